// SPDX-License-Identifier: GPL-3.0-or-later

package import Funding

/// A table: what every command gives, and what every format, document and workbook shows.
///
/// Each cell holds what people read and what programs take; a renderer of a format chooses.
package struct Table: Sendable {
  package struct Column: Hashable, Sendable {
    /// What programs call it.
    package let code: String
    /// What people call it; empty if it is for programs alone.
    package let heading: String
    /// Under the heading: unit and price basis in words; empty where the title says it for all.
    package let unit: String
    /// Whether its cells are numbers, which stand to the right.
    package let isNumeric: Bool
    /// Where the heading tells that its figures are not in the table's unit: theirs, for files that hold a
    /// figure a row; else empty.
    let dataUnit: String

    package init(
      _ code: String, _ heading: String, unit: String = "", isNumeric: Bool = true,
      dataUnit: String = ""
    ) {
      (self.code, self.heading, self.unit, self.isNumeric) = (code, heading, unit, isNumeric)
      self.dataUnit = dataUnit
    }
  }

  package struct Row: Hashable, Sendable {
    package let role: RowRole
    package let cells: [Cell]
    /// Where its first words tell that its figures are not in the table's unit: theirs, as of a column.
    let dataUnit: String

    package init(_ cells: [Cell], role: RowRole = .plain, dataUnit: String = "") {
      (self.cells, self.role, self.dataUnit) = (cells, role, dataUnit)
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

  /// What programs call it.
  package internal(set) var code: String
  /// What stands over it for people; empty where it stands alone.
  package internal(set) var title: String
  /// Unit and price basis of all its money, as it stands above the table: `(i 1 000 kr)`.
  package let unitLine: String
  package let columns: [Column]
  package let rows: [Row]
  /// How many columns at the left tell the rows apart.
  package let keys: Int
  /// Definitions, signs and what to mind, a sentence each; cells refer to them by number from 1.
  package let notes: [String]
  /// Where its figures come from.
  package let sources: [Source]
  /// How its figures came about: what a file that holds this table alone has in every row.
  package internal(set) var account: [(code: String, datum: Datum)] = []
  /// Of its words and of the numbers among them.
  package let language: Language

  /// - Parameter keys: Nil: as many as have the code of something that figures are of.
  package init(
    _ code: String, title: String = "", unitLine: String = "", columns: [Column], rows: [Row],
    keys: Int? = nil, notes: [String] = [], sources: [Source] = [], language: Language
  ) {
    precondition(rows.allSatisfy { $0.cells.count == columns.count }, "ragged rows in \(code)")
    (self.code, self.title, self.unitLine) = (code, title, unitLine)
    (self.columns, self.rows) = (columns, rows)
    (self.notes, self.sources, self.language) = (notes, sources, language)
    self.keys = keys ?? columns.prefix { Self.subjects.contains($0.code) }.count
  }

  /// A table of plain rows, whose columns are of numbers if any of their cells is one.
  package init(
    _ code: String, title: String? = nil, columns: [(code: String, words: String)],
    rows: [[Cell]], keys: Int? = nil, language: Language
  ) {
    let columns = columns.enumerated().map { place, column in
      Column(column.code, column.words, isNumeric: rows.contains { $0[place].datum.isNumber })
    }
    self.init(
      code, title: title ?? "", columns: columns, rows: rows.map { Row($0) }, keys: keys,
      language: language)
  }

  private static let subjects: Set<String> = [
    "metric", "output", "column", "input", "parameter", "year", "by", "part", "step",
  ]

  /// The table without the columns of these codes.
  package func without(_ codes: Set<String>) -> Table {
    let left = columns.indices.filter { !codes.contains(columns[$0].code) }
    return Table(
      code, title: title, unitLine: unitLine, columns: left.map { columns[$0] },
      rows: rows.map { row in
        Row(left.map { row.cells[$0] }, role: row.role, dataUnit: row.dataUnit)
      },
      keys: left.count { $0 < keys }, notes: notes, sources: sources, language: language)
  }

  /// How many columns at the left are heads of their rows, to a screen reader and a sheet.
  var headerColumns: Int { max(keys, 1) }

  /// The text of a cell for people, without its note marks.
  package func words(of cell: Cell) -> String { cell.words(in: language) }
}
