// SPDX-License-Identifier: GPL-3.0-or-later

import Sensitivity
import TestSupport
import Testing

struct `A distribution` {
  static let sound: [Distribution] = [
    .normal(mean: 0, sd: 1), .truncatedNormal(mean: 0, sd: 1, low: -1, high: 1),
    .lognormal(median: 1, logSD: 0.1), .uniform(low: 0, high: 1),
    .triangular(low: 0, mode: 0, high: 1), .pert(low: 0, mode: 1, high: 1),
    .beta(alpha: 2, beta: 3, low: 0, high: 1), .gamma(mean: 2, sd: 1),
    .discrete([.init(value: 1, weight: 0.4), .init(value: 2, weight: 0.6)]), .empirical([1]),
  ]

  static let unsound: [(Distribution, DistributionProblem)] = [
    (.normal(mean: 0, sd: 0), .notPositive("sd")),
    (.truncatedNormal(mean: 0, sd: 1, low: 1, high: 1), .order("low", "high")),
    (.lognormal(median: 0, logSD: 1), .notPositive("median")),
    (.lognormal(median: 1, logSD: -1), .notPositive("log_sd")),
    (.uniform(low: 2, high: 1), .order("low", "high")),
    (.triangular(low: 0, mode: 2, high: 1), .order("mode", "high")),
    (.pert(low: 0, mode: -1, high: 1), .order("low", "mode")),
    (.beta(alpha: 0, beta: 1, low: 0, high: 1), .notPositive("alpha")),
    (.beta(alpha: 1, beta: 0, low: 0, high: 1), .notPositive("beta")),
    (.gamma(mean: 0, sd: 1), .notPositive("mean")), (.empirical([]), .noValues),
    (.discrete([.init(value: 1, weight: 0.5)]), .weights(sum: 0.5)),
    (.normal(mean: 0, sd: .nan), .notPositive("sd")), (.gamma(mean: 1, sd: 11), .spread),
    (.gamma(mean: 1, sd: 1e-10), .spread),
    (.beta(alpha: 1e-8, beta: 1, low: 0, high: 1), .outside("alpha", 0.01...1e9)),
    (.beta(alpha: 1, beta: 1e10, low: 0, high: 1), .outside("beta", 0.01...1e9)),
    (.lognormal(median: 1, logSD: 11), .outside("log_sd", 0...10)),
  ]

  @Test(arguments: sound) func `that is sound has no problem`(_ distribution: Distribution) {
    #expect(distribution.problem == nil)
  }

  @Test(arguments: unsound)
  func `that is not says which parameter is wrong`(
    _ distribution: Distribution, _ problem: DistributionProblem
  ) {
    #expect(distribution.problem == problem)
  }

  @Test func `of a process needs a spread, and a persistence below 1`() {
    #expect(Process(sd: 0.01, persistence: 0.5).problem == nil)
    #expect(Process(sd: 0, persistence: 0.5).problem == .notPositive("sd"))
    #expect(Process(sd: 0.01, persistence: 1).problem == .persistence(1))
    #expect(Process(sd: 1e101, persistence: 0.5).problem == .outside("sd", 1e-100...1e100))
  }
}

struct `Rank correlations` {
  /// Spearman's ρ = (6/π)·asin(r/2), so r = 2·sin(πρ/6).
  @Test(arguments: [(0.28756422, 0.3), (0.48258374, 0.5), (0.89145613, 0.9)])
  func `become the copula's own`(_ rho: Double, _ r: Double) {
    let copula = RankCorrelations(count: 2, pairs: [.init(0, 1, rho: rho)]).copula
    #expect(abs(copula[0][1] - r) < 1e-8)
    #expect(copula[0][1] == copula[1][0])
  }

  @Test func `that contradict each other name the pair`() {
    let pairs: [RankCorrelations.Pair] = [
      .init(0, 1, rho: 0.9), .init(1, 2, rho: 0.9), .init(0, 2, rho: -0.95),
    ]
    #expect(RankCorrelations(count: 3, pairs: pairs).contradiction == pairs[2])
    #expect(RankCorrelations(count: 3, pairs: [pairs[0]]).contradiction == nil)
  }
}
