// SPDX-License-Identifier: GPL-3.0-or-later

extension RunTable {
  /// Regional sensitivity analysis: compares every input between the rows in which a condition
  /// holds and the others.
  ///
  /// Reference: R. C. Spear, G. M. Hornberger (1980), *Water Research* 14,
  /// doi:10.1016/0043-1354(80)90040-8.
  ///
  /// - Parameters:
  ///   - condition: What makes two groups of the rows: those in which it holds and the others.
  ///   - least: How many rows each of the two groups must have, 1 or more.
  ///   - dummies: The inputs that do nothing behind the thresholds.
  /// - Throws: ``GivenDataError``.
  public func regional(
    _ condition: RunCondition, least: Int = 20, dummies: Dummies = Dummies()
  ) throws(GivenDataError) -> RegionalAnswer {
    guard least >= 1 else { throw .setting("least", Double(least)) }
    try check(condition, atLeast: least)
    try checkOrdered()
    let permutations = dummies.permutations(for: self)
    func threshold(_ ranking: Ranking) -> Double {
      permutations.reduce(0) { largest, permutation in
        let groups = TwoGroups(ranking, permutation.map { condition.holds[$0] })
        return max(largest, groups.distance)
      }
    }
    var untied: Double?  // Inputs without ties share their threshold.
    return RegionalAnswer(
      condition: condition.name, rows: rows, holding: condition.count, dummies: dummies,
      inputs: inputs.map { input in
        let ranking = Ranking(input.values)
        let groups = TwoGroups(ranking, condition.holds)
        let own: Double
        if ranking.hasTies {
          own = input.isConstant ? 0 : threshold(ranking)
        } else {
          // The same rows in order for every such input, so that it is the same to the last bit.
          own = untied ?? threshold(Ranking((0..<rows).map(Double.init)))
          untied = own
        }
        let (holding, others) = groups.medians(of: input.values)
        return RegionalAnswer.Input(
          name: input.name, distance: groups.distance, medianHolding: holding,
          medianOthers: others, direction: groups.direction(holding, others), threshold: own,
          isAboveThreshold: groups.distance > own, isConstant: input.isConstant)
      })
  }
}

/// The rows of an input in two groups.
private struct TwoGroups {
  let ranking: Ranking
  let holds: [Bool]
  /// How many rows the groups have.
  let holding: Int
  var others: Int { holds.count - holding }

  init(_ ranking: Ranking, _ holds: [Bool]) {
    self.ranking = ranking
    self.holds = holds
    holding = holds.count { $0 }
  }

  /// The greatest distance between the two distribution functions.
  var distance: Double {
    var (greatest, below) = (0.0, (holding: 0, others: 0))
    for level in ranking.levels {
      for row in ranking.order[level] {
        if holds[row] { below.holding += 1 } else { below.others += 1 }
      }
      let step =
        Double(below.holding) / Double(holding) - Double(below.others) / Double(others)
      greatest = max(greatest, abs(step))
    }
    return greatest
  }

  func medians(of values: [Double]) -> (holding: Double, others: Double) {
    func median(_ side: Bool) -> Double {
      let sorted = ranking.order.filter { holds[$0] == side }.map { values[$0] }
      let middle = sorted.count / 2
      return sorted.count % 2 == 1
        ? sorted[middle] : sorted[middle - 1] + (sorted[middle] - sorted[middle - 1]) / 2
    }
    return (median(true), median(false))
  }

  func direction(_ holding: Double, _ others: Double) -> RegionalAnswer.Direction {
    if holding != others { return holding > others ? .higher : .lower }
    let shares = ranking.shares
    let sum = shares.indices.reduce(0.0) { holds[$1] ? $0 + shares[$1] : $0 }
    // The mean share of all rows is a half.
    let off = sum / Double(self.holding) - 0.5
    return abs(off) <= 1e-12 ? .neither : off > 0 ? .higher : .lower
  }
}
