// SPDX-License-Identifier: GPL-3.0-or-later

import Facts
import Foundation
import Funding
import Reports
import ScenarioFiles
import Simulation
import TestSupport
import Testing

struct `A resolved scenario` {
  static let names =
    ScenarioLibrary.ids
    + ["Tests/ScenarioFilesTests/Examples/every-key.yaml", "Tests/GoldenTests/Golden/full.yaml"]
    .map { Repository.root.appending(path: $0).path }

  @Test(arguments: names)
  func `loads again to the same scenario, without its parents`(_ name: String) throws {
    let folder = try Folder()
    let loaded = try ScenarioLoader().load(name)
    let text = loaded.resolvedText
    #expect(!text.contains("\nextends:"))
    let again = try ScenarioLoader().load(folder.write("resolved.yaml", text))
    #expect(again.scenario == loaded.scenario)
    #expect(again.uncertainty == loaded.uncertainty)
    #expect(again.resolvedText.count > 0)
  }

  @Test func `carries the values of a CSV beside it`() throws {
    let folder = try Folder()
    try folder.write("prices.csv", "year,value,unit\n2019,3.1,%\n2020,0.7,%\n2021,4.4,%\n")
    try folder.write("people.csv", "year,value,unit\n2019,5328212,inhabitants\n")
    let file = try folder.write(
      "a.yaml",
      """
      format: 1
      extends: slide-frozen
      id: a
      title: {en: A}
      deflator: {observed: prices.csv, growth: 2 %}
      population: {observed: people.csv, growth: 1 %}
      """)
    let loaded = try ScenarioLoader().load(file)
    let other = try Folder()
    let again = try ScenarioLoader().load(other.write("b.yaml", loaded.resolvedText))
    #expect(again.model.centralValues == loaded.model.centralValues)
  }

  /// The file stands alone: its figures, and with them who says so.
  @Test func `carries the citations of a CSV and of a folder of series`() throws {
    let folder = try Folder()
    try folder.write(
      "series/series.csv",
      """
      series,year,value,unit,status,source,note
      my_costs,2019,150425.125,MNOK,observed,accounts,"break: counted, anew"
      my_costs,2020,160000,MNOK,derived,ssb-care-2022,
      my_growth,2019,0.001,% growth,forecast,accounts,
      my_growth,2020,3.1,% growth,forecast,budget,
      """)
    try folder.write("series/sources.csv", "id,title,licence\naccounts,Ours,CC0\nbudget,Yours,\n")
    try folder.write(
      "people.csv",
      "year,value,unit,status,source\n2019,5328212,inhabitants,observed,register\n"
        + "2020,5367580,inhabitants,,\n")
    let file = try folder.write(
      "a.yaml",
      """
      format: 1
      extends: slide-frozen
      id: a
      title: {en: A}
      municipal_costs: {observed: my_costs, growth: 2 %}
      deflator: {observed: my_growth, growth: 2 %}
      population: {observed: people.csv, growth: 1 %}
      sources: {register: {title: The register}}
      """)
    let data = try DataFolder(folder.url.appending(path: "series").path).data
    let loaded = try ScenarioLoader(data: data).load(file)
    let elsewhere = try Folder()
    let again = try ScenarioLoader().load(elsewhere.write("b.yaml", loaded.resolvedText))
    #expect(again.model.centralValues == loaded.model.centralValues)
    let own = Provenance(of: try loaded.projection(), known: data.sources)
    let other = Provenance(of: try again.projection(), known: DataSet.builtIn.sources)
    #expect(Set(other.sources) == Set(own.sources) && own.sources.contains { $0.id == "budget" })
    for (a, b) in zip(own.lines, other.lines) {
      #expect(a.path == b.path && a.statuses == b.statuses)
      #expect(a.sources == b.sources && a.notes == b.notes)
    }
    #expect(again.resolvedText.count { $0 == "\n" } == loaded.resolvedText.count { $0 == "\n" })
  }

  @Test func `says where each value comes from`() throws {
    let loaded = try ScenarioLoader().load("parity-ssb", settings: ["deflator.growth=3 %"])
    let lines = loaded.resolvedText.split(separator: "\n").map { String($0) }
    func line(_ start: String) -> String? {
      lines.first { $0.drop { $0 == " " }.hasPrefix(start) }
    }
    #expect(
      line("growth: \"3 %\"") != nil || line("growth: 3 %  # --set deflator.growth=3 %") != nil)
    #expect(
      line("observed: specialist_health_costs")?.contains("scenarios/parity-ssb.yaml:") == true)
    #expect(line("observed: specialist_health_costs")?.contains("data series 2015–2022") == true)
    #expect(line("start: 2020")?.contains("scenarios/ksf-2019.yaml:") == true)
    #expect(line("# counting: new (default)") != nil)
    #expect(line("# bodies: 1 (default)") != nil)
  }

  @Test(arguments: [
    "plain", "with: colon", "#hash", "a #hash", "\"quoted\"", "back\\slash", "line\nbreak", "3,8",
    "",
    " space", "space ", "- dash", "[list]", "æøå", "*star*", "null", "yes", "2019-09-12", "\u{1}",
    "100 %", "@at", "'single'", "tab\there", "remove me", "🏥",
  ])
  func `keeps any text as it is`(_ text: String) throws {
    let folder = try Folder()
    let loaded = try ScenarioLoader().load("slide-frozen")
    var lines = loaded.resolvedText.split(separator: "\n").map { String($0) }
    let quoted = text.unicodeScalars.map {
      "\\U" + String(repeating: "0", count: 8 - String($0.value, radix: 16).count)
        + String($0.value, radix: 16)
    }
    lines.append("sources:\n  x: {title: \"t\(quoted.joined())\"}")
    let first = try ScenarioLoader().load(folder.write("a.yaml", lines.joined(separator: "\n")))
    #expect(first.scenario.sources[0].title == "t" + text)
    let again = try ScenarioLoader().load(folder.write("b.yaml", first.resolvedText))
    #expect(again.scenario.sources[0].title == "t" + text)
  }
}
