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

  /// For each of ``forms`` one that `model` knows, with what it says.
  public static func examples(in model: Model) -> [(text: String, meaning: String)] {
    let (start, end) = (model.scenario.start, model.scenario.end)
    let target = model.scenario.targets.first?.name ?? "TARGET"
    return [
      ("share@\(min(start + 9, end))", "the value of a column in a year"),
      ("sum:funding@\(start)-\(min(start + 3, end))", "a column summed over years, both inclusive"),
      ("peak:share", "the highest value of a column"),
      ("peak_year:share", "the first year of the highest value"),
      ("reached:\(target)", "the first year in which a target is reached, or never"),
      ("held:\(target)", "whether it is reached and then kept to the last year"),
      ("met:\(target)", "whether it is met in its own year"),
    ]
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
