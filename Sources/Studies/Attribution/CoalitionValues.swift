// SPDX-License-Identifier: GPL-3.0-or-later

import Funding
import Simulation

/// The value of a metric in the scenarios between two, each with some of the changes made.
///
/// One layout serves all that differ in numbers only, played eight at a time. A value is
/// remembered.
struct CoalitionValues {
  let changes: Changes
  let metric: String
  /// Nil for what is no valid scenario; infinity for a year that never comes.
  private(set) var values: [Subset: Double?] = [:]
  private let structural: Subset

  init(_ changes: Changes, metric: String) {
    (self.changes, self.metric) = (changes, metric)
    structural = changes.list.enumerated().reduce(0) { subset, item in
      item.element.kind == .structure ? subset | .only(item.offset) : subset
    }
  }

  /// The value with the changes of `subset` made, which is computed if it is not known.
  mutating func value(_ subset: Subset) -> Double? {
    if let known = values[subset] { return known }
    compute([subset])
    return values[subset] ?? nil
  }

  /// Computes the values of all of the `subsets` that are not known.
  mutating func compute(_ subsets: some Sequence<Subset>) {
    let new = Set(subsets.filter { values[$0] == nil })
    let groups = Dictionary(grouping: new) { $0 & structural }
    for (structure, group) in groups {
      if group.count > 1, let block = NumberBlock(changes, structure, metric: metric) {
        for (subset, value) in block.values(of: group) { values[subset] = .some(value) }
      } else {
        for subset in group { values[subset] = .some(alone(subset)) }
      }
    }
  }

  /// The places of as few of `others` as make `made`, which is no valid scenario, one: of one if one
  /// does. All of them together do.
  mutating func needed(by made: Subset, among others: [Subset]) -> [Int] {
    if let one = others.indices.first(where: { value(made | others[$0]) != nil }) { return [one] }
    func union(_ places: [Int]) -> Subset { places.reduce(made) { $0 | others[$1] } }
    var needed: [Int] = []
    for place in others.indices where value(union(needed)) == nil { needed.append(place) }
    for place in needed {
      let fewer = needed.filter { $0 != place }
      if value(union(fewer)) != nil { needed = fewer }
    }
    return needed
  }

  private func alone(_ subset: Subset) -> Double? {
    guard let model = try? Model(changes.scenario(with: subset)),
      let metric = try? Metric(metric, in: model)
    else { return nil }
    var function = MetricFunction(metric, of: model)
    return function(model.centralValues).ifNumber
  }
}
