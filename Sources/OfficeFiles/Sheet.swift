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
  /// How many pages wide it is printed, the pages as high as there are rows.
  public var pagesWide = 1
  /// Rows that begin a page.
  public var pageBreaks: [Int] = []
  /// Cells that reach over so many columns, the first of them their own.
  public var spans: [Place: Int] = [:]
  /// What may be typed into cells.
  public var entries: [EntryRule] = []
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
    guard let row = cells.keys.map(\.row).max(),
      let column = cells.keys.map({ $0.column + (spans[$0] ?? 1) - 1 }).max()
    else { return nil }
    return Place(row, column)
  }

  /// The name as formulas write it before `!`.
  public var quoted: String { "'\(name.replacing("'", with: "''"))'" }
}

/// What may be typed into a cell: a number between two others. The reader is told when it is not.
public struct EntryRule: Hashable, Sendable {
  public var place: Place
  public var allowed: ClosedRange<Double>
  /// Whether the lower limit itself is out of range.
  public var isOpen: Bool
  public var isWhole: Bool
  /// At most 32 characters are shown of the title, and 255 of the message.
  public var title: String
  public var message: String

  public init(
    at place: Place, _ allowed: ClosedRange<Double>, isOpen: Bool = false, isWhole: Bool = false,
    title: String, message: String
  ) {
    (self.place, self.allowed) = (place, allowed)
    (self.isOpen, self.isWhole) = (isOpen, isWhole)
    (self.title, self.message) = (title, message)
  }
}

/// Cells that are green where they are 1, and red where they are not.
public struct Verdict: Hashable, Sendable {
  public var from: Place
  public var to: Place

  public init(from: Place, to: Place) { (self.from, self.to) = (from, to) }
}
