// SPDX-License-Identifier: GPL-3.0-or-later

import Facts
import Foundation
import Funding
import Reports
import ScenarioFiles
import Simulation
import TestSupport
import Testing

struct `A report` {
  static let hostile =
    "</title></script><script>alert(1)</script><img src=x onerror=alert(2)> \"'&amp; =1+1 "
    + "\u{202E}\u{7}\u{2028} שלום 👩‍🔬 "

  private func report(
    title: String? = nil, id: String = "state-2024", tables: [Table] = [],
    _ language: Language = .en
  ) throws -> (report: ReportDocument, projection: Projection) {
    var scenario = try ScenarioLoader().load(id).scenario
    if let title {
      scenario.title = Words([.en: title])
      scenario.description = Words([.en: title])
      scenario.covers = [Words([.en: title])]
      scenario.sources = [
        Source(id: "ksf-2019", title: title, publisher: title, url: "javascript:alert(3)")
      ]
    }
    let projection = try Projection(of: scenario)
    let manifest = RunManifest(
      program: .init(name: "ksf", version: "1", swift: "6", gsl: "2"),
      command: ["report", title ?? id, "-o", "x.html", "--force"], language: language,
      scenario: id, inputs: [], outputs: [])
    let context = ReportContext(
      data: .builtIn, others: [try ScenarioLoader().load("ksf-2019").projection()],
      tables: tables, manifest: manifest, language: language)
    return (ReportDocument(of: projection, changes: [], context), projection)
  }

  private func page(_ report: ReportDocument) -> String {
    HTMLReport(report, bundle: "/* </script> <!-- */", version: "1").text
  }

  @Test(arguments: Language.allCases)
  func `is the same bytes twice, in its language`(_ language: Language) throws {
    let text = page(try report(language).report)
    #expect(text == page(try report(language).report))
    #expect(text.contains("<html lang=\"\(language.rawValue)\">"))
  }

  @Test(arguments: [
    hostile, String(repeating: "W", count: 10_000), "\u{200F}אבג", "=cmd|' /C calc'!A0",
  ])
  func `takes any title for text`(_ title: String) throws {
    let report = try report(title: title).report
    let text = page(report)
    let word = WordReport(report, pictures: nil, version: "1", command: "x").html
    for text in [text, word] {
      #expect(!text.contains("<img src=x") && !text.contains("<script>alert"))
      #expect(!text.contains("href=\"javascript"))
      #expect(!text.unicodeScalars.contains("\u{202E}") && !text.unicodeScalars.contains("\u{7}"))
    }
    // Elements of its own only: a specification for each chart, and the script.
    #expect(text.matches(of: /<script/).count == report.charts.count + 1)
    #expect(text.matches(of: /<\/script>/).count == report.charts.count + 1)
  }

  @Test func `hands out no table whose words are in another unit than its numbers`() throws {
    func table(_ code: String, _ share: Table.Cell) -> Table {
      Table(
        code, title: "Share, %", columns: [Table.Column("year", "year"), Table.Column("s", "s")],
        rows: [Table.Row([Table.Cell(2034), share])], language: .en)
    }
    let text = page(
      try report(tables: [
        table("worded", Table.Cell("0.230", 0.0023)),
        table("number", Table.Cell(.number(0.23, decimals: 3))),
      ]).report)
    #expect(!text.contains("download=\"worded.csv\""))
    #expect(text.contains("download=\"number.csv\""))
  }

  @Test func `isolates what is written from right to left`() throws {
    let text = page(try report(title: "שלום og hei").report)
    #expect(text.contains("<bdi>שלום og hei</bdi>"))
  }

  @Test func `says nothing of where it is written`() throws {
    let text = page(try report().report)
    #expect(text.contains("ksf report state-2024<") && !text.contains("x.html"))
  }

  @Test(arguments: Language.allCases)
  func `has the engine's numbers in the table of the path`(_ language: Language) throws {
    let (report, projection) = try report(language)
    let table = try #require(report.tables.first { $0.code == "path_table" })
    let text = page(report)
    #expect(table.rows.count == projection.years.count && table.columns.count > 6)
    for row in table.rows {
      for (column, cell) in zip(table.columns, row.cells).dropFirst() {
        let known = try #require(projection.columns.first { $0.id == column.code })
        let value = projection[known, Int(row.cells[0].number ?? 0)]
        #expect(cell.number == (known.unit == .fraction ? value * 100 : value))
        #expect(text.contains(">\(table.words(of: cell))</td>"))
      }
    }
  }

  @Test func `holds the tables that it is given before its own`() throws {
    let given = Table(
      "given", title: "Given", columns: [.init("a", "A", isNumeric: false), .init("b", "B")],
      rows: [
        .init([Table.Cell("Group"), .empty], role: .heading),
        .init([Table.Cell("x"), Table.Cell(.number(1234.5, decimals: 1), notes: [1])]),
        .init([Table.Cell("sum"), Table.Cell(.sign(.missing))], role: .sum),
      ], notes: ["A note."], language: .nb)
    let report = try report(tables: [given]).report
    #expect(report.tables.first?.code == "given")
    let text = page(report)
    #expect(text.contains("1\u{A0}234,5<sup>1</sup></td>"))
    #expect(
      text.contains("scope=\"rowgroup\" colspan=\"2\"") && text.contains("<tr class=\"sum\">"))
    #expect(text.contains("<ol class=\"notes\"><li>A note.</li></ol>"))
  }

  @Test func `hands out tables as CSV with every digit, formulas as text`() {
    let table = Table(
      "t", title: "T", columns: [.init("=1+1", "", isNumeric: false), .init("b", "")],
      rows: [.init([Table.Cell("=2;3"), Table.Cell(.number(0.1 + 0.2, decimals: 1))])],
      language: .nb)
    #expect(table.csv(.international) == "'=1+1,b\n'=2;3,0.30000000000000004\n")
    #expect(table.csv(.norwegian) == "\u{FEFF}'=1+1;b\n\"'=2;3\";0,30000000000000004\n")
  }

  @Test func `tells why its figures differ from others`() throws {
    let (report, projection) = try report()
    let section = try #require(report.sections.first { $0.id == "differences" })
    let lists = section.blocks.flatMap { block -> [String] in
      if case .list(let texts) = block { texts } else { [] }
    }.joined(separator: " ")
    let frame = NumberStyle(.en).millions(projection[Column(.funding), 2028])
    let cash = NumberStyle(.en).millions(projection[Column(.cash), 2028])
    #expect(lists.contains("In 2028 the frame is \(frame) and the cash need \(cash)"))
    #expect(lists.contains("kroner of 2024") && lists.contains("has a break in 2012–2013"))
    let library = try #require(report.tables.first { $0.code == "library" })
    let row = try #require(library.rows.last)
    #expect(row.cells.last.map { library.words(of: $0) }?.hasPrefix("start, price_year") ?? false)
  }

  @Test func `leads from inputs to sources, and sources to the web`() throws {
    let text = page(try report().report)
    #expect(text.contains("<a href=\"#source-ho21-2024\">ho21-2024</a>"))
    #expect(text.contains("<li id=\"source-ho21-2024\">"))
    #expect(text.contains("<a href=\"https://"))
  }

  @Test func `asks nothing of the network`() throws {
    let text = page(try report().report)
    #expect(text.contains("default-src 'none'"))
    #expect(!text.contains("src=\"http") && !text.contains("@import"))
  }
}
