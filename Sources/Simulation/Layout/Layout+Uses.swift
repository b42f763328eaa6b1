// SPDX-License-Identifier: GPL-3.0-or-later

import Funding

extension Layout {
  mutating func phase(
    _ phase: Phase, isLast: Bool, _ years: ClosedRange<Int>
  ) -> PhasePlan {
    let name = "funding.phases.\(phase.name)"
    let rule = "\(name).\(phase.rule.key)"
    let first = phase.rule.first.map { slot($0, rule + ".first", .amount) }
    let kind: PhasePlan.Kind =
      switch phase.rule {
      case .step(_, let increment, let indexed):
        .step(
          increment: self.increment(increment.timeline, rule + ".increment", years),
          index: index(indexed, rule + ".indexed"))
      case .grow(_, let rate):
        .grow(rate: slot(rate, rule + ".rate", .rate))
      case .reach(_, let aim, let by, let profile):
        .reach(self.aim(aim, rule + ".share"), by: by.year, profile)
      case .amounts(let amounts):
        .amounts(list: addList(amounts, rule))
      case .hold(let hold):
        .hold(hold)
      }
    return PhasePlan(
      kind: kind, first: first, lastYear: phase.lastYear,
      limit: phase.until?.share.map { aim($0, name + ".until.share") }, isLast: isLast)
  }

  /// The number of a new list of amounts.
  private mutating func addList(_ amounts: [Dated], _ name: String) -> Int {
    amountLists.append(list(amounts, name))
    return amountLists.count - 1
  }

  /// The increment of every year: each that is given holds until the next.
  private mutating func increment(
    _ timeline: Timeline, _ name: String, _ years: ClosedRange<Int>
  ) -> PhasePlan.Increment {
    switch timeline {
    case .constant(let increment): return .constant(slot(increment, name, .increase))
    case .byYear(let values):
      if values.isEmpty { add(Fault(.emptyCollection, path: name)) }
      let slots = values.map { slot($0.parameter, "\(name).\($0.year)", .increase) }
      let held = years.map { year in
        values.lastIndex { $0.year <= year }.map { slots[$0] }
      }
      amountLists.append(Yearly(first: years.lowerBound, held))
      return .byYear(list: amountLists.count - 1)
    }
  }

  private mutating func list(_ amounts: [Dated], _ name: String) -> Yearly<Slot?> {
    guard let first = amounts.first?.year, let last = amounts.last?.year else {
      add(Fault(.emptyCollection, path: name))
      return Yearly(first: 0, [])
    }
    var result = Yearly<Slot?>(first...last, repeating: nil)
    for amount in amounts {
      result[amount.year] = slot(amount.parameter, "\(name).\(amount.year)", .amount)
    }
    return result
  }

  private mutating func aim(_ aim: Aim, _ name: String) -> AimPlan {
    switch aim {
    case .share(let share): .share(slot(share, name, .share))
    case .specialist: .specialist
    }
  }

  private mutating func index(_ indexed: Indexation, _ name: String) -> PhasePlan.Index {
    switch indexed {
    case .none: .none
    case .deflator(let prices): .deflator(prices: prices?.year)
    case .rate(let rate): .rate(slot(rate, name + ".rate", .rate))
    case .compensation(let part): .compensation(slot(part, name + ".compensation", .compensation))
    }
  }

  mutating func target(_ target: Target, _ years: ClosedRange<Int>) -> TargetPlan {
    var level: LevelPlan?
    if case .share(let path) = target.level {
      level = levels(path, "targets.\(target.name).share", .share, years)
    }
    return TargetPlan(
      level: level, by: target.by?.year, countsExisting: target.counting == .newAndExisting,
      measuresCash: target.basis == .cash)
  }

  mutating func overhead(
    _ overhead: Overhead, _ years: ClosedRange<Int>
  ) -> OverheadPlan {
    let name = "overheads.\(overhead.name)"
    let cost: OverheadPlan.Cost =
      switch overhead.cost {
      case .share(let share): .share(slot(share, name + ".share", .share))
      case .bodies(let amount, let bodies, let indexed):
        .bodies(
          amount: slot(amount, name + ".amount", .amount),
          bodies: slot(bodies, name + ".bodies", .count),
          index: index(indexed, name + ".indexed"))
      }
    return OverheadPlan(
      cost: cost, isWithin: overhead.funded == .within, years: overhead.years(of: years))
  }

  mutating func instrument(_ instrument: Instrument) -> InstrumentPlan {
    let name = "calls.instruments.\(instrument.name)"
    return InstrumentPlan(
      share: slot(instrument.share, name + ".share", .share),
      grant: slot(instrument.grant, name + ".grant", .cost))
  }

  /// - Parameters:
  ///   - shown: The years of the table, which need the costs.
  ///   - years: These, and the ones that a rule aims at, which need the share only: where it is
  ///     given, costs past the table do not matter.
  mutating func specialist(
    _ block: Specialist, shown: ClosedRange<Int>, _ years: ClosedRange<Int>
  ) -> SpecialistPlan {
    let name = "specialist."
    switch block.research {
    case .share(let path):
      return SpecialistPlan(
        costs: series(block.costs, name + "costs", .cost, shown),
        research: .share(levels(path, name + "research_share", .share, years)), shown: shown,
        years: years)
    case .observed(let research):
      return SpecialistPlan(
        costs: series(block.costs, name + "costs", .cost, years),
        research: .observed(series(research, name + "research", .amount, years)), shown: shown,
        years: years)
    }
  }
}
