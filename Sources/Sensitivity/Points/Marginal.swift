// SPDX-License-Identifier: GPL-3.0-or-later

import CMathematics

/// The quantile function of a distribution, made ready to be applied to many probabilities.
///
/// Every quantile is finite. Those of beta, PERT and gamma distributions come from a table that is
/// within 10^-9 of the standard deviation, or where no table is, from the law itself.
enum Marginal: Sendable {
  case normal(mean: Double, sd: Double)
  case lognormal(logMedian: Double, logSD: Double)
  case uniform(low: Double, width: Double)
  case triangular(low: Double, mode: Double, high: Double)
  case truncated(TruncatedNormal)
  case table(QuantileTable, low: Double, scale: Double)
  case peaked(PeakedLaw, low: Double, scale: Double)
  /// Values from the lowest on, and the probability of each or any lower one.
  case steps(values: [Double], upTo: [Double])
  /// Values from the lowest on, all of the same probability.
  case resampled([Double])

  /// Whether it starts from standard normal quantiles rather than probabilities.
  var startsFromNormal: Bool {
    switch self {
    case .normal, .lognormal, .table, .peaked: true
    case .uniform, .triangular, .truncated, .steps, .resampled: false
    }
  }

  /// - Parameter isForMany: Whether a table is worth its while.
  init(_ distribution: Distribution, isForMany: Bool = true) {
    switch distribution {
    case .normal(let mean, let sd): self = .normal(mean: mean, sd: sd)
    case .truncatedNormal(let mean, let sd, let low, let high):
      self = .truncated(TruncatedNormal(mean: mean, sd: sd, low: low, high: high))
    case .lognormal(let median, let logSD):
      self = .lognormal(logMedian: log(median), logSD: logSD)
    case .uniform(let low, let high): self = .uniform(low: low, width: high - low)
    case .triangular(let low, let mode, let high):
      self = .triangular(low: low, mode: mode, high: high)
    case .pert(let low, let mode, let high):
      let range = high - low
      let law = SpecialLaw.beta(
        alpha: 1 + 4 * (mode - low) / range, beta: 1 + 4 * (high - mode) / range)
      self.init(law, low: low, scale: range, isForMany)
    case .beta(let alpha, let beta, let low, let high):
      let law = SpecialLaw.beta(alpha: alpha, beta: beta)
      self.init(law, low: low, scale: high - low, isForMany)
    case .gamma(let mean, let sd):
      let law = SpecialLaw.gamma(shape: (mean / sd) * (mean / sd))
      self.init(law, low: 0, scale: sd * (sd / mean), isForMany)
    case .discrete(let values):
      let sorted = values.filter { $0.weight > 0 }.sorted { $0.value < $1.value }
      var sum = 0.0
      let upTo = sorted.map { value in
        sum += value.weight
        return sum
      }
      self = .steps(values: sorted.map { $0.value }, upTo: upTo)
    case .empirical(let values): self = .resampled(values.sorted())
    }
  }

  private init(_ law: SpecialLaw, low: Double, scale: Double, _ isForMany: Bool) {
    let peaked = PeakedLaw(law)
    let table = isForMany ? peaked.table(within: 5e-10 * law.sd) : nil
    guard let table else {
      self = .peaked(peaked, low: low, scale: scale)
      return
    }
    let line = peaked.line ?? (0, 1)
    self = .table(table, low: low + scale * line.mode, scale: scale * line.unit)
  }

  /// The quantile of one probability, 0…1, both excluded.
  func quantile(_ probability: Double) -> Double {
    let start = startsFromNormal ? StandardNormal.quantile(probability) : probability
    var value = 0.0
    withQuantileFunction { value = $0(start) }
    return value
  }
}
