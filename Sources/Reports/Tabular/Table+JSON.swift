// SPDX-License-Identifier: GPL-3.0-or-later

import Funding
import Simulation

extension Table {
  /// A row for each figure: table, row, column, value as shown, unit, role, status. Words over a group of
  /// rows stand before the words of each of them.
  fileprivate var figures: [[Cell]] {
    let csv = CSVExporter()
    var group: [String] = []
    return rows.flatMap { row -> [[Cell]] in
      let own = row.cells.prefix(headerColumns).map { words(of: $0) }.filter { !$0.isEmpty }
      if row.role == .heading {
        group = own
        return []
      }
      let head = (group + [own.joined(separator: " ")]).joined(separator: ": ")
      return zip(columns, row.cells).dropFirst(headerColumns).compactMap {
        column, cell -> [Cell]? in
        guard cell != .empty else { return nil }
        let unit =
          [column.unit, column.dataUnit, row.dataUnit].first { !$0.isEmpty } ?? unitLine
        return [
          code, head, column.code, csv.printed(cell, in: language), unit, row.role.rawValue,
          cell.status?.rawValue ?? "",
        ].map { Cell($0) }
      }
    }
  }
}

extension Table {
  /// Its rows as programs take them, by the codes of its columns.
  package var objects: [[String: Datum]] {
    let codes = columns.map(\.code)
    return rows.map { row in
      Dictionary(uniqueKeysWithValues: zip(codes, row.cells.map(\.datum)))
    }
  }
}

extension [Table] {
  /// The rows of each by its code.
  package var objects: [String: [[String: Table.Datum]]] {
    Dictionary(uniqueKeysWithValues: map { ($0.code, $0.objects) })
  }

  /// All of them as one, with a row for each figure.
  package var long: Table {
    let heads = ["table", "row", "column", "value", "unit", "role", "status"]
    return Table(
      "long", columns: heads.map { ($0, "") }, rows: flatMap(\.figures), keys: 3,
      language: first?.language ?? .en)
  }

  /// The figures, not rounded, with the words that people see.
  package var json: String { JSONExporter.encoded(map { TableDocument($0) }) }
}

private struct TableDocument: Encodable {
  struct Figure: Encodable {
    let column: String
    let words: String
    let value: Double?
    let status: String?
    let notes: [Int]?
  }

  struct Line: Encodable {
    let role: String
    let cells: [Figure]
  }

  let code: String
  let title: String
  let unitLine: String
  let language: String
  let rows: [Line]
  let notes: [String]
  let sources: [String]

  init(_ table: Table) {
    (code, title, unitLine) = (table.code, table.title, table.unitLine)
    (language, notes) = (table.language.rawValue, table.notes)
    sources = table.sources.map { "\($0.id): \($0.words)" }
    rows = table.rows.map { row in
      Line(
        role: row.role.rawValue,
        cells: zip(table.columns, row.cells).map { column, cell in
          Figure(
            column: column.code, words: table.words(of: cell), value: cell.number,
            status: cell.status?.rawValue, notes: cell.notes.isEmpty ? nil : cell.notes)
        })
    }
  }
}
