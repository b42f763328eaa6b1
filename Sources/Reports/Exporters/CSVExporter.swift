// SPDX-License-Identifier: GPL-3.0-or-later

import Funding
import Simulation

/// Tables for programs: commas, decimal points, UTF-8, every digit.
public enum CSVExporter {
  /// A row for each year, a column for each column.
  public static func wide(_ view: TableView) -> String {
    let header = (["year"] + view.columns.map(\.name)).map(escaped)
    let rows = view.years.map { year in
      ["\(year)"] + view.columns.map { NumberStyle.exact(view.value($0, in: year)) }
    }
    return lines([header] + rows)
  }

  /// A row for each value: year, series, value, unit, price_basis, status.
  public static func long(_ view: TableView) -> String {
    let header = ["year", "series", "value", "unit", "price_basis", "status"]
    let priceYear = view.projection.scenario.priceYear
    let rows = view.columns.flatMap { shown in
      view.years.map { year in
        let basis = shown.priceBasis?.words(priceYear) ?? ""
        return [
          "\(year)", escaped(shown.name), NumberStyle.exact(view.value(shown, in: year)),
          shown.column.unit.rawValue, basis,
          view.projection.status(of: shown.column, in: year).rawValue,
        ]
      }
    }
    return lines([header] + rows)
  }

  /// Any rows, each cell escaped.
  public static func rows(_ rows: [[String]]) -> String { lines(rows.map { $0.map(escaped) }) }

  private static func lines(_ rows: [[String]]) -> String {
    rows.map { $0.joined(separator: ",") + "\n" }.joined()
  }

  private static func escaped(_ cell: String) -> String {
    let special: Set<Character> = [",", "\"", "\n", "\r", "\r\n"]
    guard cell.contains(where: special.contains) else { return cell }
    return "\"" + cell.replacing("\"", with: "\"\"") + "\""
  }
}
