// SPDX-License-Identifier: GPL-3.0-or-later

public import Funding

extension Model {
  /// Lays the scenario out, once for any number of plays.
  ///
  /// - Throws: ``Funding/Faults``, all of them: what does not hang together, values out of range,
  ///   and needed years that a series does not give.
  public init(_ scenario: Scenario) throws(Faults) {
    let faults = scenario.faults
    guard faults.isEmpty else { throw Faults(faults) }
    var layout = Layout()
    self.init(scenario, &layout)
    guard layout.faults.isEmpty else { throw Faults(layout.faults) }
  }

  /// What the numbers of a scenario do not give, whether or not the rest of it hangs together:
  /// values out of range, and needed years that are not there. Years that are wrong themselves may
  /// make more of it.
  public static func layoutFaults(of scenario: Scenario) -> [Fault] {
    var layout = Layout()
    _ = Model(scenario, &layout)
    return layout.faults
  }

  private init(_ scenario: Scenario, _ layout: inout Layout) {
    self.scenario = scenario
    let (years, start) = (scenario.years, scenario.start)
    let last = scenario.lastYearsKnown

    costs = layout.series(scenario.municipalCosts, "municipal_costs", .cost, start...last.costs)
    specialist = scenario.specialist.map {
      layout.specialist($0, shown: years, start...last.specialist)
    }
    population = scenario.population.map { layout.series($0, "population", .persons, years) }
    existing = scenario.existingResearch.map {
      layout.series(
        $0.series, "existing_research.\($0.name)", .amount, start - 1...scenario.end, lead: 1)
    }
    phases = scenario.phases.indices.map {
      layout.phase(scenario.phases[$0], isLast: $0 == scenario.phases.count - 1, years)
    }
    amountLists = layout.amountLists
    targets = scenario.targets.map { layout.target($0, years) }
    overheads = scenario.overheads.map { layout.overhead($0, years) }
    payout = (scenario.calls?.payout ?? []).enumerated().map {
      layout.slot($1, "calls.payout.\($0)", .share)
    }
    instruments = (scenario.calls?.instruments ?? []).map { layout.instrument($0) }
    stateShare = scenario.stateShare.map {
      layout.levels($0, "financing.state_share", .share, years)
    }
    discountRates = scenario.discountRate.flatMap {
      layout.register($0, "discount_rate")
      return start < scenario.end
        ? layout.rates($0, "discount_rate", start + 1...scenario.end) : nil
    }

    // Growth that nothing needs is still a parameter: that it changes nothing is an answer.
    if let growth = scenario.deflator.growth { layout.register(growth, "deflator.growth") }
    if let growth = scenario.budgetDeflator?.growth {
      layout.register(growth, "budget_deflator.growth")
    }
    let priced =
      [("municipal_costs", costs)] + (population.map { [("population", $0)] } ?? [])
      + zip(scenario.existingResearch, existing).map { ("existing_research.\($0.name)", $1) }
      + (specialist?.series ?? [])
    let anchors = scenario.priceLevels
    let levels = anchors.map { $0.year }.min()!...anchors.map { $0.year }.max()!
    let grown = priced.compactMap { path, plan in
      plan.inflatedYears.map {
        PriceAsker(path: path + ".growth.price", years: $0, lead: nil)
      }
    }
    let first = min(levels.lowerBound + 1, grown.map { $0.years.lowerBound }.min() ?? Int.max)
    let latest = max(levels.upperBound, grown.map { $0.years.upperBound }.max() ?? Int.min)
    let askers =
      anchors.filter { $0.year < latest }.map {
        PriceAsker(path: $0.path, years: $0.year + 1...latest, lead: $0.lead)
      } + grown
    let inflation =
      first <= latest
      ? layout.inflation(scenario.deflator, "deflator", first...latest, for: askers)
      : Yearly(first: first, [])
    prices = PricePlan(inflation: inflation, levels: levels, priceYear: scenario.priceYear)
    if let last = scenario.lastCompensatedYear, let budget = scenario.budgetDeflator {
      let asker = PriceAsker(path: "start", years: start + 1...last, lead: 0)
      budgetInflation = layout.inflation(
        budget, "budget_deflator", start + 1...last, for: [asker])
    } else {
      budgetInflation = nil
    }

    parameters = layout.parameters
    centralValues = [0] + layout.parameters.map { $0.central.value }
  }
}

extension SpecialistPlan {
  fileprivate var series: [(String, SeriesPlan)] {
    let costs = [("specialist.costs", costs)]
    if case .observed(let plan) = research { return costs + [("specialist.research", plan)] }
    return costs
  }
}

extension Scenario {
  /// The last years of costs and specialist services that a rule looks at: equal nominal steps need
  /// the costs that they aim at, the specialist share needs itself.
  fileprivate var lastYearsKnown: (costs: Int, specialist: Int) {
    var last = (costs: end, specialist: end)
    for phase in phases {
      guard case .reach(_, let aim, let by, let profile) = phase.rule else { continue }
      if profile == .evenSteps { last.costs = max(last.costs, by.year) }
      if aim == .specialist { last.specialist = max(last.specialist, by.year) }
    }
    return last
  }

  /// The last year in which a step may be compensated; nil if none ever is.
  fileprivate var lastCompensatedYear: Int? {
    let years = phases.compactMap { phase -> Int? in
      guard case .step(_, _, .compensation) = phase.rule else { return nil }
      return min(end, phase.lastYear)
    }
    return years.max().flatMap { $0 > start ? $0 : nil }
  }

  /// The years whose price level is wanted, each with the key that wants it.
  ///
  /// The lead is how many years before the key's own year that is.
  fileprivate var priceLevels: [(path: String, year: Int, lead: Int)] {
    // What exists is held in real value from the year before the start.
    let lead = existingResearch.isEmpty ? 0 : 1
    var levels: [(path: String, year: Int, lead: Int)] = [
      ("price_year", priceYear, 0), ("start", start - lead, lead), ("end", end, 0),
    ]
    for phase in phases {
      guard case .step(_, _, .deflator(let prices?)) = phase.rule else { continue }
      levels.append(("funding.phases.\(phase.name).step.prices", prices.year, 0))
    }
    for overhead in overheads {
      guard case .bodies(_, _, .deflator(let prices?)) = overhead.cost else { continue }
      levels.append(("overheads.\(overhead.name).prices", prices.year, 0))
    }
    return levels
  }
}
