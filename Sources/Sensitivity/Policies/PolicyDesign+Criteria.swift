// SPDX-License-Identifier: GPL-3.0-or-later

extension PolicyDesign {
  /// The best policies by each criterion, by objective.
  func criteria(
    _ results: [PolicyAnswer.Policy], _ sums: PolicySums, _ totals: PolicySums.Totals,
    _ judged: JudgedOutputs
  ) -> [PolicyAnswer.Criteria] {
    zip(objectives, judged.objectives).enumerated().map { number, pair in
      let (objective, found) = pair
      let direction = objective.direction
      let worst = direction == .highest ? Self.worstProbability : 1 - Self.worstProbability
      let place = judged.place(of: found.output)
      let isYear = judged.outputs[found.output].isYear
      let values = sums.policies.enumerated().map { policy, tally in
        guard !isYear else {
          let years = tally.years[place]
          return (mean: years.meanWithNever, worst: years.quantileWithNever(worst))
        }
        let moments = totals.moments[start(of: policy, tally) + place]
        let quantile = tally.numbers[place].quantiles([worst], moments: moments, sorted: nil)[0]
        return (mean: moments.mean, worst: quantile)
      }
      return PolicyAnswer.Criteria(
        objective: objective, expected: PolicyChoice(values.map { $0.mean }, direction),
        worstPlausible: PolicyChoice(values.map { $0.worst }, direction),
        // What is best in every future has no regret, but for the last digits.
        minimaxRegret: PolicyChoice(
          results.map { $0.regrets[number] }.map { $0.best.value == 1 ? 0 : $0.max }, .lowest),
        regretQuantile: PolicyChoice(results.map { $0.regrets[number].quantile.value }, .lowest))
    }
  }
}

extension YearTally {
  /// The mean, never counting as the year after the last.
  fileprivate var meanWithNever: Double {
    // From the first year on, so that the sum is one of whole numbers and exact.
    let sum = counts.enumerated().reduce(never * counts.count) { $0 + $1.offset * $1.element }
    return Double(years.lowerBound) + Double(sum) / Double(count)
  }

  /// The first year by which the share has happened, never counting as the year after the last.
  fileprivate func quantileWithNever(_ probability: Double) -> Double {
    let wanted = probability * Double(count)
    let past = cumulative.firstIndex { Double($0) >= wanted } ?? counts.count
    return Double(years.lowerBound + past)
  }
}

extension PolicyChoice {
  /// - Parameter values: By policy, at least one.
  init(_ values: [Double], _ direction: PolicyObjective.Direction) {
    let best = direction == .highest ? values.max()! : values.min()!
    // What differs in the last digits only is as good.
    self.init(
      policies: values.indices.filter {
        Rounding.isNothing(between: min(values[$0], best), and: max(values[$0], best))
      }, value: best)
  }
}
