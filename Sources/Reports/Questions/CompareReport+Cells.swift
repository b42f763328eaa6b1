// SPDX-License-Identifier: GPL-3.0-or-later

import Funding
import Simulation
import Studies

extension CompareReport {
  /// The values of a column in a year.
  func cells(_ column: ComparedColumn, in year: Int) -> ComparedCells {
    cells(
      full.sides.indices.map { column.value(of: $0, in: year) },
      full.sides.indices.map { column.difference(of: $0, in: year) }, column.unit,
      percentDecimals: percentDecimals(column))
  }

  /// The sums of a column.
  func cells(_ column: ComparedColumn, over window: ComparedColumn.Window) -> ComparedCells {
    cells(
      window.sums, full.sides.indices.map { window.difference(of: $0) }, column.unit,
      percentDecimals: 1)
  }

  private func cells(
    _ values: [Double], _ differences: [ComparedColumn.Difference], _ unit: Column.Unit,
    percentDecimals: Int
  ) -> ComparedCells {
    func text(_ value: Double) -> String {
      style.cell(value, in: unit, percentDecimals: percentDecimals)
    }
    return ComparedCells(
      values: values.map { Cell(text($0), $0) },
      differences: differences.map { Cell(style.signed(text($0.amount), $0.amount), $0.amount) },
      relatives: differences.map(relative))
  }

  private func relative(_ difference: ComparedColumn.Difference) -> Cell {
    guard let part = difference.relative else { return Cell("", Double?.none) }
    return Cell(style.signed(style.fixed(part * 100, decimals: 1), part), part)
  }

  /// Two where any share that is shown lies below 1 %, else one.
  private func percentDecimals(_ column: ComparedColumn) -> Int {
    let values = years.flatMap { year in
      full.sides.indices.map { abs(column.value(of: $0, in: year)) }
    }
    return values.contains { $0 > 0 && $0 < 0.00995 } ? 2 : 1
  }

  /// The values of a metric.
  func cells(_ metric: ComparedMetric) -> ComparedCells {
    let differences = full.sides.indices.map { metric.difference(of: $0) }
    return ComparedCells(
      values: full.sides.indices.map { value(metric, of: $0) },
      differences: differences.map { difference($0, metric.unit) },
      relatives: differences.map { one in
        if case .amount(let amount) = one { relative(amount) } else { Cell("", Double?.none) }
      })
  }

  private func value(_ metric: ComparedMetric, of side: Int) -> Cell {
    switch metric.values[side] {
    case .amount(let amount):
      Cell(
        style.value(amount, in: metric.unit ?? .index) + begin(of: side, metric.column?.kind),
        amount)
    case .year(let year): Cell(year)
    case .never:
      Cell(
        Label.notBy(year: full.sides[side].projection.years.upperBound)[language],
        .text(Metric.never))
    case .flag(let flag): Cell((flag ? Label.yes : .no).phrase[language], .whole(flag ? 1 : 0))
    }
  }

  private func difference(_ one: ComparedMetric.Difference, _ unit: Column.Unit?) -> Cell {
    switch one {
    case .amount(let difference):
      let amount = difference.amount
      return Cell(style.difference(amount, in: unit ?? .index), amount)
    case .years(let count):
      let text = style.signed(style.fixed(Double(count), decimals: 0), Double(count))
      return Cell(
        CompareWords.yearsMore(text, isOne: abs(count) == 1)[language], .whole(count))
    case .fromNever: return Cell(CompareWords.notInBaseline.phrase[language], Double?.none)
    case .toNever: return Cell(Label.never.phrase[language], Double?.none)
    case .bothNever: return Cell("", Double?.none)
    case .flags(let base, let own):
      let more = (own ? 1 : 0) - (base ? 1 : 0)
      return Cell(base == own ? "" : (own ? Label.yes : .no).phrase[language], .whole(more))
    }
  }

  func unit(_ metric: ComparedMetric) -> String {
    if let unit = metric.unit {
      return unit.heading(
        prices: metric.priceBasis == .real ? priceYear : nil, in: language)
    }
    return (metric.isFlag ? Label.yesOrNo : .year).phrase[language]
  }
}

extension ComparedMetric {
  var isFlag: Bool { if case .flag = values[0] { true } else { false } }
  /// For programs.
  var unitCode: String { unit?.rawValue ?? (isFlag ? "0 or 1" : "year") }
}

extension NumberStyle {
  /// What is more, with its sign and unit; of shares in points of a per cent.
  func difference(_ amount: Double, in unit: Column.Unit) -> String {
    guard unit == .fraction else { return signed(value(amount, in: unit), amount) }
    let points = CompareWords.pointUnit.phrase[language]
    return signed(percent(amount).replacing("%", with: points), amount)
  }
}
