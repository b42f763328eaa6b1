// SPDX-License-Identifier: GPL-3.0-or-later

package import Funding
package import Simulation

extension Metric {
  /// The unit of its value, for programs: a column's, `year`, or `0 or 1`.
  package var unit: String {
    switch self {
    case .value(let column, _), .sum(let column, _), .mean(let column, _), .highest(let column, _),
      .lowest(let column, _), .peak(let column):
      column.unit.rawValue
    case .peakYear, .reached: "year"
    case .held, .met: "0 or 1"
    }
  }

  /// The unit in words.
  package func unit(in language: Language) -> String {
    switch self {
    case .value(let column, _), .sum(let column, _), .mean(let column, _), .highest(let column, _),
      .lowest(let column, _), .peak(let column):
      column.unit.heading(prices: nil, in: language)
    case .peakYear, .reached: Label.year.phrase[language]
    case .held, .met: Label.yesOrNo.phrase[language]
    }
  }

  /// A value of the metric for programs: every digit, a year without decimals, `never` for one that
  /// does not come.
  package func exact(_ value: Double) -> String {
    switch self {
    case .peakYear, .reached, .held, .met: value.isFinite ? "\(Int(value))" : Self.never
    default: NumberStyle.exact(value)
    }
  }

  /// A value of the metric for people; a year that does not come by `end` is worded so.
  package func words(_ value: Double, end: Int, in language: Language) -> String {
    switch self {
    case .value(let column, _), .sum(let column, _), .mean(let column, _), .highest(let column, _),
      .lowest(let column, _), .peak(let column):
      NumberStyle(language).value(value, in: column.unit)
    case .peakYear: exact(value)
    case .reached:
      value.isFinite ? exact(value) : Label.notBy(year: end)[language]
    case .held, .met: (value == 1 ? Label.yes : .no).phrase[language]
    }
  }

  /// Its text for people, of amounts at fixed prices with the year whose kroner they are.
  package func told(in model: Model, _ language: Language) -> String {
    text(in: model) + pricesBehind(of: model.scenario, in: language)
  }

  /// As ``Column/pricesBehind(of:in:)`` has it; nothing behind a year, or yes and no.
  package func pricesBehind(of scenario: Scenario, in language: Language) -> String {
    column?.pricesBehind(of: scenario, in: language) ?? ""
  }

  /// So much more of the metric; a share in points of a per cent, not in per cent of itself.
  func change(_ amount: Double, end: Int, in language: Language) -> String {
    words(amount, end: end, in: language)
      .replacing("%", with: CompareWords.pointUnit.phrase[language])
  }

  /// For each of ``forms`` one that `model` knows, with what it says.
  package static func examples(in model: Model) -> [(text: String, meaning: Phrase)] {
    let (start, end) = (model.scenario.start, model.scenario.end)
    let target = model.scenario.targets.first?.name ?? "TARGET"
    let (first, last) = (min(start + 9, end), min(start + 3, end))
    let share = Column(.share)
    let metrics: [(String, Metric)] = [
      ("share@\(first)", .value(share, year: first)),
      ("sum:funding@\(start)-\(last)", .sum(Column(.funding), years: start...last)),
      ("mean:share@\(start)-\(last)", .mean(share, years: start...last)),
      ("max:share@\(start)-\(last)", .highest(share, years: start...last)),
      ("min:share@\(start)-\(last)", .lowest(share, years: start...last)),
      ("peak:share", .peak(share)), ("peak_year:share", .peakYear(share)),
      ("reached:\(target)", .reached(0)), ("held:\(target)", .held(0)),
      ("met:\(target)", .met(0, by: end)),
    ]
    return metrics.map { ($0.0, $0.1.meaning) }
  }
}

extension Metric {
  /// As it is written in files and on the command line.
  package func text(in model: Model) -> String {
    func target(_ index: Int) -> String { model.scenario.targets[index].name }
    func range(_ form: String, _ column: Column, _ years: ClosedRange<Int>) -> String {
      "\(form):\(column.id)@\(years.lowerBound)-\(years.upperBound)"
    }
    switch self {
    case .value(let column, let year): return "\(column.id)@\(year)"
    case .sum(let column, let years): return range("sum", column, years)
    case .mean(let column, let years): return range("mean", column, years)
    case .highest(let column, let years): return range("max", column, years)
    case .lowest(let column, let years): return range("min", column, years)
    case .peak(let column): return "peak:\(column.id)"
    case .peakYear(let column): return "peak_year:\(column.id)"
    case .reached(let index): return "reached:\(target(index))"
    case .held(let index): return "held:\(target(index))"
    case .met(let index, _): return "met:\(target(index))"
    }
  }
}

extension Measure {
  /// The unit for programs.
  var code: String {
    switch unit {
    case .money: "MNOK"
    case .fraction: "fraction"
    case .none: self == .persons ? "inhabitants" : self == .year ? "year" : "count"
    }
  }
}
