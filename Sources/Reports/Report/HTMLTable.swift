// SPDX-License-Identifier: GPL-3.0-or-later

import Funding

/// A table of figures in HTML: a caption with its unit, heads for rows and columns, notes and sources.
struct HTMLTable {
  let table: Table
  /// Ids of sources that the page lists; words that name them lead there.
  let sources: Set<String>
  /// What tells this table's addresses apart; letters, digits, `-` and `_`.
  let id: String
  /// Whether it may be wider than the page, and is then moved sideways by itself.
  var isScrolled = true

  var html: String {
    let caption =
      "<caption><span class=\"over\" id=\"\(id)-title\"><span class=\"title\">"
      + "\(HTMLText.text(table.title))</span>"
      + (table.unitLine.isEmpty
        ? "" : " <span class=\"unit\">\(HTMLText.text(bracketed))</span>")
      + "</span></caption>"
    let body =
      "<table>\(caption)\(isScrolled ? "" : widths)<thead><tr>\(table.columns.map(head).joined())</tr></thead>\n<tbody>"
      + table.rows.map(row).joined() + "</tbody></table>"
    let open =
      isScrolled
      ? "<div class=\"scroll\" role=\"region\" tabindex=\"0\" aria-labelledby=\"\(id)-title\">"
      : "<div>"
    return "\(open)\(body)</div>\n" + notes + cited
  }

  /// The unit in brackets, which forms of budgets have of their own.
  private var bracketed: String {
    table.unitLine.hasPrefix("(") ? table.unitLine : "(\(table.unitLine))"
  }

  /// Widths of columns by the longest word in each, for what cannot measure them itself.
  private var widths: String {
    let wanted = table.columns.indices.map { place -> Double in
      let column = table.columns[place]
      let heads = "\(column.heading) \(column.unit)".split(separator: " ").map(\.count)
      let cells = table.rows.map { row in
        let words = table.words(of: row.cells[place])
        // Text may fold; numbers may not.
        return column.isNumeric ? words.count : min(words.count, 32)
      }
      return Double(max(heads.max() ?? 0, cells.max() ?? 0, 4)) + 2
    }
    let sum = wanted.reduce(0, +)
    let columns = wanted.map { width in
      "<col style=\"width:\((width / sum * 1000).rounded() / 10)%\">"
    }
    return "<colgroup>\(columns.joined())</colgroup>"
  }

  private func head(_ column: Table.Column) -> String {
    let unit =
      column.unit.isEmpty
      ? "" : "<br><span class=\"unit\">\(HTMLText.text(column.unit))</span>"
    return "<th scope=\"col\"\(alignment(column))>\(HTMLText.text(column.heading))\(unit)</th>"
  }

  /// Word processors read the style, and the page its class.
  private func alignment(_ column: Table.Column) -> String {
    column.isNumeric ? " class=\"n\" style=\"text-align:right\"" : ""
  }

  private func row(_ row: Table.Row) -> String {
    if row.role == .heading, let first = row.cells.first {
      return "<tr class=\"heading\"><th scope=\"rowgroup\" colspan=\"\(table.columns.count)\">"
        + "\(content(first, of: table.columns[0]))</th></tr>\n"
    }
    let name = row.role == .plain ? "" : " class=\"\(row.role.rawValue)\""
    let cells = zip(table.columns, row.cells).enumerated().map { place, pair -> String in
      let (column, cell) = pair
      let tag = place < table.headerColumns ? "th" : "td"
      let scope = place < table.headerColumns ? " scope=\"row\"" : ""
      // A long text wants room, or its row is a column of words.
      let isLong = !column.isNumeric && table.words(of: cell).count > 80
      let room = isLong ? " class=\"long\"" : alignment(column)
      return "<\(tag)\(scope)\(room)>\(content(cell, of: column))</\(tag)>"
    }
    return "<tr\(name)>\(cells.joined())</tr>\n"
  }

  private func content(_ cell: Table.Cell, of column: Table.Column) -> String {
    let marks = cell.notes.map { "<sup>\($0)</sup>" }.joined(separator: " ")
    let words = table.words(of: cell)
    guard column.code == Heading.source.rawValue else {
      return (column.isNumeric ? HTMLText.text(words) : HTMLText.breakable(words)) + marks
    }
    return words.split(separator: ", ").map { id in
      sources.contains(String(id))
        ? "<a href=\(HTMLText.attribute("#source-\(id)"))>\(HTMLText.text(String(id)))</a>"
        : HTMLText.text(String(id))
    }.joined(separator: ", ") + marks
  }

  private var notes: String {
    guard !table.notes.isEmpty else { return "" }
    return "<ol class=\"notes\">"
      + table.notes.map { "<li>\(HTMLText.text($0))</li>" }.joined() + "</ol>\n"
  }

  /// Where its figures are from, in short: the page has the whole list.
  private var cited: String {
    guard !table.sources.isEmpty else { return "" }
    let list = table.sources.map { source in
      sources.contains(source.id)
        ? "<a href=\(HTMLText.attribute("#source-\(source.id)"))>\(HTMLText.text(source.id))</a>"
        : HTMLText.text(source.shortWords)
    }
    return "<p class=\"cited\">\(ReportWords.sourceNote.phrase[table.language])"
      + list.joined(separator: ", ") + "</p>\n"
  }
}
