// SPDX-License-Identifier: GPL-3.0-or-later

import Glibc

/// The quantile function of a distribution, made ready to be applied to many probabilities.
///
/// Every quantile is finite. Those of beta, PERT and gamma distributions come from a table that is
/// within 10^-9 of the range (of gamma, of the standard deviation), or where no table is, from GSL.
enum Marginal: Sendable {
  case normal(mean: Double, sd: Double)
  case lognormal(logMedian: Double, logSD: Double)
  case uniform(low: Double, width: Double)
  case triangular(low: Double, mode: Double, high: Double)
  /// Of a normal distribution, cut off outside of its probabilities `from` … `from + width`;
  /// mirrored where the upper tail would lose its digits.
  case truncated(Truncation)
  case table(QuantileTable, low: Double, scale: Double)
  case special(SpecialLaw, low: Double, scale: Double)
  /// Values from the lowest on, and the probability of each or any lower one.
  case steps(values: [Double], upTo: [Double])
  /// Values from the lowest on, all of the same probability.
  case resampled([Double])

  struct Truncation: Hashable, Sendable {
    let mean: Double
    let sd: Double
    let limits: ClosedRange<Double>
    let from: Double
    let width: Double
    let isMirrored: Bool
  }

  /// Whether it starts from standard normal quantiles rather than probabilities.
  var startsFromNormal: Bool {
    switch self {
    case .normal, .lognormal, .table, .special: true
    case .uniform, .triangular, .truncated, .steps, .resampled: false
    }
  }

  /// - Parameter isForMany: Whether a table is worth its while.
  init(_ distribution: Distribution, isForMany: Bool = true) {
    switch distribution {
    case .normal(let mean, let sd): self = .normal(mean: mean, sd: sd)
    case .truncatedNormal(let mean, let sd, let low, let high):
      self = .truncated(Truncation(mean: mean, sd: sd, low: low, high: high))
    case .lognormal(let median, let logSD):
      self = .lognormal(logMedian: log(median), logSD: logSD)
    case .uniform(let low, let high): self = .uniform(low: low, width: high - low)
    case .triangular(let low, let mode, let high):
      self = .triangular(low: low, mode: mode, high: high)
    case .pert(let low, let mode, let high):
      let range = high - low
      let law = SpecialLaw.beta(
        alpha: 1 + 4 * (mode - low) / range, beta: 1 + 4 * (high - mode) / range)
      self = Self.special(law, low: low, scale: range).tabulated(isForMany)
    case .beta(let alpha, let beta, let low, let high):
      let law = SpecialLaw.beta(alpha: alpha, beta: beta)
      self = Self.special(law, low: low, scale: high - low).tabulated(isForMany)
    case .gamma(let mean, let sd):
      let law = SpecialLaw.gamma(shape: mean * mean / (sd * sd))
      self = Self.special(law, low: 0, scale: sd * sd / mean).tabulated(isForMany)
    case .discrete(let values):
      let sorted = values.filter { $0.weight > 0 }.sorted { $0.value < $1.value }
      var sum = 0.0
      let upTo = sorted.map { value in
        sum += value.weight
        return sum
      }
      self = .steps(values: sorted.map(\.value), upTo: upTo)
    case .empirical(let values): self = .resampled(values.sorted())
    }
  }

  private func tabulated(_ isForMany: Bool) -> Marginal {
    guard isForMany, case .special(let law, let low, let scale) = self, let table = law.table
    else { return self }
    return .table(table, low: low, scale: scale)
  }

  /// The quantile of one probability, 0…1, both excluded.
  func quantile(_ probability: Double) -> Double {
    let start = startsFromNormal ? StandardNormal.quantile(probability) : probability
    var value = [0.0]
    apply(to: [start], count: 1, into: &value, at: 0)
    return value[0]
  }
}

extension Marginal.Truncation {
  init(mean: Double, sd: Double, low: Double, high: Double) {
    (self.mean, self.sd, limits) = (mean, sd, low...high)
    isMirrored = low > mean
    let (below, above) = ((low - mean) / sd, (high - mean) / sd)
    from = StandardNormal.cumulative(isMirrored ? -above : below)
    width = StandardNormal.cumulative(isMirrored ? -below : above) - from
  }

  @inline(__always) func value(_ probability: Double) -> Double {
    let share = from + width * (isMirrored ? 1 - probability : probability)
    guard share > 0 else { return isMirrored ? limits.upperBound : limits.lowerBound }
    guard share < 1 else { return isMirrored ? limits.lowerBound : limits.upperBound }
    let normal = StandardNormal.quantile(share)
    let value = mean + sd * (isMirrored ? -normal : normal)
    return min(max(value, limits.lowerBound), limits.upperBound)
  }
}
