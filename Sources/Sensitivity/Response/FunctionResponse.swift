// SPDX-License-Identifier: GPL-3.0-or-later

/// Any Swift function of a point, as a response.
///
///     let response = FunctionResponse(outputs: ["f"]) { x in [x[0] * x[1]] }
///
/// A result that is not a number makes its point invalid, which is counted and said.
public struct FunctionResponse: Response {
  /// In the order of the function's results.
  public let outputs: [Output]
  /// What tells the function from others of the same outputs; empty unless given.
  public let identity: String
  private let function: @Sendable ([Double]) -> [Double]

  /// - Parameters:
  ///   - outputs: In the order of the function's results.
  ///   - identity: What tells the function from others of the same outputs.
  ///   - function: The outputs, in order, from the coordinates, in order. It is called by several
  ///     threads at once.
  public init(
    outputs: [Output], identity: String = "",
    _ function: @escaping @Sendable ([Double]) -> [Double]
  ) {
    self.outputs = outputs
    self.identity = identity
    self.function = function
  }

  /// A worker that calls the function point by point.
  public func makeWorker() -> Worker { Worker(outputs: outputs.count, function: function) }

  /// The function at work on one thread.
  public struct Worker: ResponseWorker {
    let outputs: Int
    let function: @Sendable ([Double]) -> [Double]
    private var point: [Double] = []

    init(outputs: Int, function: @escaping @Sendable ([Double]) -> [Double]) {
      self.outputs = outputs
      self.function = function
    }

    /// Writes the results of every point; traps if they are not as many as the outputs.
    public mutating func evaluate(_ batch: inout Batch) {
      let width = batch.points.count / batch.capacity
      point = Array(repeating: 0, count: width)
      for number in 0..<batch.count {
        for column in 0..<width {
          point[column] = batch.points[column * batch.capacity + number]
        }
        let results = function(point)
        precondition(results.count == outputs, "\(results.count) results for \(outputs) outputs")
        for output in 0..<outputs {
          batch.results[output * batch.capacity + number] = results[output]
        }
      }
    }
  }
}
