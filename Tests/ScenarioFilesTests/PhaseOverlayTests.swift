// SPDX-License-Identifier: GPL-3.0-or-later

import Funding
import ScenarioFiles
import Simulation
import TestSupport
import Testing

/// Three phases: `climb` to 2023 by 50 a year, `pause` to 2025, and `growth`.
struct `Phases changed by name` {
  let folder: Folder
  init() throws {
    folder = try Folder()
    try folder.write(
      "parent.yaml",
      """
      format: 1
      id: parent
      title: {en: Parent}
      start: 2020
      end: 2030
      price_year: 2020
      deflator: {growth: 2 %}
      municipal_costs: {observed: {2020: 100 bn NOK}, growth: 3 %}
      funding:
        phases:
          - {name: climb, step: {first: 100 MNOK, increment: 50 MNOK, indexed: none}, until: 2023}
          - {name: pause, hold: nominal, until: 2025}
          - {name: growth, grow: {rate: 10 %}}
      """)
  }

  func load(_ text: String, settings: [String] = []) throws -> Scenario {
    let head = "format: 1\nextends: parent.yaml\nid: child\ntitle: {en: Child}\n"
    return try ScenarioLoader().load(folder.write("child.yaml", head + text), settings: settings)
      .scenario
  }

  func names(_ text: String) throws -> [String] { try load(text).phases.map(\.name) }

  func faults(_ text: String, settings: [String] = []) -> [Fault] {
    let faults = #expect(throws: Faults.self) { try load(text, settings: settings) }
    return faults?.list ?? []
  }

  @Test func `one is put behind the phase that it names, or first`() throws {
    let text = "funding: {phases: {rest: {after: climb, hold: real, until: 2024}}}\n"
    #expect(try names(text) == ["climb", "rest", "pause", "growth"])
    let first = """
      funding:
        phases:
          early: {after: start, amounts: {2020: 80 MNOK}, until: 2020}
      """
    #expect(try names(first) == ["early", "climb", "pause", "growth"])
  }

  @Test(arguments: [
    "{b: {after: a, hold: real, until: 2025}, a: {after: climb, hold: real, until: 2024}}",
    "{a: {after: climb, hold: real, until: 2024}, b: {after: a, hold: real, until: 2025}}",
  ])
  func `several stand as they say, in whatever order they are written`(_ map: String) throws {
    #expect(
      try names("funding: {phases: \(map)}\n") == ["climb", "a", "b", "pause", "growth"])
  }

  @Test func `one is lengthened, keeps its rule, and its end can be taken away`() throws {
    let phases = try load(
      "funding: {phases: {climb: {until: 2024}, growth: remove, pause: {until: remove}}}\n"
    ).phases
    #expect(phases.map(\.name) == ["climb", "pause"])
    #expect(phases[0].rule == .step(first: 100, increment: 50, indexed: .none))
    #expect(phases[0].until == Until(year: 2024) && phases[1].until == nil)
  }

  @Test func `another rule takes the place of the whole of the old one`() throws {
    let phases = try load("funding: {phases: {pause: {grow: {rate: 3 %}}}}\n").phases
    #expect(phases[1].rule == .grow(first: nil, rate: 0.03))
    #expect(phases[1].until == Until(year: 2025))
    let faults = faults("funding: {phases: {climb: {step: {increment: 75 MNOK}}}}\n")
    #expect(faults.map(\.path) == ["funding.phases.climb.step.indexed"])
  }

  @Test func `one moves where it says that it comes after another`() throws {
    let text = "funding: {phases: {pause: {after: start, amounts: {2020: 90 MNOK}, until: 2020}}}\n"
    #expect(try names(text) == ["pause", "climb", "growth"])
  }

  @Test func `a list takes the place of all`() throws {
    let text = "funding: {phases: [{name: flat, grow: {first: 90 MNOK, rate: 0 %}}]}\n"
    #expect(try names(text) == ["flat"])
  }

  @Test func `settings say the same`() throws {
    let setting = "funding.phases.rest={after: climb, hold: nominal, until: 2024}"
    let put = try load("", settings: [setting, "funding.phases.climb.until=2022"]).phases
    #expect(put.map(\.name) == ["climb", "rest", "pause", "growth"])
    #expect(put[0].until == Until(year: 2022))
    let other = try load("", settings: ["funding.phases.pause.hold=real"]).phases
    #expect(other[1].rule == .hold(.real))
    let rule = try load("", settings: ["funding.phases.growth.hold=share"]).phases
    #expect(rule[2].rule == .hold(.share))
    let itself = faults("", settings: ["funding.phases.pause.after=pause"])
    #expect(itself.map(\.code) == [.unknownPhase])
  }

  @Test func `what cannot be is told`() throws {
    let cases: [(String, Fault.Code)] = [
      ("{rest: {hold: real, until: 2024}}", .newPhaseWithoutPlace),
      ("{rest: {after: clim, hold: real, until: 2024}}", .unknownPhase),
      ("{rest: {after: climb, until: 2024}}", .exactlyOneKey),
      ("{rest: {after: climb, hold: real}}", .untilMissing), ("{rest: remove}", .nothingToRemove),
      ("{growth: {until: remove}}", .nothingToRemove),
      (
        "{a: {after: b, hold: real, until: 2024}, b: {after: a, hold: real, until: 2025}}",
        .unknownPhase
      ),
      (
        "{a: {after: climb, hold: real, until: 2024}, b: {after: climb, hold: real, until: 2025}}",
        .placeTaken
      ),
      ("{climb: {name: slope, until: 2024}}", .keyNotAllowed),
      ("[{name: flat, after: climb, grow: {first: 90 MNOK, rate: 0 %}}]", .keyNotAllowed),
    ]
    for (map, code) in cases {
      #expect(faults("funding: {phases: \(map)}\n").first?.code == code, "\(map)")
    }
  }
}
