// SPDX-License-Identifier: GPL-3.0-or-later

/// A workbook as a value: sheets of cells, names for cells, native charts.
///
/// Numbers stay numbers with a format, text stays text whatever it begins with, and a formula carries
/// the value that it has, so that readers which do not calculate show the right one.
package struct Workbook: Hashable, Sendable {
  package var title: String
  package var subject: String
  package var sheets: [Sheet]
  package var names: [DefinedName]

  package init(title: String, subject: String = "", sheets: [Sheet], names: [DefinedName] = []) {
    (self.title, self.subject, self.sheets, self.names) = (title, subject, sheets, names)
  }
}

/// A name for a cell, for formulas to read as sentences.
package struct DefinedName: Hashable, Sendable {
  package var name: String
  /// `='Sheet'!$C$4`.
  package var formula: String

  package init(_ name: String, formula: String) { (self.name, self.formula) = (name, formula) }
}

/// Where a cell stands: row and column, counted from 0.
package struct Place: Hashable, Sendable {
  package var row: Int
  package var column: Int

  package init(_ row: Int, _ column: Int) { (self.row, self.column) = (row, column) }

  /// `C4`; with dollars `$C$4`.
  package func address(fixedRow: Bool = false, fixedColumn: Bool = false) -> String {
    "\(fixedColumn ? "$" : "")\(Self.letters(column))\(fixedRow ? "$" : "")\(row + 1)"
  }

  /// The name of a column: A, Z, AA.
  package static func letters(_ column: Int) -> String {
    var (rest, letters) = (column, "")
    repeat {
      letters = String(UnicodeScalar(UInt8(65 + rest % 26))) + letters
      rest = rest / 26 - 1
    } while rest >= 0
    return letters
  }
}
