// SPDX-License-Identifier: GPL-3.0-or-later

import Funding
import Sensitivity
import Simulation
import Studies

extension SweepReport {
  /// Metrics, years reached, and bands.
  func spreadTables(_ sample: SampleAnswer, isData: Bool) -> [Table] {
    let bandTables = isData ? [dataBands(sample)] : bands.map { band($0, sample) }
    let scenario = isData ? answer.leversOfScenario.map(scenarioTables) ?? [] : []
    return [
      metricsTable(sample, isData: isData), yearsTable(sample, isData: isData),
      curveTable(sample, isData: isData),
    ].map(noted) + bandTables.map(noted) + scenario
  }

  /// The same with the levers as the scenario has them.
  private func scenarioTables(_ sample: SampleAnswer) -> [Table] {
    [
      metricsTable(sample, isData: true), yearsTable(sample, isData: true),
      curveTable(sample, isData: true), dataBands(sample),
    ].map { table in
      var table = table
      table.code = Self.ofScenario + table.code
      if !table.title.isEmpty {
        table.title = SweepWords.asInScenario(statement: table.title)[language]
      }
      return table
    }
  }

  /// Before the names of tables with the levers as the scenario has them.
  package static let ofScenario = "scenario_"

  /// A row for each metric that is a number.
  private func metricsTable(_ sample: SampleAnswer, isData: Bool) -> Table {
    let rows = metrics.compactMap { text, metric -> [Cell]? in
      guard let spread = sample[text]?.number else { return nil }
      func cell(_ number: Double) -> Cell { Cell(value(number, of: metric), number) }
      func cells(_ estimate: Estimate) -> [Cell] {
        isData
          ? [estimate.value, estimate.low, estimate.high].map { cell($0) } : [cell(estimate.value)]
      }
      func means(_ estimate: Estimate) -> [Cell] {
        isData
          ? cells(estimate) : [Cell(mean(estimate.value, of: metric), estimate.value)]
      }
      let sd =
        isData
        ? cells(spread.sd)
        : [Cell(deviation(spread.sd.value, of: metric), spread.sd.value)]
      return [isData ? Cell(text) : Cell(told(text), .text(text))] + means(spread.mean)
        + sd
        + [cell(spread.min)] + spread.quantiles.flatMap { cells($0.estimate) } + [cell(spread.max)]
        + (isData
          ? [
            Cell(metric.unit),
            Cell(metric.column?.priceBasis?.code(model.scenario.priceYear) ?? ""),
          ] : [])
    }
    func heads(_ name: String, _ words: String) -> Heads {
      isData ? Self.heads(name, words) : [(name, words)]
    }
    let columns: Heads =
      [("metric", Heading.metric.phrase[language])] + heads("mean", head(.mean))
      + heads("sd", head(.sd)) + [("min", head(.min))]
      + Sweep.probabilities.flatMap { heads(Self.code($0), quantile($0)) }
      + [("max", head(.max))] + (isData ? [("unit", "unit"), ("price_basis", "price_basis")] : [])
    return Table(
      "metrics", title: head(.metricsTitle), columns: columns, rows: rows, language: language)
  }

  /// `q05`, `q50`.
  static func code(_ probability: Double) -> String {
    let percent = Int((probability * 100).rounded())
    return percent < 10 ? "q0\(percent)" : "q\(percent)"
  }

  func quantile(_ probability: Double) -> String {
    SweepHeading.quantile(count: Int((probability * 100).rounded()))[language]
  }

  /// A row for each metric that is a year; never comes after every year.
  private func yearsTable(_ sample: SampleAnswer, isData: Bool) -> Table {
    let rows = metrics.compactMap { text, metric -> [Cell]? in
      guard let spread = sample[text]?.year else { return nil }
      func cell(_ year: Int?) -> Cell {
        self.cell(year.map { Double($0) } ?? .infinity, of: metric)
      }
      return [Cell(text)]
        + spread.quantiles.flatMap { quantile in
          [cell(quantile.year)] + (isData ? [cell(quantile.low), cell(quantile.high)] : [])
        }
    }
    return Table(
      "years", title: head(.yearsTitle),
      columns: [("metric", Heading.metric.phrase[language])]
        + Sweep.probabilities.flatMap { probability -> Heads in
          let (code, words) = (Self.code(probability), quantile(probability))
          return isData ? Self.heads(code, words) : [(code, words)]
        }, rows: rows, language: language)
  }

  /// For each target that is watched, how probable it is to be reached by each year.
  private func curveTable(_ sample: SampleAnswer, isData: Bool) -> Table {
    let rows = metrics.flatMap { text, _ -> [[Cell]] in
      guard let spread = sample[text]?.year else { return [] }
      let shown = isData ? Set(model.years) : Set(shownYears(model.years))
      let byYear = spread.curve.filter { shown.contains($0.year) }.map {
        [Cell(text), Cell($0.year)] + probability($0.probability)
      }
      return byYear + [
        [Cell(text), Cell(head(.never), .text(Metric.never))] + probability(spread.never)
      ]
    }
    return Table(
      "reached", title: shares(head(.reachedTitle), isData: isData),
      columns: [
        ("metric", Heading.metric.phrase[language]), ("by", head(.byYear)),
        ("probability", head(.probability)), ("low", head(.low)), ("high", head(.high)),
      ], rows: rows, language: language)
  }

  private func probability(_ estimate: Estimate) -> [Cell] {
    [
      Cell(percent(estimate.value, decimals: 1), estimate.value),
      Cell(percent(estimate.low, decimals: 1, .down), estimate.low),
      Cell(percent(estimate.high, decimals: 1, .up), estimate.high),
    ]
  }

  /// The years of a table for people: about ten, the last among them.
  func shownYears(_ years: ClosedRange<Int>) -> [Int] {
    let step = max(1, (years.count + 9) / 10)
    return years.filter { ($0 - years.lowerBound) % step == 0 || $0 == years.upperBound }
  }

  /// One column's quantiles.
  private func band(_ column: Column, _ sample: SampleAnswer) -> Table {
    let spreads = shownYears(model.years).compactMap { year in
      sample["\(column.id)@\(year)"]?.number.map { (year, $0) }
    }
    let isSmall = spreads.contains { $0.1.quantiles.contains { abs($0.estimate.value) < 0.00995 } }
    let rows = spreads.map { year, spread in
      [Cell(year)]
        + spread.quantiles.map { quantile in
          let value = quantile.estimate.value
          return Cell(
            style.cell(value, in: column.unit, percentDecimals: isSmall ? 3 : 2), value)
        }
    }
    let prices = column.priceBasis == .real ? model.scenario.priceYear : nil
    return Table(
      "band_\(column.id)",
      title: SweepHeading.bandTitle(
        column: language == .en ? column.id : column.label(in: language),
        unit: column.unit.heading(prices: prices, in: language))[language],
      columns: [("year", head(.year))] + Sweep.probabilities.map { (Self.code($0), quantile($0)) },
      rows: rows, language: language)
  }

  /// All bands, a row for each column and year.
  private func dataBands(_ sample: SampleAnswer) -> Table {
    let rows = bands.flatMap { column in
      model.years.compactMap { year -> [Cell]? in
        guard let spread = sample["\(column.id)@\(year)"]?.number else { return nil }
        func cells(_ estimate: Estimate) -> [Cell] {
          [estimate.value, estimate.low, estimate.high].map { Cell("", $0) }
        }
        return [Cell(column.id), Cell(year)] + cells(spread.mean) + cells(spread.sd)
          + spread.quantiles.flatMap { cells($0.estimate) }
          + [
            Cell("", spread.min), Cell("", spread.max), Cell(column.unit.rawValue),
            Cell(column.priceBasis?.code(model.scenario.priceYear) ?? ""),
          ]
      }
    }
    let columns: Heads =
      [("column", ""), ("year", "")] + Self.heads("mean", "") + Self.heads("sd", "")
      + Sweep.probabilities.flatMap { Self.heads(Self.code($0), "") }
      + [("min", ""), ("max", ""), ("unit", ""), ("price_basis", "")]
    return Table(
      "bands", title: OpenDataWords.bandsTitle.phrase[language], columns: columns, rows: rows,
      language: language)
  }
}
