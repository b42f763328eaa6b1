// SPDX-License-Identifier: GPL-3.0-or-later

import Funding

extension RandomScenario {
  mutating func phases(_ start: Int, hasSpecialist: Bool) -> [Phase] {
    let count = Int.random(in: 1...4, using: &generator)
    var year = start + Int.random(in: -2...4, using: &generator)
    return (0..<count).map { number in
      let isLast = number == count - 1
      // The first phase whose turn comes needs an amount; any of those not after it may be it.
      let first = number == 0 || year - 6 < start || chance(0.3) ? value(50...400) : nil
      let rule = rule(first: first, start, at: year, hasSpecialist)
      let until = until(year: year, isLast: isLast, hasSpecialist)
      year += Int.random(in: 1...6, using: &generator)
      return Phase(name: "phase_\(number)", rule, until: until)
    }
  }

  private mutating func until(year: Int, isLast: Bool, _ hasSpecialist: Bool) -> Until? {
    let share: Aim? =
      chance(0.4)
      ? (hasSpecialist && chance(0.3) ? .specialist : .share(value(0.001...0.03))) : nil
    if isLast { return share.map { Until(share: $0) } }
    return Until(
      year: share == nil || chance(0.7) ? ScenarioYear(year) : nil, share: share)
  }

  private mutating func rule(
    first: Parameter?, _ start: Int, at year: Int, _ hasSpecialist: Bool
  ) -> Rule {
    switch Int.random(in: 0...(looksAhead ? 4 : 3), using: &generator) {
    case 0, 1: step(first, start)
    case 2: .grow(first: first, rate: value(-0.02...0.15))
    case 3:
      first.map { .grow(first: $0, rate: value(0...0.1)) }
        ?? .hold(Hold.allCases.randomElement(using: &generator)!)
    default:
      .reach(
        first: first, aim: hasSpecialist && chance(0.3) ? .specialist : .share(value(0.002...0.02)),
        by: ScenarioYear(year + Int.random(in: -3...12, using: &generator)),
        profile: Profile.allCases.randomElement(using: &generator)!)
    }
  }

  private mutating func step(_ first: Parameter?, _ start: Int) -> Rule {
    let prices = chance(0.5) ? ScenarioYear(looksAhead ? start + 2 : start) : nil
    let indexed: Indexation =
      switch Int.random(in: 0...3, using: &generator) {
      case 0: .none
      case 1: .deflator(prices: prices)
      case 2: .rate(value(0...0.04))
      default: .compensation(value(0...1))
      }
    let increment: Timeline =
      chance(0.6)
      ? .constant(value(0...150))
      : Timeline([start - 1: value(0...100), start + 3: value(0...150), start + 7: value(0...90)])
    return .step(first: first, increment: IncrementPath(increment), indexed: indexed)
  }

  mutating func overheads(_ start: Int) -> [Overhead] {
    (0..<Int.random(in: 0...3, using: &generator)).map { number in
      let indexed: Indexation =
        switch Int.random(in: 0...2, using: &generator) {
        case 0: .none
        case 1: .deflator(prices: ScenarioYear(looksAhead ? start - 2 : start))
        default: .rate(value(0...0.03))
        }
      return Overhead(
        name: "line_\(number)",
        cost: chance(0.3)
          ? .share(value(0...0.2))
          : .bodies(
            amount: value(0...0.5), bodies: Parameter(Double(number + 1)), indexed: indexed),
        funded: chance(0.5) ? .within : .onTop,
        from: chance(0.3) ? ScenarioYear(start + number) : nil,
        until: chance(0.3) ? ScenarioYear(start + number + 6) : nil)
    }
  }

  mutating func calls() -> Calls {
    let parts = (0...Int.random(in: 0...5, using: &generator)).map { _ in value(0.01...1).value }
    let sum = parts.reduce(0, +)
    let share = value(0...1)
    return Calls(
      payout: chance(0.8) ? parts.map { Parameter($0 / sum) } : nil,
      instruments: chance(0.5)
        ? [
          Instrument(name: "small", share: share, grant: value(0.1...1)),
          Instrument(name: "large", share: Parameter(1 - share.value), grant: value(2...12)),
        ] : [])
  }

  mutating func targets(_ scenario: Scenario) -> [Target] {
    (0..<Int.random(in: 0...3, using: &generator)).map { number in
      let hasSpecialist = scenario.specialist != nil
      return Target(
        name: "target_\(number)",
        level: hasSpecialist && chance(0.3)
          ? .specialist : .share(levels(scenario.start, 0.0005...0.02)),
        by: chance(0.5) ? ScenarioYear(scenario.start + number * 4) : nil,
        counting: !scenario.existingResearch.isEmpty && chance(0.5) ? .newAndExisting : .new,
        basis: scenario.calls?.payout != nil && chance(0.3) ? .cash : .funding)
    }
  }
}
