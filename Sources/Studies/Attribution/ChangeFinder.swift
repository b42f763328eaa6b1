// SPDX-License-Identifier: GPL-3.0-or-later

import Funding

/// Goes through two scenarios in file order and notes what differs.
struct ChangeFinder {
  let from: Scenario
  let to: Scenario
  private(set) var steps: [Changes.Step] = []

  init(_ from: Scenario, _ to: Scenario) { (self.from, self.to) = (from, to) }

  mutating func findAll() {
    findYears()
    findPriceYear()
    find(ParameterReference("discount_rate", \.discountRate))
    findPrices(ParameterReference("deflator", \.deflator))
    findBlock(ParameterReference("budget_deflator", \.budgetDeflator)) { $0.findPrices($1) }
    findSeries(ParameterReference("municipal_costs", \.municipalCosts))
    findBlock(ParameterReference("specialist", \.specialist)) { $0.findSpecialist($1) }
    findBlock(ParameterReference("population", \.population)) { $0.findSeries($1) }
    findNamed(ParameterReference("existing_research", \.existingResearch), \.name) {
      $0.findSeries($1.at("", \.series))
    }
    findPhases()
    findNamed(ParameterReference("targets", \.targets), \.name) { $0.findTarget($1) }
    findNamed(ParameterReference("overheads", \.overheads), \.name) { $0.findOverhead($1) }
    findBlock(ParameterReference("calls", \.calls)) { $0.findCalls($1) }
    find(ParameterReference("financing.state_share", \.stateShare))
  }

  /// Notes a change that `make` makes.
  mutating func add(
    _ path: String, _ kind: Change.Kind = .structure,
    _ make: @escaping @Sendable (inout Scenario) -> Void
  ) {
    steps.append(Changes.Step(change: Change(path: path, kind: kind), make: make))
  }

  /// Notes what differs in a part that is given as one.
  mutating func find<Part: ScenarioPart>(_ spot: ParameterReference<Part>) {
    guard let old = spot.look(from), let new = spot.look(to), old.bare != new.bare else { return }
    add(spot.path, old.skeleton == new.skeleton ? .numbers : .structure) { scenario in
      spot.change(&scenario) { $0 = new }
    }
  }

  /// Looks into a block that both have; one that only one has is one change.
  mutating func findBlock<Block: Sendable>(
    _ spot: ParameterReference<Block?>,
    _ inside: (inout ChangeFinder, ParameterReference<Block>) -> Void
  ) {
    let (old, new) = (spot.look(from) ?? nil, spot.look(to) ?? nil)
    switch (old, new) {
    case (nil, nil): break
    case (.some, .some): inside(&self, spot.given())
    default: add(spot.path) { scenario in spot.change(&scenario) { $0 = new } }
    }
  }

  /// Looks into the items that both lists have; each that only one has is one change.
  mutating func findNamed<Item: Sendable>(
    _ spot: ParameterReference<[Item]>, _ name: KeyPath<Item, String> & Sendable,
    _ inside: (inout ChangeFinder, ParameterReference<Item>) -> Void
  ) {
    let (old, new) = (spot.look(from) ?? [], spot.look(to) ?? [])
    let names = old.map { $0[keyPath: name] }
    for item in old {
      let own = item[keyPath: name]
      if new.contains(where: { $0[keyPath: name] == own }) {
        inside(&self, spot.item(own, name))
      } else {
        add("\(spot.path).\(own)") { scenario in
          spot.change(&scenario) { $0.removeAll { $0[keyPath: name] == own } }
        }
      }
    }
    for item in new where !names.contains(item[keyPath: name]) {
      add("\(spot.path).\(item[keyPath: name])") { scenario in
        spot.change(&scenario) { $0.append(item) }
      }
    }
  }

  /// The horizon: two changes, or one where the first year of one lies after the last of the other.
  private mutating func findYears() {
    let (old, new) = (from.years, to.years)
    guard old.overlaps(new) else {
      let counted = to.countedEnd
      return add("start") { ($0.years, $0.countedEnd) = (new, counted) }
    }
    if old.lowerBound != new.lowerBound {
      add("start") { $0.years = new.lowerBound...$0.years.upperBound }
    }
    let countedEnd = to.countedEnd
    let isSameEnd =
      countedEnd == from.countedEnd && (countedEnd != nil || old.upperBound == new.upperBound)
    if !isSameEnd {
      add("end") {
        $0.years = $0.years.lowerBound...max($0.years.lowerBound, new.upperBound)
        $0.countedEnd = countedEnd
      }
    }
  }

  /// A price year that is counted from the start moves with it.
  private mutating func findPriceYear() {
    let (year, counted) = (to.priceYear, to.countedPriceYear)
    guard counted != from.countedPriceYear || (counted == nil && year != from.priceYear) else {
      return
    }
    add("price_year") { ($0.priceYear, $0.countedPriceYear) = (year, counted) }
  }
}
