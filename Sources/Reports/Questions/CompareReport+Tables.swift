// SPDX-License-Identifier: GPL-3.0-or-later

import Funding
import Simulation
import Studies

/// The values of the sides in one row, and what each has more than the baseline.
struct ComparedCells {
  typealias Cell = Table.Cell
  let values: [Cell]
  let differences: [Cell]
  let relatives: [Cell]
}

extension CompareReport {
  typealias Cell = Table.Cell
  typealias Heads = [(code: String, words: String)]

  /// The heads of the sides, the baseline first: each other one with its difference, and if wanted
  /// with that in per cent.
  private func heads(
    _ column: String = "", _ kind: Column.Kind? = nil, difference: String, isRelative: Bool = true
  ) -> Heads {
    func code(_ side: Int, _ what: String) -> String {
      [column, column.isEmpty ? names[side] : "[\(names[side])]", what].filter { !$0.isEmpty }
        .joined(separator: " ")
    }
    func words(_ side: Int) -> String { names[side] + begin(of: side, kind) }
    return [(code(full.baseline, ""), words(full.baseline))]
      + others.flatMap { side -> Heads in
        [(code(side, ""), words(side)), (code(side, "difference"), difference)]
          + (isRelative
            ? [(code(side, "relative"), CompareWords.inPercent.phrase[language])] : [])
      }
  }

  private func row(_ cells: ComparedCells, isRelative: Bool = true) -> [Cell] {
    [cells.values[full.baseline]]
      + others.flatMap { side in
        [cells.values[side], cells.differences[side]] + (isRelative ? [cells.relatives[side]] : [])
      }
  }

  /// One column, a row for each year.
  func yearsTable(_ column: ComparedColumn) -> Table {
    let isShare = column.unit == .fraction
    return Table(
      column.name, title: title(column),
      columns: [("year", Label.year.phrase[language])]
        + heads("", column.kind, difference: differenceHead(isShare), isRelative: !isShare),
      rows: years.map { [Cell($0)] + row(cells(column, in: $0), isRelative: !isShare) },
      language: language)
  }

  /// All columns, a row for each year.
  var wideTable: Table {
    let heads = full.columns.flatMap { self.heads($0.name, difference: differenceHead(false)) }
    return Table(
      "years", columns: [("year", Label.year.phrase[language])] + heads,
      rows: years.map { year in
        [Cell(year)] + full.columns.flatMap { row(cells($0, in: year)) }
      }, language: language)
  }

  /// Sums of all columns that can be summed, a row for each run of years.
  func totalsTable(_ comparison: Comparison) -> Table {
    let rows = comparison.columns.flatMap { column in
      column.windows(over: span).map { window in
        [
          Cell(label(column), .text(column.name)), Cell(unit(column), .text(column.unit.rawValue)),
          Cell(window.years.words, .text("\(window.years.lowerBound)-\(window.years.upperBound)")),
        ] + row(cells(column, over: window))
      }
    }
    return Table(
      "totals", title: CompareWords.totalsTitle.phrase[language],
      columns: [
        ("series", Heading.column.phrase[language]), ("unit", Heading.unit.phrase[language]),
        ("years", Heading.years.phrase[language]),
      ] + heads(difference: differenceHead(false)), rows: rows, language: language)
  }

  /// A row for each metric.
  var metricsTable: Table {
    Table(
      "metrics", title: CompareWords.metricsTitle.phrase[language],
      columns: [
        ("metric", Heading.metric.phrase[language]), ("unit", Heading.unit.phrase[language]),
      ] + heads(difference: differenceHead(false)),
      rows: full.metrics.map { metric in
        [Cell(metric.text), Cell(unit(metric), .text(metric.unitCode))] + row(cells(metric))
      }, language: language)
  }

  private func differenceHead(_ isShare: Bool) -> String {
    (isShare ? CompareWords.points : .difference).phrase[language]
  }

  private func title(_ column: ComparedColumn) -> String { "\(label(column)), \(unit(column))" }

  /// In English the column's own name, in Norwegian a Norwegian one.
  func label(_ column: ComparedColumn) -> String {
    guard language != .en else { return column.name }
    let name = column.name.split(separator: ":", maxSplits: 1).dropFirst().map { ":\($0)" }
    return column.kind.label[language] + name.joined()
  }

  private func unit(_ column: ComparedColumn) -> String {
    column.unit.heading(prices: column.priceBasis == .real ? priceYear : nil, in: language)
  }
}
