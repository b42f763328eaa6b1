// SPDX-License-Identifier: GPL-3.0-or-later

public import Sensitivity
public import Simulation

/// One thing that a study looks at in every future.
public enum SweepOutput: Hashable, Sendable {
  /// By its text.
  case metric(String, Metric)
  /// Every year of a column.
  case band(Column)

  /// The metric or the column, as it is made of every future.
  public var played: EvaluatedOutput {
    switch self {
    case .metric(_, let metric): .metric(metric)
    case .band(let column): .column(column)
    }
  }

  /// What the design knows of it: a number, or for a band one for each of the years shown.
  public func outputs(in years: ClosedRange<Int>) -> [Output] {
    switch self {
    case .metric(let text, .reached), .metric(let text, .peakYear): [Output(text, .year(years))]
    case .metric(let text, .held), .metric(let text, .met): [Output(text, isYesNo: true)]
    case .metric(let text, _): [Output(text)]
    case .band(let column): years.map { Output("\(column.id)@\($0)") }
    }
  }
}
