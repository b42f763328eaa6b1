// SPDX-License-Identifier: GPL-3.0-or-later

import Funding
import GSL
import Simulation

/// The slope of a metric along one parameter, found by differences on either side.
struct Slope {
  private var curve: Curve
  private let value: Double
  private let measure: Measure

  init(_ metric: Metric, of model: Model, _ values: [Double], varying index: Int) {
    curve = Curve(metric, of: model, values, varying: index)
    value = values[index]
    measure = model.parameters[index - 1].measure
  }

  /// - Parameter level: The metric at the value itself.
  mutating func elasticity(of parameter: ModelParameter, level: Double) -> Elasticity {
    if isInert(level) { return result(parameter, .inert, 0, 0, level) }
    let below = derivative(.below)
    let above = derivative(.above)
    guard let below, let above else {
      guard let one = below ?? above else { return result(parameter, .isolated, .nan, .nan, level) }
      return result(parameter, .oneSided(isBelow: above == nil), one.value, one.error, level)
    }
    if differ(below, above) {
      let mean = (below.value + above.value) / 2
      let kind = Elasticity.Kind.kink(below: below.value, above: above.value)
      return result(parameter, kind, mean, max(below.error, above.error), level)
    }
    let sides = below.error < above.error ? below : above
    let both = derivative(.both).flatMap { $0.error <= sides.error ? $0 : nil } ?? sides
    return result(parameter, .smooth, both.value, both.error, level)
  }

  /// The step to begin with: a ten-thousandth of the value, or of what is small for its measure.
  private var step: Double {
    let small: Double =
      switch measure {
      case .share, .rate, .compensation: 0.01
      case .amount, .cost, .increase, .count, .persons, .year: 1
      }
    return 1e-4 * max(abs(value), small)
  }

  /// A derivative from one side, with ever smaller steps until two of them agree; nil if there is
  /// no valid future as near as that.
  ///
  /// Differences over a step cannot see what lies nearer than it, such as a kink.
  private mutating func derivative(_ side: Derivative.Side) -> Derivative? {
    var last: Derivative?
    for step in [step, step / 10, step / 100, step / 1000] {
      let next = Derivative(of: { metric(at: $0) }, at: value, step: step, side)
      guard next.value.isFinite, next.error.isFinite else { continue }
      if let last, !differ(last, next) { return last.error < next.error ? last : next }
      last = next
    }
    return last
  }

  /// NaN outside of what the measure allows, so that no difference is taken there.
  private mutating func metric(at place: Double) -> Double {
    let isAllowed =
      measure.limits.contains(place)
      && !(measure.isOpen && place == measure.limits.lowerBound)
    return isAllowed ? curve(place) : .nan
  }

  /// Whether two slopes are too far apart for rounding and the curve between them.
  private func differ(_ one: Derivative, _ other: Derivative) -> Bool {
    let size = max(abs(one.value), abs(other.value))
    return abs(one.value - other.value) > 10 * (one.error + other.error) + 1e-5 * size
  }

  /// Whether small and large changes, up to half of the value, all leave the metric as it is.
  private mutating func isInert(_ level: Double) -> Bool {
    let base = step * 1e4
    let changes = [-0.5, -0.1, -0.01, -1e-4, 1e-4, 0.01, 0.1, 0.5]
    let places = changes.map { value + $0 * base }
      .filter {
        measure.limits.contains($0) && !(measure.isOpen && $0 <= measure.limits.lowerBound)
      }
    return curve.points(at: places).filter { $0.isValid }.allSatisfy {
      abs($0.metric - level) <= 1e-13 * abs(level)
    }
  }

  private func result(
    _ parameter: ModelParameter, _ kind: Elasticity.Kind, _ derivative: Double, _ error: Double,
    _ level: Double
  ) -> Elasticity {
    let isDefined = value != 0 && level != 0 && derivative.isFinite
    return Elasticity(
      parameter: parameter, index: curve.index, kind: kind, derivative: derivative, error: error,
      elasticity: isDefined ? derivative * value / level : nil)
  }
}
