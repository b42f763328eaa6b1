// SPDX-License-Identifier: GPL-3.0-or-later

import Funding
import Sensitivity
import Simulation
import Studies

extension SweepReport {
  /// What a chart of a metric shows its numbers in.
  struct MetricScale {
    let factor: Double
    let decimals: Int
    let unitLine: String
  }

  func scale(of metric: Metric) -> MetricScale {
    switch metric {
    case .value(let column, _), .sum(let column, _), .mean(let column, _), .highest(let column, _),
      .lowest(let column, _), .peak(let column):
      let isShare = column.unit == .fraction
      return MetricScale(
        factor: isShare ? 100 : 1, decimals: isShare ? 3 : 1, unitLine: unitLine(of: column))
    case .peakYear, .reached:
      return MetricScale(factor: 1, decimals: 0, unitLine: Label.year.phrase[language])
    case .held, .met:
      return MetricScale(factor: 100, decimals: 1, unitLine: chartWords(.percentOfFutures))
    }
  }

  /// A metric at the low and the high value of each input; nil where one of them is never.
  func tornadoChart(_ tornado: Tornado) -> ChartFigure? {
    guard let metric = metrics.first(where: { $0.text == tornado.output.name }) else { return nil }
    let swings = tornado.swings.filter { $0.swing != 0 }
    guard tornado.central.isFinite, !swings.isEmpty,
      swings.allSatisfy({ $0.low.isFinite && $0.high.isFinite })
    else { return nil }
    let scale = scale(of: metric.metric)
    func cell(_ value: Double) -> Table.Cell {
      Table.Cell(.number(value * scale.factor, decimals: scale.decimals))
    }
    let title = ChartWords.tornado(metric: metric.text)[language]
    let table = Table(
      "tornado_\(ChartText.code(metric.text))", title: title, unitLine: scale.unitLine,
      columns: [
        .init("input", head(.input), isNumeric: false), .init("at_low", head(.at)),
        .init("central", head(.central)), .init("at_high", head(.with)),
        .init("swing", head(.swing)),
      ],
      rows: swings.map { swing in
        .init(
          [Table.Cell(swing.name)]
            + [swing.low, tornado.central, swing.high, swing.swing].map(cell))
      }, language: language)
    return BarChart(
      table: table, summary: bars(title, table, told: 4),
      parts: [("central", "at_low", head(.at)), ("central", "at_high", head(.with))],
      told: "swing", decimals: scale.decimals, centre: "central"
    ).figure
  }

  /// How much each input matters, by the mean size of its effects.
  func screeningCharts(_ answer: MorrisAnswer) -> [ChartFigure] {
    metrics.flatMap { text, metric -> [ChartFigure] in
      let outputs = answer.outputs.filter { $0.output.name == text }.once { $0.reachedBy }
      return outputs.compactMap { output in
        let name = output.reachedBy.map { "\(text) \(head(.byYear)) \($0)" } ?? text
        let isFlag = output.isYesNo
        let own = scale(of: metric)
        let scale =
          isFlag
          ? MetricScale(factor: 100, decimals: 1, unitLine: chartWords(.percentOfMoves)) : own
        let inputs = output.inputs.filter { !$0.isInert }
          .sorted { $0.muStar.value > $1.muStar.value }
        guard !inputs.isEmpty else { return nil }
        return shares(
          "screening_\(ChartText.code(output.reachedBy.map { "\(text)_\($0)" } ?? text))",
          ChartWords.screening(metric: name)[language], scale, head(.muStar),
          inputs.map { ($0.name, $0.muStar) })
      }
    }
  }

  /// Bars of estimates, each with its interval in the table.
  func shares(
    _ code: String, _ title: String, _ scale: MetricScale, _ heading: String,
    _ rows: [(name: String, estimate: Estimate)]
  ) -> ChartFigure {
    func cell(_ value: Double) -> Table.Cell {
      Table.Cell(.number(value * scale.factor, decimals: scale.decimals))
    }
    let table = Table(
      code, title: title, unitLine: scale.unitLine,
      columns: [
        .init("input", head(.input), isNumeric: false), .init("value", heading),
        .init("low", head(.low)), .init("high", head(.high)), .init("zero", "0"),
      ],
      rows: rows.map { row in
        .init(
          [Table.Cell(row.name)]
            + [row.estimate.value, row.estimate.low, row.estimate.high].map(cell) + [cell(0)])
      }, language: language)
    return BarChart(
      table: table, summary: bars(title, table, told: 1), parts: [("zero", "value", heading)],
      told: "value", decimals: scale.decimals
    ).figure
  }

  /// What bars show, in words.
  func bars(_ title: String, _ table: Table, told column: Int) -> String {
    let list = table.rows.prefix(12).map { row in
      "\(table.words(of: row.cells[0])) \(table.words(of: row.cells[column]))"
    }
    return ChartWords.bars(
      title: "\(title), \(table.unitLine)", list: list.joined(separator: "; "))[language]
  }
}
