// SPDX-License-Identifier: GPL-3.0-or-later

import Foundation
import Funding
import Reports
import ScenarioFiles
import Simulation
import Studies
import TestSupport
import Testing

/// "Did you mean": random misspellings of everything that has a name, in every place. What is offered is
/// put in, and is never as unknown as what it stands for. The seeds are the numbers of the parts.
struct `What is offered for a misspelt word` {
  static let parts = Array(0..<4)
  static let words = Tier.count(quick: 60, all: 250)

  /// What says that something is not known, or is there twice.
  static let unknown: Set<Fault.Code> = [
    .unknownKey, .unknownPath, .unknownName, .unknownColumn, .unknownMetric, .unknownTarget,
    .unknownWord, .unknownThing, .unknownPhase, .notUncertain, .nothingToRemove, .duplicateKey,
    .drivenTwice, .setTwice, .badSetting, .nestedPath, .pathWithoutParent, .exactlyOneKey,
    .keyNotAllowed, .severalValues, .partOfWhole,
  ]

  private func faults(_ work: () throws(Faults) -> Void) -> [Fault] {
    do throws(Faults) {
      try work()
      return []
    } catch {
      return error.list
    }
  }

  private func fault(_ work: () throws(Fault) -> Void) -> Fault? {
    do throws(Fault) {
      try work()
      return nil
    } catch {
      return error
    }
  }

  /// A slip of the pen: a letter dropped, doubled, changed or swapped.
  private func misspelt(_ word: String, _ generator: inout SeededGenerator) -> String {
    var letters = Array(word)
    for _ in 0..<Int.random(in: 1...2, using: &generator) where letters.count > 2 {
      let place = Int.random(in: 1..<letters.count, using: &generator)
      switch Int.random(in: 0..<4, using: &generator) {
      case 0: letters.remove(at: place)
      case 1: letters.insert(letters[place], at: place)
      case 2: letters[place] = "abcdefghijklmnopqrstuvwxyz".randomElement(using: &generator)!
      default: letters.swapAt(place, place - 1)
      }
    }
    return String(letters)
  }

  /// Keys of whole scenarios and studies, also of what may vary.
  @Test(arguments: parts) func `in a file works there`(_ part: Int) throws {
    let folder = try Folder()
    var generator = SeededGenerator(seed: UInt64(part))
    let names = [
      "Tests/ScenarioFilesTests/Examples/every-key.yaml", "scenarios/ksf-2019.yaml",
      "scenarios/ksf-2019-indexed.yaml", "scenarios/studies/what-decides-one-percent.yaml",
    ]
    let text = try Repository.text(names[part])
    let file = folder.url.appending(path: "file.yaml")
    let loader = StudyLoader()
    func load(_ text: String) throws -> [Fault] {
      try Data(text.utf8).write(to: file)
      return faults { () throws(Faults) in _ = try loader.load(file.path).scenario.projection() }
    }
    let sound = try load(text)
    #expect(sound == [])
    let whole = try loader.load(file.path).scenario
    let keys = text.matches(of: /([a-z][a-z_.0-9]+):/).map(\.range).filter { range in
      !text[..<range.lowerBound].split(separator: "\n", omittingEmptySubsequences: false).last!
        .contains("#")
    }
    var offered = 0
    for _ in 0..<Self.words {
      let range = keys.randomElement(using: &generator)!
      let key = String(text[range].dropLast())
      let wrong = misspelt(key, &generator)
      let changed = text.replacingCharacters(in: range, with: wrong + ":")
      for fault in try load(changed) {
        guard let nearest = fault.nearest, let place = fault.place else { continue }
        #expect(nearest != fault.found?.spelling, "\(nearest) for itself: \(changed)")
        guard fault.path.hasSuffix(wrong) else { continue }
        offered += 1
        if nearest.contains("."), !wrong.contains(".") {
          // It belongs elsewhere, where nothing stands yet.
          #expect(!whole.isWritten(nearest), "\(nearest) for \(wrong)")
          continue
        }
        let mended = try load(text.replacingCharacters(in: range, with: nearest + ":")).filter {
          Self.unknown.contains($0.code) && $0.place?.line == place.line
            && ($0.place?.column == place.column || $0.code == .duplicateKey)
        }
        #expect(mended == [], "\(nearest) for \(wrong)")
      }
    }
    #expect(offered > Self.words / 4)
  }

  @Test func `in a setting can be set`() throws {
    let loader = ScenarioLoader()
    let loaded = try loader.load("ksf-2019")
    let paths =
      loaded.model.parameters.map(\.path)
      + [
        "start", "end", "price_year", "targets.one_percent.by", "title.en", "calls.payout",
        "funding.phases.ramp_up.step", "uncertainty.deflator.growth",
        "overheads.secretariat.funded",
      ]
    var generator = SeededGenerator(seed: 1)
    var offered = 0
    for _ in 0..<Self.words * 4 {
      let path = paths.randomElement(using: &generator)!
      let wrong = misspelt(path, &generator)
      guard wrong != path else { continue }
      let found = faults { () throws(Faults) in
        _ = try loader.load("ksf-2019", settings: ["\(wrong)=1"])
      }
      for fault in found {
        guard let nearest = fault.nearest, fault.path == wrong else { continue }
        #expect(nearest != wrong)
        guard nearest.contains(".") || !wrong.contains(".") else { continue }  // One of its words.
        offered += 1
        let again = faults { () throws(Faults) in
          _ = try loader.load("ksf-2019", settings: ["\(nearest)=1"])
        }
        #expect(
          !again.contains {
            Self.unknown.contains($0.code) && $0.path == nearest && $0.code != .unknownWord
          },
          "\(nearest) for \(wrong)")
      }
    }
    #expect(offered > Self.words)
  }

  @Test func `for what varies can vary`() throws {
    let study = try StudyLoader().load("ksf-2019")
    let loaded = study.scenario
    let paths = loaded.model.parameters.map(\.path) + ["end", "targets.one_percent.by"]
    var generator = SeededGenerator(seed: 2)
    var offered = 0
    for _ in 0..<Self.words * 4 {
      let wrong = misspelt(paths.randomElement(using: &generator)!, &generator)
      let unknown = fault { () throws(Fault) in _ = try loaded.varied(wrong) }
      if let nearest = unknown?.nearest {
        offered += 1
        #expect(throws: Never.self) { try loaded.varied(nearest) }
      }
      for law in ["uniform(low: 1 %, high: 2 %)", "values(2030, 2031)"] {
        func vary(_ path: String) -> [Fault] {
          var study = study
          return faults { () throws(Faults) in try study.vary("\(path)=\(law)") }
        }
        for nearest in vary(wrong).compactMap(\.nearest) {
          let again = vary(nearest).filter { Self.unknown.contains($0.code) }
          #expect(again == [], "\(nearest) for \(wrong)")
        }
      }
    }
    #expect(offered > Self.words)
  }

  /// Metrics, goals, cells and columns.
  @Test func `for a column or target is one`() throws {
    let projection = try ScenarioLoader().load("ksf-2019").projection()
    let model = projection.model
    var generator = SeededGenerator(seed: 3)
    let columns = model.columns.map(\.id)
    let forms: [(String, [String])] = [
      ("NAME@2030", columns), ("sum:NAME@2030-2031", columns), ("peak:NAME", columns),
      ("reached:NAME", ["one_percent", "parity"]), ("met:NAME", ["one_percent"]),
    ]
    var offered = 0
    for _ in 0..<Self.words * 4 {
      let (form, names) = forms.randomElement(using: &generator)!
      let wrong = misspelt(names.randomElement(using: &generator)!, &generator)
      func read(_ name: String) -> [Fault] {
        [
          fault { () throws(Fault) in _ = try Metric(form.replacing("NAME", with: name), in: model)
          },
          fault { () throws(Fault) in
            _ = try Goal(form.replacing("NAME", with: name) + " = 1 %", in: model)
          },
        ].compactMap(\.self).filter {
          // 1 % is no yes and no year.
          Self.unknown.contains($0.code) && $0.code != .unknownWord
        }
      }
      for fault in read(wrong) {
        guard let nearest = fault.nearest else { continue }
        offered += 1
        #expect(nearest != wrong && read(nearest) == [], "\(nearest) for \(wrong)")
      }
      let shown = faults { () throws(Faults) in _ = try TableView(projection, columns: [wrong]) }
      for nearest in shown.compactMap(\.nearest) {
        #expect(throws: Never.self) { try TableView(projection, columns: [nearest]) }
      }
    }
    #expect(offered > Self.words)
  }
}
