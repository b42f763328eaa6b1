// SPDX-License-Identifier: GPL-3.0-or-later

import Funding

extension ChangeFinder {
  /// Other phases, or in another order, are one change, with the years and shares that end them;
  /// what the rules of those in both say are others.
  mutating func findPhases() {
    let spot = ParameterReference("funding.phases", \Scenario.phases)
    let (old, new) = (from.phases, to.phases)
    let isSameList = old.map { $0.name } == new.map { $0.name }
    if !isSameList {
      add(spot.path) { scenario in
        scenario.phases = new.map { phase in
          let known = scenario.phases.first { $0.name == phase.name }
          return Phase(name: phase.name, known?.rule ?? phase.rule, until: phase.until)
        }
      }
    }
    for phase in old {
      guard let other = new.first(where: { $0.name == phase.name }) else { continue }
      findPhase(spot.item(phase.name, \.name), phase, other, withEnd: isSameList)
    }
  }

  /// Another rule is one change, with the end of the phase.
  private mutating func findPhase(
    _ spot: ParameterReference<Phase>, _ old: Phase, _ new: Phase, withEnd: Bool
  ) {
    guard old.rule.key == new.rule.key else {
      return add(spot.path) { scenario in
        spot.change(&scenario) { phase in
          phase.rule = new.rule
          if withEnd { phase.until = new.until }
        }
      }
    }
    findRule(spot.at(old.rule.key, \.rule), old.rule)
    if withEnd { find(spot.at("until", \.until)) }
  }

  private mutating func findRule(_ spot: ParameterReference<Rule>, _ rule: Rule) {
    switch rule {
    case .step:
      findFirst(spot)
      find(
        spot.at(
          "increment",
          look: { if case .step(_, let increment, _) = $0 { increment } else { nil } },
          put: { rule, value in
            guard case .step(let first, _, let indexed) = rule else { return }
            rule = .step(first: first, increment: value, indexed: indexed)
          }))
      find(
        spot.at(
          "indexed", look: { if case .step(_, _, let indexed) = $0 { indexed } else { nil } },
          put: { rule, value in
            guard case .step(let first, let increment, _) = rule else { return }
            rule = .step(first: first, increment: increment, indexed: value)
          }))
    case .grow:
      findFirst(spot)
      find(
        spot.at(
          "rate", look: { if case .grow(_, let rate) = $0 { rate } else { nil } },
          put: { rule, value in rule = .grow(first: rule.first, rate: value) }))
    case .reach: findReach(spot)
    case .amounts:
      find(
        spot.at(
          "", look: { if case .amounts(let amounts) = $0 { amounts } else { nil } },
          put: { $0 = .amounts($1) }))
    case .hold:
      find(
        spot.at(
          "", look: { if case .hold(let hold) = $0 { hold } else { nil } }, put: { $0 = .hold($1) })
      )
    }
  }

  private mutating func findReach(_ spot: ParameterReference<Rule>) {
    findFirst(spot)
    func part<Part>(
      _ name: String, _ look: @escaping @Sendable (Reach) -> Part,
      _ put: @escaping @Sendable (inout Reach, Part) -> Void
    ) -> ParameterReference<Part> {
      spot.at(
        name, look: { Reach($0).map(look) },
        put: { rule, value in
          guard var reach = Reach(rule) else { return }
          put(&reach, value)
          rule = reach.rule
        })
    }
    find(part("share", { $0.aim }, { $0.aim = $1 }))
    find(part("by", { $0.by }, { $0.by = $1 }))
    find(part("profile", { $0.profile }, { $0.profile = $1 }))
  }

  private mutating func findFirst(_ spot: ParameterReference<Rule>) {
    let first: ParameterReference<Parameter?> = spot.at(
      "first", look: { $0.first },
      put: { rule, first in
        switch rule {
        case .step(_, let increment, let indexed):
          rule = .step(first: first, increment: increment, indexed: indexed)
        case .grow(_, let rate): rule = .grow(first: first, rate: rate)
        case .reach(_, let aim, let by, let profile):
          rule = .reach(first: first, aim: aim, by: by, profile: profile)
        case .amounts, .hold: break
        }
      })
    find(first)
  }
}

/// What a rule that reaches a share says.
private struct Reach {
  let first: Parameter?
  var aim: Aim
  var by: ScenarioYear
  var profile: Profile

  init?(_ rule: Rule) {
    guard case .reach(let first, let aim, let by, let profile) = rule else { return nil }
    (self.first, self.aim, self.by, self.profile) = (first, aim, by, profile)
  }

  var rule: Rule { .reach(first: first, aim: aim, by: by, profile: profile) }
}
