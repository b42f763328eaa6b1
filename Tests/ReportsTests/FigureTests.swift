// SPDX-License-Identifier: GPL-3.0-or-later

import Facts
import Funding
import ScenarioFiles
import Simulation
import Studies
import TestSupport
import Testing

@testable import Reports

struct `A form of a scenario of the library` {
  /// Every form of every scenario, the years well apart.
  static let forms: [(String, Int)] = ScenarioLibrary.ids.flatMap { id in
    [2026, 2037, 2058].map { (id, $0) }
  }

  /// With amounts that no table shows in full.
  private func tables(_ id: String, _ year: Int, _ language: Language) throws -> [Table] {
    let hasStep = id == "half-from-year-eleven" || id == "structure-per-body"
    let set = hasStep ? ["funding.phases.ramp_up.step.increment=50.0333337 MNOK"] : []
    let projection = try ScenarioLoader().load(id, settings: set).projection()
    return try StateForm(projection, year: year, data: .builtIn, in: language).tables
      + KSForm(projection, year: year, data: .builtIn, in: language).tables
      + PathForm(projection, year: year, data: .builtIn, in: language).tables
  }

  /// The parts over a sum as shown, with the residual, are the sum as shown.
  @Test(arguments: forms)
  func `adds up to the last digit, by a row of its own where rounding needs it`(
    _ id: String, _ year: Int
  ) throws {
    for table in try tables(id, year, .nb) {
      // A change in per cent is no sum of the parts' changes.
      for column in table.columns.indices.dropFirst(table.headerColumns)
      where table.columns[column].code != "change" {
        var parts = 0.0
        for row in table.rows {
          let cell = row.cells[column]
          let shown = Double(table.shown(cell)) ?? 0
          if row.role == .sum {
            #expect(abs(parts - shown) < 1e-6, "\(table.code) \(table.columns[column].heading)")
          }
          let isPart = row.role == .plain || row.role == .residual
          parts = isPart ? parts + shown : 0
        }
      }
    }
  }

  @Test(arguments: forms)
  func `names unit, prices and sources of every table`(_ id: String, _ year: Int) throws {
    for table in try tables(id, year, .nb) {
      let said = table.title + table.unitLine + table.columns.map(\.unit).joined()
      #expect(said.contains("kr"), "\(table.code)")
      #expect(
        said.contains("løpende priser") || table.code == "state_authority", "\(table.code)")
      #expect(!table.sources.isEmpty, "\(table.code)")
      #expect(table.notes.contains("Illustrasjon; ikke vedtatt politikk."))
      let ids = Set(table.notes.indices.map { $0 + 1 })
      #expect(table.rows.flatMap(\.cells).flatMap(\.notes).allSatisfy(ids.contains))
    }
  }

  @Test func `has somewhere a row for what rounding leaves`() throws {
    let all = try Self.forms.flatMap { try tables($0, $1, .en) }
    #expect(all.contains { $0.rows.contains { $0.role == .residual } }, "else nothing is tried")
  }

  @Test func `says what its signs mean, and only those`() throws {
    let projection = try ScenarioLoader().load("half-from-year-eleven").projection()
    let table = try #require(
      KSForm(projection, year: 2029, data: .builtIn, in: .nb).tables.first)
    #expect(table.notes.last == "Tegn: . tall kan ikke forekomme; - null.")
    let later = try #require(
      StateForm(projection, year: 2040, data: .builtIn, in: .nb).tables.first)
    #expect(!later.notes.contains { $0.hasPrefix("Tegn:") })
  }

  @Test func `shows every value of the path as the engine has it`() throws {
    let projection = try ScenarioLoader().load("half-from-year-eleven").projection()
    let table = try #require(PathForm(projection, data: .builtIn, in: .en).tables.first)
    #expect(table.rows.count == projection.years.count)
    for row in table.rows {
      let year = try #require(row.cells[0].number.map { Int($0) })
      for (column, cell) in zip(table.columns, row.cells).dropFirst() {
        let own = try #require(projection.columns.first { $0.id == column.code })
        let factor: Double = own.unit == .fraction ? 100 : 1
        #expect(cell.number == projection[own, year] * factor, "\(column.code) \(year)")
      }
    }
  }
}

struct `A form` {
  @Test func `cites only sources that its figures follow from`() throws {
    let projection = try ScenarioLoader().load("ksf-2019").projection()
    let table = try #require(StateForm(projection, data: .builtIn, in: .en).tables.first)
    #expect(table.sources.map(\.id) == ["ksf-2019", "nfr-call-2024"])
    let other = try #require(PathForm(projection, data: .builtIn, in: .en).tables.first)
    #expect(other.sources.count > 4)
  }

  @Test func `tells preliminary figures, marks them, and breaks in series`() throws {
    var scenario = Scenario.sample(
      years: 2020...2024, Phase(name: "ramp", .step(first: 100, increment: 50, indexed: .none)))
    scenario.municipalCosts.observed = Observations([
      Dated(year: 2020, Parameter(100_000, citation: Citation(status: .observed))),
      Dated(
        year: 2021,
        Parameter(101_000, citation: Citation(status: .preliminary, note: "break: of method"))),
    ])
    let projection = try Projection(of: scenario)
    let table = try #require(PathForm(projection, data: .builtIn, in: .nb).tables.first)
    #expect(table.notes.contains("Foreløpige tall: municipal_costs."))
    #expect(table.notes.contains("Brudd i tidsserien i 2021 (municipal_costs)."))
    let marked = table.rows.flatMap { row in row.cells.filter { !$0.notes.isEmpty } }
    #expect(marked.map(\.number) == [101_000])
    #expect(table.text(width: 100).contains("101\u{A0}000,0¹"))
    #expect(table.text(width: 100).contains("\n¹ Foreløpige tall"))
  }

  @Test func `notes that sums over years are rounded only where they are`() throws {
    let note = TableNoteWords.roundedSums.phrase[.en]
    func notes(_ increment: String) throws -> [String] {
      let set = ["funding.phases.ramp_up.step.increment=\(increment)"]
      let projection = try ScenarioLoader().load("slide-frozen", settings: set).projection()
      return try KSForm(projection, data: .builtIn, in: .en).tables.flatMap(\.notes)
    }
    #expect(try !notes("50 MNOK").contains(note))
    #expect(try notes("50.0140 MNOK").contains(note))
  }
}

struct `The form of a comparison` {
  @Test(arguments: Language.allCases)
  func `has the differences in brackets under the figures`(_ language: Language) throws {
    let sides = try ["ksf-2019", "ksf-2019-indexed", "state-2024"].map {
      Comparison.Side($0, try ScenarioLoader().load($0).projection())
    }
    let comparison = try Comparison(sides, columns: ["funding", "cash", "share"])
    let report = CompareReport(
      (comparison, comparison), changes: [[], [], []], known: DataSet.builtIn.sources,
      years: Array(comparison.years), totalsOnly: false, prices: .nominal, language)
    let table = try #require(
      ComparisonForm(comparison, saying: report, year: 2030).tables.first)
    #expect(table.columns.map(\.code) == ["year"] + sides.map(\.name))
    let heads = table.rows.filter { $0.role == .heading }.map { $0.cells[0].words(in: language) }
    #expect(heads.count == 3 && heads[0] != heads[1], "frame and cash each have a name")
    for (index, row) in table.rows.enumerated() where row.cells[0].words(in: language) == "2030" {
      let under = table.rows[index + 1]
      for side in 1..<3 {
        let (base, own) = (row.cells[1].number ?? 0, row.cells[side + 1].number ?? 0)
        #expect(isClose(under.cells[side + 1].number ?? .nan, own - base, relative: 1e-9))
        let words = under.cells[side + 1].words(in: language)
        #expect(words.hasPrefix("(") && words.hasSuffix(")"))
      }
      #expect(under.cells[1] == .empty)
    }
    #expect(heads[0].hasPrefix(TableWords.frame.phrase[language]))
    #expect(heads[1].hasPrefix(TableWords.cashNeed.phrase[language]))
  }
}

extension Table {
  /// What programs read of a cell as it is shown.
  fileprivate func shown(_ cell: Table.Cell) -> String {
    words(of: cell).replacing("\u{A0}", with: "").replacing(",", with: ".")
      .replacing("\u{2212}", with: "-").replacing("+", with: "")
  }
}
