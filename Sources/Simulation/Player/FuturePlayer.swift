// SPDX-License-Identifier: GPL-3.0-or-later

import Funding

/// Plays batches of futures that differ from one list of numbers in some places: what a sweep does
/// millions of times.
///
/// Every future gives the bits that playing it alone gives. Only what the outputs need is played,
/// and what can make a future invalid. No call allocates; a copy is a worker of its own for another
/// thread.
public struct FuturePlayer: Sendable {
  public let model: Model
  /// The places in ``Model/centralValues`` that each coordinate of a point drives.
  public let coordinates: [[Int]]
  public let outputs: [PlayedOutput]
  /// How many numbers are made of a future: a column has one for every year.
  public let outputCount: Int

  private var values: [Lanes<8>]
  private var path: Path<Lanes<8>>

  /// - Parameters:
  ///   - coordinates: The places in ``Model/centralValues``, from 1, that each coordinate of a point
  ///     drives. No place has two coordinates; a coordinate may have no place.
  ///   - values: The numbers that no coordinate drives; ``Model/centralValues`` unless given.
  public init(
    _ model: Model, varying coordinates: [[Int]], of values: [Double]? = nil,
    outputs: [PlayedOutput]
  ) {
    let values = values ?? model.centralValues
    precondition(values.count == model.centralValues.count, "the values are another model's")
    let places = coordinates.joined()
    precondition(Set(places).count == places.count, "a place has two coordinates")
    precondition(places.allSatisfy { $0 > 0 && $0 < values.count }, "there is no such parameter")
    (self.model, self.coordinates, self.outputs) = (model, coordinates, outputs)
    outputCount = outputs.reduce(0) { $0 + $1.count(in: model) }
    self.values = values.map { Lanes(repeating: $0) }
    path = Path(for: model)
  }

  /// Plays `count` futures.
  ///
  /// - Parameters:
  ///   - points: The coordinates of the futures: coordinate c of future f stands at c·stride + f.
  ///   - stride: From a coordinate or output to the next; at least `count`.
  ///   - results: The outputs: number k of future f comes to stand at k·stride + f, columns year by
  ///     year. What an invalid future leaves there has no meaning.
  ///   - validity: Whether each future is valid.
  public mutating func play(
    _ points: [Double], stride: Int, count: Int, into results: inout [Double],
    validity: inout [FutureValidity]
  ) {
    precondition(count <= stride || coordinates.count + outputCount < 2, "columns overlap")
    precondition(validity.count >= count, "there is no room for the validity")
    for first in Swift.stride(from: 0, to: count, by: 8) {
      playBlock(points, stride, first, min(8, count - first), &results, &validity)
    }
  }

  private mutating func playBlock(
    _ points: [Double], _ stride: Int, _ first: Int, _ count: Int, _ results: inout [Double],
    _ validity: inout [FutureValidity]
  ) {
    for future in 0..<count { validity[first + future] = .valid }
    for (coordinate, places) in coordinates.enumerated().reversed() {
      let value = Lanes<8> { points[coordinate * stride + first + min($0, count - 1)] }
      for place in places {
        values[place] = value
        for future in 0..<count
        where !model.parameters[place - 1].measure.allows(value[future]) {
          validity[first + future] = .outsideLimits(coordinate)
        }
      }
    }
    path.play(model, values)
    for future in 0..<count where validity[first + future].isValid {
      validity[first + future] = FutureValidity(rawValue: UInt16(path.validity[future]))
    }
    var number = 0
    func write(_ value: Lanes<8>, mustBeFinite: Bool) {
      for future in 0..<count {
        results[number * stride + first + future] = value[future]
        if validity[first + future].isValid, mustBeFinite, !value[future].isFinite {
          validity[first + future] = .notFinite
        }
      }
      number += 1
    }
    for output in outputs {
      switch output {
      case .metric(let metric):
        if case .reached = metric {
          write(path.value(metric), mustBeFinite: false)
        } else {
          write(path.value(metric), mustBeFinite: true)
        }
      case .column(let column):
        for year in model.years { write(path.value(column, in: year), mustBeFinite: true) }
      }
    }
  }
}
