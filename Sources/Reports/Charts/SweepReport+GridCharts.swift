// SPDX-License-Identifier: GPL-3.0-or-later

import Funding
import Sensitivity
import Simulation
import Studies

extension SweepReport {
  /// Each metric of a grid over the lever with the most values, a line for each value of the other.
  ///
  /// Grids of three levers, or with more lines than colours, have no drawing: their table says it.
  func gridCharts(_ rows: [Grid.Row]) -> [ChartFigure] {
    let levers = sweep.drivers.factors.filter { $0.values != nil }
    guard (1...2).contains(levers.count) else { return [] }
    let along = levers.indices.max { a, b in
      values(of: a, in: rows).count < values(of: b, in: rows).count
    }
    guard let along else { return [] }
    let across = levers.indices.first { $0 != along }
    let lines = across.map { values(of: $0, in: rows) } ?? [.nan]
    guard values(of: along, in: rows).count > 1, lines.count <= 8 else { return [] }
    return metrics.compactMap { text, metric in
      guard let place = sweep.response.outputs.firstIndex(where: { $0.name == text }) else {
        return nil
      }
      let scale = scale(of: metric)
      let title = ChartWords.policies(metric: text)[language]
      let table = Table(
        "grid_\(ChartText.code(text))", title: title,
        unitLine: noteOfNever(scale.unitLine, rows, place),
        columns: [.init("lever", levers[along].name, unit: unit(of: levers[along].measure))]
          + lines.enumerated().map { number, value in
            .init("line_\(number)", label(across.map { levers[$0] }, value, text))
          },
        rows: values(of: along, in: rows).map { value in
          let own = rows.filter { $0.coordinates[along] == value }
          return .init(
            [leverCell(value, levers[along].measure)]
              + lines.map { line in
                let row = own.first { row in across.map { row.coordinates[$0] == line } ?? true }
                return cell(row?.results, place, scale)
              })
        }, language: language)
      // A metric that never has a number has no line.
      guard table.rows.contains(where: { $0.cells.dropFirst().contains { $0.number != nil } })
      else { return nil }
      return BandChart(
        table: table, summary: told(title, table), bands: [],
        middle: ("line_0", table.columns[1].heading),
        others: zip(table.columns.dropFirst(2), 1...).map { ("line_\($1)", $0.heading) },
        isByYear: false
      ).figure
    }
  }

  /// What lines show, in words: each by its name.
  private func told(_ title: String, _ table: Table) -> String {
    let list = table.columns.enumerated().dropFirst().map { number, column in
      let points = table.rows.prefix(12).map { row in
        "\(table.words(of: row.cells[0])) \(table.words(of: row.cells[number]))"
      }
      return "\(column.heading): \(points.joined(separator: ", "))"
    }
    return ChartWords.lines(
      title: "\(title), \(table.unitLine)", list: list.joined(separator: "; "))[language]
  }

  /// With what is not drawn.
  private func noteOfNever(_ unitLine: String, _ rows: [Grid.Row], _ place: Int) -> String {
    rows.contains(where: { $0.results[place] == .infinity })
      ? "\(unitLine); \(chartWords(.neverMissing))" : unitLine
  }

  private func values(of lever: Int, in rows: [Grid.Row]) -> [Double] {
    Set(rows.map { $0.coordinates[lever] }).sorted()
  }

  private func cell(_ results: [Double]?, _ place: Int, _ scale: MetricScale) -> Table.Cell {
    guard let results, results.indices.contains(place) else { return .empty }
    let value = results[place]
    guard value.isFinite else {
      return Table.Cell(.worded(Label.never.phrase[language], .text(Metric.never)))
    }
    return scale.cell(value)
  }

  /// A value of a lever.
  func leverCell(_ value: Double, _ measure: Measure) -> Table.Cell {
    measure.isWhole
      ? Table.Cell(Int(value)) : Table.Cell(.number(shown(value, measure), decimals: 2))
  }

  /// What a line is of: the value of the lever that it has, or the metric.
  private func label(_ lever: InputMapping.Factor?, _ value: Double, _ metric: String) -> String {
    guard let lever else { return metric }
    let end = lever.name.split(separator: ".").last.map { String($0) } ?? lever.name
    return "\(end) \(style.precise(value, as: lever.measure))"
  }

  private func shown(_ value: Double, _ measure: Measure) -> Double {
    measure.unit == .fraction ? value * 100 : value
  }

  func unit(of measure: Measure) -> String {
    switch measure.unit {
    case .money: Label.millions.phrase[language]
    case .fraction: Label.percentHead.phrase[language]
    case .none: ""
    }
  }
}
