// SPDX-License-Identifier: GPL-3.0-or-later

import Funding
import Simulation

/// Tables for programs and spreadsheets: UTF-8, every digit, no grouping.
public struct CSVExporter: Sendable {
  /// How cells are parted and numbers written.
  public enum Dialect: Sendable {
    /// Commas and decimal points: what programs read.
    case international
    /// Semicolons, decimal commas and a byte order mark: what the Norwegian Excel opens with a click.
    case norwegian
  }

  private let dialect: Dialect

  public init(_ dialect: Dialect = .international) { self.dialect = dialect }

  /// A row for each year, a column for each column.
  public func wide(_ view: TableView) -> String {
    let rows = view.years.map { year in
      ["\(year)"] + view.columns.map { number(view.value($0, in: year)) }
    }
    return self.rows([["year"] + view.columns.map(\.name)] + rows)
  }

  /// A row for each value: year, series, value, unit, price_basis, status.
  public func long(_ view: TableView) -> String {
    let header = ["year", "series", "value", "unit", "price_basis", "status"]
    let priceYear = view.projection.scenario.priceYear
    let rows = view.columns.flatMap { shown in
      view.years.map { year in
        [
          "\(year)", shown.name, number(view.value(shown, in: year)), shown.column.unit.rawValue,
          shown.priceBasis?.code(priceYear) ?? "",
          view.projection.status(of: shown.column, in: year).rawValue,
        ]
      }
    }
    return self.rows([header] + rows)
  }

  /// A number in this dialect, as short as reads back to itself.
  public func number(_ value: Double) -> String { number(NumberStyle.exact(value)) }

  /// The text of a number in this dialect.
  public func number(_ text: String) -> String {
    dialect == .norwegian ? text.replacing(".", with: ",") : text
  }

  /// Any rows, each cell quoted where it must be.
  public func rows(_ rows: [[String]]) -> String {
    let (mark, separator) = dialect == .norwegian ? ("\u{FEFF}", ";") : ("", ",")
    let special = (separator + "\"\n\r").utf8.map(\.self)
    return mark
      + rows.map { row in
        row.map { cell in
          cell.utf8.contains(where: special.contains)
            ? "\"" + cell.replacing("\"", with: "\"\"") + "\"" : cell
        }.joined(separator: separator) + "\n"
      }.joined()
  }
}
