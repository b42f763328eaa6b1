// SPDX-License-Identifier: GPL-3.0-or-later

import Funding
public import Simulation

/// What a metric is to come to.
public struct Goal: Hashable, Sendable {
  /// The relation of a metric to a goal's value.
  public enum Relation: String, Hashable, Sendable, CaseIterable {
    /// Equal to the value, within ``Funding/Tolerance``.
    case equal = "="
    /// The value or more.
    case atLeast = ">="
    /// The value or less.
    case atMost = "<="
  }

  /// The metric that the goal is about.
  public var metric: Metric
  /// The relation that the metric is to have to ``value``.
  public var relation: Relation
  /// In the metric's unit: MNOK, NOK, a fraction, a year, or 0 and 1 for no and yes.
  public var value: Double

  /// A goal with its value in the metric's unit; a share is a fraction.
  public init(_ metric: Metric, _ relation: Relation, _ value: Double) {
    (self.metric, self.relation, self.value) = (metric, relation, value)
  }

  /// Whether `metric` is as the goal wants it, within the ``Funding/Tolerance`` of every limit.
  ///
  /// A future that is not valid (NaN) meets no goal; never (infinity) is later than every year.
  public func isMet(by metric: Double) -> Bool {
    switch (relation, standing(of: metric)) {
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

  func standing(of metric: Double) -> Standing {
    if metric.isNaN { return .invalid }
    if metric == value || abs(metric - value) <= Tolerance.slack(at: value) { return .within }
    return metric < value ? .below : .above
  }

  /// Whether a root that was found for the goal's value is one: what is made of large numbers that
  /// nearly cancel comes no nearer than this.
  func isRoot(_ metric: Double) -> Bool {
    metric == value || abs(metric - value) <= 1e-9 * (value == 0 ? 1 : abs(value))
  }

  /// How far from the value a metric lies; infinity for never and for no such future.
  func miss(of metric: Double) -> Double {
    if metric == value { return 0 }
    return metric.isFinite ? abs(metric - value) : .infinity
  }
}
