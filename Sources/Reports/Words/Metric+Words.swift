// SPDX-License-Identifier: GPL-3.0-or-later

import Funding
public import Simulation

extension Metric {
  /// The unit of its value: a column's, `year`, or `yes/no`.
  public var unit: String {
    switch self {
    case .value(let column, _), .sum(let column, _), .peak(let column): column.unit.rawValue
    case .peakYear, .reached: "year"
    case .held, .met: "0 or 1"
    }
  }

  /// A value of the metric for programs: every digit, a year without decimals, nothing for never.
  public func exact(_ value: Double) -> String {
    switch self {
    case .peakYear, .reached, .held, .met: value.isFinite ? "\(Int(value))" : ""
    default: NumberStyle.exact(value)
    }
  }

  /// A value of the metric for people; a year that does not come by `end` is worded so.
  public func words(_ value: Double, end: Int) -> String {
    switch self {
    case .value(let column, _), .sum(let column, _), .peak(let column): column.words(value)
    case .peakYear: exact(value)
    case .reached: value.isFinite ? exact(value) : "not by \(end)"
    case .held, .met: value == 1 ? "yes" : "no"
    }
  }

  /// What the metric says, in a line.
  public var meaning: String {
    switch self {
    case .value: "the value of a column in a year"
    case .sum: "a column summed over years, both inclusive"
    case .peak: "the highest value of a column"
    case .peakYear: "the first year of the highest value"
    case .reached: "the first year in which a target is reached, or never"
    case .held: "whether it is reached and then kept to the last year"
    case .met: "whether it is met in its own year"
    }
  }

  /// For each of ``forms`` one that `model` knows, with what it says.
  public static func examples(in model: Model) -> [(text: String, meaning: String)] {
    let (start, end) = (model.scenario.start, model.scenario.end)
    let target = model.scenario.targets.first?.name ?? "TARGET"
    let (first, last) = (min(start + 9, end), min(start + 3, end))
    let share = Column(.share)
    let metrics: [(String, Metric)] = [
      ("share@\(first)", .value(share, year: first)),
      ("sum:funding@\(start)-\(last)", .sum(Column(.funding), years: start...last)),
      ("peak:share", .peak(share)), ("peak_year:share", .peakYear(share)),
      ("reached:\(target)", .reached(0)), ("held:\(target)", .held(0)),
      ("met:\(target)", .met(0, by: end)),
    ]
    return metrics.map { ($0.0, $0.1.meaning) }
  }
}

extension Column {
  /// A value of the column for people, with its unit.
  fileprivate func words(_ value: Double) -> String {
    switch unit {
    case .millions: NumberStyle.millions(value)
    case .kroner: NumberStyle.fixed(value, decimals: 1) + " NOK"
    case .fraction: NumberStyle.percent(value)
    case .index: NumberStyle.fixed(value, decimals: 3)
    case .projects: NumberStyle.fixed(value, decimals: 1) + " projects"
    case .inhabitants: NumberStyle.fixed(value, decimals: 0) + " inhabitants"
    }
  }
}
