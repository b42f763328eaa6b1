// SPDX-License-Identifier: GPL-3.0-or-later

import Funding

extension FigureTable {
  /// For a terminal or an e-mail: numbers aligned right, notes folded to the width.
  ///
  /// A table that is wider than the line is not folded: its rows would no longer be rows.
  package func text(width: Int) -> String {
    let marks = columns.indices.map { column in
      rows.map { $0.cells[column].markWords.count }.max() ?? 0
    }
    let heads = columns.map(\.heading.printable)
    let units = columns.map(\.unit)
    let shown = rows.map { row in
      zip(row.cells, marks).map { cell, room in
        let mark = cell.markWords
        return words(of: cell) + mark + String(repeating: " ", count: room - mark.count)
      }
    }
    let lines = [heads] + (units.allSatisfy(\.isEmpty) ? [] : [units]) + shown
    // The words over a group of rows may run on over the figures' columns.
    let measured = zip(lines, Array(repeating: nil, count: lines.count - rows.count) + rows)
      .filter { $1?.role != .heading }.map(\.0)
    let widths = columns.indices.map { column in measured.map { $0[column].count }.max() ?? 0 }
    let headCount = lines.count - rows.count
    let body = lines.enumerated().map { number, line in
      let cells = columns.indices.map { column in
        let space = String(repeating: " ", count: max(0, widths[column] - line[column].count))
        return columns[column].isNumeric ? space + line[column] : line[column] + space
      }
      let isGroup = number > headCount && rows[number - headCount].role == .heading
      return (isGroup ? "\n" : "") + TextExporter.trimmed(cells.joined(separator: "  ")) + "\n"
    }
    let above = ([title] + (unitLine.isEmpty ? [] : [unitLine])).map {
      TextExporter.paragraph($0.printable, width: width)
    }
    return (above + body).joined() + (footLines.isEmpty ? "" : "\n")
      + footLines.map { AnswerReport.wrapped($0, width: width, indent: "  ") + "\n" }.joined()
  }

  /// The notes, numbered where a figure refers to them, and the sources.
  private var footLines: [String] {
    let referred = Set(rows.flatMap(\.cells).flatMap(\.notes))
    let notes = notes.enumerated().map { index, note in
      referred.contains(index + 1) ? "\(FigureCell.mark(index + 1)) \(note)" : note
    }
    let source = TableWords.source.phrase[language]
    return notes.map(\.printable) + sources.map { "\(source) \($0.shortWords) [\($0.id)]" }
  }

  /// For a page written in Markdown.
  package var markdown: String {
    let header = columns.map { $0.unit.isEmpty ? $0.heading : "\($0.heading), \($0.unit)" }
    let rules = columns.map { $0.isNumeric ? "---:" : "---" }
    let rows = rows.map { row in
      row.cells.map { words(of: $0) + $0.markWords }
    }
    let unit = unitLine.isEmpty ? "" : unitLine.printable.escapedMarkdown + "\n\n"
    return "### \(title.printable.escapedMarkdown)\n\n" + unit
      + MarkdownExporter.table(header: header, rules: rules, rows: rows) + "\n"
      + footLines.map { "- \($0.escapedMarkdown)\n" }.joined()
  }
}

extension FigureCell {
  /// The numbers of its notes as raised digits.
  var markWords: String { notes.map(Self.mark).joined(separator: "\u{2009}") }

  static func mark(_ note: Int) -> String {
    let raised: [Character] = ["⁰", "¹", "²", "³", "⁴", "⁵", "⁶", "⁷", "⁸", "⁹"]
    return String("\(note)".compactMap(\.wholeNumberValue).map { raised[$0] })
  }
}
