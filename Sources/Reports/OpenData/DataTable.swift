// SPDX-License-Identifier: GPL-3.0-or-later

/// A table of open data: a schema of typed fields with their units, and a row for each fact.
///
/// From one such table come its CSV file, its description in a data package, and a table of a
/// database, so that they cannot differ.
package struct DataTable: Hashable, Sendable {
  package enum Kind: String, Hashable, Sendable {
    case string, integer, number, year
  }

  package struct Field: Hashable, Sendable {
    package let name: String
    package let kind: Kind
    /// What it holds, for people.
    package let description: String
    /// Of numbers: `MNOK`, `fraction`; nil where each row says its own.
    package let unit: String?
    /// Of money: `nominal`, `real 2020`.
    package let priceBasis: String?
    /// The only texts that it holds; empty: any.
    package let allowed: [String]
    package let isRequired: Bool

    package init(
      _ name: String, _ kind: Kind, _ description: String, unit: String? = nil,
      priceBasis: String? = nil, allowed: [String] = [], isRequired: Bool = false
    ) {
      (self.name, self.kind, self.description) = (name, kind, description)
      (self.unit, self.priceBasis) = (unit, priceBasis)
      (self.allowed, self.isRequired) = (allowed, isRequired)
    }
  }

  /// A field whose values are those of another table's.
  package struct Reference: Hashable, Sendable {
    package let field: String
    package let table: String
    package let key: String

    package init(_ field: String, to table: String, _ key: String) {
      (self.field, self.table, self.key) = (field, table, key)
    }
  }

  /// Lower-case letters, digits and `_`.
  package let name: String
  package let title: String
  package let fields: [Field]
  /// The fields that tell a row from every other.
  package let key: [String]
  package let references: [Reference]
  package let rows: [[Table.Datum]]
  /// Whether it also stands in a file for the Norwegian Excel.
  package let isForExcel: Bool

  package init(
    _ name: String, title: String, fields: [Field], key: [String] = [],
    references: [Reference] = [], rows: [[Table.Datum]], isForExcel: Bool = false
  ) {
    precondition(rows.allSatisfy { $0.count == fields.count }, "ragged rows in \(name)")
    (self.name, self.title, self.fields, self.key) = (name, title, fields, key)
    (self.references, self.rows, self.isForExcel) = (references, rows, isForExcel)
  }

  /// As CSV; numbers as short as read back to themselves, nothing for what is missing.
  package func csv(_ dialect: CSVExporter.Dialect = .international) -> String {
    CSVExporter(dialect).data([fields.map { .text($0.name) }] + rows)
  }
}
