// SPDX-License-Identifier: GPL-3.0-or-later

/// Points for a response to evaluate at once, and room for what it answers.
///
/// Everything lies column after column: coordinate `c` of point `i` is `points[c * capacity + i]`,
/// output `o` of it `results[o * capacity + i]`. A thread has one batch and uses it again.
public struct Batch: Sendable {
  /// The multiple of points that a response may evaluate together without looking at the count.
  public static let lanes = 8
  /// How many points a design asks for at once, at most.
  public static let standardCapacity = 256

  /// The distance from one column to the next: a multiple of ``lanes``.
  public let capacity: Int
  /// How many points there are, from number 0.
  public var count = 0
  /// The coordinates; past the count, up to ``padded``, those of the last point again.
  public var points: [Double]
  /// The outputs; what stands past the count is not looked at.
  public var results: [Double]
  /// For each point 0 if its outputs are an answer, or else the number of the reason why not,
  /// counted from 1, among ``Response/reasons``. All 0 when a response gets the batch.
  public var validity: [UInt8]

  /// - Parameters:
  ///   - width: The number of coordinates of a point.
  ///   - outputs: The number of outputs.
  ///   - capacity: Rounded up to a multiple of ``lanes``.
  public init(width: Int, outputs: Int, capacity: Int = Self.standardCapacity) {
    self.capacity = Self.padded(capacity)
    points = Array(repeating: 0, count: width * self.capacity)
    results = Array(repeating: 0, count: outputs * self.capacity)
    validity = Array(repeating: 0, count: self.capacity)
  }

  /// The count, rounded up to a multiple of ``lanes``.
  public var padded: Int { Self.padded(count) }

  static func padded(_ count: Int) -> Int { (count + lanes - 1) / lanes * lanes }

  /// The coordinates of one point.
  public func coordinates(of point: Int) -> [Double] {
    stride(from: point, to: points.count, by: capacity).map { points[$0] }
  }

  mutating func clearValidity() {
    for i in validity.indices {
      validity[i] = 0
    }
  }

  /// Leaves only some points' results, which are moved together.
  ///
  /// - Parameter kept: Rising.
  mutating func keep(_ kept: [Int]) {
    for start in stride(from: 0, to: results.count, by: capacity) {
      for (place, point) in kept.enumerated() {
        results[start + place] = results[start + point]
      }
    }
    count = kept.count
  }
}
