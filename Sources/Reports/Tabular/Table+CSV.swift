// SPDX-License-Identifier: GPL-3.0-or-later

import Funding

extension Table {
  /// For programs, or for the Norwegian Excel: codes over the columns, every digit, and how the
  /// figures came about in every row.
  package func csv(_ dialect: CSVExporter.Dialect = .international) -> String {
    let tail = account.map(\.datum)
    return CSVExporter(dialect).data(
      [(columns.map(\.code) + account.map(\.code)).map { .text($0) }]
        + rows.map { row in row.cells.map(\.datum) + tail })
  }

  /// The figures as a page shows them, to take away from it: its heads with their units, and every
  /// digit in these units.
  package func shownCSV(_ dialect: CSVExporter.Dialect) -> String {
    let heads = columns.indices.map { Datum.text(shownHead($0)) }
    return CSVExporter(dialect).data([heads] + rows.map { $0.cells.map(\.datum) })
  }

  /// A head with its unit, where it does not tell that itself.
  private func shownHead(_ number: Int) -> String {
    let column = columns[number]
    let isShared = number >= headerColumns && column.isNumeric && column.dataUnit.isEmpty
    let whole = column.unit.isEmpty ? isShared ? unitLine : "" : column.unit
    // Above a table it may stand in brackets, and notes behind a semicolon.
    let unit = whole.split(separator: ";").first.map {
      $0.hasPrefix("(") && $0.hasSuffix(")") ? $0.dropFirst().dropLast() : $0
    }
    guard let unit, let word = unit.split(whereSeparator: { $0 == " " || $0 == "," }).first,
      !column.heading.contains(word)
    else { return column.heading }
    return "\(column.heading), \(unit)"
  }

  /// The table as it is printed, for a spreadsheet: heads in words, numbers rounded as shown, without
  /// grouping, notes left out.
  package func printedCSV(_ dialect: CSVExporter.Dialect) -> String {
    let csv = CSVExporter(dialect)
    return csv.rows(
      [columns.map { $0.unit.isEmpty ? $0.heading : "\($0.heading), \($0.unit)" }]
        + rows.map { $0.cells.map { csv.printed($0, in: language) } })
  }
}

extension CSVExporter {
  /// Rows of what programs take.
  func data(_ rows: [[Table.Datum]]) -> String {
    self.rows(
      rows.map { row in
        row.map { datum in
          switch datum {
          case .number(let number): self.number(number)
          // A text may look like a number; the sign of nil is none.
          case .text(let text) where text != StandardSign.none.rawValue:
            text.printable.harmlessInSpreadsheet
          case .text, .whole, .none: datum.plain
          }
        }
      })
  }

  /// A number as it is shown, without grouping; else the words.
  func printed(_ cell: Table.Cell, in language: Language) -> String {
    switch cell.content {
    case .number(let value, let decimals), .signed(let value, let decimals),
      .bracketed(let value, let decimals):
      number(NumberStyle.plain(value, decimals: decimals))
    case .whole(let value): "\(value)"
    case .sign(.none): "0"
    case .text, .worded, .empty, .sign: cell.words(in: language)
    }
  }
}
