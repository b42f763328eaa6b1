// SPDX-License-Identifier: GPL-3.0-or-later

import Facts
import Funding
import Reports
import Simulation

/// The answer of a projection in words, and its table.
struct ProjectionResult: Result {
  private let shown: TableView
  private let full: TableView
  private let changes: [String]
  private let hint: String
  private let width: Int

  init(
    _ views: (shown: TableView, full: TableView), changes: [String], isFull: Bool, width: Int
  ) {
    (shown, full) = views
    self.changes = changes
    self.width = width
    let (some, all) = (views.shown.columns.count, views.shown.projection.columns.count)
    hint = isFull || some >= all ? "" : "\(some) of \(all) columns; --columns all shows every one."
  }

  private var provenance: Provenance { Provenance(of: shown.projection, known: Facts.sources) }
  private var report: AnswerReport { AnswerReport(shown.projection, changes, provenance) }

  var answer: String { report.text(width: width) }

  func text(as format: Format) -> String {
    switch format {
    case .csv: return CSVExporter.wide(full)
    case .long: return CSVExporter.long(full)
    case .json: return JSONExporter.text(full, provenance: provenance, changes: changes)
    case .markdown:
      let parts = [report.markdown, MarkdownExporter.table(shown), report.markdownSources]
      return parts.joined(separator: "\n")
    case .text:
      let parts = [answer, TextExporter.text(shown, width: width)]
      let table = parts.joined(separator: "\n") + (hint.isEmpty ? "" : "\n\(hint)\n")
      return table + "\n" + report.sources(width: width)
    }
  }
}
