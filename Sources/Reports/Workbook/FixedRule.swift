// SPDX-License-Identifier: GPL-3.0-or-later

import Funding

/// What a scenario's file says and a cell cannot change: which rule a phase follows, what counts.
struct FixedRule {
  /// Where it stands in the file.
  let path: String
  let value: String

  static func all(of scenario: Scenario) -> [FixedRule] {
    var rules = [
      FixedRule(path: "start", value: "\(scenario.start)"),
      FixedRule(path: "end", value: "\(scenario.end)"),
    ]
    if case .share(let level) = scenario.specialist?.research {
      rules += between(level, "specialist.research_share")
    }
    for phase in scenario.phases {
      let path = "funding.phases.\(phase.name)"
      rules.append(FixedRule(path: path, value: phase.rule.key))
      switch phase.rule {
      case .step(_, _, let indexed): rules.append(contentsOf: index(indexed, path + ".step"))
      case .reach(_, let aim, _, let profile):
        rules.append(FixedRule(path: path + ".reach.profile", value: profile.rawValue))
        if case .specialist = aim {
          rules.append(FixedRule(path: path + ".reach.share", value: "specialist"))
        }
      case .hold(let hold): rules.append(FixedRule(path: path + ".hold", value: hold.rawValue))
      case .grow, .amounts: break
      }
      if case .specialist? = phase.until?.share {
        rules.append(FixedRule(path: path + ".until.share", value: "specialist"))
      }
    }
    for target in scenario.targets {
      let path = "targets.\(target.name)"
      switch target.level {
      case .specialist: rules.append(FixedRule(path: path + ".share", value: "specialist"))
      case .share(let level): rules += between(level, path + ".share")
      }
      if let by = target.by { rules.append(FixedRule(path: path + ".by", value: "\(by.year)")) }
      rules.append(FixedRule(path: path + ".counting", value: target.counting.rawValue))
      rules.append(FixedRule(path: path + ".measure", value: target.basis.rawValue))
    }
    for overhead in scenario.overheads {
      let path = "overheads.\(overhead.name)"
      rules.append(FixedRule(path: path + ".funded", value: overhead.funded.rawValue))
      if case .bodies(_, _, let indexed) = overhead.cost { rules += index(indexed, path) }
    }
    if let level = scenario.stateShare { rules += between(level, "financing.state_share") }
    return rules
  }

  /// What lies between levels by year.
  private static func between(_ level: LevelPath, _ path: String) -> [FixedRule] {
    guard case .byYear(let values) = level.timeline, values.count > 1 else { return [] }
    return [FixedRule(path: path + ".between", value: level.between.rawValue)]
  }

  private static func index(_ indexed: Indexation, _ path: String) -> [FixedRule] {
    let value: String =
      switch indexed {
      case .none: "none"
      case .deflator: "deflator"
      // The rate, or the part that is compensated, is an input of its own.
      case .rate: "rate"
      case .compensation: "compensation"
      }
    var rules = [FixedRule(path: path + ".indexed", value: value)]
    if case .deflator(let prices?) = indexed {
      rules.append(FixedRule(path: path + ".prices", value: "\(prices.year)"))
    }
    return rules
  }
}
