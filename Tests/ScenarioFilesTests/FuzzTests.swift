// SPDX-License-Identifier: GPL-3.0-or-later

import Foundation
import Funding
import Reports
import ScenarioFiles
import Simulation
import TestSupport
import Testing

/// Random mutations of good and bad files, and random settings: whatever is thrown at the loader is
/// answered with a projection whose invariants hold or with faults that can be worded. The seeds are
/// the numbers of the parts.
struct `Whatever is thrown at the loader` {
  static let parts = Array(0..<10)
  static let inputs = Tier.count(quick: 200, all: 10_000)

  static let tokens = [
    "remove", "0 %", "-100 %", "1e308 MNOK", "{", "}", "[", "]", ":", "- ", "&a", "*a", "!x",
    "2024",
    "1900", "2399", "specialist", "deflator", "none", "\n", "  ", "\t", "'", "\"", "|", ">", "%",
    "@",
    "0 MNOK", "999999999 MNOK", "1000 %", "{2030: 1 %}", "-1", "NaN", "<<", "extends: ksf-2019\n",
    "geometric", "even_steps", ",", "#", "\u{FEFF}", "\u{2028}", "é", "\0", "3,8 %",
  ]

  static let paths = [
    "funding.phases.ramp_up.step.increment", "end", "start", "price_year", "deflator.growth",
    "targets.one_percent.share", "calls.payout", "overheads", "municipal_costs.growth.real",
    "uncertainty.deflator.growth", "", ".", "a.b", "funding.phases.0.step", "discount_rate.2030",
    "sources", "municipal_costs.observed", "specialist", "title.en", "correlations.0",
  ]

  static let texts: [String] = {
    let folders = ["scenarios", "Tests/ScenarioFilesTests", "Tests/GoldenTests/Golden"]
    let files = folders.flatMap { (try? Repository.files(in: $0, suffix: ".yaml")) ?? [] }
    return files.compactMap { try? String(contentsOf: $0, encoding: .utf8) }
  }()

  @Test(arguments: parts) func `is answered`(_ part: Int) throws {
    let folder = try Folder()
    var generator = SeededGenerator(seed: UInt64(part))
    let loader = ScenarioLoader()
    for _ in 0..<Self.inputs {
      let bytes = mutated(&generator)
      let file = folder.url.appending(path: "input.yaml")
      try Data(bytes).write(to: file)
      let text = String(decoding: bytes, as: UTF8.self)
      answer(text) { () throws(Faults) in try loader.load(file.path) }
      guard Int.random(in: 0..<3, using: &generator) == 0 else { continue }
      let value =
        Bool.random(using: &generator) ? Self.tokens.randomElement(using: &generator)! : text
      let setting = Self.paths.randomElement(using: &generator)! + "=" + value
      answer(setting) { () throws(Faults) in try loader.load("ksf-2019", settings: [setting]) }
    }
  }

  private func answer(
    _ input: String, _ load: () throws(Faults) -> LoadedScenario
  ) {
    do throws(Faults) {
      let projection = try load().projection()
      #expect(projection.brokenInvariants == [], "\(input)")
      for language in Language.allCases {
        #expect(!projection.answer.map { $0.words(in: language) }.isEmpty)
      }
    } catch {
      #expect(!error.list.isEmpty)
      for fault in error.list {
        #expect(fault.place != nil, "\(fault) of \(input)")
        for language in Language.allCases {
          #expect(!fault.words(in: language).isEmpty, "\(fault) of \(input)")
        }
      }
    }
  }

  private func mutated(_ generator: inout SeededGenerator) -> [UInt8] {
    var bytes = Array(Self.texts.randomElement(using: &generator)!.utf8)
    for _ in 0..<Int.random(in: 1...3, using: &generator) {
      let place = Int.random(in: 0...bytes.count, using: &generator)
      let end = min(bytes.count, place + Int.random(in: 0...60, using: &generator))
      switch Int.random(in: 0...5, using: &generator) {
      case 0: bytes.insert(UInt8.random(in: 0...255, using: &generator), at: place)
      case 1:
        bytes.insert(contentsOf: Self.tokens.randomElement(using: &generator)!.utf8, at: place)
      case 2: bytes.removeSubrange(place..<end)
      case 3: bytes.insert(contentsOf: Array(bytes[place..<end]), at: place)
      case 4: replaceValue(&bytes, &generator)
      default:
        let digits = bytes.indices.filter { (48...57).contains(bytes[$0]) }
        guard let digit = digits.randomElement(using: &generator) else { continue }
        bytes[digit] = UInt8.random(in: 48...57, using: &generator)
      }
    }
    return bytes
  }

  /// Puts a token in the place of what stands behind a colon.
  private func replaceValue(_ bytes: inout [UInt8], _ generator: inout SeededGenerator) {
    let colons = bytes.indices.filter { bytes[$0] == UInt8(ascii: ":") }
    guard let colon = colons.randomElement(using: &generator) else { return }
    let end = bytes[colon...].firstIndex { "\n,}".utf8.contains($0) } ?? bytes.count
    let token = Self.tokens.randomElement(using: &generator)!
    bytes.replaceSubrange(colon + 1..<end, with: Array(" \(token)".utf8))
  }
}
