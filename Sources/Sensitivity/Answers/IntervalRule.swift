// SPDX-License-Identifier: GPL-3.0-or-later

import CMathematics
import GSL

/// How wide an interval is, at a level.
struct IntervalRule: Sendable {
  let level: Double

  private var upper: Double { 0.5 + level / 2 }

  /// How many standard errors of a large sample are needed.
  var normal: Double { Quantile.normal(upper) }

  /// How many rare things of which none was seen may still have been expected: Poisson.
  var unseen: Double { -log((1 - level) / 2) }

  /// By independent replicates of the same estimate: Student's t on their spread.
  ///
  /// Fewer than two replicates say nothing, and the interval is everything.
  ///
  /// - Parameter one: What one more of something rare would change a share by, 0…1. What is too
  ///   rare for most replicates to have seen it is not in their spread, so the interval is wider by
  ///   as many of it as can have been missed, but for what no share can be.
  func spread(_ value: Double, of replicates: [Double], one: Double = 0) -> Estimate {
    guard replicates.count > 1 else { return Estimate(value, low: -.infinity, high: .infinity) }
    let count = Double(replicates.count)
    let mean = replicates.reduce(0, +) / count
    let squares = replicates.reduce(0) { $0 + ($1 - mean) * ($1 - mean) }
    let error = (squares / (count - 1) / count).squareRoot()
    return share(value, Quantile.studentT(upper, freedom: count - 1) * error, one: one)
  }

  /// By a standard error; `one` as of replicates.
  func normal(_ value: Double, error: Double, one: Double = 0) -> Estimate {
    share(value, normal * error, one: one)
  }

  private func share(_ value: Double, _ half: Double, one: Double) -> Estimate {
    let rare = unseen * one
    return Estimate(
      value, low: max(value - half - rare, min(value - half, 0)),
      high: min(value + half + rare, max(value + half, 1)))
  }

  /// A share by independent draws.
  ///
  /// Reference: E. B. Wilson (1927), *Journal of the American Statistical Association* 22.
  func wilson(_ successes: Int, of draws: Int) -> Estimate {
    let (count, z) = (Double(draws), normal)
    let share = Double(successes) / count
    let scale = 1 / (1 + z * z / count)
    let centre = (share + z * z / (2 * count)) * scale
    let half = z * scale * (share * (1 - share) / count + z * z / (4 * count * count)).squareRoot()
    return Estimate(
      share, low: min(max(centre - half, 0), share), high: max(min(centre + half, 1), share))
  }

  /// A share by replicates of it, within 0…1. Where few replicates saw what nearly always or never
  /// happens, their spread says too little of it, and the interval is at least as wide as that of
  /// independent draws.
  func share(_ successes: Int, of draws: Int, replicates: [Double]) -> Estimate {
    let drawn = wilson(successes, of: draws)
    guard replicates.contains(where: { $0 != replicates[0] }) else { return drawn }
    let estimate = spread(Double(successes) / Double(draws), of: replicates)
    let within = Estimate(estimate.value, low: max(estimate.low, 0), high: min(estimate.high, 1))
    guard min(successes, draws - successes) < Self.few * replicates.count else { return within }
    return Estimate(
      within.value, low: min(within.low, drawn.low), high: max(within.high, drawn.high))
  }

  /// Below so many a replicate counts are too skewed for Student's t.
  private static let few = 5

  /// The ranks, from 0, between which the quantile of independent draws lies: binomial.
  func ranks(_ probability: Double, of draws: Int) -> (low: Double, high: Double) {
    let count = Double(draws)
    let half = normal * (count * probability * (1 - probability)).squareRoot()
    return (
      (count * probability - half).rounded(.down) - 1, (count * probability + half).rounded(.up)
    )
  }
}
