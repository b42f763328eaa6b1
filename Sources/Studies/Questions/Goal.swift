// SPDX-License-Identifier: GPL-3.0-or-later

public import Simulation

/// What a metric is to come to.
public struct Goal: Hashable, Sendable {
  public enum Relation: String, Hashable, Sendable, CaseIterable {
    case equal = "="
    case atLeast = ">="
    case atMost = "<="
  }

  public var metric: Metric
  public var relation: Relation
  /// In the metric's unit: MNOK, a fraction, a year.
  public var value: Double

  public init(_ metric: Metric, _ relation: Relation, _ value: Double) {
    (self.metric, self.relation, self.value) = (metric, relation, value)
  }

  /// How far from ``value``, relative to it, still counts as there; from 0, in the metric's unit.
  public static let tolerance = 1e-9

  /// Whether `metric` is as the goal wants it, within ``tolerance``.
  ///
  /// A future that is not valid (NaN) meets no goal; never (infinity) is later than every year.
  public func isMet(by metric: Double) -> Bool { isMet(by: metric, tolerance: Self.tolerance) }

  func isMet(by metric: Double, tolerance: Double) -> Bool {
    switch (relation, standing(of: metric, tolerance: tolerance)) {
    case (_, .within), (.atLeast, .above), (.atMost, .below): true
    default: false
    }
  }

  /// On which side of the goal's value a metric lies.
  enum Standing: Hashable, Sendable {
    case below, within, above
    /// No such future.
    case invalid
  }

  func standing(of metric: Double, tolerance: Double = Goal.tolerance) -> Standing {
    if metric.isNaN { return .invalid }
    if metric == value { return .within }
    let slack = value == 0 ? tolerance : tolerance * abs(value)
    if abs(metric - value) <= slack { return .within }
    return metric < value ? .below : .above
  }

  /// How far from the value a metric lies; infinity for never and for no such future.
  func miss(of metric: Double) -> Double {
    if metric == value { return 0 }
    return metric.isFinite ? abs(metric - value) : .infinity
  }
}
