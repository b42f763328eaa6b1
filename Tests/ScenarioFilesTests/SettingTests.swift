// SPDX-License-Identifier: GPL-3.0-or-later

import Foundation
import Funding
import ScenarioFiles
import Simulation
import Studies
import TestSupport
import Testing

struct `A setting` {
  func load(_ settings: String..., id: String = "ksf-2019") throws -> LoadedScenario {
    try ScenarioLoader().load(id, settings: settings)
  }

  @Test func `changes one number`() throws {
    let loaded = try load("funding.phases.ramp_up.step.increment=150 MNOK")
    #expect(try loaded.projection()[Column(.funding), 2021] == 250)
  }

  @Test func `changes a rule, a list, a year and an optional key`() throws {
    let loaded = try load(
      "funding.phases.ramp_up.step.indexed={compensation: 90 %}", "calls.payout=[40 %, 60 %]",
      "discount_rate.2030=5 %", "targets.one_percent.measure=cash", "end=2040",
      "financing.state_share={2020: 100 %, 2030: 50 %, between: linear}")
    #expect(
      loaded.scenario.phases[0].rule
        == .step(
          first: loaded.scenario.phases[0].rule.first,
          increment: IncrementPath(
            .constant(Parameter(50, citation: .init(source: "ksf-2019", status: .proposed)))),
          indexed: .compensation(0.9)))
    #expect(loaded.scenario.calls?.payout?.count == 2)
    #expect(loaded.scenario.targets[0].basis == .cash)
    #expect(loaded.scenario.end == 2040)
    #expect(loaded.scenario.stateShare != nil)
  }

  @Test func `offers no path that cannot be set`() throws {
    let faults = #expect(throws: Faults.self) {
      try load("funding.phasis.nothing.step=1 MNOK", "funding.phases[7].step.increment=1 MNOK")
    }
    #expect(faults?.list.map(\.nearest) == [nil, nil])
  }

  @Test func `is refused together with all that is wrong with the others`() throws {
    let faults = #expect(throws: Faults.self) {
      try load(
        "deflator.grwth=3 %", "municipal_costs.growth.real=3", "overheads.none=remove", "end=2040",
        "end=2050", "calls.payout=[40 %")
    }
    #expect(
      faults?.list.map(\.code) == [
        .unknownPath, .unknownName, .setTwice, .notYAML, .missingUnit,
      ])
  }

  @Test func `removes the last of several with what held it`() throws {
    let loaded = try load("targets.parity=remove", "targets.one_percent=remove")
    #expect(loaded.scenario.targets.isEmpty)
  }

  @Test func `says that it takes a comma to part thousands`() throws {
    let loaded = try load("funding.phases.ramp_up.step.increment=1,300 MNOK")
    #expect(
      loaded.remarks == [
        .thousandsComma(
          path: "funding.phases.ramp_up.step.increment", text: "1,300 MNOK", read: "1300 MNOK")
      ])
  }

  @Test func `says that it takes a comma before three digits for the decimal sign`() throws {
    let loaded = try load("funding.phases.ramp_up.step.increment=1,305 mill. kr")
    #expect(
      loaded.remarks == [
        .decimalComma(
          path: "funding.phases.ramp_up.step.increment", text: "1,305 mill. kr",
          read: "1.3050 mill. kr")
      ])
    #expect(try load("funding.phases.ramp_up.step.increment=1,3 mill. kr").remarks.isEmpty)
  }

  @Test func `removes what is not wanted`() throws {
    #expect(try load("overheads=remove").scenario.overheads.isEmpty)
    #expect(try load("targets.parity=remove").scenario.targets.map(\.name) == ["one_percent"])
  }

  static let refused: [(String, Fault.Code, String?)] = [
    (
      "funding.phases.rampup.step.increment=1 MNOK", .unknownPath,
      "funding.phases.ramp_up.step.increment"
    ),
    ("targets.one_pecent.share=2 %", .unknownName, "targets.one_percent.share"),
    ("muncipal_costs.growth.real=1 %", .unknownPath, "municipal_costs.growth.real"),
    ("muncipal_costs.growth.reel=1 %", .unknownPath, "municipal_costs.growth.real"),
    (
      "funding.phases[0].step.increment=1 MNOK", .unknownPath,
      "funding.phases.ramp_up.step.increment"
    ),
    ("deflator.growth.2027.x=1 %", .unknownPath, nil), ("increment", .badSetting, nil),
    ("=5", .badSetting, nil), ("id=other", .badSetting, nil), ("extends=x", .badSetting, nil),
    ("start=soon", .notAYear, nil), ("end=2019", .horizon, nil), ("end=-5", .notAYear, nil),
    ("end=9999", .notAYear, nil), ("overheads.administration=remove", .unknownName, nil),
    ("calls.payout=[40 %", .notYAML, nil), ("calls.payout=[40 %]", .sumNotWhole, nil),
    ("price_year=", .missingValue, nil), ("deflator.growth=", .missingValue, nil),
    ("overheads.secretariat.amount=200 MNOK", .overheadsExceedFunding, nil),
    ("municipal_costs.gaps=remove", .yearInGap, nil),
    ("targets.new.share=2 %", .unknownName, nil), ("deflator.growth.=3 %", .badSetting, nil),
    ("municipal_costs.observed.2019.value=160 bn NOK", .oneValue, nil),
    ("funding.phases.pause={hold: nominal}", .newPhaseWithoutPlace, nil),
    ("funding.phases.rampup={until: 2029}", .newPhaseWithoutPlace, "ramp_up"),
    ("funding.phases.pause={after: rampup, hold: nominal}", .unknownPhase, "ramp_up"),
    ("funding.phases.pause={after: start, until: 2021}", .exactlyOneKey, nil),
    ("targets.one_percent.by=year 0", .notAYear, nil),
    ("targets.one_percent.by=years 10", .notAYear, "year 10"),
    ("targets.one_percent.by=year ten", .notAYear, nil),
    ("start=year 1", .notAYear, nil),
    ("ramp_up.until=2029", .unknownPath, "funding.phases.ramp_up.until"),
    ("state_share=50 %", .unknownPath, "financing.state_share"),
    ("incremnt=60 MNOK", .unknownPath, "funding.phases.ramp_up.step.increment"),
  ]

  @Test(arguments: refused)
  func `that cannot be is refused with a remedy`(
    _ setting: String, _ code: Fault.Code, _ nearest: String?
  ) throws {
    let faults = #expect(throws: Faults.self) { try load(setting).projection() }
    let fault = try #require(faults?.list.first)
    #expect(fault.code == code)
    #expect(nearest == nil || fault.nearest == nearest)
  }

  /// What may be set and hardly anyone means, with the code and the path of the warning.
  static let doubtful: [(String, String, String)] = [
    ("deflator.growth=-40 %", "unusual_growth", "deflator.growth"),
    ("municipal_costs.growth.real=16 %", "unusual_growth", "municipal_costs.growth.real"),
    ("deflator.growth=0.028 %", "tiny_fraction", "deflator.growth"),
    ("targets.one_percent.share=0.01 %", "tiny_fraction", "targets.one_percent.share"),
    ("targets.one_percent.share=25 %", "large_share", "targets.one_percent.share"),
    ("targets.one_percent.share=0 %", "target_of_nothing", "targets.one_percent.share"),
    (
      "funding.phases.ramp_up.step.increment=150 kr", "small_amount",
      "funding.phases.ramp_up.step.increment"
    ),
    (
      "funding.phases.ramp_up.step.increment=50 bn NOK", "large_amount",
      "funding.phases.ramp_up.step.increment"
    ),
    (
      "funding.phases.ramp_up.step.first=100 bn NOK", "large_amount",
      "funding.phases.ramp_up.step.first"
    ),
    (
      "funding.phases.ramp_up.step.indexed={compensation: 150 %}", "overcompensated",
      "funding.phases.ramp_up.step.indexed.compensation"
    ),
    ("municipal_costs.observed.2024=208 MNOK", "jump", "municipal_costs.observed.2024"),
    ("population.observed={2020: 5.6}", "few_inhabitants", "population.observed.2020"),
    ("overheads.secretariat.from=2070", "overhead_never", "overheads.secretariat"),
    ("overheads.secretariat.until=2019", "overhead_never", "overheads.secretariat"),
    (
      "overheads.secretariat={amount: 900 MNOK, indexed: none, funded: on_top}",
      "overhead_above_frame", "overheads.secretariat"
    ),
    (
      "calls.instruments.project.grant=8 bn NOK", "large_grant", "calls.instruments.project.grant"
    ),
    ("targets.one_percent.by=2070", "due_after_end", "targets.one_percent.by"),
    (
      "funding.phases.early={after: start, amounts: {2019: 5 MNOK}, until: 2019}", "phase_skipped",
      "funding.phases.early"
    ),
    (
      "funding.phases=[{name: a, grow: {first: 100 MNOK, rate: 0 %}, until: 2070}, "
        + "{name: b, hold: real}]", "phase_begins_after_end", "funding.phases.b"
    ),
    (
      "funding.phases=[{name: a, step: {first: 100 MNOK, increment: {2020: 5 MNOK, 2031: 6 MNOK}, "
        + "indexed: none}, until: 2030}, {name: b, hold: real}]", "unused_increment",
      "funding.phases.a.step.increment.2031"
    ),
    (
      "municipal_costs.observed={series: municipal_health_care_costs, 2065: 1000 bn NOK}",
      "unused_value", "municipal_costs.growth.real"
    ),
    ("budget_deflator.growth=3 %", "unused_value", "budget_deflator.growth"),
    ("deflator.growth={2027: 2 %, 2070: 9 %}", "unused_value", "deflator.growth.2070"),
    ("discount_rate={2020: 4 %, 2090: 1 %}", "unused_value", "discount_rate.2090"),
    (
      "targets.one_percent.share={2020: 0.5 %, 2080: 2 %, between: hold}", "unused_value",
      "targets.one_percent.share.2080"
    ),
    ("end=2040", "unused_value", "population.growth"),
    (
      "funding.phases=[{name: a, grow: {first: 100 MNOK, rate: 60 %}}]", "unusual_growth",
      "funding.phases.a.grow.rate"
    ),
  ]

  @Test(arguments: doubtful)
  func `that hardly anyone means is warned of`(
    _ setting: String, _ code: String, _ path: String
  ) throws {
    let warnings = try load(setting).projection().warnings
    #expect(warnings.contains { $0.code == code && $0.path == path }, "\(warnings)")
  }

  @Test func `that stands in the library is not warned of`() throws {
    for id in ScenarioLibrary.ids { #expect(try load(id: id).projection().warnings == [], "\(id)") }
    let usual = try load(
      "deflator.growth=8 %", "targets.one_percent.share=5 %",
      "funding.phases.ramp_up.step.increment=1 bn NOK", "municipal_costs.observed.2024=230 bn NOK")
    #expect(try usual.projection().warnings == [])
  }

  @Test func `of one path stands once`() throws {
    let faults = #expect(throws: Faults.self) { try load("end=2040", "end=2050") }
    #expect(faults?.list.first?.code == .setTwice)
  }

  @Test(arguments: [2020, 2021, 2026])
  func `to a short horizon leaves what varies later in peace`(_ end: Int) throws {
    for id in ScenarioLibrary.ids {
      let start = try load(id: id).scenario.start
      #expect(try load("end=\(max(start, end))", id: id).remarks == [], "\(id)")
    }
  }

  @Test func `that takes away what varies says so`() throws {
    let loaded = try load("municipal_costs.growth=3 %")
    #expect(loaded.remarks.count == 2)
    #expect(loaded.uncertainty.inputs.map(\.path) == ["deflator.growth"])
  }

  @Test func `points at itself when it is at fault`() throws {
    let faults = #expect(throws: Faults.self) { try load("deflator.growth=3") }
    #expect(faults?.list.first?.place?.file == "--set deflator.growth=3")
  }

  /// The same paths serve settings, sweeps and goal seeking: what the model calls a parameter can
  /// be set under that name, and that is the number that changes.
  @Test(arguments: ["ksf-2019", "half-from-year-eleven", "parity-slide", "state-2024"])
  func `addresses every parameter of the model`(_ id: String) throws {
    let model = try load(id: id).model
    for parameter in model.parameters where !parameter.path.contains(".observed.") {
      let value = parameter.central.value
      let changed = parameter.measure == .count ? value + 1 : value * 0.99
      // Parts of a whole cannot change alone; nor can what is nothing.
      if parameter.path.hasPrefix("calls.") || value == 0 { continue }
      let text =
        switch parameter.measure.unit {
        case .money: parameter.measure.spelling(of: changed)
        case .fraction: "\(changed * 100) %"
        case .none: "\(changed == changed.rounded() ? "\(Int(changed))" : "\(changed)")"
        }
      let path = parameter.path.hasPrefix("calls.payout") ? "calls.payout" : parameter.path
      let other = try load("\(path)=\(text)", id: id).model
      let index = try #require(other.index(of: path))
      #expect(isClose(other.centralValues[index], changed, relative: 1e-9), "\(path)")
      #expect(other.parameters[index - 1].measure == parameter.measure)
    }
  }
}
