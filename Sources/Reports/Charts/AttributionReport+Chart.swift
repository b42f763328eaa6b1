// SPDX-License-Identifier: GPL-3.0-or-later

import Funding
import Simulation
import Studies

extension AttributionReport {
  /// The changes one after another, from the one scenario to the other; nil if they could not be
  /// taken apart.
  package var chart: ChartFigure? {
    guard case .parts(let stack, _) = answer, stack.from.isFinite, stack.to.isFinite else {
      return nil
    }
    let (scale, decimals, unit) = shown
    let (more, less, whole) = (chartWords(.up), chartWords(.down), words(.running))
    var rows = [row(names.from, 0, stack.from, stack.from, whole, scale, decimals)]
    var running = stack.from
    for part in stack.parts {
      let next = running + part.amount
      rows.append(
        row(
          name(part), running, next, part.amount, part.amount < 0 ? less : more, scale, decimals))
      running = next
    }
    rows.append(row(names.to, 0, stack.to, stack.to, whole, scale, decimals))
    let title = ChartWords.waterfall(
      from: names.from, to: names.to, metric: metric.text(in: changes.from))[language]
    let table = Table(
      "waterfall", title: title, unitLine: unit,
      columns: [
        .init("change", words(.change), isNumeric: false), .init("from", chartWords(.begins)),
        .init("to", words(.running)), .init("amount", words(.amount)),
        .init("kind", chartWords(.kind), isNumeric: false),
      ], rows: rows, language: language)
    let list = rows.map { "\(table.words(of: $0.cells[0])) \(table.words(of: $0.cells[3]))" }
    return BarChart(
      table: table,
      summary: ChartWords.waterfallSummary(
        title: "\(title), \(unit)", list: list.joined(separator: "; "))[language],
      parts: [("from", "to", "")], told: "amount", decimals: decimals, isWaterfall: true,
      directions: (more, less, whole)
    ).figure
  }

  private func chartWords(_ words: ChartWords) -> String { words.phrase[language] }

  private func row(
    _ name: String, _ from: Double, _ to: Double, _ amount: Double, _ kind: String,
    _ scale: Double, _ decimals: Int
  ) -> Table.Row {
    func cell(_ value: Double) -> Table.Cell {
      Table.Cell(.number(value * scale, decimals: decimals))
    }
    return .init(
      [
        Table.Cell(name), cell(from), cell(to),
        Table.Cell(.signed(amount * scale, decimals: decimals)),
        Table.Cell(kind),
      ])
  }

  /// What the metric is shown in.
  private var shown: (scale: Double, decimals: Int, unit: String) {
    switch metric {
    case .value(let column, _), .sum(let column, _), .mean(let column, _), .highest(let column, _),
      .lowest(let column, _), .peak(let column):
      if column.unit == .fraction { return (100, 3, Label.percentHead.phrase[language]) }
      let prices = column.priceBasis == .real ? changes.from.scenario.priceYear : nil
      let unit = column.unit.heading(prices: prices, in: language)
      return (
        1, 1,
        column.priceBasis == .nominal
          ? "\(unit), \(Column.PriceBasis.nominal.words(in: language))" : unit
      )
    case .peakYear, .reached, .held, .met: return (1, 2, metric.unit(in: language))
    }
  }
}
