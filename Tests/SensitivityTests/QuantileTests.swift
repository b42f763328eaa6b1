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

  /// Quantiles at 10^-12, 0.001, 0.3, 0.9 and 1 - 10^-6 of the parent (0, 1) between two limits, and the
  /// mean, by mpmath 1.3 with 60 digits.
  static let truncated: [(Double, Double, [Double], Double)] = [
    (
      3.0, 4.0,
      [
        3.0000000000002975, 3.0002975768087725, 3.104057856764677, 3.592924111315612,
        3.9999901502010182,
      ], 3.260454285590021
    ),
    (
      4.9, 30.0,
      [
        4.900000000000197, 4.9001965649035295, 4.969615907967136, 5.334446088672462,
        7.136357363508363,
      ], 5.089828600129883
    ),
    (
      5.1, 30.0,
      [
        5.100000000000189, 5.100189367500574, 5.167097354119569, 5.519661409585758,
        7.277662610430802,
      ], 5.283287616909157
    ),
    (
      8.0, 100.0,
      [
        8.000000000000123, 8.000123192649347, 8.043801652928055, 8.278803341691198,
        9.554302468572281,
      ], 8.121368112236112
    ),
    (
      39.0, 40.0,
      [
        39.00000000000003, 39.00002563701301, 39.00913844112377, 39.05895739732947,
        39.35242118057809,
      ], 39.02560741993011
    ),
    (
      100.0, 100.1,
      [
        100.00000000000001, 100.00001000355094, 100.00356613591136, 100.02301684036662,
        100.09978107969764,
      ], 100.00999348840844
    ),
    (
      1000.0, 2000.0,
      [1000.0, 1000.0000010004993, 1000.0003566745237, 1000.0023025801395, 1000.01381540131],
      1000.000999998
    ),
    (
      -10.0, 0.5,
      [
        -7.085750777719988, -3.19819133235884, -0.8153404223342351, 0.3115696932917139,
        0.4999980359834689,
      ], -0.5091604338370335
    ),
    (
      0.0, 1e-06,
      [
        9.999999999998333e-19, 9.999999999998334e-10, 2.9999999999995446e-07, 8.999999999999715e-07,
        9.99999e-07,
      ], 4.999999999999583e-07
    ),
  ]

  @Test(arguments: truncated)
  func `of a truncated normal distribution is right however far out`(
    _ low: Double, _ high: Double, _ quantiles: [Double], _ mean: Double
  ) {
    let distribution = Distribution.truncatedNormal(mean: 0, sd: 1, low: low, high: high)
    let found = [1e-12, 0.001, 0.3, 0.9, 1 - 1e-6].map(distribution.quantile)
    #expect(close(found, quantiles, within: 1e-10))
    #expect(abs(distribution.mean - mean) < 1e-10)
    let mirrored = Distribution.truncatedNormal(mean: 0, sd: 1, low: -high, high: -low)
    #expect(abs(mirrored.mean + mean) < 1e-10)
  }

  /// 12 % with a standard deviation of 0.3 %, cut off above 0.4 %: scipy 1.17's truncnorm.
  @Test func `of a limit 38.7 standard deviations away is that near the limit`() {
    let slip = Distribution.truncatedNormal(mean: 0.12, sd: 0.003, low: 0, high: 0.004)
    #expect(
      abs(slip.mean - 0.003922517234267188) < 1e-12
        && abs(slip.quantile(0.5) - 0.0039462696643374345) < 1e-12)
    let point = Distribution.truncatedNormal(mean: 1, sd: 1e-300, low: 2, high: 3)
    #expect(point.quantile(0.3) == 2 && point.mean == 2)
  }

  /// By scipy 1.17: gamma(100, 0.3), whose shape is 111,111; gamma(1, 10); beta(3, 10^6); beta(10^4, 10^4).
  @Test func `of narrow and of extreme laws is right`() {
    let laws: [(Distribution, Double, [Double])] = [
      (
        .gamma(mean: 100, sd: 0.3), 0.3,
        [99.07549457471244, 99.8424626095902, 100.38465766699656]
      ),
      (
        .gamma(mean: 1, sd: 10), 10,
        [5.660738147062206e-299, 2.917417191746008e-51, 0.0015035936230703509]
      ),
      (
        .beta(alpha: 3, beta: 1e6, low: 0, high: 1), 1.7320421473512123e-06,
        [1.905331688838362e-07, 1.9137720490900616e-06, 5.322300852029894e-06]
      ),
      (
        .beta(alpha: 10000, beta: 10000, low: 0, high: 1), 0.003535445520899514,
        [0.48907554644043605, 0.4981459474048402, 0.5045309326280216]
      ),
    ]
    for (law, sd, truth) in laws {
      let marginal = Marginal(law)
      let found = [0.001, 0.3, 0.9].map(marginal.quantile)
      #expect(close(found, truth, within: 2e-9 * sd), "\(law)")
      #expect(close([0.001, 0.3, 0.9].map(law.quantile), truth, within: 1e-9 * sd), "\(law)")
    }
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
