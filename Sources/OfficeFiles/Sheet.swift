// SPDX-License-Identifier: GPL-3.0-or-later

/// One sheet of a workbook.
public struct Sheet: Hashable, Sendable {
  /// At most 31 characters, none of `[]:*?/\`, and no other sheet's.
  public var name: String
  public var cells: [Place: Cell] = [:]
  /// Widths of columns in characters, by number.
  public var widths: [Int: Double] = [:]
  /// Heights of rows in points, where they are not the reader's own.
  public var heights: [Int: Double] = [:]
  /// The first cell that scrolls.
  public var frozen: Place?
  /// Rows that every printed page repeats.
  public var repeatedRows: ClosedRange<Int>?
  public var repeatedColumns: ClosedRange<Int>?
  public var isLandscape = true
  public var charts: [PlacedChart] = []
  public var verdicts: [Verdict] = []
  /// Of the tab, 0xRRGGBB.
  public var tabColor: UInt32?

  public init(_ name: String) { self.name = name }

  public subscript(row: Int, column: Int) -> Cell? {
    get { cells[Place(row, column)] }
    set { cells[Place(row, column)] = newValue }
  }

  /// The last row and column with a cell; nil of an empty sheet.
  public var extent: Place? {
    guard let row = cells.keys.map(\.row).max(), let column = cells.keys.map(\.column).max() else {
      return nil
    }
    return Place(row, column)
  }

  /// The name as formulas write it before `!`.
  public var quoted: String { "'\(name.replacing("'", with: "''"))'" }
}

/// Cells that are green where they are 1, and red where they are not.
public struct Verdict: Hashable, Sendable {
  public var from: Place
  public var to: Place

  public init(from: Place, to: Place) { (self.from, self.to) = (from, to) }
}
