// SPDX-License-Identifier: GPL-3.0-or-later

public import Funding

/// A table of figures as documents show it.
///
/// Cells hold numbers in the unit that is shown, not rounded; a page, a Word document and a workbook
/// round them once, in the same way, when they are worded (``words(of:)``).
public struct FigureTable: Sendable {
  public struct Column: Hashable, Sendable {
    /// What programs call it.
    public let code: String
    public let heading: String
    /// Under the heading: unit and price basis; empty where the title says it for all.
    public let unit: String
    /// Whether its cells are numbers, which stand to the right.
    public let isNumeric: Bool

    public init(_ code: String, _ heading: String, unit: String = "", isNumeric: Bool = true) {
      (self.code, self.heading, self.unit, self.isNumeric) = (code, heading, unit, isNumeric)
    }
  }

  public struct Row: Hashable, Sendable {
    public let role: RowRole
    public let cells: [FigureCell]

    public init(_ cells: [FigureCell], role: RowRole = .plain) {
      (self.cells, self.role) = (cells, role)
    }
  }

  /// What a row is to those above it.
  public enum RowRole: String, Hashable, Sendable {
    case plain
    /// Words over a group of rows.
    case heading
    case sum
    /// What parts that are rounded one by one lack to their sum.
    case residual
  }

  /// What programs call it: letters, digits and `_`.
  public let code: String
  public let title: String
  /// Unit and price basis of all its money, as it stands above the table: `(i 1 000 kr)`.
  public let unitLine: String
  public let columns: [Column]
  public let rows: [Row]
  /// How many columns at the left say what a row is; they are headers to a screen reader.
  public let headerColumns: Int
  /// Definitions, signs and what to mind, a sentence each; cells refer to them by number from 1.
  public let notes: [String]
  /// Where its figures come from.
  public let sources: [Source]
  public let language: Language

  public init(
    _ code: String, title: String, unitLine: String = "", columns: [Column], rows: [Row],
    headerColumns: Int = 1, notes: [String] = [], sources: [Source] = [], language: Language
  ) {
    precondition(rows.allSatisfy { $0.cells.count == columns.count }, "ragged rows in \(code)")
    (self.code, self.title, self.unitLine) = (code, title, unitLine)
    (self.columns, self.rows, self.headerColumns) = (columns, rows, headerColumns)
    (self.notes, self.sources, self.language) = (notes, sources, language)
  }

  /// The text of a cell for people, without its note marks.
  public func words(of cell: FigureCell) -> String { cell.words(in: language) }
}
