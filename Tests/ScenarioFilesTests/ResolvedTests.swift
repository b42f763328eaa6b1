// SPDX-License-Identifier: GPL-3.0-or-later

import Facts
import Foundation
import Funding
import Reports
import ScenarioFiles
import Simulation
import Studies
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

struct `A text that the program writes` {
  static let odd = [
    "no", "NO", "Yes", "on", "OFF", "y", "N", "true", "False", "null", "NULL", "~", "0123", "1_000",
    "12:30", "12:30:45", "0x1F", "0o17", "0b101", ".inf", "-.Inf", ".NaN", "nan", "1e5", "1.5",
    "1.",
    "2019-09-12", "2019-09-12 10:00:00", "<<", "=", "-", "---", "...", "? a", ": b", "- c", "#",
    "a #b",
    "a: b", "a:", " a", "a ", "", " ", "\t", "a\tb", "\n", "a\nb\n", "\r\n", "\u{7}", "\u{1B}[0m",
    "\u{85}", "\u{2028}", "\u{2029}", "\u{FEFF}x", "\u{FFFE}", "\u{FFFF}", "\u{E000}", "\u{202E}x",
    "\\", "\\n", "C:\\new", "\"", "'", "\"a\"", "'a'", "{a: b}", "[a, b]", "a, b", "&a", "*a", "!a",
    "!!str a", "|", ">", "%a", "@a", "`a", "100 %", "3.8%", "+5", "\u{2212}5", "æøå", "é",
    "e\u{301}",
    "🏥", "👩‍⚕️", "\u{A0}", "1 300", "2024", "remove me", "0", "-0", "1,300", "0.5e", "1__2", "Ⅷ",
    "x\u{0}y",
  ]

  /// Some of the odd ones put together, and signs from all of Unicode.
  static let texts: [String] = {
    var generator = SeededGenerator(seed: 7)
    let mixed = (0..<150).map { _ in
      (0..<3).map { _ in odd.randomElement(using: &generator)! }.joined()
    }
    let any = (0..<150).map { _ in
      var text = String.UnicodeScalarView()
      while text.count < 6 {
        let top: UInt32 = Bool.random(using: &generator) ? 0x3000 : 0x10FFFF
        if let sign = Unicode.Scalar(UInt32.random(in: 0...top, using: &generator)) {
          text.append(sign)
        }
      }
      return String(text)
    }
    return odd + mixed + any
  }()

  let folder: Folder
  init() throws { folder = try Folder() }

  /// Every text as a title, and in a map whose keys are texts.
  private func scenario() throws -> (file: String, resolved: String) {
    var lines = ["format: 1", "extends: slide-frozen", "id: texts", "title: {en: Texts}"]
    lines += ["deflator: {growth: {value: 0 %, note: \(Self.quoted("NO"))}}"]
    lines += ["targets: {\"no\": {share: 1 %}}", "sources:"]
    for (number, text) in Self.texts.enumerated() {
      lines.append("  \(Self.quoted("\(number) \(text)")): {title: \(Self.quoted(text + "."))}")
      guard !text.isEmpty, text != "remove" else { continue }
      lines.append("  x\(number): {title: \(Self.quoted(text))}")
    }
    let file = try folder.write("texts.yaml", lines.joined(separator: "\n") + "\n")
    let text = try ScenarioLoader().load(file).resolvedText
    return (file, try folder.write("resolved.yaml", text))
  }

  /// Not as the program quotes: every sign as its number.
  private static func quoted(_ text: String) -> String {
    "\""
      + text.unicodeScalars.map { scalar in
        let digits = String(scalar.value, radix: 16)
        return "\\U" + String(repeating: "0", count: 8 - digits.count) + digits
      }.joined() + "\""
  }

  private func bytes(_ text: String?) -> [UInt8]? { text.map { Array($0.utf8) } }

  @Test func `is read by the program as the same bytes`() throws {
    let (file, resolved) = try scenario()
    let (first, again) = (try ScenarioLoader().load(file), try ScenarioLoader().load(resolved))
    #expect(again.scenario.targets.map(\.name) == first.scenario.targets.map(\.name))
    #expect(first.scenario.sources.count == again.scenario.sources.count)
    #expect(first.scenario.sources.count > Self.texts.count)
    for (one, other) in zip(first.scenario.sources, again.scenario.sources) {
      #expect(bytes(one.id) == bytes(other.id) && bytes(one.title) == bytes(other.title))
    }
  }

  @Test func `is read as a text by YAML 1.1 too`() throws {
    let (file, resolved) = try scenario()
    let output = folder.url.appending(path: "answers.json")
    try Data().write(to: output)
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/python3")
    let script = Repository.root.appending(path: "Tests/ScenarioFilesTests/Validator/texts.py")
    process.arguments = [script.path, resolved]
    process.standardOutput = try FileHandle(forWritingTo: output)
    try process.run()
    process.waitUntilExit()
    try #require(process.terminationStatus == 0, "PyYAML reads it: scripts/setup test installs it")
    let answers = try JSONSerialization.jsonObject(with: Data(contentsOf: output)) as? [Any]
    let root = try #require(answers?.first as? [String: Any])
    let targets = try #require(root["targets"] as? [String: Any])
    #expect(Set(targets.keys) == ["one_percent", "parity", "no"])
    let growth = (root["deflator"] as? [String: Any])?["growth"] as? [String: Any]
    #expect(growth?["note"] as? String == "NO" && growth?["value"] as? String == "0 %")
    #expect(root["start"] is Int, "a year is a number")
    let sources = try #require(root["sources"] as? [String: Any])
    for source in try ScenarioLoader().load(file).scenario.sources {
      let title = (sources[source.id] as? [String: Any])?["title"] as? String
      #expect(bytes(title) == bytes(source.title), "\(source.title.debugDescription)")
    }
  }

  @Test(arguments: [
    "back\\slash", "\"quoted\" and 'single'", "two\nlines", "\u{2028}", "no", "æ: #",
  ])
  func `as a study's question is read back`(_ question: String) throws {
    let file = try folder.write(
      "study.yaml",
      """
      format: 1
      id: "no"
      scenario: ksf-2019
      question: {nb: \(Self.quoted(question))}
      metrics: [share@2034]
      method: {sobol: {samples: 1024, second_order: yes, groups: {"on": [deflator.growth]}}}
      """)
    let first = try StudyLoader().load(file)
    try folder.write("kept/scenario.yaml", first.scenario.resolvedText)
    let again = try StudyLoader().load(folder.write("kept/study.yaml", first.text))
    #expect(bytes(again.study.question?.text(in: .nb)) == bytes(question))
    #expect(again.study == first.study && again.study.id == "no")
  }

  @Test func `as where a value comes from stays on its line`() throws {
    let loaded = try ScenarioLoader().load("slide-frozen", settings: ["covers=[a\n\n b]"])
    let again = try ScenarioLoader().load(folder.write("a.yaml", loaded.resolvedText))
    #expect(again.scenario == loaded.scenario)
  }
}
