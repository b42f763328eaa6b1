// SPDX-License-Identifier: GPL-3.0-or-later

import Funding
import Simulation

extension GridBuilder {
  /// What the rule of a phase gives, before any share limit.
  mutating func rule(_ phase: Phase, _ path: String, _ origin: Origin?) -> Formula {
    let path = "\(path).\(phase.rule.key)"
    switch (phase.rule, origin) {
    case (.amounts, _), (_, nil): return .dated(path)
    case (.step(let first, let increment, let indexed), let origin?):
      return step(increment.timeline, indexed, path, phase, origin, hasFirst: first != nil)
    case (.grow, let origin?):
      return origin.level * index(.input(path + ".rate"), phase, origin)
    case (.hold(let hold), let origin?):
      switch hold {
      case .nominal: return origin.level
      case .real:
        return Equations.kept(origin.level, against: origin.price, now: .row("deflator"))
      case .share:
        return Equations.kept(origin.level, against: origin.costs, now: .row("operating_costs"))
      }
    case (.reach(_, let aim, _, let profile), let origin?):
      return reach(aim, profile, path, origin)
    }
  }

  private mutating func step(
    _ given: Timeline, _ indexed: Indexation, _ path: String, _ phase: Phase, _ origin: Origin,
    hasFirst: Bool
  ) -> Formula {
    // In the kroner that the increments are stated in.
    var prices: Int?
    if case .deflator(let year) = indexed { prices = year?.year }
    let unit = style.unit(.millions, prices: prices)
    let increment = held(
      given, path + ".increment", unit: unit, style.format(.millions), WorkbookWords.incrementRow)
    if case .compensation = indexed {
      let lifted = Equations.compensated(
        .before("funding"), part: .input(path + ".indexed.compensation"),
        growth: compensatedGrowth, increment: increment)
      return .when(origin.year >= .year, origin.level, else: lifted)
    }
    let sum = sum(of: increment, given, unit, phase, origin)
    switch indexed {
    case .none, .compensation: return Equations.stepped(from: origin.level, by: sum)
    case .rate:
      let index = index(.input(path + ".indexed.rate"), phase, origin)
      return Equations.stepped(from: origin.level, lifted: index, by: sum, lifted: index)
    case .deflator(let prices):
      let sinceOrigin = Formula.row("deflator") / origin.price
      let since =
        prices.map { Formula.row("deflator") / .at("deflator", .number(Double($0.year))) }
        ?? sinceOrigin
      return Equations.stepped(
        from: origin.level, lifted: hasFirst ? since : sinceOrigin, by: sum, lifted: since)
    }
  }

  /// The increments of all years after y0: the one so many times, or by year a running sum, a row of
  /// its own.
  private mutating func sum(
    of increment: Formula, _ given: Timeline, _ unit: String, _ phase: Phase, _ origin: Origin
  ) -> Formula {
    guard case .byYear = given else { return increment * (.year - origin.year) }
    let id = "increments:\(phase.name)"
    return row(
      id, .workings, WorkbookWords.incrementsRow(phase: phase.name)[language], unit,
      style.format(.millions),
      .when(
        .isEqual(origin.begins, 1), .when(origin.year < .year, increment, else: 0),
        // Before the phase there may be no increment.
        else: .when(origin.isOn, .before(id) + increment, else: 0)))
  }

  /// (1 + rate)^(y - y0) as a running product, a row of its own.
  private mutating func index(_ rate: Formula, _ phase: Phase, _ origin: Origin) -> Formula {
    let id = "index:\(phase.name)"
    return row(
      id, .workings, WorkbookWords.indexRow(phase: phase.name)[language],
      style.unit(.index, prices: nil),
      "0.0000",
      .when(
        .isEqual(origin.begins, 1), .when(origin.year < .year, 1 + rate, else: 1),
        else: shown(Equations.grown(.before(id), by: rate))))
  }

  private func reach(
    _ aim: Aim, _ profile: Profile, _ path: String, _ origin: Origin
  ) -> Formula {
    let by = Formula.input(path + ".by")
    let costs = Formula.row("operating_costs")
    let there = self.aim(aim, path + ".share", in: by)
    let part = Equations.part(years: .year - origin.year, of: by - origin.year)
    let share = origin.level / origin.costs
    let onTheWay: Formula =
      switch profile {
      case .linear: Equations.reachedEvenly(from: share, to: there, part: part, costs: costs)
      case .evenSteps:
        Equations.reachedInSteps(
          from: origin.level, to: there * .at("operating_costs", by), part: part)
      case .geometric:
        Equations.reachedGeometrically(from: share, to: there, part: part, costs: costs)
      case .smooth: Equations.reachedSmoothly(from: share, to: there, part: part, costs: costs)
      }
    return .when(
      .year >= by, self.aim(aim, path + ".share", in: nil) * costs, else: onTheWay)
  }
}
