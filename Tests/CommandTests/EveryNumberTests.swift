// SPDX-License-Identifier: GPL-3.0-or-later

import Foundation
import Funding
import ScenarioFiles
import Simulation
import SwiftCSV
import TestSupport
import Testing

/// Every figure of the forms of budgets and of the whole path, in every format and language, on a machine
/// that is set to another country: it is the engine's, to the digits shown.
struct `Every number in every document` {
  static let id = "half-from-year-eleven"
  /// The language asked for, and a locale whose numbers look otherwise.
  static let languages = [
    ("en", "de_DE.UTF-8"), ("nb", "ar_EG.UTF-8"), ("nn", "en_US.UTF-8"),
  ]

  private func tables(_ program: Program, _ ask: (String) throws -> Program.Outcome) throws
    -> [ReferenceTable]
  {
    try ["ks", "state", "path"].flatMap { form in
      let outcome = try ask("ksf table \(Self.id) --form \(form) --format json")
      return try JSONDecoder().decode([ReferenceTable].self, from: Data(outcome.output.utf8))
    }
  }

  /// The figures of data against the engine itself.
  private func expectEngine(_ tables: [ReferenceTable]) throws {
    let projection = try ScenarioLoader().load(Self.id).projection()
    func engine(_ id: String, _ year: Int) throws -> Double {
      let column = try #require(projection.columns.first { $0.id == id }, "\(id)")
      return projection[column, year] * (column.unit == .fraction ? 100 : 1)
    }
    let path = try #require(tables.first { $0.code == "path" })
    #expect(path.rows.count == projection.years.count)
    for row in path.rows {
      let year = try #require(row.cells[0].value.map { Int($0) })
      for cell in row.cells.dropFirst() {
        #expect(cell.value == (try engine(cell.column, year)), "\(cell.column)@\(year)")
      }
    }
    // The frame, the cash need and who pays, four years and their sum.
    let sums = try #require(tables.first { $0.code == "ks_plan" }).rows.filter { $0.role == "sum" }
    #expect(sums.count == 3)
    for (row, id) in zip(sums, ["funding", "cash", "ask"]) {
      let values = try (2020...2023).map { try engine(id, $0) }
      let own = row.cells.dropFirst().map { $0.value ?? .nan }
      #expect(zip(own, values + [values.reduce(0, +)]).allSatisfy { abs($0 - $1) < 1e-9 }, "\(id)")
    }
    // The state pays all in 2022: its part is the whole, and the municipalities' nothing.
    let items = try #require(tables.first { $0.code == "state_items" }).rows
    let total = try #require(items.first { $0.role == "sum" })
    #expect(total.cells.last?.value == (try engine("cash", 2022)) * 1_000)
    #expect(items.last?.cells.last?.value == 0)
    let authority = try #require(tables.first { $0.code == "state_authority" }?.rows.first)
    #expect(authority.cells.last?.value == (try engine("outstanding", 2022)) * 1_000)
  }

  @Test(arguments: languages)
  func `is the engine's`(_ language: String, _ locale: String) throws {
    let program = try Program()
    func ask(_ line: String) throws -> Program.Outcome {
      let outcome = try program.shell(
        "\(line) --language \(language) -q",
        environment: ["LC_ALL": locale, "LANG": locale])
      #expect(outcome.code == 0, "\(line): \(outcome.errors)")
      return outcome
    }
    let tables = try tables(program, ask)
    try expectEngine(tables)
    func number(_ text: String) -> Double? { Self.number(text, hasComma: language != "en") }
    func expect(
      _ shown: [[String]], _ tables: [ReferenceTable], joined: Bool = false, isExact: Bool = false,
      _ what: Comment, number: (String) -> Double?
    ) {
      var next = 0
      for table in tables {
        let faults = table.faults(
          in: shown, from: &next, joined: joined, isExact: isExact, number: number)
        #expect(faults == [], what)
      }
    }
    for form in ["ks", "state", "path"] {
      let own = tables.filter { $0.code.hasPrefix(form) }
      let line = "ksf table \(Self.id) --form \(form) --format"
      expect(
        DocumentRows.markdown(try ask("\(line) markdown").output), own, "Markdown", number: number)
      _ = try ask("ksf table \(Self.id) --form \(form) -o \(form)")
      for (number, table) in own.enumerated() {
        let file = "\(form)/\(number == 0 ? "table" : table.code)"
        expect(
          try DocumentRows.csv(try program.read("\(file).csv"), .comma), [table], "CSV",
          number: { Self.number($0, hasComma: false) })
        expect(
          try DocumentRows.csv(try program.read("\(file)-nb.csv"), .semicolon), [table],
          "Norwegian CSV", number: { Self.number($0, hasComma: true) })
      }
      let text = try ask("\(line) text").output
      for row in own.flatMap(\.figures) {
        let words = row.cells.map(\.words).filter { !$0.isEmpty }
        let line = words.map { NSRegularExpression.escapedPattern(for: $0) }
          .joined(separator: "\\s+")
        #expect(text.range(of: line, options: .regularExpression) != nil, "\(words)")
      }
    }
    _ = try ask("ksf report \(Self.id) -o page.html")
    expect(
      DocumentRows.html(try program.read("page.html")), tables, "page", number: number)
    _ = try ask("ksf report \(Self.id) -o word.docx")
    let word = try program.shell("pandoc --wrap none word.docx -t html")
    expect(DocumentRows.html(word.output), tables, "Word document", number: number)
    _ = try ask("ksf export \(Self.id) -o plan.xlsx")
    try program.write("read.py", Self.reader)
    let sheet = try program.shell("/usr/bin/python3 read.py plan.xlsx")
    expect(
      DocumentRows.tabs(sheet.output), tables, joined: true, isExact: true, "workbook",
      number: { $0 == "." || $0.isEmpty ? nil : Double($0) })
  }

  /// The sheet of tables as the values that are kept in it, cells after the last one of a row left out.
  private static let reader = """
    import openpyxl, sys
    book = openpyxl.load_workbook(sys.argv[1], data_only=True)
    for row in book.worksheets[2].iter_rows(values_only=True):
        while row and row[-1] is None: row = row[:-1]
        print("\\t".join("" if cell is None else str(cell) for cell in row))
    """

  private static func number(_ text: String, hasComma: Bool) -> Double? {
    let plain = text.filter { !$0.isWhitespace }.replacing("\u{2212}", with: "-")
    if plain == "-" { return 0 }
    return Double(
      hasComma ? plain.replacing(",", with: ".") : plain.replacing(",", with: ""))
  }
}
