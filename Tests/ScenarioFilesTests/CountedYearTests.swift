// SPDX-License-Identifier: GPL-3.0-or-later

import Funding
import ScenarioFiles
import Simulation
import Studies
import TestSupport
import Testing

struct `Years counted from the start` {
  let folder: Folder
  let file: String
  init() throws {
    folder = try Folder()
    file = try folder.write(
      "counted.yaml",
      """
      format: 1
      id: counted
      title: {en: Counted}
      start: 2020
      end: year 12
      price_year: start
      deflator: {growth: 2 %}
      municipal_costs: {observed: {2015: 100 bn NOK}, growth: 3 %}
      funding:
        phases:
          - {name: a, step: {first: 100 MNOK, increment: 50 MNOK, indexed: deflator, prices: start}, until: year 3}
          - {name: b, reach: {share: 1 %, by: year 10}, until: {share: 2 %, year: year 11}}
          - {name: c, hold: real}
      targets: {t: {share: 1 %, by: year 10}}
      overheads:
        line: {amount: 2 MNOK, indexed: deflator, prices: year 2, funded: within, from: year 2, until: year 4}
      """)
  }

  func load(_ settings: String...) throws -> LoadedScenario {
    try ScenarioLoader().load(file, settings: settings)
  }

  @Test(arguments: [2020, 2023])
  func `move with it wherever they stand`(_ start: Int) throws {
    let scenario = try load("start=\(start)").scenario
    #expect(scenario.years == start...start + 11 && scenario.priceYear == start)
    let (a, b) = (scenario.phases[0], scenario.phases[1])
    #expect(a.lastYear == start + 2 && b.lastYear == start + 10)
    guard case .step(_, _, .deflator(let prices)) = a.rule,
      case .reach(_, _, let by, _) = b.rule,
      case .bodies(_, _, .deflator(let own)) = scenario.overheads[0].cost
    else {
      Issue.record("the rules are as written")
      return
    }
    #expect(prices?.year == start && by.year == start + 9 && own?.year == start + 1)
    #expect(scenario.targets[0].by?.year == start + 9)
    #expect(scenario.overheads[0].years(of: scenario.years) == start + 1..<start + 4)
  }

  @Test func `stay as they are written in what is resolved`() throws {
    let loaded = try load()
    #expect(loaded.resolvedText.contains("by: year 10"))
    let again = try ScenarioLoader().load(folder.write("again.yaml", loaded.resolvedText))
    #expect(again.scenario == loaded.scenario)
    let moved = try ScenarioLoader().load(
      folder.write("again.yaml", loaded.resolvedText), settings: ["start=2024"])
    #expect(try moved.scenario == load("start=2024").scenario)
  }

  @Test func `are no change of their own when the start changes`() throws {
    let changes = try Changes(from: load().model, to: load("start=2023").model)
    #expect(changes.list.map(\.path) == ["start"])
    let two = try Changes(from: load().model, to: load("start=2023", "targets.t.by=2032").model)
    #expect(two.list.map(\.path) == ["start", "targets.t.by"])
    let fixed = try Changes(from: load().model, to: load("end=2035").model)
    #expect(fixed.list.map(\.path) == ["end"])
  }
}
