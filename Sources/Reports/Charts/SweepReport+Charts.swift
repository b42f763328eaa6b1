// SPDX-License-Identifier: GPL-3.0-or-later

import Funding
import Sensitivity
import Simulation
import Studies

extension SweepReport {
  /// What the study found, drawn.
  package var charts: [ChartFigure] {
    switch answer.result {
    case .spread(let sample): spreadCharts(sample)
    case .indices(let sample, let sobol): spreadCharts(sample) + indexCharts(sobol)
    case .effects(let sample, let effects): spreadCharts(sample) + effectCharts(effects)
    case .policies(let policies): policyCharts(policies)
    case .screening(let screening): screeningCharts(screening)
    case .tornado(let tornados, _): tornados.compactMap(tornadoChart)
    case .grid(let rows): gridCharts(rows)
    }
  }

  func chartWords(_ words: ChartWords) -> String { words.phrase[language] }

  /// The column as a title names it.
  func name(of column: Column) -> String {
    language == .en && column.kind == .funding
      ? chartWords(.frame)
      : language == .en
        ? column.id.replacing("_", with: " ") : column.label(in: language)
  }

  /// Unit and price basis of a column.
  func unitLine(of column: Column) -> String {
    let prices = column.priceBasis == .real ? model.scenario.priceYear : nil
    let unit = column.unit.heading(prices: prices, in: language)
    if column.kind == .share || column.kind == .cashShare { return chartWords(.ofCosts) }
    return column.priceBasis == .nominal
      ? "\(unit), \(Column.PriceBasis.nominal.words(in: language))" : unit
  }

  private func spreadCharts(_ sample: SampleAnswer) -> [ChartFigure] {
    bands.compactMap { fan($0, sample) }
      + metrics.compactMap { text, metric in
        guard case .reached(let index) = metric, let spread = sample[text]?.year else { return nil }
        return reached(model.scenario.targets[index], spread)
      }
  }

  /// The quantiles of a column by year.
  private func fan(_ column: Column, _ sample: SampleAnswer) -> ChartFigure? {
    let isShare = column.unit == .fraction
    let (scale, decimals) = isShare ? (100.0, 2) : (1, column.unit == .index ? 3 : 1)
    let spreads = model.years.compactMap { year in
      sample["\(column.id)@\(year)"]?.number.map { (year, $0) }
    }
    guard let last = spreads.last, let first = spreads.first else { return nil }
    let aims = column.kind == .share ? constantAims : []
    func cell(_ value: Double) -> Table.Cell {
      Table.Cell(.number(value * scale, decimals: decimals))
    }
    let title = ChartWords.fan(column: name(of: column))[language]
    let table = Table(
      "fan_\(ChartText.code(column.id))", title: title, unitLine: noted(unitLine(of: column)),
      columns: [.init("year", head(.year))]
        + Sweep.probabilities.map { .init(Self.code($0), quantile($0)) }
        + aims.map { .init("aim:\($0.name)", $0.label) },
      rows: spreads.map { year, spread in
        .init(
          [Table.Cell(.whole(year))] + spread.quantiles.map { cell($0.estimate.value) }
            + aims.map { cell($0.share) })
      }, language: language)
    func told(_ spread: NumberSpread, _ probability: Double) -> String {
      style.fixed((spread.quantile(probability)?.value ?? .nan) * scale, decimals: decimals)
    }
    return BandChart(
      table: table,
      summary: ChartWords.fanSummary(
        title: "\(title), \(table.unitLine)", first: told(first.1, 0.5), start: first.0,
        last: told(last.1, 0.5), end: last.0, low: told(last.1, 0.05),
        high: told(last.1, 0.95))[language],
      bands: [
        .init(low: "q05", high: "q95", label: chartWords(.of90), opacity: 0.25),
        .init(low: "q25", high: "q75", label: chartWords(.of50), opacity: 0.45),
      ], middle: ("q50", chartWords(.middle)), others: aims.map { ("aim:\($0.name)", $0.label) }
    ).figure
  }

  /// The targets that are the same share in every year and every future.
  private var constantAims: [(name: String, label: String, share: Double)] {
    model.scenario.targets.compactMap { target in
      guard case .share(let path) = target.level, case .constant(let share) = path.timeline,
        !sweep.drivers.factors.contains(where: { $0.name.hasPrefix("targets.") })
      else { return nil }
      let words = style.percentInText(share.value)
      return (
        target.name, ChartWords.targetShare(share: words, name: target.name)[language], share.value
      )
    }
  }

  /// How probable it is that a target is reached by each year.
  private func reached(_ target: Target, _ spread: YearSpread) -> ChartFigure? {
    guard let first = spread.curve.first, let last = spread.curve.last else { return nil }
    func cell(_ value: Double) -> Table.Cell { Table.Cell(.number(value * 100, decimals: 1)) }
    let title = ChartWords.reached(target: name(of: target))[language]
    let table = Table(
      "reached_\(target.name)", title: title, unitLine: noted(chartWords(.percentOfFutures)),
      columns: [
        .init("year", head(.year)), .init("probability", head(.probability)),
        .init("low", head(.low)), .init("high", head(.high)),
      ],
      rows: spread.curve.map { one in
        .init(
          [Table.Cell(.whole(one.year))]
            + [one.probability.value, one.probability.low, one.probability.high].map(cell))
      }, language: language)
    func told(_ one: YearSpread.ByYear) -> String {
      style.fixed(one.probability.value * 100, decimals: 1)
    }
    return BandChart(
      table: table,
      summary: "\(title), \(table.unitLine). "
        + ChartWords.fromTo(
          label: head(.probability), first: told(first), start: first.year, last: told(last),
          end: last.year)[language] + ".",
      bands: [.init(low: "low", high: "high", label: chartWords(.interval95), opacity: 0.3)],
      middle: ("probability", head(.probability)), top: 100
    ).figure
  }
}
