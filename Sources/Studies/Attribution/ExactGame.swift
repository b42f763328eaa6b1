// SPDX-License-Identifier: GPL-3.0-or-later

/// Players whose every coalition has a known value.
struct ExactGame {
  /// What each player adds, as the mean over all orders in which they come.
  let means: [Double]
  /// Whether a player adds nothing to any coalition, but for rounding.
  let isInert: [Bool]

  /// - Parameter values: Of the coalitions by number: bit i says whether player i is in.
  init(count: Int, values: [Double]) {
    precondition(values.count == 1 << count)
    // The share of orders in which exactly some `size` others come before: size!(n-size-1)!/n!.
    var weights = [Double](repeating: 0, count: count)
    var binomial = 1.0
    for size in 0..<count {
      weights[size] = 1 / (Double(count) * binomial)
      binomial *= Double(count - 1 - size) / Double(size + 1)
    }
    var means = [Double](repeating: 0, count: count)
    var isInert = [Bool](repeating: true, count: count)
    for player in 0..<count {
      let bit = 1 << player
      for coalition in 0..<values.count where coalition & bit == 0 {
        let (before, after) = (values[coalition], values[coalition | bit])
        means[player] += weights[coalition.nonzeroBitCount] * (after - before)
        if !Attribution.isSame(before, after) { isInert[player] = false }
      }
    }
    (self.means, self.isInert) = (means, isInert)
  }
}
