// SPDX-License-Identifier: GPL-3.0-or-later

extension SampleDesign {
  private var rule: IntervalRule { IntervalRule(level: level) }

  /// - Parameter number: Which of the outputs that are numbers.
  func spread(
    ofNumber number: Int, _ summary: SampleSummary, _ sums: SampleSummary.Sums
  ) -> NumberSpread {
    let moments = sums.moments[number]
    let sorted = sums.kept?[number].sorted()  // Once for all that is read off them.
    let tally = summary.numbers[number]
    let quantiles = tally.quantiles(probabilities, moments: moments, sorted: sorted)
    let estimates =
      if method == .monteCarlo {
        drawn(moments, tally, sorted, quantiles)
      } else {
        zip([moments.mean, moments.sd] + quantiles, 0...).map { value, place in
          rule.spread(value, of: summary.replicates.map { $0.numbers[number][place] })
        }
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
      at: ranks.map(\.low) + ranks.map(\.high), moments: moments, sorted: sorted)
    return [rule.normal(mean, error: sd / count.squareRoot()), rule.normal(sd, error: sdError)]
      + quantiles.indices.map {
        Estimate(quantiles[$0], low: ends[$0], high: ends[quantiles.count + $0])
      }
  }

  /// - Parameter year: Which of the outputs that are years.
  func spread(ofYear year: Int, _ summary: SampleSummary) -> YearSpread {
    let tally = summary.years[year]
    let shares = summary.replicates.map { $0.years[year] }
    let draws = tally.count
    let curve = zip(tally.cumulative, tally.years).enumerated().map { place, reached in
      let (count, year) = reached
      let estimate =
        method == .monteCarlo
        ? rule.wilson(count, of: draws)
        : rule.share(count, of: draws, replicates: shares.map { $0[place] })
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
          probability: probability, year: first(\.value), low: first(\.high), high: first(\.low))
      })
  }
}
