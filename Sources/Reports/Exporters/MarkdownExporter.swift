// SPDX-License-Identifier: GPL-3.0-or-later

import Simulation

/// Tables for pages written in Markdown, numbers aligned right.
public enum MarkdownExporter {
  public static func table(_ view: TableView) -> String {
    let columns = view.columns.map { ($0, view.percentDecimals($0)) }
    let header = [view.yearLabel] + view.columns.map { "\(view.label($0)), \(view.unit($0))" }
    let rows = view.years.map { year in
      ["\(year)"] + columns.map { view.text($0, in: year, percentDecimals: $1) }
    }
    return table(header: header, rows: rows, rule: "---:")
  }

  /// Any table; `rule` is the alignment of its columns.
  public static func table(header: [String], rows: [[String]], rule: String = "---") -> String {
    table(header: header, rules: header.map { _ in rule }, rows: rows)
  }

  /// Any table; `rules` are the alignments of its columns.
  static func table(header: [String], rules: [String], rows: [[String]]) -> String {
    ([header, rules] + rows).map(line).joined()
  }

  private static func line(_ cells: [String]) -> String {
    let escaped = cells.map { $0.printable.escapedMarkdown.replacing("|", with: "\\|") }
    return "| \(escaped.joined(separator: " | ")) |\n"
  }
}

extension String {
  /// The text with what Markdown or HTML would take for markup made harmless.
  var escapedMarkdown: String {
    replacing("\\", with: "\\\\").replacing("<", with: "&lt;").replacing("*", with: "\\*")
      .replacing("`", with: "\\`")
  }
}
