// SPDX-License-Identifier: GPL-3.0-or-later

import Funding

/// Gives every number of a scenario its slot, and finds the years that nothing can give.
struct Layout {
  private(set) var parameters: [ModelParameter] = []
  private var slots: [String: Slot] = [:]
  private(set) var faults: [Fault] = []
  var amountLists: [Yearly<Slot?>] = []

  /// The slot of `parameter`; asked twice for the same path it is the same one.
  mutating func slot(_ parameter: Parameter, _ path: String, _ measure: Measure) -> Slot {
    if let slot = slots[path] { return slot }
    if !measure.allows(parameter.value) {
      add(Fault(.outOfRange, path: path, found: "\(parameter.value)", allowed: [.limits(measure)]))
    }
    parameters.append(ModelParameter(path: path, measure: measure, central: parameter))
    let slot = Slot(index: parameters.count)  // Slot 0 is the constant 0.
    slots[path] = slot
    return slot
  }

  mutating func add(_ fault: Fault) { faults.append(fault) }

  /// The rate of each of the `years`; those before the path's first year are a fault.
  mutating func rates(
    _ path: RatePath, _ name: String, _ years: ClosedRange<Int>
  ) -> Yearly<Slot> {
    register(path, name)
    var result = Yearly(years, repeating: Slot.zero)
    switch path.timeline {
    case .constant(let rate):
      let slot = slot(rate, name, .rate)
      for year in years { result[year] = slot }
    case .byYear(let values):
      let missing = years.filter { year in !values.contains { $0.year <= year } }
      for range in missing.ranges {
        let first = values.first.map { Fault.Term.spelt("\($0.year)") }
        add(Fault(.growthMissing, path: name, years: range, found: first))
      }
      for year in years {
        guard let value = values.last(where: { $0.year <= year }) else { continue }
        result[year] = slot(value.parameter, "\(name).\(value.year)", .rate)
      }
    }
    return result
  }

  /// Gives every rate of the path its slot, also those that no year needs: they can be varied, and
  /// that it changes nothing is an answer.
  mutating func register(_ path: RatePath, _ name: String) {
    switch path.timeline {
    case .constant(let rate): _ = slot(rate, name, .rate)
    case .byYear(let values):
      for value in values { _ = slot(value.parameter, "\(name).\(value.year)", .rate) }
    }
  }

  /// The level of each of the `years`; those before the path's first year are a fault.
  mutating func levels(
    _ path: LevelPath, _ name: String, _ measure: Measure, _ years: ClosedRange<Int>
  ) -> LevelPlan {
    switch path.timeline {
    case .constant(let level):
      let slot = slot(level, name, measure)
      return Yearly(years, repeating: LevelStep(before: slot, after: slot, weight: 0))
    case .byYear(let values):
      guard !values.isEmpty else {
        add(Fault(.emptyCollection, path: name))
        return Yearly(years, repeating: LevelStep(before: .zero, after: .zero, weight: 0))
      }
      // As of rates, also what no year needs can be varied.
      for value in values { _ = slot(value.parameter, "\(name).\(value.year)", measure) }
      if years.lowerBound < values[0].year {
        let missing = years.lowerBound...min(years.upperBound, values[0].year - 1)
        let needed = [Fault.Term.spelt("\(missing.lowerBound)")]
        add(
          Fault(
            .levelMissing, path: name, years: missing, found: "\(values[0].year)",
            // One value alone has nothing between; two have.
            allowed: needed + (values.count == 1 ? ["between"] : [])))
      }
      return Yearly(
        first: years.lowerBound,
        years.map { levelStep(values, path.between, name, measure, at: $0) })
    }
  }

  private mutating func levelStep(
    _ values: [Dated], _ between: LevelPath.Between, _ name: String, _ measure: Measure,
    at year: Int
  ) -> LevelStep {
    let before = values.last { $0.year <= year } ?? values[0]
    let after = values.first { $0.year >= year } ?? values[values.count - 1]
    return LevelStep(
      before: slot(before.parameter, "\(name).\(before.year)", measure),
      after: slot(after.parameter, "\(name).\(after.year)", measure),
      weight: between.weight(of: year, from: before.year, to: after.year))
  }
}
