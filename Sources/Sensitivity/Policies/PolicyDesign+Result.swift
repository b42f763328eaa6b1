// SPDX-License-Identifier: GPL-3.0-or-later

extension PolicyDesign {
  private var rule: IntervalRule { IntervalRule(level: level) }
  private var reader: SpreadReader { SpreadReader(probabilities: probabilities, rule: rule) }

  /// What the futures of one block say of a policy.
  func share(of tally: PolicyTally, futures: Int) -> PolicySums.Share {
    func shares(_ counts: [Int]) -> [Double] { counts.map { Double($0) / Double(futures) } }
    return PolicySums.Share(
      numbers: tally.numbers.map { reader.replicate($0.moments, $0) },
      years: tally.years.map { reader.replicate($0) },
      regrets: tally.regrets.map { [$0.moments.mean, Self.quantile(ofRegret: $0, $0.moments)] },
      best: shares(tally.best), held: shares(tally.held))
  }

  private static func quantile(ofRegret tally: NumberTally, _ moments: Moments) -> Double {
    tally.quantiles([regretProbability], moments: moments, sorted: nil)[0]
  }

  /// Where the moments of a policy begin among the sums.
  func start(of policy: Int, _ tally: PolicyTally) -> Int {
    policy * (tally.numbers.count + tally.regrets.count)
  }

  /// How one policy does.
  func result(
    _ policy: Int, _ sums: PolicySums, _ totals: PolicySums.Totals, _ judged: JudgedOutputs,
    futures: Int
  ) -> PolicyAnswer.Policy {
    let tally = sums.policies[policy]
    let shares = sums.replicates.map { $0.policies[policy] }
    let start = start(of: policy, tally)
    let outputs = judged.outputs.enumerated().map { number, output in
      let place = judged.place(of: number)
      return switch output.kind {
      case .number:
        OutputAnswer(
          output: output,
          spread: .number(
            reader.number(
              totals.moments[start + place], tally.numbers[place], sorted: nil,
              isYesNo: output.isYesNo, replicates: shares.map { $0.numbers[place] })))
      case .year:
        OutputAnswer(
          output: output,
          spread: .year(
            reader.year(tally.years[place], replicates: shares.map { $0.years[place] })))
      }
    }
    func held(_ place: Int) -> Estimate {
      rule.share(tally.held[place], of: futures, replicates: shares.map { $0.held[place] })
    }
    return PolicyAnswer.Policy(
      decisions: policies[policy], outputs: outputs,
      regrets: objectives.enumerated().map { place, objective in
        let moments = totals.moments[start + tally.numbers.count + place]
        return PolicyAnswer.Regret(
          objective: objective,
          mean: rule.spread(moments.mean, of: shares.map { $0.regrets[place][0] }).notNegative,
          quantile: rule.spread(
            Self.quantile(ofRegret: tally.regrets[place], moments),
            of: shares.map { $0.regrets[place][1] }
          ).notNegative,
          max: moments.max,
          best: rule.share(
            tally.best[place], of: futures, replicates: shares.map { $0.best[place] }))
      },
      thresholds: thresholds.enumerated().map { place, threshold in
        PolicyAnswer.Held(threshold: threshold, share: held(place))
      },
      satisfied: thresholds.isEmpty ? nil : held(thresholds.count))
  }
}
