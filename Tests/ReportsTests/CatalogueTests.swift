// SPDX-License-Identifier: GPL-3.0-or-later

import Foundation
import Funding
import Reports
import ScenarioFiles
import TestSupport
import Testing

struct `The catalogue of words` {
  /// Phrases, and messages as the sources have them.
  static let words: [(name: String, phrase: Phrase)] =
    Catalogue.phrases + ((try? MessageSource.all()) ?? []).map { ($0.name, $0.phrase) }

  @Test func `has every phrase in English, bokmål and nynorsk, each in its own words`() {
    #expect(Self.words.count > 800)
    for (name, phrase) in Self.words {
      #expect(phrase.doubts == [], "\(name)")
    }
  }

  @Test func `reads the arguments of a message out of the sources`() throws {
    let messages = MessageSource.messages(
      in: #"""
        enum Some {
          static func rows(count: Int, file: String) -> Message {
            Message(
              "\(count) \(count, one: "row", many: "rows") "
                + "in \"\(file)\"",
              nb: "\(count) rader", nn: "\(count) rader i \(file)")
          }
        }
        """#)
    let message = try #require(messages.first)
    #expect(messages.count == 1 && message.name == "Some.rows")
    #expect(message.phrase.en == #"{count} {count?row:rows} in "{file}""#)
    #expect(message.phrase.doubts.count == 1, "bokmål leaves the file out")
  }

  @Test func `says a message with its arguments in the language asked for`() {
    func left(_ count: Int) -> Message {
      Message(
        "\(count) \(count, one: "row is", many: "rows are") left",
        nb: "\(count) \(count, one: "rad", many: "rader") igjen" + " (\(Label.yes.phrase))",
        nn: "\(count) rader\(count, one: "", many: " til") att")
    }
    #expect(left(1)[.en] == "1 row is left")
    #expect(left(0)[.en] == "0 rows are left")
    #expect(left(2)[.nb] == "2 rader igjen (ja)")
    #expect(left(1)[.nn] == "1 rader att")
  }

  @Test func `puts the form behind a count that goes with it`() {
    let phrase = Phrase(
      "{count} {count?row is:rows are} left", nb: "{count} {count?rad:rader} igjen",
      nn: "{count} rader{count?: til} att")
    #expect(phrase.filled(.en, ["count": "1"]) == "1 row is left")
    #expect(phrase.filled(.en, ["count": "0"]) == "0 rows are left")
    #expect(phrase.filled(.nb, ["count": "2"]) == "2 rader igjen")
    #expect(phrase.filled(.nn, ["count": "1"]) == "1 rader att")
    #expect(phrase.names(in: .en) == ["count", "count"])
  }

  /// Numbers before a plural in English need the other form too: `1 rows`.
  @Test func `has no count before a word in the plural alone`() {
    let nouns = ["rows", "futures", "runs", "policies", "samples", "figures"]
    // Counts that are never one.
    let many = [
      "ProbableWords.account", "SweepWords.policyRun", "SweepWords.precise",
      "SweepWords.stopped", "SweepWords.estimator",
    ]
    for (name, phrase) in Self.words where !many.contains(name) {
      for noun in nouns {
        #expect(!phrase.en.contains("} \(noun) "), "\(name): \(phrase.en)")
      }
    }
  }

  /// A form of a count is words, and no blank of its own: it would be cut at the first brace.
  @Test func `has no blank within another`() {
    for (name, phrase) in Self.words {
      for language in Language.allCases {
        let rest = phrase[language].replacing(/\{[^{}]*\}/, with: "")
        #expect(!rest.contains("{") && !rest.contains("}"), "\(name): \(phrase[language])")
      }
    }
  }

  /// A table of phrases that is not in the list is looked at by none of these tests.
  @Test func `lists every table of phrases that stands in the sources`() throws {
    let list = try Repository.text("Sources/Reports/Catalogue/Catalogue.swift")
    let table = /enum (\w+): String[^{]*CaseIterable[^{]*\{/
    var tables: [String] = []
    for file in try Repository.files(in: "Sources", suffix: ".swift") {
      let text = try String(contentsOf: file, encoding: .utf8)
      guard text.contains("var phrase: Phrase") else { continue }
      tables += text.matches(of: table).map { String($0.output.1) }
    }
    #expect(tables.count > 20)
    #expect(tables.filter { !list.contains("\($0).allCases") } == [])
  }

  @Test func `has every name once`() {
    let names = Self.words.map(\.name)
    #expect(Set(names).count == names.count)
  }

  @Test func `leaves no English where Norwegian is asked for`() {
    let same = Self.words.filter { $0.phrase.en == $0.phrase.nb }
      .filter { $0.phrase.names(in: .en).isEmpty && $0.phrase.en != $0.phrase.nn }
    #expect(same.isEmpty)
    let untranslated = Self.words.filter {
      let letters = $0.phrase.en.replacing(/\{[^}]*\}/, with: "").filter(\.isLetter)
      let international = ["parameter", "Delta (Borgonovo)"]
      return $0.phrase.en == $0.phrase.nb && letters.count > 8
        && !international.contains($0.phrase.en)
    }
    #expect(untranslated.map(\.name) == [])
  }

  @Test func `says every key's meaning in three languages`() {
    for key in ScenarioSchema.keys {
      #expect(key.meaning.doubts.isEmpty, "\(key.path)")
    }
  }

  @Test func `uses the terms of official documents`() {
    let terms: [(String, String, String)] = [
      ("column.outstanding.label", "utestående tilsagn", "uteståande tilsegn"),
      ("column.operating_costs.label", "driftskostnader", "driftskostnader"),
      ("heading.source", "kilde", "kjelde"), ("heading.label", "betegnelse", "nemning"),
      ("status.assumption", "forutsetning", "føresetnad"),
      ("label.inhabitants", "innbyggere", "innbyggjarar"),
      ("column.share.label", "andel av kostnadene", "del av kostnadene"),
    ]
    let phrases = Dictionary(uniqueKeysWithValues: Catalogue.phrases.map { ($0.name, $0.phrase) })
    for (name, nb, nn) in terms {
      #expect(phrases[name]?.nb == nb && phrases[name]?.nn == nn, "\(name)")
    }
  }
}
