// SPDX-License-Identifier: GPL-3.0-or-later

import Funding
import SwiftCSV

/// The cells of a CSV text: those of its first line, and of every other line that holds something.
///
/// The parser's own table is not used: it makes every row as long as the longest one, so that one long
/// line among thousands would take all memory.
struct CSVRows {
  let header: [String]
  /// Each with its number among the rows below the header, from 0; without empty cells at its end.
  let rows: [(number: Int, cells: [String])]

  /// As many as a line of a spreadsheet may have.
  private static let mostCells = 16_384

  /// - Parameter start: Where the text begins.
  /// - Throws: ``Faults`` of a quote that is not closed, and of a line that has far more cells than the
  ///   first.
  init(
    _ text: String, delimiter: Character, start: Fault.Place
  ) throws(Faults) {
    try Self.checkLengths(text, delimiter, start)
    var rows: [(number: Int, cells: [String])] = []
    var number = 0
    // The parser takes a quote that is never closed for one that closes at the end.
    guard text.utf8.count(where: { $0 == UInt8(ascii: "\"") }).isMultiple(of: 2),
      let csv = try? CSV<Enumerated>(
        string: text, delimiter: .character(delimiter), loadColumns: false, rowLimit: 0),
      (try? csv.enumerateAsArray(startAt: 1, rowLimit: nil) { cells in
        if let last = cells.lastIndex(where: { !$0.isEmpty }) {
          rows.append((number, Array(cells[...last])))
        }
        number += 1
      }) != nil
    else { throw Faults([Fault(.csvRow, found: .thing(.brokenQuote), place: start)]) }
    header = csv.header
    self.rows = rows
  }

  /// A line is looked at before it is parted: every cell takes memory.
  private static func checkLengths(
    _ text: String, _ delimiter: Character, _ start: Fault.Place
  ) throws(Faults) {
    let sign = UInt8(delimiter.asciiValue ?? 0)
    var (line, cells, isQuoted) = (0, 1, false)
    var most = Int.max  // The first line says how many columns there are.
    for byte in text.utf8 {
      switch byte {
      case UInt8(ascii: "\""): isQuoted.toggle()
      case sign where !isQuoted:
        cells += 1
        guard cells <= most else {
          let place = Fault.Place(file: start.file, line: start.line + line, column: 1)
          throw Faults([Fault(.csvRow, found: .thing(.tooManyCells), place: place)])
        }
      case UInt8(ascii: "\n"), UInt8(ascii: "\r"):
        if !isQuoted {
          most = line == 0 ? max(cells, mostCells) : most
          cells = 1
        }
        if byte == UInt8(ascii: "\n") { line += 1 }
      default: break
      }
    }
  }
}
