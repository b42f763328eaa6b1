// SPDX-License-Identifier: GPL-3.0-or-later

import Funding
import Simulation
import Studies

extension CompareReport {
  /// A line for each scenario, of each column that people see.
  package var charts: [ChartFigure] {
    shown.columns.map { column in
      let isShare = column.unit == .fraction
      let prices = column.priceBasis == .real ? priceYear : nil
      let unit = column.unit.heading(prices: prices, in: language)
      let title = ChartWords.compared(column: title(of: column))[language]
      let basis = Column.PriceBasis.nominal.words(in: language)
      let line =
        column.kind == .share
        ? ChartWords.ofCosts.phrase[language]
        : column.priceBasis == .nominal ? "\(unit), \(basis)" : unit
      return YearChart(
        code: "compare_\(ChartText.code(column.name))", title: title, unitLine: line,
        years: Array(column.years),
        series: names.indices.map { side in
          YearChart.Series(
            ChartText.code("\(side + 1)_\(names[side])"), ChartText.short(names[side]),
            decimals: isShare ? 2 : 1
          ) { column.value(of: side, in: $0) * (isShare ? 100 : 1) }
        }, sources: sources(of: column.name), language: language
      ).lines
    }
  }

  private func title(of column: ComparedColumn) -> String {
    guard language == .en else { return label(column) }
    return column.kind == .funding
      ? ChartWords.frame.phrase[language] : column.name.replacing("_", with: " ")
  }
}
