// SPDX-License-Identifier: GPL-3.0-or-later

import Funding
import ScenarioFiles
import TestSupport
import Testing

/// One change said in three ways: as a setting, in a file laid over the scenario, and there as a path.
struct `A setting and a file laid over a scenario` {
  static let changes: [(path: String, value: String)] = [
    // One value, written out or not, and values by year.
    ("end", "2050"), ("discount_rate", "3 %"), ("discount_rate", "{2020: 3 %}"),
    ("deflator.growth", "{value: 3 %, status: assumption}"),
    ("deflator.growth", "{2020: 2 %, 2030: 3 %}"), ("specialist.definition", "another one"),
    ("description", "{en: Another}"), ("description", "Another"),
    // Maps with fixed keys: what they do not name stays.
    ("municipal_costs.growth", "{real: 5 %}"), ("municipal_costs.growth", "{price: 3 %}"),
    ("municipal_costs.growth", "{demographic: remove}"), ("municipal_costs.growth", "5 %"),
    ("municipal_costs", "{growth: {real: 5 %}}"), ("municipal_costs", "{growth: remove}"),
    ("deflator", "{growth: 3 %}"), ("specialist", "{costs: {growth: {real: 2 %}}}"),
    ("specialist", "{research_share: {2020: 3 %, 2030: 4 %, between: linear}}"),
    ("population", "{growth: 1 %}"), ("population", "remove"),
    ("population", "{observed: {2020: 5 300 000}}"),
    // Maps with names of one's own.
    ("targets", "{one_percent: {share: 2 %}}"), ("targets", "{two: {share: 2 %}}"),
    ("targets", "{parity: remove}"), ("targets.one_percent", "{by: 2034}"),
    ("targets.one_percent", "{share: {2020: 0.5 %, 2029: 1 %, between: hold}}"),
    ("overheads.secretariat", "{amount: 3 MNOK}"), ("overheads.secretariat", "{share: 4 %}"),
    ("overheads", "{secretariat: {bodies: 5}}"), ("overheads", "remove"),
    ("overheads.secretariat", "{indexed: {rate: 2 %}}"), ("overheads", "{secretary: remove}"),
    ("existing_research", "{fund: {observed: {2019: 10 MNOK}, growth: {price: deflator}}}"),
    ("financing", "{state_share: {2020: 100 %, 2030: 50 %, between: linear}}"),
    // Lists.
    ("calls", "{payout: [40 %, 60 %]}"), ("calls.payout", "[40 %, 60 %]"),
    ("covers", "[one thing, {en: another}]"),
    // What varies, and where it comes from.
    ("uncertainty", "{deflator.growth: {normal: {mean: 2 %, sd: 1 %}}}"),
    ("correlations", "[[municipal_costs.growth.real, deflator.growth, 0.2]]"),
    ("sources", "{mine: {title: Mine}}"),
    (
      "shared", "{both: {normal: {mean: 1 %, sd: 1 %}, drives: [population.growth]}}"
    ),
  ]

  private func outcome(_ load: () throws -> LoadedScenario) -> Result<LoadedScenario, Faults> {
    do { return .success(try load()) } catch {
      return .failure(error as? Faults ?? Faults([]))
    }
  }

  @Test(arguments: changes)
  func `that say the same mean the same`(_ path: String, _ value: String) throws {
    let folder = try Folder()
    let keys = path.split(separator: ".")
    let nested =
      keys.dropLast().map { "{\($0): " }.joined() + "{\(keys[keys.count - 1]): \(value)}"
      + keys.dropLast().map { _ in "}" }.joined()
    let set = outcome { try ScenarioLoader().load("ksf-2019", settings: ["\(path)=\(value)"]) }
    for (number, text) in [String(nested.dropFirst().dropLast()), "\(path): \(value)"].enumerated()
    {
      let file = try folder.write("overlay-\(number).yaml", text + "\n")
      let laid = outcome { try ScenarioLoader().load("ksf-2019+\(file)") }
      switch (set, laid) {
      case (.success(let a), .success(let b)):
        var (one, other) = (a.scenario, b.scenario)
        // A file tells of what it makes; a setting is told beside.
        if keys != ["description"] { (one.description, other.description) = (nil, nil) }
        #expect(one == other, "\(text)")
        #expect(a.uncertainty == b.uncertainty, "\(text)")
      case (.failure(let a), .failure(let b)):
        #expect(a.list.map(\.code) == b.list.map(\.code), "\(text)")
        #expect(a.list.map(\.path) == b.list.map(\.path), "\(text)")
      default: Issue.record("one is refused, the other is not: \(text)")
      }
    }
  }

  @Test func `keep the parts of a growth that they do not name`() throws {
    let loaded = try ScenarioLoader().load(
      "ksf-2019", settings: ["municipal_costs.growth={real: 5 %}"])
    guard
      case .factors(let demographic, let real, let price) = loaded.scenario.municipalCosts.growth
    else {
      Issue.record("growth has factors")
      return
    }
    #expect(demographic != nil && real == RatePath(0.05) && price == .deflator)
  }

  @Test func `replace a rule whole`() throws {
    let faults = #expect(throws: Faults.self) {
      try ScenarioLoader().load(
        "ksf-2019", settings: ["funding.phases.ramp_up.step={first: 5 MNOK}"])
    }
    let missing = faults?.list.map(\.path) ?? []
    #expect(
      missing == ["funding.phases.ramp_up.step.increment", "funding.phases.ramp_up.step.indexed"])
  }
}
