// SPDX-License-Identifier: GPL-3.0-or-later

import Funding

/// The rows of a CSV file, by the names of its columns.
///
/// Two dialects, told apart by the header: comma with a decimal point, and the Norwegian Excel's
/// semicolon with a decimal comma.
struct CSVTable {
  /// One row: what stands in a column, and where.
  struct Row {
    /// Whether the decimal sign is a comma.
    let isNorwegian: Bool
    /// The numbers of the columns, which all rows share: a file may have very many of them.
    fileprivate let columns: [String: Int]
    fileprivate let cells: [String]
    fileprivate let places: [Fault.Place]
    fileprivate let start: Fault.Place

    /// What stands in the column; nil if nothing does, or there is no such column.
    subscript(column: String) -> String? {
      guard let number = columns[column], number < cells.count else { return nil }
      let text = cells[number].trimmed
      return text.isEmpty ? nil : text
    }

    /// Where the cell begins; where the row does if it is not there.
    func place(_ column: String) -> Fault.Place {
      guard let number = columns[column], number < places.count else { return start }
      return places[number]
    }
  }

  /// Of a table with more faults the rest is not read.
  static let mostFaults = 1_000

  /// Those that hold something.
  private(set) var rows: [Row] = []
  /// Rows that are none.
  private(set) var faults: [Fault] = []
  /// Whether the file is in the Norwegian Excel's dialect.
  let isNorwegian: Bool
  let input: InputFile
  /// Where the file begins.
  let start: Fault.Place

  /// - Parameters:
  ///   - name: The file as messages call it.
  ///   - asked: Where it was asked for, if in a file.
  /// - Throws: ``Faults`` of the file as a whole: it cannot be read, or its columns are not known.
  init(
    file: String, name: String, required: [String], optional: [String],
    asked: Fault.Place? = nil
  ) throws(Faults) {
    let read = try TextFile(file, as: name, asked: asked)
    let text = read.text
    input = read.input
    start = Fault.Place(file: name, line: 1, column: 1)
    isNorwegian = text.prefix { !$0.isNewline }.hasUnquoted(";")
    let cells = try CSVRows(text, delimiter: isNorwegian ? ";" : ",", start: start)
    // Where a quote stands in the middle of a cell, places and cells may be told apart differently.
    let placed = CellPlaces(text, file: name, delimiter: isNorwegian ? ";" : ",").rows
    let names = cells.header.map { $0.trimmed.lowercased() }
    let known = required + optional
    // Excel leaves columns behind that have neither a name nor anything in them.
    let named = names.filter { !$0.isEmpty }
    guard required.allSatisfy(named.contains), Set(named).count == named.count else {
      let found = cells.header.map(\.trimmed).joined(separator: ", ")
      throw Faults([
        Fault(
          .csvHeader, found: .spelt(found), allowed: required.map { .spelt($0) }, place: start)
      ])
    }
    let heads = placed.first ?? []
    let wrong = names.enumerated().filter { !$1.isEmpty && !known.contains($1) }.map {
      Fault.unknown(
        .unknownWord, $1, among: known, place: $0 < heads.count ? heads[$0] : start)
    }
    guard wrong.isEmpty else { throw Faults(wrong) }
    let columns = Dictionary(zip(names, names.indices)) { first, _ in first }
    for (number, row) in cells.rows where faults.count < Self.mostFaults {
      let places = number + 1 < placed.count ? placed[number + 1] : []
      let extra = row.indices.first {
        !row[$0].isEmpty && ($0 >= names.count || names[$0].isEmpty)
      }
      if let extra {
        let place = places.indices.contains(extra) ? places[extra] : places.last ?? start
        faults.append(Fault(.csvRow, found: .thing(.tooManyCells), place: place))
        continue
      }
      rows.append(
        Row(
          isNorwegian: isNorwegian,
          columns: columns, cells: row, places: places, start: places.first ?? start))
    }
  }

  /// Calls `read` with each row, up to one where so many faults are known that the rest is not read, which is
  /// one of them.
  func forEachRow(_ faults: inout [Fault], _ read: (Row, inout [Fault]) -> Void) {
    for row in rows {
      guard faults.count < Self.mostFaults else {
        faults.append(
          Fault(.csvNotReadOn, found: .spelt("\(faults.count)"), place: row.start))
        return
      }
      read(row, &faults)
    }
  }
}

extension Substring {
  /// Whether `sign` parts the names of a heading: within quotes it parts nothing.
  func hasUnquoted(_ sign: Unicode.Scalar) -> Bool {
    var isQuoted = false
    for scalar in unicodeScalars {
      if scalar == "\"" { isQuoted.toggle() }
      if scalar == sign, !isQuoted { return true }
    }
    return false
  }
}
