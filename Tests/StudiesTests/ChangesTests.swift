// SPDX-License-Identifier: GPL-3.0-or-later

import Funding
import ScenarioFiles
import Simulation
import Studies
import TestSupport
import Testing

struct `The changes between two scenarios` {
  func changes(_ change: (inout Scenario) -> Void, of scenario: Scenario = steps()) throws
    -> [Change]
  {
    var other = scenario
    change(&other)
    return try Changes(from: Model(scenario), to: Model(other)).list
  }

  func setRule(_ rule: Rule, until: Until? = nil) -> (inout Scenario) -> Void {
    { $0.phases[0] = Phase(name: "steps", rule, until: until) }
  }

  @Test func `are none between two that differ in words and sources only`() throws {
    let list = try changes { other in
      other.id = "other"
      other.title = Words([.en: "Other"])
      other.sources = [Source(id: "s", title: "S")]
      other.deflator.growth = RatePath(
        .constant(Parameter(0.04, citation: Citation(source: "s"))))
      other.municipalCosts.observed.origin = "file.csv"
    }
    #expect(list.isEmpty)
  }

  @Test func `are numbers where the keys are the same`() throws {
    let list = try changes(setRule(.step(first: 120, increment: 50, indexed: .none)))
    #expect(list.map(\.path) == ["funding.phases.steps.step.first"])
    #expect(list[0].kind == .numbers)
    let number = try #require(list[0].numbers.first)
    #expect(list[0].numbers.count == 1 && number.path == list[0].path)
    #expect(number.measure == .amount && number.from == 100 && number.to == 120)
  }

  @Test func `count a series or list that is given as one as one`() throws {
    var scenario = steps()
    scenario.municipalCosts.observed = Observations((2020...2024).map { Dated(year: $0, 100) })
    scenario.discountRate = RatePath(Timeline([2020: 0.04, 2030: 0.03]))
    scenario.calls = Calls(payout: [0.5, 0.5])
    let list = try changes(
      {
        $0.municipalCosts.observed = Observations((2020...2024).map { Dated(year: $0, 110) })
        $0.discountRate = RatePath(Timeline([2020: 0.05, 2030: 0.02]))
        $0.calls?.payout = [0.4, 0.6]
      }, of: scenario)
    #expect(list.map(\.path) == ["discount_rate", "municipal_costs.observed", "calls.payout"])
    #expect(list.allSatisfy { $0.kind == .numbers })
    #expect(list.map(\.numbers.count) == [2, 5, 2])
    let longer = try changes({ $0.calls?.payout = [0.4, 0.4, 0.2] }, of: scenario)
    #expect(longer.map(\.kind) == [.structure])
  }

  @Test func `count another indexation, rule or end of a phase as one of structure each`() throws {
    func list(_ rule: Rule) throws -> [Change] { try changes(setRule(rule)) }
    let indexed = try list(.step(first: 100, increment: 60, indexed: .deflator(prices: nil)))
    #expect(
      indexed.map(\.path) == [
        "funding.phases.steps.step.increment", "funding.phases.steps.step.indexed",
      ])
    #expect(indexed.map(\.kind) == [.numbers, .structure])
    let byYear = try list(
      .step(first: 100, increment: IncrementPath(Timeline([2021: 50, 2025: 60])), indexed: .none))
    #expect(byYear.map(\.path) == ["funding.phases.steps.step.increment"])
    #expect(byYear.map(\.kind) == [.structure])
    let grown = try list(.grow(first: 100, rate: 0.1))
    #expect(grown.map(\.path) == ["funding.phases.steps"] && grown[0].kind == .structure)
    let capped = try changes {
      $0.phases[0].until = Until(share: .share(0.01))
    }
    #expect(capped.map(\.path) == ["funding.phases.steps.until"])
  }

  @Test func `count an added phase with the end of the one before it as one`() throws {
    let list = try changes {
      $0.phases = [
        Phase(
          name: "steps", .step(first: 100, increment: 60, indexed: .none), until: Until(year: 2030)),
        Phase(name: "hold", .hold(.share)),
      ]
    }
    #expect(list.map(\.path) == ["funding.phases", "funding.phases.steps.step.increment"])
    #expect(list.map(\.kind) == [.structure, .numbers])
  }

  @Test func `count horizon, price year, counting, target years and blocks as one each`() throws {
    var scenario = steps()
    scenario.targets = [Target(name: "t", level: .share(LevelPath(0.01)), by: 2030)]
    scenario.existingResearch = [
      ExistingStream(
        name: "old",
        series: Series(
          observed: Observations([Dated(year: 2019, 50)]), growth: .rate(RatePath(0.02))))
    ]
    let list = try changes(
      {
        $0.years = 2022...2035
        $0.priceYear = 2022
        $0.targets[0].by = 2032
        $0.targets[0].counting = .newAndExisting
        $0.targets.append(Target(name: "u", level: .specialist))
        $0.overheads = [Overhead(name: "line", cost: .share(0.1), funded: .within)]
        $0.stateShare = LevelPath(0.5)
        $0.population = Series(
          observed: Observations([Dated(year: 2020, 5e6)]), growth: .rate(RatePath(0.01)))
      }, of: scenario)
    #expect(
      list.map(\.path) == [
        "start", "end", "price_year", "population", "targets.t.by", "targets.t.counting",
        "targets.u", "overheads.line", "financing.state_share",
      ])
    #expect(list.allSatisfy { $0.kind == .structure })
  }

  @Test func `count another definition of the specialist services as one`() throws {
    let list = try changes {
      $0.specialist?.definition = "other"
      $0.specialist?.research = .share(LevelPath(0.05))
    }
    #expect(list.map(\.path) == ["specialist"] && list[0].kind == .structure)
    #expect(
      try changes { $0.specialist?.research = .share(LevelPath(0.05)) }.map(\.path) == [
        "specialist.research_share"
      ])
  }

  @Test func `count a factor of growth, and the shares of instruments together`() throws {
    var scenario = steps()
    scenario.municipalCosts.growth = .factors(
      demographic: RatePath(0.01), real: nil, price: .deflator)
    scenario.calls = Calls(instruments: [
      Instrument(name: "small", share: 0.5, grant: 1),
      Instrument(name: "large", share: 0.5, grant: 5),
    ])
    let list = try changes(
      {
        $0.municipalCosts.growth = .factors(
          demographic: RatePath(0.02), real: RatePath(0.01), price: .rate(RatePath(0.03)))
        $0.calls = Calls(instruments: [
          Instrument(name: "small", share: 0.4, grant: 2),
          Instrument(name: "large", share: 0.6, grant: 5),
        ])
      }, of: scenario)
    #expect(
      list.map(\.path) == [
        "municipal_costs.growth.demographic", "municipal_costs.growth.real",
        "municipal_costs.growth.price", "calls.instruments", "calls.instruments.small.grant",
      ])
    #expect(list.map(\.kind) == [.numbers, .structure, .structure, .numbers, .numbers])
  }

  @Test func `are all that differs, between any two random scenarios`() throws {
    var compared = 0
    for seed in 0..<60 {
      var random = RandomScenario(seed: UInt64(seed))
      let before = try Projection(of: random.scenario())
      let after = try Projection(of: random.scenario())
      let changes = Changes(from: before.model, to: after.model)
      let year = min(before.years.upperBound, after.years.upperBound)
      guard year >= max(before.years.lowerBound, after.years.lowerBound) else { continue }
      for metric in ["ask@\(year)", "present_value@\(year)"] {
        guard let old = try? Metric(metric, in: before.model),
          let new = try? Metric(metric, in: after.model),
          // Scenarios between two that have little in common may be none.
          let stack = try? Attribution.stack(changes, metric: metric)
        else { continue }
        #expect(isClose(stack.from, before[old]) && isClose(stack.to, after[new]), "seed \(seed)")
        compared += 1
      }
    }
    #expect(compared >= 25, "\(compared)")
  }

  @Test(arguments: ScenarioLibrary.ids)
  func `lead from one scenario of the library to any other`(_ id: String) throws {
    let loader = ScenarioLoader()
    let from = try loader.load("ksf-2019").model
    let to = try loader.load(id).model
    let stack = try Attribution.stack(Changes(from: from, to: to), metric: "share@2030")
    #expect(isClose(stack.to, try Projection(to)[Metric("share@2030", in: to)]))
    #expect(isClose(stack.parts.reduce(0) { $0 + $1.amount }, stack.whole, relative: 1e-11))
  }
}
