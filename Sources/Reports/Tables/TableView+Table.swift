// SPDX-License-Identifier: GPL-3.0-or-later

import Funding
import Simulation

extension TableView {
  /// For a terminal: numbers aligned, columns that do not fit `width` in blocks below.
  public func text(width: Int) -> String { table.text(width: width, fit: .blocks) }

  /// For a page written in Markdown: numbers aligned right.
  public var markdown: String { table.markdown }

  /// For programs: a row for each year, every digit, money in MNOK and shares as fractions.
  public var csv: String { table.csv() }

  /// For programs: a row for each value, with its unit, its prices and how sure it is.
  public var longCSV: String { longTable.csv() }

  /// Labels and units for people, names and every digit for programs; a row for each year.
  package var table: Table {
    let decimals = columns.map(percentDecimals)
    return Table(
      "table",
      columns: [.init("year", yearLabel)]
        + columns.map { .init($0.name, label($0), unit: unit($0)) },
      rows: years.map { year in
        let cells = zip(columns, decimals).map { shown, decimals in
          Table.Cell(
            text(shown, in: year, percentDecimals: decimals), value(shown, in: year))
        }
        return .init([Table.Cell(year)] + cells)
      }, language: language)
  }

  /// For programs: a row for each value, with its unit, its prices and how sure it is.
  package var longTable: Table {
    let heads = ["year", "series", "value", "unit", "price_basis", "status"]
    let priceYear = projection.scenario.priceYear
    let rows = columns.flatMap { shown in
      years.map { year -> [Table.Cell] in
        [
          .init(year), .init(shown.name), .init("", value(shown, in: year)),
          .init(shown.column.unit.rawValue), .init(shown.priceBasis?.code(priceYear) ?? ""),
          .init(projection.status(of: shown.column, in: year).rawValue),
        ]
      }
    }
    return Table("long", columns: heads.map { ($0, "") }, rows: rows, language: language)
  }
}
