// SPDX-License-Identifier: GPL-3.0-or-later

import GSL
import Glibc

/// A distribution without a closed quantile function, in its own units: beta on 0…1, or gamma with
/// scale 1.
enum SpecialLaw: Hashable, Sendable {
  case beta(alpha: Double, beta: Double)
  case gamma(shape: Double)

  /// Where quantiles of tables may err: 5·10^-10 of the range, of gamma's standard deviation.
  private var tolerance: Double {
    switch self {
    case .beta: 5e-10
    case .gamma(let shape): 5e-10 * shape.squareRoot()
    }
  }

  /// Nil where no table is close enough.
  var table: QuantileTable? {
    QuantileTable(tolerance: tolerance, quantile: quantile) { normal, value in
      exp(-normal * normal / 2) / (2 * .pi).squareRoot() / density(value)
    }
  }

  /// The value at a standard normal quantile, from the nearer tail.
  func quantile(_ normal: Double) -> Double {
    let share = StandardNormal.cumulative(-abs(normal))
    let isUpper = normal > 0
    let found =
      switch self {
      case .beta(let alpha, let beta):
        Quantile.beta(share, alpha: alpha, beta: beta, upper: isUpper)
      case .gamma(let shape): Quantile.gamma(share, shape: shape, upper: isUpper)
      }
    if let found, abs(cumulative(found, upper: isUpper) - share) <= 1e-10 * share { return found }
    return bisected(share, upper: isUpper)
  }

  private func cumulative(_ value: Double, upper: Bool) -> Double {
    switch self {
    case .beta(let alpha, let beta):
      Cumulative.beta(value, alpha: alpha, beta: beta, upper: upper)
    case .gamma(let shape): Cumulative.gamma(value, shape: shape, upper: upper)
    }
  }

  private func density(_ value: Double) -> Double {
    switch self {
    case .beta(let alpha, let beta): Density.beta(value, alpha: alpha, beta: beta)
    case .gamma(let shape): Density.gamma(value, shape: shape)
    }
  }

  /// For the rare shapes at which GSL's own iteration goes astray.
  private func bisected(_ share: Double, upper: Bool) -> Double {
    var (low, high) = (0.0, 1.0)
    if case .gamma(let shape) = self {
      high = shape + 1
      while upper ? cumulative(high, upper: true) > share : cumulative(high, upper: false) < share {
        high *= 2
      }
    }
    while true {
      let middle = low + (high - low) / 2
      guard middle > low, middle < high else { return middle }
      let isBelow =
        upper ? cumulative(middle, upper: true) > share : cumulative(middle, upper: false) < share
      if isBelow { low = middle } else { high = middle }
    }
  }
}
