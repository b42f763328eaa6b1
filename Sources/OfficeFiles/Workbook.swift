// SPDX-License-Identifier: GPL-3.0-or-later

/// A workbook as a value: sheets of cells, names for cells, native charts.
///
/// Numbers stay numbers with a format, text stays text whatever it begins with, and a formula carries
/// the value that it has, so that readers which do not calculate show the right one.
public struct Workbook: Hashable, Sendable {
  public var title: String
  public var subject: String
  public var sheets: [Sheet]
  public var names: [DefinedName]

  public init(title: String, subject: String = "", sheets: [Sheet], names: [DefinedName] = []) {
    (self.title, self.subject, self.sheets, self.names) = (title, subject, sheets, names)
  }
}

/// A name for a cell, for formulas to read as sentences.
public struct DefinedName: Hashable, Sendable {
  public var name: String
  /// `='Sheet'!$C$4`.
  public var formula: String

  public init(_ name: String, formula: String) { (self.name, self.formula) = (name, formula) }
}

/// Where a cell stands: row and column, counted from 0.
public struct Place: Hashable, Sendable {
  public var row: Int
  public var column: Int

  public init(_ row: Int, _ column: Int) { (self.row, self.column) = (row, column) }

  /// `C4`; with dollars `$C$4`.
  public func address(fixedRow: Bool = false, fixedColumn: Bool = false) -> String {
    "\(fixedColumn ? "$" : "")\(Self.letters(column))\(fixedRow ? "$" : "")\(row + 1)"
  }

  /// The name of a column: A, Z, AA.
  public static func letters(_ column: Int) -> String {
    var (rest, letters) = (column, "")
    repeat {
      letters = String(UnicodeScalar(UInt8(65 + rest % 26))) + letters
      rest = rest / 26 - 1
    } while rest >= 0
    return letters
  }
}
