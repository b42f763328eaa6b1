// SPDX-License-Identifier: GPL-3.0-or-later

/// Plays batches of futures that differ from one list of numbers in some places: what a sweep does
/// millions of times.
///
/// Every future gives the bits that playing it alone gives. Only what the outputs need is played,
/// what can make a future invalid, and of that only what changes. No call allocates; a copy is a
/// worker of its own for another thread.
public struct DrawEvaluator: Sendable {
  /// The model that is played.
  public let model: Model
  /// The places in ``Model/centralValues`` that each coordinate of a point drives.
  public let coordinates: [[Int]]
  /// The outputs made of each future, in the order of the results.
  public let outputs: [EvaluatedOutput]
  /// How many numbers are made of a future: a column has one for every year.
  public let outputCount: Int

  private let batch: DrawBatch
  private var path: Path<Vector8>

  /// - Parameters:
  ///   - model: What is played.
  ///   - coordinates: The places in ``Model/centralValues``, from 1, that each coordinate of a
  ///     point drives. No place has two coordinates; a coordinate may have no place.
  ///   - values: The numbers that no coordinate drives; ``Model/centralValues`` unless given.
  ///   - outputs: What comes out, in the order of the results.
  public init(
    _ model: Model, varying coordinates: [[Int]], of values: [Double]? = nil,
    outputs: [EvaluatedOutput]
  ) {
    let values = values ?? model.centralValues
    let places = Array(coordinates.joined())
    precondition(Set(places).count == places.count, "a place has two coordinates")
    precondition(places.allSatisfy { $0 > 0 && $0 < values.count }, "there is no such parameter")
    (self.model, self.coordinates, self.outputs) = (model, coordinates, outputs)
    outputCount = outputs.reduce(0) { $0 + $1.count(in: model) }
    path = Path(for: model, making: outputs)
    batch = DrawBatch(model, path.rows, varying: coordinates, outputs)
    // What does not change is played now, for good.
    path.evaluate(model, values.map { Vector8(repeating: $0) })
    var dependences = Path<Dependence>(for: model, making: outputs)
    path.parts = dependences.partsChanging(with: places, model)
  }

  /// Plays `count` futures.
  ///
  /// - Parameters:
  ///   - points: The coordinates of the futures: coordinate c of future f stands at c·stride + f.
  ///   - stride: From a coordinate or output to the next; at least `count`.
  ///   - count: How many futures.
  ///   - results: The outputs: number k of future f comes to stand at k·stride + f, columns year by
  ///     year. What an invalid future leaves there has no meaning.
  ///   - validity: Whether each future is valid.
  public mutating func evaluate(
    _ points: [Double], stride: Int, count: Int, into results: inout [Double],
    validity: inout [DrawValidity]
  ) {
    precondition(count <= stride || coordinates.count + outputCount < 2, "columns overlap")
    precondition(points.count >= stride * coordinates.count, "there are too few points")
    precondition(results.count >= stride * outputCount, "there is no room for the results")
    precondition(validity.count >= count, "there is no room for the validity")
    batch.evaluate(
      model, &path, points.span, &results, &validity, stride: stride, count: count)
  }
}
