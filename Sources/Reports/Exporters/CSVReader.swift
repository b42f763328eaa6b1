// SPDX-License-Identifier: GPL-3.0-or-later

/// Reads what ``CSVExporter`` writes: the tables of a text, each with its rows of cells.
package enum CSVReader {
  /// - Parameter text: Of the international dialect, tables parted by empty lines.
  package static func tables(_ text: String) -> [[[String]]] {
    var (tables, rows, row, cell): ([[[String]]], [[String]], [String], [UInt8]) = ([], [], [], [])
    var isQuoted = false
    func endRow() {
      row.append(String(decoding: cell, as: UTF8.self))
      cell = []
      if row == [""] {
        if !rows.isEmpty { tables.append(rows) }
        rows = []
      } else {
        rows.append(row)
      }
      row = []
    }
    let (quote, comma, end) = (UInt8(ascii: "\""), UInt8(ascii: ","), UInt8(ascii: "\n"))
    var last: UInt8?
    for byte in text.utf8 {
      if byte == quote {
        // Two in a quoted cell are one.
        if !isQuoted, last == quote { cell.append(quote) }
        isQuoted.toggle()
      } else if isQuoted {
        cell.append(byte)
      } else if byte == comma {
        row.append(String(decoding: cell, as: UTF8.self))
        cell = []
      } else if byte == end {
        endRow()
      } else {
        cell.append(byte)
      }
      last = byte
    }
    if !row.isEmpty || !cell.isEmpty { endRow() }
    if !rows.isEmpty { tables.append(rows) }
    return tables
  }
}
