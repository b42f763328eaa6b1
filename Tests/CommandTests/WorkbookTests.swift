// SPDX-License-Identifier: GPL-3.0-or-later

import Foundation
import Funding
import ScenarioFiles
import Simulation
import TestSupport
import Testing

/// The workbook against the engine, with LibreOffice as the judge.
struct `A workbook of formulas` {
  let program: Program
  init() throws { program = try Program() }

  private static let seriesSheet = ["en": "Series", "nb": "Serier", "nn": "Seriar"]

  /// What LibreOffice has that the engine has not.
  private func faults(
    _ found: [String: [String: Recalculation.Value]]?, _ projection: Projection
  ) -> [String] {
    projection.columns.flatMap { column in
      projection.years.compactMap { year in
        let (engine, office) = (
          projection[column, year], found?[column.id]?["\(year)"]?.number ?? .nan
        )
        let isSame = abs(engine - office) <= 1e-9 * max(abs(engine), 1e-3)
        return isSame ? nil : "\(column.id)@\(year) is \(office), not \(engine)"
      }
    }
  }

  @Test(.long) func `comes to the engine's values in LibreOffice, for every scenario`() throws {
    let languages = ["en", "nb", "nn"]
    let ids = ScenarioLibrary.ids
    for (number, id) in ids.enumerated() {
      let language = languages[number % 3]
      let line = "ksf export \(id) -o \(id).xlsx --language \(language) -q"
      #expect(try program.shell(line).code == 0)
    }
    let found = try program.recalculated(ids.map { .init(file: "\($0).xlsx") })
    for (number, id) in ids.enumerated() {
      let projection = try ScenarioLoader().load(id).projection()
      let sheet = try #require(Self.seriesSheet[languages[number % 3]])
      #expect(faults(found[number].series[sheet], projection) == [], "\(id)")
      // What must be 0 may be a rounding of what it is the difference of.
      #expect(found[number].differences(least: 1) == [], "\(id)")
      let all = found[number].computed.values.map(\.count).reduce(0, +)
      #expect(all > projection.columns.count * projection.years.count, "\(id)")
    }
  }

  @Test(.long) func `follows fifty random changes of inputs as the engine does`() throws {
    var random = SeededGenerator(seed: 7)
    let ids = ScenarioLibrary.ids
    for id in ids { _ = try program.shell("ksf export \(id) -o \(id).xlsx -q") }
    var changes: [(id: String, change: RandomChange)] = []
    for number in 0..<50 {
      let id = ids[number % ids.count]
      let model = try ScenarioLoader().load(id).model
      changes.append((id, RandomChange(of: model, count: 1 + number % 4, using: &random)))
    }
    let found = try program.recalculated(
      changes.map { id, change in
        let inputs = change.inputs.map { ($0.replacing(".", with: "_"), $1) }
        return .init(file: "\(id).xlsx", inputs: Dictionary(uniqueKeysWithValues: inputs))
      })
    var followed = 0
    for ((id, change), found) in zip(changes, found) {
      let what: Comment = "\(id) with \(change.settings), \(change.observed)"
      let verdict = found.computed["Inputs"]?["C4"]
      guard let model = try? ScenarioLoader().load(id, settings: change.settings).model,
        let projection = try? change.projection(of: model)
      else {
        #expect(verdict == .number(0), "the program refuses \(what)")
        continue
      }
      followed += 1
      #expect(verdict == .number(1), what)
      #expect(faults(found.series["Series"], projection) == [], what)
      for outcome in projection.outcomes.enumerated() {
        // The first table of the sheet, below its title: first met, and kept.
        let (row, outcome) = (5 + outcome.offset, outcome.element)
        let year = outcome.reached.map { Recalculation.Value.number(Double($0)) }
        let never = Recalculation.Value.text("not by \(projection.years.upperBound)")
        #expect(found.computed["Tables"]?["B\(row)"] == year ?? never, what)
        #expect(found.computed["Tables"]?["C\(row)"] == .text(outcome.isHeld ? "yes" : "no"), what)
      }
    }
    #expect(followed >= 40)
  }

  @Test(.long) func `says that a cell is an error, and that sentences are as exported`() throws {
    _ = try program.shell("ksf export ksf-2019 -o plan.xlsx -q")
    _ = try program.shell("ksf export ksf-2019 ksf-2019-indexed -o two.xlsx -q")
    let found = try program.recalculated([
      .init(file: "plan.xlsx", inputs: ["price_year": 1990]),
      .init(file: "two.xlsx"),
      .init(file: "two.xlsx", inputs: ["s2_municipal_costs_growth_real": 0.02]),
    ])
    // A year that no rule of a cell lets in, as if it were pasted.
    #expect(found[0].computed["Inputs"]?["C4"] == .number(0))
    #expect(found[0].computed["Inputs"]?["C5"] == .number(1))
    let words = "Inputs have been changed since the export"
    for sheet in ["Comparison", "Notes"] {
      func says(_ found: Recalculation) -> Bool {
        (found.computed[sheet] ?? [:]).values.contains {
          if case .text(let text) = $0 { text.hasPrefix(words) } else { false }
        }
      }
      #expect(!says(found[1]) && says(found[2]), "\(sheet)")
    }
  }

  @Test(.long) func `calls nothing reached where there is nothing to compare with`() throws {
    let line = "ksf export ksf-2019 -q -o"
    let made = try program.shell(
      "\(line) some.xlsx && \(line) none.xlsx --set specialist.research_share=0%")
    #expect(made.code == 0, "\(made.errors)")
    let found = try program.recalculated([
      .init(file: "some.xlsx"), .init(file: "some.xlsx", inputs: ["specialist_research_share": 0]),
      .init(file: "none.xlsx"),
    ])
    // When it is reached, whether it is kept, and parity in each of the years.
    let counts = found.map { one in
      (one.computed["Tables"] ?? [:]).values.count { $0 == .text("not available") }
    }
    #expect(counts == [0, 43, 43])
    #expect(found[2].differences(least: 1) == [])
    // All checks hold.
    #expect(found[1].computed["Inputs"]?["C4"] == .number(1))
  }

  @Test(.long) func `tells in its checks that a payout is not whole`() throws {
    _ = try program.shell("ksf export ksf-2019 -o plan.xlsx -q")
    let found = try program.recalculated([
      .init(file: "plan.xlsx"), .init(file: "plan.xlsx", inputs: ["calls_payout_1": 0.5]),
    ])
    #expect(found[0].computed["Inputs"]?["C4"] == .number(1))
    #expect(found[1].computed["Inputs"]?["C4"] == .number(0))
  }

  @Test(.long) func `holds several scenarios side by side, and what studies found`() throws {
    _ = try program.shell("ksf export ksf-2019 ksf-2019-indexed state-2024 -o three.xlsx -q")
    _ = try program.shell("ksf export what-moves-the-share -o study.xlsx -q --language nn")
    let found = try program.recalculated([.init(file: "three.xlsx"), .init(file: "study.xlsx")])
    for (number, id) in ["ksf-2019", "ksf-2019-indexed", "state-2024"].enumerated() {
      let projection = try ScenarioLoader().load(id).projection()
      #expect(faults(found[0].series["Series \(number + 1)"], projection) == [], "\(id)")
    }
    let own = try ScenarioLoader().load("ksf-2019").projection()
    #expect(faults(found[1].series["Seriar"], own) == [])
    for one in found { #expect(one.differences(least: 1) == []) }
    #expect((found[0].computed["Comparison"] ?? [:]).count > 40)
    // The line that says so once inputs are changed.
    #expect(found[1].computed["Resultat"] == ["A2": .nothing], "what a study found is values")
  }

  @Test func `has the same bytes each time, wherever it is made`() throws {
    let line = "ksf export half-from-year-eleven --language nb -q --force -o"
    _ = try program.shell("\(line) a.xlsx")
    _ = try program.shell(
      "\(line) b.xlsx", environment: ["LC_ALL": "nb_NO.UTF-8", "TZ": "Asia/Tokyo"])
    #expect(try program.shell("cmp a.xlsx b.xlsx").code == 0)
  }

  @Test(.long) func `is saved in the open format by LibreOffice, or says what is missing`() throws {
    #expect(try program.shell("ksf export slide-frozen -o plan.ods -q").code == 0)
    let kind = try program.shell("unzip -p plan.ods mimetype")
    #expect(kind.output == "application/vnd.oasis.opendocument.spreadsheet")
    let folder = Program.folder.path
    let outcome = try program.shell(
      "PATH=\(folder) ksf export slide-frozen -o none.ods; code=$?; /bin/ls; exit $code")
    #expect(outcome.code == 1 && !outcome.output.contains("none.ods"))
    #expect(outcome.errors.contains("apt-get install libreoffice-calc"))
  }
}
