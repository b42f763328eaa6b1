// SPDX-License-Identifier: GPL-3.0-or-later

/// One sheet of a workbook.
package struct Sheet: Hashable, Sendable {
  /// At most 31 characters, none of `[]:*?/\`, and no other sheet's.
  package var name: String
  package var cells: [Place: Cell] = [:]
  /// Widths of columns in characters, by number.
  package var widths: [Int: Double] = [:]
  /// Heights of rows in points, where they are not the reader's own.
  package var heights: [Int: Double] = [:]
  /// The first cell that scrolls.
  package var frozen: Place?
  /// Rows that every printed page repeats.
  package var repeatedRows: ClosedRange<Int>?
  package var repeatedColumns: ClosedRange<Int>?
  package var isLandscape = true
  /// How many pages wide it is printed, the pages as high as there are rows.
  package var pagesWide = 1
  /// Rows that begin a page.
  package var pageBreaks: [Int] = []
  /// Cells that reach over so many columns, the first of them their own.
  package var spans: [Place: Int] = [:]
  /// What may be typed into cells.
  package var entries: [EntryRule] = []
  package var charts: [PlacedChart] = []
  package var verdicts: [Verdict] = []
  /// Of the tab, 0xRRGGBB.
  package var tabColor: UInt32?

  package init(_ name: String) { self.name = name }

  package subscript(row: Int, column: Int) -> Cell? {
    get { cells[Place(row, column)] }
    set { cells[Place(row, column)] = newValue }
  }

  /// The last row and column with a cell; nil of an empty sheet.
  package var extent: Place? {
    guard let row = cells.keys.map(\.row).max(),
      let column = cells.keys.map({ $0.column + (spans[$0] ?? 1) - 1 }).max()
    else { return nil }
    return Place(row, column)
  }

  /// The name as formulas write it before `!`.
  package var quoted: String { "'\(name.replacing("'", with: "''"))'" }
}

/// What may be typed into a cell: a number between two others. The reader is told when it is not.
package struct EntryRule: Hashable, Sendable {
  package var place: Place
  package var allowed: ClosedRange<Double>
  /// Whether the lower limit itself is out of range.
  package var isOpen: Bool
  package var isWhole: Bool
  /// At most 32 characters are shown of the title, and 255 of the message.
  package var title: String
  package var message: String

  package init(
    at place: Place, _ allowed: ClosedRange<Double>, isOpen: Bool = false, isWhole: Bool = false,
    title: String, message: String
  ) {
    (self.place, self.allowed) = (place, allowed)
    (self.isOpen, self.isWhole) = (isOpen, isWhole)
    (self.title, self.message) = (title, message)
  }
}

/// Cells that are green where they are 1, and red where they are not.
package struct Verdict: Hashable, Sendable {
  package var from: Place
  package var to: Place

  package init(from: Place, to: Place) { (self.from, self.to) = (from, to) }
}
