// SPDX-License-Identifier: GPL-3.0-or-later

/// What is wanted of every future of a batch.
public enum EvaluatedOutput: Hashable, Sendable {
  /// One number.
  case metric(Metric)
  /// One number for each of the model's years.
  case column(Column)

  /// How many numbers it is of a future of `model`.
  public func count(in model: Model) -> Int {
    switch self {
    case .metric: 1
    case .column: model.years.count
    }
  }

  /// The parts of a play that make it.
  var parts: [EquationStep] {
    switch self {
    case .metric(let metric): metric.parts
    case .column(let column): column.parts
    }
  }
}
