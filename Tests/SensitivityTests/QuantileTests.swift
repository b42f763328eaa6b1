// SPDX-License-Identifier: GPL-3.0-or-later

import GSL
import TestSupport
import Testing

@testable import Sensitivity

struct `A quantile` {
  /// From the middle to where a double has no more room, both ways.
  static let probabilities: [Double] =
    [0x1p-53, 1e-12, 1e-6, 0.001, 0.05, 0.0750001, 0.25, 0.4999, 0.5, 0.6, 0.92499, 0.95, 0.999]
    + [1 - 1e-6, 1 - 1e-12, 1 - 0x1p-53]

  @Test(arguments: probabilities) func `of the normal distribution is GSL's`(_ p: Double) {
    let value = StandardNormal.quantile(p)
    #expect(abs(value - Quantile.normal(p)) <= 1e-15 * max(abs(value), 0x1p-50))
  }

  @Test func `of a triangular distribution is the one on paper`() {
    let distribution = Distribution.triangular(low: 25, mode: 50, high: 100)
    let quantiles = [0.05, 0.25, 0.5, 0.75, 0.95].map(distribution.quantile)
    let truth = [34.6824583655, 46.6506350946, 56.6987298108, 69.3813782152, 86.3069360624]
    #expect(close(quantiles, truth, within: 1e-9))
    #expect(Distribution.triangular(low: 0, mode: 0, high: 1).quantile(0.75) == 0.5)
  }

  static let tabulated: [(Distribution, SpecialLaw, Double)] = [
    (.pert(low: 0, mode: 0.25, high: 1), .beta(alpha: 2, beta: 4), 1),
    (.pert(low: 0, mode: 0, high: 1), .beta(alpha: 1, beta: 5), 1),
    (.beta(alpha: 0.5, beta: 0.5, low: 0, high: 1), .beta(alpha: 0.5, beta: 0.5), 1),
    (.beta(alpha: 0.1, beta: 7, low: 0, high: 1), .beta(alpha: 0.1, beta: 7), 1),
    (.beta(alpha: 40, beta: 60, low: 0, high: 1), .beta(alpha: 40, beta: 60), 1),
    (.gamma(mean: 4, sd: 2), .gamma(shape: 4), 2),
    (.gamma(mean: 0.25, sd: 0.5), .gamma(shape: 0.25), 0.5),
  ]

  @Test(arguments: tabulated) func `from a table is as close to GSL's as it says`(
    _ distribution: Distribution, _ law: SpecialLaw, _ range: Double
  ) {
    let marginal = Marginal(distribution)
    if case .table = marginal {} else { Issue.record("no table") }
    for p in Self.probabilities {
      let truth =
        switch law {
        case .beta(let alpha, let beta): Quantile.beta(p, alpha: alpha, beta: beta)
        case .gamma(let shape): Quantile.gamma(p, shape: shape)
        }
      let value = marginal.quantile(p)
      // Near 1, GSL has fewer digits of p itself than the table, which looks from above.
      if let truth, p < 0.9999 { #expect(abs(value - truth) <= 1e-9 * range, "at \(p)") }
      #expect(value.isFinite)
    }
  }

  @Test(arguments: `A distribution`.sound) func `is finite and never falls`(
    _ distribution: Distribution
  ) {
    let quantiles = Self.probabilities.map(distribution.quantile)
    #expect(!quantiles.contains { !$0.isFinite })
    #expect(quantiles == quantiles.sorted())
  }

  @Test func `of a truncated normal distribution stays within, wherever it is cut`() {
    for (low, high) in [(-1.0, 1.0), (3, 4), (-4, -3), (8, 9), (39, 40), (-40, -39)] {
      let distribution = Distribution.truncatedNormal(mean: 0, sd: 1, low: low, high: high)
      for p in Self.probabilities {
        #expect((low...high).contains(distribution.quantile(p)))
      }
    }
    // Symmetric cuts have symmetric quantiles.
    let upper = Distribution.truncatedNormal(mean: 0, sd: 1, low: 5, high: 6)
    let lower = Distribution.truncatedNormal(mean: 0, sd: 1, low: -6, high: -5)
    #expect(abs(upper.quantile(0.75) + lower.quantile(0.25)) < 1e-12)
  }

  @Test func `of given values takes each as often as it is probable`() {
    let dice = Distribution.discrete([
      .init(value: 9, weight: 0.25), .init(value: 1, weight: 0.5), .init(value: 4, weight: 0.25),
    ])
    #expect([0.49, 0.51, 0.74, 0.76].map(dice.quantile) == [1, 4, 4, 9])
    let pasted = Distribution.empirical([3, 1, 2])
    #expect([0.1, 0.5, 0.9].map(pasted.quantile) == [1, 2, 3])
  }

  @Test(arguments: `A distribution`.sound) func `and the mean agree`(_ distribution: Distribution) {
    let marginal = Marginal(distribution)
    let quantiles = (0..<4000).map { marginal.quantile((Double($0) + 0.5) / 4000) }
    let mean = quantiles.reduce(0, +) / 4000
    #expect(abs(mean - distribution.mean) < 0.002)
  }
}
