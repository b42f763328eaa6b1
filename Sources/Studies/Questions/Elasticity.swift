// SPDX-License-Identifier: GPL-3.0-or-later

public import Simulation

/// How much a metric changes with one parameter, near the parameter's own value.
public struct Elasticity: Hashable, Sendable {
  /// The answer of a metric to changes of a parameter.
  public enum Kind: Hashable, Sendable {
    /// One slope on both sides.
    case smooth
    /// The slope below the value is another than that above it: a limit, or a gap that closes.
    case kink(below: Double, above: Double)
    /// At the end of the measure's limits, or of what is valid: only less, or only more.
    case oneSided(isBelow: Bool)
    /// Changes small and large do nothing.
    case inert
    /// There is no valid future on either side.
    case isolated
  }

  /// The parameter, with its key path and the scenario's own value.
  public let parameter: ModelParameter
  /// The parameter's place in the values.
  public let index: Int
  /// The shape of that answer: one slope, two, or none.
  public let kind: Kind
  /// dM/dp: the metric's unit for each of the parameter's; of a kink, the mean of both sides; NaN
  /// where it is isolated.
  public let derivative: Double
  /// An estimate of how far ``derivative`` lies from the truth.
  public let error: Double
  /// dM/dp·p/M, the per cent by which the metric rises for each per cent of the parameter; nil
  /// where the parameter or the metric is 0.
  public let elasticity: Double?
}

/// The elasticities of a metric with respect to every parameter of a model.
public enum Elasticities: Hashable, Sendable {
  /// The most elastic first, then those without an elasticity by their derivatives, those that do
  /// nothing last; the same otherwise: in file order.
  case ranked([Elasticity], metric: Double)
  /// The metric is a whole number, which has no slope.
  case wholeMetric
  /// The future that it is asked of is not valid.
  case invalid

  /// The elasticities of `metric` where `model` is played with `values`; nil: with the scenario's
  /// own numbers.
  public init(of metric: Metric, in model: Model, values: [Double]? = nil) {
    let values = values ?? model.centralValues
    guard !metric.isWhole else {
      self = .wholeMetric
      return
    }
    var function = MetricFunction(metric, of: model)
    let level = function(values)
    guard !level.isNaN else {
      self = .invalid
      return
    }
    let all = model.parameters.indices.map { number in
      var slope = Slope(metric, of: model, values, varying: number + 1)
      return slope.elasticity(of: model.parameters[number], level: level)
    }
    self = .ranked(all.sorted { Self.isBefore($0, $1) }, metric: level)
  }

  /// The elasticities; none where there are none.
  public var list: [Elasticity] {
    if case .ranked(let list, _) = self { list } else { [] }
  }

  private static func isBefore(_ a: Elasticity, _ b: Elasticity) -> Bool {
    let (left, right) = (rank(a), rank(b))
    if left.group != right.group { return left.group < right.group }
    return left.size == right.size ? a.index < b.index : left.size > right.size
  }

  private static func rank(_ one: Elasticity) -> (group: Int, size: Double) {
    switch one.kind {
    case .inert: (3, 0)
    case .isolated: (2, 0)
    default: one.elasticity.map { (0, abs($0)) } ?? (1, abs(one.derivative))
    }
  }
}
