// SPDX-License-Identifier: GPL-3.0-or-later

/// A table of open data: typed fields with their units, and a row for each fact.
///
/// From one such table come its CSV file, its description in a data package, and a table of a
/// database, so that they cannot differ.
public struct DataTable: Hashable, Sendable {
  public enum Kind: String, Hashable, Sendable {
    case string, integer, number, year
  }

  public struct Field: Hashable, Sendable {
    public let name: String
    public let kind: Kind
    /// What it holds, for people.
    public let description: String
    /// Of numbers: `MNOK`, `fraction`; nil where each row says its own.
    public let unit: String?
    /// Of money: `nominal`, `real 2020`.
    public let priceBasis: String?
    /// The only texts that it holds; empty: any.
    public let allowed: [String]
    public let isRequired: Bool

    public init(
      _ name: String, _ kind: Kind, _ description: String, unit: String? = nil,
      priceBasis: String? = nil, allowed: [String] = [], isRequired: Bool = false
    ) {
      (self.name, self.kind, self.description) = (name, kind, description)
      (self.unit, self.priceBasis) = (unit, priceBasis)
      (self.allowed, self.isRequired) = (allowed, isRequired)
    }
  }

  public enum Value: Hashable, Sendable {
    case text(String)
    case whole(Int)
    /// Finite.
    case number(Double)
    case missing

    /// A number; one that is not finite, or not there, is missing.
    public init(_ number: Double?) {
      self = number.flatMap { $0.isFinite ? .number($0) : nil } ?? .missing
    }

    /// A text without characters that no cell should hold; nothing is missing.
    public init(_ text: String?) {
      self = text.flatMap { $0.isEmpty ? nil : .text($0.printable) } ?? .missing
    }
  }

  /// A field whose values are those of another table's.
  public struct Reference: Hashable, Sendable {
    public let field: String
    public let table: String
    public let key: String

    public init(_ field: String, to table: String, _ key: String) {
      (self.field, self.table, self.key) = (field, table, key)
    }
  }

  /// Lower-case letters, digits and `_`.
  public let name: String
  public let title: String
  public let fields: [Field]
  /// The fields that tell a row from every other.
  public let key: [String]
  public let references: [Reference]
  public let rows: [[Value]]
  /// Whether it also stands in a file for the Norwegian Excel.
  public let isForExcel: Bool

  public init(
    _ name: String, title: String, fields: [Field], key: [String] = [],
    references: [Reference] = [], rows: [[Value]], isForExcel: Bool = false
  ) {
    precondition(rows.allSatisfy { $0.count == fields.count }, "ragged rows in \(name)")
    (self.name, self.title, self.fields, self.key) = (name, title, fields, key)
    (self.references, self.rows, self.isForExcel) = (references, rows, isForExcel)
  }

  /// As CSV; numbers as short as read back to themselves, nothing for what is missing.
  public func csv(_ dialect: CSVExporter.Dialect = .international) -> String {
    let csv = CSVExporter(dialect)
    return csv.rows(
      [fields.map(\.name)]
        + rows.map { row in
          row.map { value in
            switch value {
            case .text(let text): text.harmlessInSpreadsheet
            case .whole(let number): "\(number)"
            case .number(let number): csv.number(number)
            case .missing: ""
            }
          }
        })
  }
}
