// SPDX-License-Identifier: GPL-3.0-or-later

import Foundation
import Funding
import ScenarioFiles
import Simulation
import TestSupport
import Testing

struct `An overlay` {
  let folder: Folder
  init() throws { folder = try Folder() }

  func load(_ text: String, extends: String = "ksf-2019") throws -> LoadedScenario {
    let head = "format: 1\nextends: \(extends)\nid: overlay\ntitle: {en: Overlay}\n"
    return try ScenarioLoader().load(folder.write("overlay.yaml", head + text))
  }

  /// In braces a comma parts entries, and what is torn so stands apart once it is laid over a parent.
  @Test(arguments: [
    ("targets: {one_percent: {share: 0,75 %, by: 2034}}", "targets.one_percent.share", "0.75 %"),
    ("targets: {one_percent: {share: 0,75 %}}", "targets.one_percent.share", "0.75 %"),
    (
      "municipal_costs: {growth: {demographic: 1,2 %, real: 0.4 %}}",
      "municipal_costs.growth.demographic", "1.2 %"
    ),
  ])
  func `with a decimal comma in braces is told of that, where it stands`(
    _ text: String, _ path: String, _ right: String
  ) throws {
    let faults = #expect(throws: Faults.self) { try load(text + "\n") }
    let fault = try #require(faults?.list.first)
    #expect(faults?.list.count == 1 && fault.path == path && fault.place?.line == 5)
    #expect(fault.allowed == [.spelt(right)], "\(fault.allowed)")
  }

  @Test func `reads thousands in braces as it reads them elsewhere`() throws {
    let loaded = try load("funding.phases.ramp_up.step.first: {value: 2,500 MNOK, note: all}\n")
    #expect(loaded.scenario.phases[0].rule.first?.value == 2500)
  }

  @Test func `keeps what it does not name`() throws {
    let scenario = try load("municipal_costs: {growth: {real: 1 %}}\n").scenario
    guard case .factors(let demographic, let real, let price) = scenario.municipalCosts.growth
    else {
      Issue.record("growth has factors")
      return
    }
    #expect(real == RatePath(0.01))
    #expect(demographic != nil && price == .deflator)
    #expect(scenario.overheads.map(\.name) == ["secretariat"])
  }

  @Test func `has a description of its own or none`() throws {
    #expect(try load("end: 2050\n").scenario.description == nil)
    let own = try load("description: {nb: Min egen}\n").scenario.description
    #expect(own?.text(in: .en) == "Min egen")
  }

  @Test func `can remove a phase by its name`() throws {
    let text = "funding.phases.to_parity: remove\nfunding.phases.to_one_percent.until: remove\n"
    let phases = try load(text, extends: "parity-ssb").scenario.phases
    #expect(phases.map(\.name) == ["to_one_percent"])
  }

  @Test func `replaces quantities, lists and values by year whole`() throws {
    let scenario = try load(
      """
      discount_rate: {2020: 3 %}
      calls: {payout: [100 %]}
      overheads: {secretariat: {amount: 3 MNOK}}
      """
    ).scenario
    #expect(scenario.discountRate == RatePath(Timeline([2020: 0.03])))
    #expect(scenario.calls?.payout == [1])
    guard case .bodies(let amount, _, _) = scenario.overheads[0].cost else { return }
    #expect(amount == Parameter(3), "the parent's source does not cling to a new amount")
  }

  @Test func `adds years to a series of the data set, and says which it replaces`() throws {
    let series = try #require(
      try ScenarioLoader().load("ksf-2019").scenario.municipalCosts.observed.values.last)
    let own = series.year + 1
    let text =
      "{series: municipal_health_care_costs, \(own): {value: 208 bn NOK, status: assumption}}"
    for loaded in [
      try load("municipal_costs: {observed: \(text)}\n"),
      try ScenarioLoader().load("ksf-2019", settings: ["municipal_costs.observed=\(text)"]),
      try ScenarioLoader().load(
        "ksf-2019",
        settings: [
          "municipal_costs.observed.\(own)={value: 208 bn NOK, status: assumption}"
        ]),
    ] {
      let observed = loaded.scenario.municipalCosts.observed
      #expect(observed.origin == "municipal_health_care_costs" && observed.ownYears == [own])
      #expect(observed[own]?.value == 208_000 && observed[own]?.citation?.status == .assumption)
      #expect(observed[series.year] == series.parameter)
      #expect(loaded.remarks.isEmpty)
      let again = try ScenarioLoader().load(folder.write("again.yaml", loaded.resolvedText))
      #expect(again.scenario == loaded.scenario)
    }
    let replaced = try load("municipal_costs.observed.\(series.year): 190 bn NOK\n")
    #expect(replaced.scenario.municipalCosts.observed[series.year]?.value == 190_000)
    #expect(
      replaced.remarks == [
        .replacedObservations(series: "municipal_health_care_costs", years: [series.year])
      ])
  }

  @Test func `replaces one rule by another`() throws {
    let scenario = try load("municipal_costs: {growth: 3 %}\n").scenario
    #expect(scenario.municipalCosts.growth == .rate(RatePath(0.03)))
  }

  @Test func `puts new names after its parent's`() throws {
    let text = "targets: {two: {share: 2 %}}\n"
    #expect(try load(text).scenario.targets.map(\.name) == ["one_percent", "parity", "two"])
  }

  @Test func `deletes with remove`() throws {
    #expect(try load("population: remove\n").scenario.population == nil)
  }

  @Test func `changes a single value by its path`() throws {
    let loaded = try load("funding.phases.ramp_up.step.increment: 60 MNOK\n")
    #expect(try loaded.projection()[Column(.funding), 2021] == 160)
  }

  @Test func `can lie on an overlay on an overlay, by file and by id`() throws {
    try folder.write(
      "deep/base.yaml",
      "format: 1\nextends: structure-per-body\nid: base\ntitle: {en: Base}\nend: 2040\n")
    let loaded = try load("start: 2021\n", extends: "deep/base.yaml")
    #expect(loaded.scenario.years == 2021...2040)
    guard case .bodies(_, let bodies, _) = loaded.scenario.overheads[0].cost else { return }
    #expect(bodies.value == 5)
  }

  @Test func `in a circle is told with the way round`() throws {
    let head = "format: 1\nid: x\ntitle: {en: X}\nextends: "
    try folder.write("a.yaml", head + "b.yaml\n")
    let b = try folder.write("b.yaml", head + "a.yaml\n")
    let faults = #expect(throws: Faults.self) { try ScenarioLoader().load(b) }
    #expect(faults?.list.first?.code == .extendsItself)
  }

  @Test func `has faults where they stand, in its parent's file too`() throws {
    try folder.write(
      "base.yaml", "format: 1\nextends: ksf-2019\nid: base\ntitle: {en: B}\nend: 1\n")
    let faults = #expect(throws: Faults.self) {
      try load("start: soon\n", extends: "base.yaml")
    }
    let places = faults?.list.compactMap(\.place) ?? []
    #expect(
      Set(places.map { $0.file.split(separator: "/").last }) == ["overlay.yaml", "base.yaml"])
  }
}
