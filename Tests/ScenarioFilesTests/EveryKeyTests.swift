// SPDX-License-Identifier: GPL-3.0-or-later

import Foundation
import Funding
import ScenarioFiles
import Sensitivity
import Simulation
import Studies
import TestSupport
import Testing

struct `A file with every key` {
  let loaded: LoadedScenario

  init() throws {
    let path = "Tests/ScenarioFilesTests/Examples/every-key.yaml"
    loaded = try ScenarioLoader().load(Repository.root.appending(path: path).path)
  }

  @Test func `is read to the last of them`() throws {
    let scenario = loaded.scenario
    #expect(scenario.title.text(in: .nb) == "Eksempel med alle nøkler")
    #expect(scenario.title.text(in: .nn) == "An example of every key", "English is the fallback")
    #expect(scenario.covers.count == 1 && scenario.doesNotCover == [Words([.en: "EU funds"])])
    #expect(scenario.years == 2024...2060 && scenario.priceYear == 2024)
    #expect(scenario.discountRate == RatePath(Timeline([2024: 0.04, 2064: 0.03])))
    #expect(scenario.deflator.observed?[2022]?.value == 0.067)
    #expect(scenario.budgetDeflator?.growth == RatePath(0.026))
    #expect(scenario.municipalCosts.observed.origin == "municipal_health_care_costs")
    #expect(scenario.municipalCosts.observed.ownYears == [2024])
    #expect(scenario.municipalCosts.gaps == .geometric)
    #expect(
      scenario.municipalCosts.growth
        == .factors(demographic: RatePath(0.012), real: RatePath(0.004), price: .deflator))
    #expect(scenario.existingResearch[0].series.observed[2023] == 122)
    let shares = Timeline([2024: 1, 2033: 1, 2045: 0.5])
    #expect(scenario.stateShare == LevelPath(shares, between: .hold))
    #expect(
      scenario.targets[2].level
        == .share(LevelPath(Timeline([2024: 0.005, 2030: 0.005, 2040: 0.01]), between: .linear)))
    #expect(scenario.sources[0].date == "2019-09-12", "a date is text, not a date")
  }

  @Test func `has its phases in order`() {
    let phases = loaded.scenario.phases
    #expect(phases.map(\.name) == ["enacted", "ramp_up", "climb", "pause", "growth"])
    #expect(phases[0].rule == .amounts([Dated(year: 2024, 103.7)]))
    #expect(
      phases[1].rule
        == .step(
          first: nil, increment: IncrementPath(Timeline([2025: 50, 2029: 75])),
          indexed: .compensation(1)))
    #expect(
      phases[2].rule == .reach(first: nil, aim: .share(0.01), by: 2040, profile: .smooth))
    #expect(phases[2].until == Until(year: 2038, share: .share(0.008)))
    #expect(phases[3].rule == .hold(.real))
    #expect(phases[4].until == Until(share: .specialist))
  }

  @Test func `has its targets, uses and citations`() {
    let scenario = loaded.scenario
    #expect(scenario.targets.map(\.name) == ["one_percent", "parity", "paid"])
    #expect(scenario.targets[2].counting == .newAndExisting && scenario.targets[2].basis == .cash)
    #expect(
      scenario.overheads[0].cost
        == .bodies(amount: 2.5, bodies: 5, indexed: .deflator(prices: 2019)))
    let line = scenario.overheads[0]
    #expect(line.from == ScenarioYear(number: 1, from: 2024))
    #expect(line.until == ScenarioYear(number: 30, from: 2024))
    #expect(scenario.targets[0].by?.year == 2034 && scenario.targets[0].by?.number == 11)
    #expect(scenario.overheads[1].cost == .share(0.04))
    #expect(scenario.overheads[2].cost == .bodies(amount: 1.5, bodies: 1, indexed: .rate(0.02)))
    #expect(scenario.overheads[2].funded == .onTop)
    #expect(scenario.calls?.payout?.map(\.value) == [0, 0.15, 0.25, 0.25, 0.25, 0.1])
    #expect(scenario.calls?.payout?[1].citation?.source == "nfr-call-2024")
    guard case .share(let path) = scenario.specialist?.research,
      case .byYear(let values) = path.timeline
    else {
      Issue.record("the research share is a level path")
      return
    }
    let citation = Citation(source: "indikator-fou", status: .derived, note: "4.6 bn")
    #expect(values == [Dated(year: 2019, Parameter(0.032, citation: citation))])
  }

  @Test func `keeps how its parameters vary`() {
    let laws = Dictionary(
      uniqueKeysWithValues: loaded.uncertainty.inputs.map { ($0.path, $0.law) })
    #expect(laws.count == 11)
    #expect(
      laws["deflator.growth"] == .process(Process(mean: 0.028, sd: 0.01, persistence: 0.5)))
    #expect(
      laws["municipal_costs.growth.real"]
        == .distribution(.triangular(low: 0, mode: 0.004, high: 0.012)))
    #expect(
      laws["overheads.administration.share"]
        == .distribution(.beta(alpha: 2, beta: 5, low: 0, high: 0.1)))
    #expect(
      laws["overheads.secretariat.bodies"]
        == .distribution(
          .discrete([.init(value: 4, weight: 0.4), .init(value: 5, weight: 0.6)])))
    #expect(
      loaded.uncertainty.shared == [
        .init(
          name: "wage_pressure", distribution: .normal(mean: 0.003, sd: 0.002),
          drives: ["specialist.costs.growth.real"])
      ])
    #expect(loaded.uncertainty.correlations[0].rho == -0.3)
  }

  @Test func `has every column that the model knows`() {
    let kinds = Set(loaded.model.allColumns.map(\.kind))
    #expect(kinds == Set(Column.Kind.allCases))
  }
}
