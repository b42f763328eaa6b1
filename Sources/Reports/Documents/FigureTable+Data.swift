// SPDX-License-Identifier: GPL-3.0-or-later

import Funding
import Simulation

extension FigureTable {
  /// The table as it is printed, for a spreadsheet: numbers rounded as shown, without grouping, notes
  /// left out.
  ///
  /// Every digit, without rounding, is in the open data.
  package func csv(_ dialect: CSVExporter.Dialect) -> String {
    let csv = CSVExporter(dialect)
    return csv.rows(
      [columns.map(\.csvHead)]
        + rows.map { $0.cells.map { csv.number(of: $0, in: language) } })
  }

  /// A row for each figure: table, row, column, value, unit, status.
  var longRows: [[String]] {
    let csv = CSVExporter()
    return rows.filter { $0.role != .heading }.flatMap { row in
      let head = row.cells.prefix(headerColumns).map { words(of: $0) }
        .filter { !$0.isEmpty }.joined(separator: " ")
      return zip(columns, row.cells).dropFirst(headerColumns).compactMap {
        column, cell -> [String]? in
        guard cell != .empty else { return nil }
        let unit = column.unit.isEmpty ? unitLine : column.unit
        return [
          code, head, column.code, csv.number(of: cell, in: language), unit, row.role.rawValue,
          cell.status?.rawValue ?? "",
        ].map(\.printable)
      }
    }
  }

  static let longHeader = ["table", "row", "column", "value", "unit", "role", "status"]
}

extension [FigureTable] {
  /// A row for each figure of all of them.
  package var long: String { CSVExporter().rows([FigureTable.longHeader] + flatMap(\.longRows)) }

  /// The figures, not rounded, with the words that people see.
  package var json: String { JSONExporter.encoded(map { TableDocument($0) }) }
}

extension FigureTable.Column {
  fileprivate var csvHead: String {
    (unit.isEmpty ? heading : "\(heading), \(unit)").printable.harmlessInSpreadsheet
  }
}

extension CSVExporter {
  /// A number as it is shown, without grouping; else the words.
  fileprivate func number(of cell: FigureCell, in language: Language) -> String {
    switch cell.content {
    case .number(let value, let decimals), .signed(let value, let decimals),
      .bracketed(let value, let decimals):
      number(NumberStyle.plain(value, decimals: decimals))
    case .whole(let value): "\(value)"
    case .sign(.none): "0"
    case .text, .worded, .empty, .sign: cell.words(in: language).harmlessInSpreadsheet
    }
  }
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

  init(_ table: FigureTable) {
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
