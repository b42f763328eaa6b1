// SPDX-License-Identifier: GPL-3.0-or-later

import Facts
import Funding
import Reports
import ScenarioFiles
import Simulation

/// The answer of a projection in words, and its table.
struct ProjectionResult: Result {
  private let shown: TableView
  private let full: TableView
  private let changes: [String]
  private let provenance: Provenance
  private let report: AnswerReport
  let record: RunRecord?
  let tableName = "table.csv"
  var language: Language { shown.language }

  init(
    _ views: (shown: TableView, full: TableView), _ loaded: LoadedScenario, isReal: Bool,
    folder: [InputFile]
  ) {
    (shown, full) = views
    changes = loaded.changes
    record = RunRecord(loaded, folder: folder)
    provenance = Provenance(of: views.shown.projection, known: loaded.data.sources)
    report = AnswerReport(
      views.shown.projection, changes, provenance, views.shown.language, isReal: isReal)
  }

  /// What a reader of the table must know: its prices, and what it leaves out.
  private var legend: String {
    let year = shown.projection.scenario.priceYear
    let (some, all) = (shown.columns.count, full.projection.model.allColumns.count)
    let legend = Heading.legend(year: year)[language]
    guard some < full.columns.count else { return legend }
    return legend + " "
      + Heading.someColumns(some: some, all: all)[language]
  }

  func answer(width: Int) -> String { report.text(width: width) }

  /// Heads of CSV are names alone, which do not say which year's kroner they are in.
  func remark(on format: Format) -> String? {
    guard [.csv, .csvNB].contains(format) else { return nil }
    return PriceYearSaying(full.columns.filter { $0.priceBasis == .real }.map(\.name))
      .words(full.projection.scenario.priceYear, in: language)
  }

  func text(as format: Format, width: Int) -> String {
    switch format {
    case .csv: return full.table.csv()
    case .csvNB: return full.table.csv(.norwegian)
    case .long: return full.longTable.csv()
    case .json: return JSONExporter.text(full, provenance: provenance, changes: changes)
    case .markdown:
      let parts = [
        report.markdown, shown.table.markdown, legend + "\n", report.markdownSources,
      ]
      return parts.joined(separator: "\n")
    case .text:
      let parts = [answer(width: width), shown.table.text(width: width, fit: .blocks)]
      return (parts + [TextExporter.paragraph(legend, width: width), report.sources(width: width)])
        .joined(separator: "\n")
    }
  }
}
