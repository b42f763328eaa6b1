// SPDX-License-Identifier: GPL-3.0-or-later

import Funding
import Simulation

extension GridBuilder {
  /// What the rule of a phase gives, before any share limit.
  mutating func rule(_ phase: Phase, _ path: String, _ origin: Origin?) -> Formula {
    let path = "\(path).\(phase.rule.key)"
    switch (phase.rule, origin) {
    case (.amounts, _), (_, nil): return .dated(path)
    case (.step(let first, _, let indexed), let origin?):
      return step(indexed, path, phase, origin, hasFirst: first != nil)
    case (.grow, let origin?):
      return origin.level * index(.input(path + ".rate"), phase, origin)
    case (.hold(let hold), let origin?):
      switch hold {
      case .nominal: return origin.level
      case .real: return origin.level / origin.price * .row("deflator")
      case .share: return origin.level / origin.costs * .row("operating_costs")
      }
    case (.reach(_, let aim, _, let profile), let origin?):
      return reach(aim, profile, path, origin)
    }
  }

  private mutating func step(
    _ indexed: Indexation, _ path: String, _ phase: Phase, _ origin: Origin, hasFirst: Bool
  ) -> Formula {
    let increment = Formula.input(path + ".increment")
    let steps = Formula.year - origin.year
    switch indexed {
    case .none: return origin.level + increment * steps
    case .rate:
      let index = index(.input(path + ".indexed.rate"), phase, origin)
      return origin.level * index + increment * steps * index
    case .deflator(let prices):
      let sinceOrigin = Formula.row("deflator") / origin.price
      let since =
        prices.map { Formula.row("deflator") / .at("deflator", .number(Double($0))) } ?? sinceOrigin
      return origin.level * (hasFirst ? since : sinceOrigin) + increment * steps * since
    case .compensation:
      let lift = 1 + Formula.input(path + ".indexed.compensation") * compensatedGrowth
      return .when(
        origin.year >= .year, origin.level, else: .before("funding") * lift + increment)
    }
  }

  /// (1 + rate)^(y - y0) as a running product, a row of its own.
  private mutating func index(_ rate: Formula, _ phase: Phase, _ origin: Origin) -> Formula {
    let id = "index:\(phase.name)"
    return row(
      id, .workings, words(.indexRow, ["phase": phase.name]), style.unit(.index, prices: nil),
      "0.0000",
      .when(
        .isEqual(origin.begins, 1), .when(origin.year < .year, 1 + rate, else: 1),
        else: shown(.before(id) * (1 + rate))))
  }

  private func reach(
    _ aim: Aim, _ profile: Profile, _ path: String, _ origin: Origin
  ) -> Formula {
    let by = Formula.input(path + ".by")
    let costs = Formula.row("operating_costs")
    let there = self.aim(aim, path + ".share", in: by)
    let part = (.year - origin.year) / (by - origin.year)
    let share = origin.level / origin.costs
    let onTheWay: Formula =
      switch profile {
      case .linear: (share + (there - share) * part) * costs
      case .evenSteps:
        origin.level + (there * .at("operating_costs", by) - origin.level) * part
      case .geometric: share * ((there / share) ^ part) * costs
      case .smooth: (share + (there - share) * (part * part * (3 - 2 * part))) * costs
      }
    return .when(
      .year >= by, self.aim(aim, path + ".share", in: nil) * costs, else: onTheWay)
  }
}
