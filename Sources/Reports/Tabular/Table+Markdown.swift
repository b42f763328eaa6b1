// SPDX-License-Identifier: GPL-3.0-or-later

extension Table {
  /// For a page written in Markdown: numbers aligned right.
  package var markdown: String {
    let header = columns.map { $0.unit.isEmpty ? $0.heading : "\($0.heading), \($0.unit)" }
    let rules = columns.map { $0.isNumeric ? "---:" : "---" }
    let rows = rows.map { row in row.cells.map { words(of: $0) + $0.markWords } }
    let above =
      (title.isEmpty ? "" : "### \(title.printable.escapedMarkdown)\n\n")
      + (unitLine.isEmpty ? "" : unitLine.printable.escapedMarkdown + "\n\n")
    let foot = footLines.map { "- \($0.escapedMarkdown)\n" }.joined()
    return above + MarkdownExporter.table(header: header, rules: rules, rows: rows)
      + (foot.isEmpty ? "" : "\n" + foot)
  }
}
