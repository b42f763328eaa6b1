// SPDX-License-Identifier: GPL-3.0-or-later

import Simulation

/// A table for a terminal: numbers aligned, columns folded into blocks that fit the width.
public enum TextExporter {
  public static func text(_ view: TableView, width: Int) -> String {
    let columns = view.columns.map { shown in
      let decimals = view.percentDecimals(shown)
      return [view.label(shown), view.unit(shown)]
        + view.years.map { view.text(shown, in: $0, percentDecimals: decimals) }
    }
    let years = [view.yearLabel, ""] + view.years.map { "\($0)" }
    return blocks(columns, beside: years, width: width)
      .map { block(years, $0) }.joined(separator: "\n")
  }

  /// Rows of any cells, left-aligned; the last column is folded to fit the width.
  public static func list(_ rows: [[String]], width: Int) -> String {
    guard let first = rows.first else { return "" }
    let widths = first.indices.map { column in rows.map { $0[column].count }.max() ?? 0 }
    let indent = widths.dropLast().reduce(0) { $0 + $1 + gap }
    let room = max(width - indent, 20)
    return rows.map { row in
      let cells = zip(row, widths).dropLast().map { cell, width in
        cell.printable + String(repeating: " ", count: width - cell.count + gap)
      }
      let last = AnswerReport.wrapped((row.last ?? "").printable, width: room, indent: "")
        .split(separator: "\n").joined(separator: "\n" + String(repeating: " ", count: indent))
      return trimmed(cells.joined() + last) + "\n"
    }.joined()
  }

  /// A paragraph folded to fit the width.
  public static func paragraph(_ text: String, width: Int) -> String {
    AnswerReport.wrapped(text, width: width, indent: "") + "\n"
  }

  private static let gap = 2

  private static func blocks(
    _ columns: [[String]], beside years: [String], width: Int
  ) -> [[[String]]] {
    var blocks: [[[String]]] = []
    var used = Int.max
    for column in columns {
      let needed = gap + self.width(column)
      if used > width - needed {
        blocks.append([])
        used = self.width(years)
      }
      blocks[blocks.count - 1].append(column)
      used += needed
    }
    return blocks
  }

  private static func block(_ years: [String], _ columns: [[String]]) -> String {
    let all = [years] + columns
    let widths = all.map(width)
    return years.indices.map { row in
      let cells = zip(all, widths).map { column, width in
        String(repeating: " ", count: width - column[row].count) + column[row]
      }
      return trimmed(cells.joined(separator: String(repeating: " ", count: gap))) + "\n"
    }.joined()
  }

  private static func width(_ column: [String]) -> Int { column.map(\.count).max() ?? 0 }

  private static func trimmed(_ line: String) -> String {
    guard let last = line.utf8.lastIndex(where: { $0 != UInt8(ascii: " ") }) else { return "" }
    return String(line[...last])
  }
}
