// SPDX-License-Identifier: GPL-3.0-or-later

import Funding
import Simulation
import Studies

/// Sums from the first year on, of scenarios that begin in different years.
extension CompareReport {
  /// What such sums are of: for each series of them a sentence; none where all begin in one year.
  func runningTotals(_ comparison: Comparison) -> [String] {
    guard !beginsAlike else { return [] }
    let columns = totalsOnly || !comparison.metrics.isEmpty ? [] : comparison.columns
    let running: [(series: String, kind: Column.Kind, last: Int)] =
      columns.map { ($0.name, $0.kind, full.years.upperBound) }
      + comparison.metrics.compactMap { metric in
        metric.column.map { (metric.text, $0.kind, metric.years.upperBound) }
      }
    let list = full.sides.map { side in
      CompareWords.sumFrom(name: side.name, year: side.projection.years.lowerBound)[language]
    }.joined(separator: ", ")
    return running.filter { $0.kind.isRunningTotal }.map { series, kind, last in
      let isReal = series.contains(Column.Kind.cumulativeReal.rawValue) || kind == .presentValue
      let flow: Column.Kind = isReal ? .fundingReal : .funding
      let instead =
        "sum:\(flow.rawValue)@\(full.years.lowerBound)-\(min(last, full.years.upperBound))"
      let saying =
        kind == .presentValue
        ? CompareWords.presentValues(series: series, list: list, instead: instead)
        : CompareWords.runningTotals(series: series, list: list, instead: instead)
      return saying[language]
    }
  }

  /// ` (from 2020)` for a sum of a side that does not begin in the same year as the others.
  func begin(of side: Int, _ kind: Column.Kind?) -> String {
    guard kind?.isRunningTotal == true, !beginsAlike else { return "" }
    return CompareWords.begin(year: full.sides[side].projection.years.lowerBound)[language]
  }

  private var beginsAlike: Bool {
    Set(full.sides.map(\.projection.years.lowerBound)).count == 1
  }
}
