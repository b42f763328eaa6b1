// SPDX-License-Identifier: GPL-3.0-or-later

import Funding
import Simulation
import TestSupport
import Testing

@testable import Reports

struct `A table` {
  func view(
    _ names: [String]? = nil, prices: Column.PriceBasis = .nominal, title: String = "Sample"
  ) throws -> TableView {
    var scenario = Scenario.sample(
      years: 2020...2022, Phase(name: "ramp", .step(first: 100, increment: 50, indexed: .none)))
    scenario.title = Words([.en: title])
    return try TableView(Projection(of: scenario), columns: names, prices: prices)
  }

  @Test func `in text is aligned right, with its units`() throws {
    #expect(
      try view(["funding", "share"]).table.text(width: 80, fit: .blocks) == """
        year  funding  share
                 MNOK      %
        2020    100.0   0.10
        2021    150.0   0.15
        2022    200.0   0.19

        """)
  }

  @Test func `in text folds its columns`() throws {
    let text = try view(["funding", "share", "ask"]).table.text(width: 20, fit: .blocks)
    #expect(text.split(separator: "\n").allSatisfy { $0.count <= 20 })
    #expect(text.contains("\n\nyear"), "the years stand again beside the rest")
  }

  @Test func `in Markdown is a table`() throws {
    #expect(
      try view(["funding"]).table.markdown == """
        | year | funding, MNOK |
        | ---: | ---: |
        | 2020 | 100.0 |
        | 2021 | 150.0 |
        | 2022 | 200.0 |

        """)
  }

  @Test func `in CSV has every digit and quotes what needs it`() throws {
    #expect(
      try view(["ask"]).table.csv() == "year,ask\n2020,100.0\n2021,150.0\n2022,200.0\n")
    #expect(CSVExporter().rows([["a,b", "c\"d", "e\nf"]]) == "\"a,b\",\"c\"\"d\",\"e\nf\"\n")
  }

  @Test func `in the Norwegian Excel's CSV has semicolons, decimal commas and a byte order mark`()
    throws
  {
    let csv = CSVExporter(.norwegian)
    #expect(try view(["ask"]).table.csv(.norwegian).hasPrefix("\u{FEFF}year;ask\n2020;100,0\n"))
    #expect(csv.rows([["a;b", "c,d"]]) == "\u{FEFF}\"a;b\";c,d\n")
  }

  @Test func `at fixed prices shows each column once, by its real name`() throws {
    let names = try view(["funding", "funding_real", "ask_real", "share"], prices: .real).columns
    #expect(names.map(\.name) == ["funding_real", "ask_real", "share"])
  }

  @Test func `of all columns can be asked for with others`() throws {
    let view = try view(["share", "all", "year"])
    #expect(view.columns.count == view.projection.columns.count)
    #expect(view.columns[0].name == "share")
  }

  @Test func `shows shares with two decimals below 1 per cent, else one`() throws {
    let text = try view(["specialist_share"]).table.text(width: 80, fit: .blocks)
    #expect(text.contains("3.0") && !text.contains("3.00"))
  }

  static let titles = [
    "<script>alert(1)</script>", "a\u{1B}[31mred", "line\nbreak", "*bold* `code`", "\u{202E}turned",
    "🏥 emoji", "\"quotes\" | pipe", String(repeating: "long ", count: 2_000),
  ]

  @Test(arguments: titles)
  func `has a heading that cannot do harm`(_ title: String) throws {
    let view = try view(title: title)
    let provenance = Provenance(of: view.projection, known: [])
    let report = AnswerReport(view.projection, [], provenance, .en)
    let (text, markdown) = (report.text(width: 80), report.markdown)
    for document in [text, markdown] {
      let controls = document.unicodeScalars.filter { $0.value < 0x20 && $0 != "\n" }
      #expect(controls.isEmpty && !document.contains("\u{202E}"))
    }
    #expect(!markdown.contains("<script>") && !markdown.contains(" *bold*"))
    #expect(text.split(separator: "\n").allSatisfy { $0.count <= 80 })
    #expect(markdown.split(separator: "\n")[0].hasPrefix("## "))
  }
}

struct `A text in a spreadsheet` {
  @Test(arguments: ["=1+1", "+1", "-1", "@SUM(A1)", "  =1", "\u{2212}1", "＝1"])
  func `is no formula`(_ text: String) {
    #expect(text.harmlessInSpreadsheet == "'" + text)
  }

  @Test(arguments: ["a=1", "1 - 2", "", "'=1", "(+66,0)", "<script>", "🏥"])
  func `stays as it is where it is harmless`(_ text: String) {
    #expect(text.harmlessInSpreadsheet == text)
  }
}
