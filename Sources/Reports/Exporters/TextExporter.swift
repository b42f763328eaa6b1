// SPDX-License-Identifier: GPL-3.0-or-later

import Simulation

/// A table for a terminal: numbers aligned, columns folded into blocks that fit the width.
package enum TextExporter {
  /// Rows of any cells, left-aligned; cells of more than one line are folded so that the last column
  /// has room.
  package static func list(_ rows: [[String]], width: Int) -> String {
    guard let first = rows.first else { return "" }
    let rows = rows.map { $0.map(\.printable) }
    var widths = first.indices.map { column in rows.map { $0[column].count }.max() ?? 0 }
    let gaps = gap * (widths.count - 1)
    // The widest column gives way until the last one has the room that it wants, or half of the line.
    let least = first.indices.map { column in
      max(24, rows.flatMap { $0[column].split(separator: " ").map(\.count) }.max() ?? 0)
    }
    while let widest = widths.dropLast().indices.filter({ widths[$0] > least[$0] })
      .max(by: { widths[$0] < widths[$1] }),
      widths.dropLast().reduce(gaps, +) + min(widths.last ?? 0, width / 2) > width
    {
      widths[widest] -= 1
    }
    let used = widths.dropLast().reduce(gaps, +)
    widths[widths.count - 1] = max(width - used, 20)
    return rows.map { row in
      let cells = zip(row, widths).map { cell, width in
        AnswerReport.wrapped(cell, width: width, indent: "")
          .split(separator: "\n", omittingEmptySubsequences: false)
      }
      return (0..<(cells.map(\.count).max() ?? 0)).map { line in
        let parts = zip(cells, widths).map { lines, width in
          let text = line < lines.count ? String(lines[line]) : ""
          return text + String(repeating: " ", count: max(0, width - text.count))
        }
        return trimmed(parts.joined(separator: String(repeating: " ", count: gap))) + "\n"
      }.joined()
    }.joined()
  }

  /// A paragraph folded to fit the width.
  package static func paragraph(_ text: String, width: Int) -> String {
    AnswerReport.wrapped(text, width: width, indent: "") + "\n"
  }

  private static let gap = 2

  static func trimmed(_ line: String) -> String {
    guard let last = line.utf8.lastIndex(where: { $0 != UInt8(ascii: " ") }) else { return "" }
    return String(line[...last])
  }
}
