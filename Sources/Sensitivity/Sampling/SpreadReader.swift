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
  ///   - replicates: By block what it says by itself; nil if the values are independent draws.
  func number(
    _ moments: Moments, _ tally: NumberTally, sorted: [Double]?, replicates: [[Double]]?
  ) -> NumberSpread {
    let quantiles = tally.quantiles(probabilities, moments: moments, sorted: sorted)
    let estimates =
      if let replicates {
        zip([moments.mean, moments.sd] + quantiles, 0...).map { value, place in
          rule.spread(value, of: replicates.map { $0[place] })
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
    return [rule.normal(mean, error: sd / count.squareRoot()), rule.normal(sd, error: sdError)]
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
      let estimate =
        replicates.map { rule.share(count, of: draws, replicates: $0.map { $0[place] }) }
        ?? rule.wilson(count, of: draws)
      return YearSpread.ByYear(year: year, probability: estimate)
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
