// SPDX-License-Identifier: GPL-3.0-or-later

import Funding
import Simulation

/// Scenarios of one structure that differ in numbers, played eight at a time on one layout.
struct NumberBlock {
  private let model: Model
  private let metric: Metric
  /// Places in the list of values that differ, the change that each belongs to, and the new value.
  private let moves: [(slot: Int, change: Int, value: Double)]

  /// Nil if not all of the numbers can change on one layout: each is then laid out alone.
  ///
  /// - Parameter structure: The structural changes made.
  init?(_ changes: Changes, _ structure: Subset, metric text: String) {
    let list = changes.list
    let numbers = list.indices.filter { list[$0].kind == .numbers }
      .reduce(structure) { $0 | .only($1) }
    guard let model = try? Model(changes.scenario(with: structure)),
      let changed = try? Model(changes.scenario(with: numbers)),
      model.parameters.map({ $0.path }) == changed.parameters.map({ $0.path }),
      let metric = try? Metric(text, in: model)
    else { return nil }
    let paths = list.map { $0.kind == .numbers ? $0.path : "" }
    var moves: [(slot: Int, change: Int, value: Double)] = []
    for (index, parameter) in model.parameters.enumerated() {
      let value = changed.centralValues[index + 1]
      guard value != model.centralValues[index + 1] else { continue }
      guard let change = paths.owner(of: parameter.path) else { return nil }
      moves.append((index + 1, change, value))
    }
    (self.model, self.metric, self.moves) = (model, metric, moves)
  }

  /// The value for each of the `subsets`; nil for a future that is not valid.
  func values(of subsets: [Subset]) -> [(Subset, Double?)] {
    var results: [(Subset, Double?)] = []
    results.reserveCapacity(subsets.count)
    let central = model.centralValues
    var values = central.map { Vector8(repeating: $0) }
    var function = MetricFunction(metric, of: model)
    for first in stride(from: 0, to: subsets.count, by: 8) {
      let lanes = (0..<8).map { subsets[min(first + $0, subsets.count - 1)] }
      for move in moves {
        values[move.slot] = Vector8 { lane in
          lanes[lane].contains(move.change) ? move.value : central[move.slot]
        }
      }
      let result = function(values)
      for lane in 0..<min(8, subsets.count - first) {
        results.append((subsets[first + lane], result[lane].ifNumber))
      }
    }
    return results
  }
}

extension Double {
  /// Nil for what is no number: the metric of a future that is not valid.
  var ifNumber: Double? { isNaN ? nil : self }
}
