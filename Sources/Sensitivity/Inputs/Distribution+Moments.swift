// SPDX-License-Identifier: GPL-3.0-or-later

import CMathematics

extension Distribution {
  /// The value that lies above a share of all, in the units of the input; always finite.
  ///
  /// - Parameter probability: 0…1, both excluded.
  public func quantile(_ probability: Double) -> Double {
    precondition(probability > 0 && probability < 1, "a probability of \(probability)")
    return Marginal(self, isForMany: false).quantile(probability)
  }

  /// The mean, in the units of the input.
  public var mean: Double {
    switch self {
    case .normal(let mean, _), .gamma(let mean, _): return mean
    case .truncatedNormal(let mean, let sd, let low, let high):
      return TruncatedNormal(mean: mean, sd: sd, low: low, high: high).centre
    case .lognormal(let median, let logSD): return median * exp(logSD * logSD / 2)
    case .uniform(let low, let high): return low + (high - low) / 2
    case .triangular(let low, let mode, let high): return (low + mode + high) / 3
    case .pert(let low, let mode, let high): return (low + 4 * mode + high) / 6
    case .beta(let alpha, let beta, let low, let high):
      return low + (high - low) * alpha / (alpha + beta)
    case .discrete(let values): return values.reduce(0) { $0 + $1.weight * $1.value }
    case .empirical(let values): return values.reduce(0, +) / Double(values.count)
    }
  }
}
