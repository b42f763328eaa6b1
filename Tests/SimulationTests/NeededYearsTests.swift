// SPDX-License-Identifier: GPL-3.0-or-later

import Funding
import Simulation
import TestSupport
import Testing

/// A needed year that nothing gives is a fault that names it, never a silent guess.
struct `A needed year` {
  let ramp = Phase(name: "ramp", .step(first: 100, increment: 50, indexed: .none))

  func fault(_ change: (inout Scenario) -> Void) throws -> Fault {
    var scenario = Scenario.sample(ramp)
    change(&scenario)
    let faults = #expect(throws: Faults.self) { try Model(scenario) }
    return try #require(faults?.list.first)
  }

  @Test func `before the first observed is named`() throws {
    let fault = try fault { $0.municipalCosts.observed = Observations([Dated(year: 2022, 1)]) }
    #expect(fault.code == .yearBeforeData)
    #expect(fault.path == "start" && fault.years == 2020...2021)
  }

  @Test func `in a gap is named`() throws {
    let fault = try fault {
      $0.municipalCosts.observed = Observations([Dated(year: 2020, 1), Dated(year: 2023, 1)])
    }
    #expect(fault.code == .yearInGap)
    #expect(fault.years == 2021...2022)
  }

  @Test func `after the last with no growth is named`() throws {
    let fault = try fault { $0.municipalCosts.growth = nil }
    #expect(fault.code == .growthMissing)
    #expect(fault.years == 2021...2039)
  }

  @Test func `before the first rate of a path is named`() throws {
    let fault = try fault {
      $0.municipalCosts.growth = .factors(
        demographic: RatePath(Timeline([2025: 0.01])), real: nil, price: nil)
    }
    #expect(fault.path == "municipal_costs.growth.demographic")
    #expect(fault.years == 2021...2024)
  }

  @Test func `of prices is named too`() throws {
    let observed = Observations([Dated(year: 2021, 0.02), Dated(year: 2023, 0.02)])
    let fault = try fault { $0.deflator = PriceSeries(observed: observed) }
    #expect(fault.path == "deflator.observed")
    #expect(fault.years == 2022...2022)
  }

  @Test func `that nothing needs may be missing`() throws {
    var scenario = Scenario.sample(ramp)
    scenario.municipalCosts.observed = Observations([
      Dated(year: 2010, 1), Dated(year: 2015, 1), Dated(year: 2020, 100_000),
    ])
    #expect(throws: Never.self) { try Model(scenario) }
  }

  @Test func `of existing research goes back to the year before the start`() throws {
    let fault = try fault {
      let series = Series(
        observed: Observations([Dated(year: 2020, 40)]), growth: .rate(RatePath(0)))
      $0.existingResearch = [ExistingStream(name: "stream", series: series)]
    }
    #expect(fault.path == "start" && fault.years == 2019...2019)
    #expect(fault.found == .seriesFrom("existing_research.stream.observed", 2020))
    #expect(fault.allowed == ["2021"])
  }

  @Test func `before the first level of a path is named, as levels do not reach back`() throws {
    let fault = try fault { $0.stateShare = LevelPath(Timeline([2030: 0.5]), between: .hold) }
    #expect(fault.code == .levelMissing && fault.path == "financing.state_share")
    #expect(fault.years == 2020...2029 && fault.found == "2030")
  }

  /// The key that asks for them is at fault, not the series, and what it says can be done works.
  @Test func `before the price series is a fault of each key that asks for it`() throws {
    var scenario = Scenario.sample(ramp)
    scenario.deflator = PriceSeries(
      observed: Observations([Dated(year: 2019, 0.02), Dated(year: 2020, 0.02)]),
      growth: RatePath(0.03))
    scenario.priceYear = 2015
    scenario.overheads = [
      Overhead(
        name: "line", cost: .bodies(amount: 1, bodies: 1, indexed: .deflator(prices: 2010)),
        funded: .onTop)
    ]
    let faults = #expect(throws: Faults.self) { try Model(scenario) }
    #expect(faults?.list.map(\.path) == ["price_year", "overheads.line.prices"])
    #expect(faults?.list.map(\.years) == [2016...2018, 2011...2018])
    #expect(faults?.list.allSatisfy { $0.allowed == ["2018"] } == true)
    scenario.priceYear = 2018
    scenario.overheads = []
    #expect(throws: Never.self) { try Model(scenario) }
  }

  @Test func `of a filled gap beside nothing is named: no rate leads from it`() throws {
    let fault = try fault {
      let values = [Dated(year: 2019, 0), Dated(year: 2022, 40)]
      let series = Series(
        observed: Observations(values), gaps: .geometric, growth: .rate(RatePath(0)))
      $0.existingResearch = [ExistingStream(name: "stream", series: series)]
    }
    #expect(fault.code == .gapFromZero && fault.years == 2020...2021)
  }
}

struct `A number` {
  @Test func `out of range is named with its place`() throws {
    let ramp = Rule.step(first: -5, increment: 50, indexed: .none)
    let faults = #expect(throws: Faults.self) {
      try Model(Scenario.sample(Phase(name: "ramp", ramp)))
    }
    #expect(faults?.list.map(\.path) == ["funding.phases.ramp.step.first"])
  }

  @Test func `past what a number can hold is a fault, not an infinity`() throws {
    var scenario = Scenario.sample(
      prices: 10, years: 2020...2219, Phase(name: "grow", .grow(first: 1e9, rate: 10)))
    scenario.municipalCosts.growth = .factors(
      demographic: RatePath(10), real: RatePath(10), price: .deflator)
    let faults = #expect(throws: Faults.self) { try Projection(of: scenario) }
    #expect(faults?.list.first?.code == .notFinite)
  }
}
