// SPDX-License-Identifier: GPL-3.0-or-later

/// Reads off what is kept of an output how it is spread, and how sure that is.
struct SpreadReader: Sendable {
  let probabilities: [Double]
  let rule: IntervalRule

  /// What a block says of a number by itself: mean, sd and the quantiles asked for.
  func replicate(_ moments: Moments, _ tally: NumberTally) -> [Double] {
    [moments.mean, moments.sd]
      + tally.quantiles(probabilities, moments: moments, sorted: tally.kept?.sorted())
  }

  /// What a block says of a year by itself: the share that has happened by each year of the range.
  func replicate(_ tally: YearTally) -> [Double] {
    tally.cumulative.map { Double($0) / Double(tally.count) }
  }

  /// - Parameters:
  ///   - sorted: Every value, rising, if they are kept.
  ///   - isYesNo: Whether it says no with 0 and yes with 1, so that its mean is a share.
  ///   - replicates: By block what it says by itself; nil if the values are independent draws.
  func number(
    _ moments: Moments, _ tally: NumberTally, sorted: [Double]?, isYesNo: Bool = false,
    replicates: [[Double]]?
  ) -> NumberSpread {
    let quantiles = tally.quantiles(probabilities, moments: moments, sorted: sorted)
    let estimates =
      if isYesNo {
        yesNo(moments, quantiles, replicates: replicates.map { $0.map { $0[0] } })
      } else if let replicates {
        zip([moments.mean, moments.sd] + quantiles, 0...).map { value, place in
          let estimate = rule.spread(value, of: replicates.map { $0[place] })
          return place == 1 ? estimate.notNegative : estimate
        }
      } else {
        drawn(moments, tally, sorted, quantiles)
      }
    return NumberSpread(
      mean: estimates[0], sd: estimates[1], min: moments.min, max: moments.max,
      quantiles: zip(probabilities, estimates.dropFirst(2)).map {
        NumberSpread.Quantile(probability: $0, estimate: $1)
      })
  }

  /// Mean, sd and quantiles of yes and no, all by the interval of the share that says yes.
  private func yesNo(
    _ moments: Moments, _ quantiles: [Double], replicates: [Double]?
  ) -> [Estimate] {
    let yes = Int((moments.mean * Double(moments.count)).rounded())
    let share = share(yes, of: moments.count, replicates: replicates)
    func sd(_ share: Double) -> Double { (share * (1 - share)).squareRoot() }
    let ends = [sd(share.low), sd(share.high)]
    let holdsHalf = share.low <= 0.5 && share.high >= 0.5
    let deviation = Estimate(
      moments.sd, low: min(ends[0], ends[1], moments.sd),
      high: max(holdsHalf ? 0.5 : max(ends[0], ends[1]), moments.sd))
    return [share, deviation]
      + zip(probabilities, quantiles).map { probability, value in
        func quantile(_ share: Double) -> Double { share > 1 - probability ? 1 : 0 }
        return Estimate(
          value, low: min(quantile(share.low), value), high: max(quantile(share.high), value))
      }
  }

  /// A share of the futures: the one interval of all that happens or does not.
  private func share(_ count: Int, of draws: Int, replicates: [Double]?) -> Estimate {
    guard let replicates else { return rule.wilson(count, of: draws) }
    return rule.share(count, of: draws, replicates: replicates)
  }

  /// Mean, sd and quantiles with intervals of independent draws.
  private func drawn(
    _ moments: Moments, _ tally: NumberTally, _ sorted: [Double]?, _ quantiles: [Double]
  ) -> [Estimate] {
    let count = Double(moments.count)
    let (mean, sd) = (moments.mean, moments.sd)
    let fourth = tally.fourthPowers(around: mean, kept: sorted) / count
    let variance = moments.variance
    let sdError =
      sd > 0 ? (max(fourth - variance * variance, 0) / count).squareRoot() / (2 * sd) : 0
    let ranks = probabilities.map { rule.ranks($0, of: moments.count) }
    let ends = tally.values(
      at: ranks.map { $0.low } + ranks.map { $0.high }, moments: moments, sorted: sorted)
    return [
      rule.normal(mean, error: sd / count.squareRoot()),
      rule.normal(sd, error: sdError).notNegative,
    ]
      + quantiles.indices.map {
        Estimate(quantiles[$0], low: ends[$0], high: ends[quantiles.count + $0])
      }
  }

  /// - Parameter replicates: By block what it says by itself; nil if the values are independent
  ///   draws.
  func year(_ tally: YearTally, replicates: [[Double]]?) -> YearSpread {
    let draws = tally.count
    let curve = zip(tally.cumulative, tally.years).enumerated().map { place, reached in
      let (count, year) = reached
      return YearSpread.ByYear(
        year: year,
        probability: share(
          count, of: draws, replicates: replicates.map { $0.map { $0[place] } }))
    }
    let end = curve.last!.probability
    let never = Estimate(
      Double(tally.never) / Double(draws), low: 1 - end.high, high: 1 - end.low)
    return YearSpread(
      never: never, curve: curve,
      quantiles: probabilities.map { probability in
        func first(_ share: (Estimate) -> Double) -> Int? {
          curve.first { share($0.probability) >= probability }?.year
        }
        return YearSpread.Quantile(
          probability: probability, year: first { $0.value }, low: first { $0.high },
          high: first { $0.low })
      })
  }
}
