// SPDX-License-Identifier: GPL-3.0-or-later

import Foundation
import Funding
import Reports
import ScenarioFiles
import Sensitivity
import Simulation
import Studies
import TestSupport
import Testing

/// Random mutations of tables, studies and overlays: whatever is thrown is answered, or refused with
/// faults that can be worded.
struct `Whatever is thrown at the readers of tables and studies` {
  static let inputs = Tier.count(quick: 200, all: 5_000)
  let folder: Folder
  init() throws { folder = try Folder() }

  private static let tokens = [
    ",", ";", "\t", "\"", "\"\"", "\n", "\r\n", "\r", "\0", "\u{FEFF}", "sep=;\n", "never", "nan",
    "1e309",
    "-0", "0x10", "1.000", "1,000", "true", "2024", "MNOK", "é", "\u{301}", "\u{2028}", "=1+1", "{",
    "}",
    "[", ": ", "- ", "normal", "{low: 1 %, high: 0 %}", "grid", "sobol", "1e300 MNOK", "-1 %", "0",
    "remove",
  ]

  private static let series = [
    "year,value,unit\n2019,131500,MNOK\n2020,140000,MNOK\n2021,150000,MNOK\n",
    "year;value;unit;source\n2019;131,5;mrd. kr;ssb\n2020;140,25;mrd. kr;ssb\n",
    "\u{FEFF}year,value\r\n2018,1\r\n2019,\"2\"\r\n",
  ]
  private static let runs = [
    "x,z,y\n" + (0..<40).map { "\($0),\($0 * 7 % 11),\($0 % 5)\n" }.joined(),
    "x;kind;y\n" + (0..<30).map { "\($0),5;\($0 % 2 == 0 ? "a" : "b");\($0 * $0)\n" }.joined(),
    "future,x,share@2034,invalid\n" + (0..<30).map { "\($0),0.\($0),\($0 % 3),\n" }.joined(),
  ]

  private static func texts(_ places: [String]) -> [String] {
    places.flatMap { (try? Repository.files(in: $0, suffix: ".yaml")) ?? [] }
      .compactMap { try? String(contentsOf: $0, encoding: .utf8) }
  }

  private func mutated(_ text: String, _ generator: inout SeededGenerator) -> [UInt8] {
    var bytes = Array(text.utf8)
    for _ in 0..<Int.random(in: 0...2, using: &generator) {
      let place = Int.random(in: 0...bytes.count, using: &generator)
      let end = min(bytes.count, place + Int.random(in: 0...40, using: &generator))
      switch Int.random(in: 0...4, using: &generator) {
      case 0: bytes.insert(UInt8.random(in: 0...255, using: &generator), at: place)
      case 1: bytes.removeSubrange(place..<end)
      case 2: bytes.insert(contentsOf: Array(bytes[place..<end]), at: place)
      default:
        let token = Self.tokens.randomElement(using: &generator)!
        bytes.replaceSubrange(place..<min(end, place + 8), with: Array(token.utf8))
      }
    }
    return bytes
  }

  /// Throws mutations of one of the texts at `read` as a file.
  private func throwing(
    _ texts: [String], as name: String, seed: UInt64, _ inputs: Int = Self.inputs,
    at read: (String) throws(Faults) -> Void
  ) throws {
    var generator = SeededGenerator(seed: seed)
    var (sound, refused) = (0, 0)
    for _ in 0..<inputs {
      let bytes = mutated(texts.randomElement(using: &generator)!, &generator)
      let path = folder.url.appending(path: name).path
      try Data(bytes).write(to: URL(fileURLWithPath: path))
      do throws(Faults) {
        try read(path)
        sound += 1
      } catch {
        refused += 1
        let words = error.list.flatMap { fault in Language.allCases.map { fault.words(in: $0) } }
        #expect(
          !words.isEmpty && words.allSatisfy { !$0.isEmpty },
          "\(String(decoding: bytes, as: UTF8.self))")
      }
    }
    #expect(sound > 0 && refused > 0, "\(sound) sound, \(refused) refused")
  }

  @Test func `as a series of one's own is answered`() throws {
    let loader = ScenarioLoader()
    try throwing(Self.series, as: "s.csv", seed: 1) { (path) throws(Faults) in
      let loaded = try loader.load(
        "ksf-2019", settings: ["municipal_costs.observed=\(path)"])
      let projection = try loaded.projection()
      #expect(projection.brokenInvariants == [])
    }
  }

  @Test func `as a table of runs is answered`() throws {
    try throwing(Self.runs, as: "t.csv", seed: 2) { (path) throws(Faults) in
      let sheet = try RunSheet(file: path)
      let names = sheet.columns.filter { !$0.isEmpty }
      guard let output = names.dropFirst().last, let input = names.first else { return }
      let (table, _) = try sheet.table(
        inputs: names.filter { $0 != output }, outputs: [output])
      let dummies = Dummies(count: 5, seed: 1)
      _ = try? table.pawn(of: output, slices: 5, dummies: dummies)
      _ = try? table.delta(of: output, dummies: dummies)
      _ = try? table.rankFirstOrder(of: output, dummies: dummies)
      for scale in RegressionAnswer.Scale.allCases {
        _ = try? table.regression(of: output, on: scale, dummies: dummies)
      }
      let condition: RowCondition
      do throws(Fault) { condition = try RowCondition("\(output) > 2") } catch {
        throw Faults([error])
      }
      let rows = try condition.rows(of: table, in: sheet)
      _ = try? Prim(alpha: 0.1, resamples: 2, seed: 1).answer(of: table, rows, choosing: nil)
      #expect(!input.isEmpty)
    }
  }

  @Test func `as a study is answered`() throws {
    let texts =
      Self.texts(["Sources/ScenarioFiles/Studies", "studies", "Tests/ScenarioFilesTests/Studies"])
      + StudyLibrary.ids.compactMap { StudyLibrary.text($0) }
    let loader = StudyLoader()
    try throwing(texts, as: "study.yaml", seed: 3) { (path) throws(Faults) in
      let loaded = try loader.load(path)
      let sweep = try Sweep(
        loaded.study, of: loaded.scenario.model, years: loaded.scenario.years, identity: "x")
      _ = try sweep.blocks()
      #expect(!loaded.text.isEmpty)
    }
  }

  @Test func `as a file laid over a scenario is answered`() throws {
    let texts = [
      "funding: {phases: {pause: {after: ramp_up, hold: nominal, until: 2031}}}\n",
      "targets: {one_percent: remove}\noverheads: {a: {amount: 1 MNOK, indexed: none, funded: within}}\n",
      "funding.phases.ramp_up.step.increment: 60 MNOK\ndeflator: {growth: {2024: 3 %, 2030: 2 %}}\n",
      "uncertainty: {municipal_costs.growth.real: {normal: {mean: 0.4 %, sd: 0.1 %}}}\n",
    ]
    let loader = ScenarioLoader()
    try throwing(texts, as: "over.yaml", seed: 4) { (path) throws(Faults) in
      let projection = try loader.load("ksf-2019+\(path)").projection()
      #expect(projection.brokenInvariants == [])
    }
  }
}
