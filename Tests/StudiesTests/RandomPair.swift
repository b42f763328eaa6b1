// SPDX-License-Identifier: GPL-3.0-or-later

import Funding
import Simulation
import Studies
import TestSupport

/// A random scenario and the same with some changes of numbers and structure.
struct RandomPair {
  let changes: Changes
  /// One that both have.
  let metric: String

  /// Nil where the changes lead to no valid scenario.
  ///
  /// - Parameter count: How many things are changed, at most 11.
  init?(seed: Int, count: Int) {
    var random = RandomScenario(seed: UInt64(seed))
    let from = random.scenario()
    var generator = SeededGenerator(seed: UInt64(seed) + 1_000)
    var to = from
    for change in Self.all.shuffled(using: &generator).prefix(count) { change(&to) }
    guard let one = try? Projection(of: from), let other = try? Projection(of: to) else {
      return nil
    }
    changes = Changes(from: one.model, to: other.model)
    let year = min(from.end, to.end)
    let names = ["ask", "share", "cumulative_real", "call_volume", "operating_costs"]
    metric = "\(names[seed % names.count])@\(year)"
  }

  private static let all: [@Sendable (inout Scenario) -> Void] = [
    { $0.priceYear += 1 },
    { $0.deflator.growth = RatePath(0.035) },
    { $0.municipalCosts.growth = .rate(RatePath(0.03)) },
    { scenario in
      scenario.municipalCosts.observed = Observations(
        scenario.municipalCosts.observed.values.map {
          Dated(year: $0.year, Parameter($0.parameter.value * 1.1))
        })
    },
    { $0.phases[0].rule = $0.phases[0].rule.larger },
    {
      $0.overheads.append(Overhead(name: "extra", cost: .share(0.03), funded: .onTop))
    },
    { $0.targets.append(Target(name: "extra", level: .share(LevelPath(0.004)))) },
    { $0.calls = Calls(payout: [0.3, 0.7]) },
    { $0.stateShare = LevelPath(0.4) },
    { $0.discountRate = RatePath(0.045) },
    {
      $0.phases[0].until = Until(year: ScenarioYear($0.start + 2), share: .share(0.008))
    },
  ]
}

extension Rule {
  /// The same from a larger amount.
  fileprivate var larger: Rule {
    switch self {
    case .step(let first, let increment, let indexed):
      .step(
        first: first.map { Parameter($0.value * 1.5) }, increment: increment.raised(by: 5),
        indexed: indexed)
    case .grow(let first, let rate):
      .grow(
        first: first.map { Parameter($0.value * 1.5) }, rate: Parameter(rate.value + 0.01))
    case .reach(let first, let aim, let by, let profile):
      .reach(
        first: first.map { Parameter($0.value * 1.5) }, aim: aim, by: ScenarioYear(by.year + 1),
        profile: profile)
    case .amounts, .hold: self
    }
  }
}

extension IncrementPath {
  fileprivate func raised(by amount: Double) -> IncrementPath {
    func raised(_ parameter: Parameter) -> Parameter { Parameter(parameter.value + amount) }
    switch timeline {
    case .constant(let value): return IncrementPath(.constant(raised(value)))
    case .byYear(let values):
      return IncrementPath(.byYear(values.map { Dated(year: $0.year, raised($0.parameter)) }))
    }
  }
}
