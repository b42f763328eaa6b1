// SPDX-License-Identifier: GPL-3.0-or-later

package import Funding

/// A table of figures as documents show it.
///
/// Cells hold numbers in the unit that is shown, not rounded; a page, a Word document and a workbook
/// round them once, in the same way, when they are worded (``words(of:)``).
package struct FigureTable: Sendable {
  package struct Column: Hashable, Sendable {
    /// What programs call it.
    package let code: String
    package let heading: String
    /// Under the heading: unit and price basis; empty where the title says it for all.
    package let unit: String
    /// Whether its cells are numbers, which stand to the right.
    package let isNumeric: Bool

    package init(_ code: String, _ heading: String, unit: String = "", isNumeric: Bool = true) {
      (self.code, self.heading, self.unit, self.isNumeric) = (code, heading, unit, isNumeric)
    }
  }

  package struct Row: Hashable, Sendable {
    package let role: RowRole
    package let cells: [FigureCell]

    package init(_ cells: [FigureCell], role: RowRole = .plain) {
      (self.cells, self.role) = (cells, role)
    }
  }

  /// What a row is to those above it.
  package enum RowRole: String, Hashable, Sendable {
    case plain
    /// Words over a group of rows.
    case heading
    case sum
    /// What parts that are rounded one by one lack to their sum.
    case residual
  }

  /// What programs call it: letters, digits and `_`.
  package let code: String
  package let title: String
  /// Unit and price basis of all its money, as it stands above the table: `(i 1 000 kr)`.
  package let unitLine: String
  package let columns: [Column]
  package let rows: [Row]
  /// How many columns at the left say what a row is; they are headers to a screen reader.
  package let headerColumns: Int
  /// Definitions, signs and what to mind, a sentence each; cells refer to them by number from 1.
  package let notes: [String]
  /// Where its figures come from.
  package let sources: [Source]
  package let language: Language

  package init(
    _ code: String, title: String, unitLine: String = "", columns: [Column], rows: [Row],
    headerColumns: Int = 1, notes: [String] = [], sources: [Source] = [], language: Language
  ) {
    precondition(rows.allSatisfy { $0.cells.count == columns.count }, "ragged rows in \(code)")
    (self.code, self.title, self.unitLine) = (code, title, unitLine)
    (self.columns, self.rows, self.headerColumns) = (columns, rows, headerColumns)
    (self.notes, self.sources, self.language) = (notes, sources, language)
  }

  /// The text of a cell for people, without its note marks.
  package func words(of cell: FigureCell) -> String { cell.words(in: language) }
}
