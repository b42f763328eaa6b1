// SPDX-License-Identifier: GPL-3.0-or-later

public import Simulation

/// A metric of a model as a function of the list of numbers that the model is played with.
///
/// Room for the years is made once; the same numbers give the same bits, alone or in a block.
public struct MetricFunction: Sendable {
  /// The metric that is computed.
  public let metric: Metric
  /// The model that is played.
  public let model: Model
  private var path: Path<Double>
  private var block: Path<Vector8>

  /// Room for playing what the metric needs of the model.
  public init(_ metric: Metric, of model: Model) {
    (self.metric, self.model) = (metric, model)
    path = Path(for: model, making: [.metric(metric)])
    block = Path(for: model, making: [.metric(metric)])
  }

  /// The metric, in its own unit: NaN for a future with a fault, infinity for a year that never
  /// comes.
  ///
  /// - Parameter values: As ``Simulation/Model/centralValues``, any of them changed.
  public mutating func callAsFunction(_ values: [Double]) -> Double {
    path.evaluate(model, values)
    return path.validValue(metric)
  }

  /// The metric of eight futures side by side.
  public mutating func callAsFunction(_ values: [Vector8]) -> Vector8 {
    block.evaluate(model, values)
    return block.validValue(metric)
  }
}

extension Metric {
  /// Whether it jumps from one whole number to another, so that it has no slope: years and
  /// yes or no.
  public var isWhole: Bool {
    switch self {
    case .value, .sum, .mean, .highest, .lowest, .peak: false
    case .peakYear, .reached, .held, .met: true
    }
  }

  /// Whether it is 1 for yes and 0 for no.
  public var isYesOrNo: Bool {
    switch self {
    case .held, .met: true
    default: false
    }
  }
}
