// SPDX-License-Identifier: GPL-3.0-or-later

import Simulation

/// Reads the values of the sides of a comparison in one kind of kroner.
struct SideReader {
  let sides: [Comparison.Side]
  let baseline: Int
  let years: ClosedRange<Int>
  let alignments: [PriceAlignment]
  let prices: Column.PriceBasis

  /// - Parameter columns: The column of each side.
  func column(_ columns: [Column]) -> ComparedColumn {
    let column = columns[baseline]
    let isConverted = prices == .real && column.priceBasis == .nominal
    return ComparedColumn(
      name: column.id + (isConverted ? "_real" : ""), kind: column.kind, unit: column.unit,
      priceBasis: isConverted ? .real : column.priceBasis, years: years,
      values: zip(sides, columns).map { side, column in
        years.map { value(of: column, side, in: $0, isConverted) }
      }, baseline: baseline)
  }

  /// - Parameter metrics: The metric of each side.
  func metric(_ text: String, _ metrics: [Metric]) -> ComparedMetric {
    let column = metrics[baseline].column
    return ComparedMetric(
      text: text, unit: column?.unit, priceBasis: column?.priceBasis,
      column: metrics[baseline].readColumn,
      years: metrics[baseline].years(of: sides[baseline].projection.model),
      values: zip(sides, metrics).map { side, metric in
        let isReal = metric.column?.priceBasis == .real
        return metric.meaning(of: side.projection[metric] * (isReal ? factor(of: side) : 1))
      }, baseline: baseline)
  }

  private func value(
    of column: Column, _ side: Comparison.Side, in year: Int, _ isConverted: Bool
  ) -> Double {
    let projection = side.projection
    if column.priceBasis == .real { return projection[column, year] * factor(of: side) }
    guard isConverted else { return projection[column, year] }
    if column.kind == .cumulative {
      return projection[Column(.cumulativeReal), year] * factor(of: side)
    }
    return projection[column, year] / projection[Column(.deflator), year] * factor(of: side)
  }

  private func factor(of side: Comparison.Side) -> Double {
    alignments.first { $0.name == side.name }?.factor ?? 1
  }
}
