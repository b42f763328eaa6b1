// SPDX-License-Identifier: GPL-3.0-or-later

import Funding
import Sensitivity
import Simulation
import Studies

extension SweepReport {
  private var shareOfSpread: MetricScale {
    MetricScale(factor: 100, decimals: 1, unitLine: chartWords(.percentOfSpread))
  }

  /// What each input explains alone: of metrics as bars, of bands as areas by year.
  func indexCharts(_ sobol: SobolAnswer) -> [ChartFigure] {
    let ofMetrics = metricOutputs(sobol).compactMap { output -> ChartFigure? in
      guard let inputs = output.indices?.inputs else { return nil }
      return bars(
        output.output.name, output.reachedBy, inputs.map { ($0.name, $0.first) }, head(.first))
    }
    let ofBands = bands.compactMap { column in
      areas(column) { year in
        sobol["\(column.id)@\(year)"]?.indices?.inputs.map { ($0.name, $0.first.value) }
      }
    }
    return ofBands + ofMetrics
  }

  /// The same where inputs are correlated: their shares, which add up to all of it, where those were
  /// asked for.
  func effectCharts(_ answer: ConditionalAnswer) -> [ChartFigure] {
    let texts = Set(metrics.map(\.text))
    let ofMetrics = answer.outputs.filter { texts.contains($0.output.name) }
      .once { [$0.output.name, "\($0.reachedBy ?? 0)"] }
      .compactMap { output -> ChartFigure? in
        guard let inputs = output.effects?.inputs else { return nil }
        let isShared = inputs.contains { $0.shapley != nil }
        return bars(
          output.output.name, output.reachedBy, inputs.map { ($0.name, $0.shapley ?? $0.first) },
          head(isShared ? .shapley : .first))
      }
    let ofBands = bands.compactMap { column in
      areas(column) { year in
        answer["\(column.id)@\(year)"]?.effects?.inputs.compactMap { input in
          input.shapley.map { (input.name, $0.value) }
        }
      }
    }
    return ofBands + ofMetrics
  }

  private func bars(
    _ text: String, _ year: Int?, _ inputs: [(name: String, estimate: Estimate)], _ heading: String
  ) -> ChartFigure {
    let name = year.map { "\(text) \(head(.byYear)) \($0)" } ?? text
    return shares(
      "decides_\(ChartText.code(year.map { "\(text)_\($0)" } ?? text))",
      ChartWords.effects(metric: name)[language], shareOfSpread, heading,
      inputs.sorted { $0.estimate.value > $1.estimate.value })
  }

  /// Areas of what each input explains alone, and on top what is left to all of the spread; nil
  /// where it is known of no year.
  private func areas(
    _ column: Column, _ explained: (Int) -> [(name: String, share: Double)]?
  ) -> ChartFigure? {
    let byYear = Dictionary(
      uniqueKeysWithValues: model.years.compactMap { year in explained(year).map { (year, $0) } }
    ).filter { !$0.value.isEmpty }
    let years = byYear.keys.sorted()
    guard let last = years.last, years.count > 1 else { return nil }
    let names = (byYear[last] ?? []).sorted { $0.share > $1.share }.map(\.name)
    let parts = names.map { name in
      YearChart.Series(name, name) { year in
        byYear[year]?.first { $0.name == name }.map { $0.share * 100 }
      }
    }
    let rest = YearChart.Series("rest", chartWords(.sumOfParts)) { year in
      byYear[year].map { (1 - $0.reduce(0) { $0 + $1.share }) * 100 }
    }
    return YearChart(
      code: "decides_\(ChartText.code(column.id))_by_year",
      title: ChartWords.indices(column: name(of: column))[language],
      unitLine: chartWords(.percentOfSpread), years: years, series: parts + [rest],
      language: language
    ).stack(top: 100)
  }
}
