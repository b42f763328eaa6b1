// SPDX-License-Identifier: GPL-3.0-or-later

/// Players who come in some of the orders, each followed by its reverse.
struct SampledGame {
  /// What each player adds, as the mean over the orders.
  let means: [Double]
  /// The standard error of each, from the spread between pairs of orders.
  let errors: [Double]
  /// Whether a player adds nothing in any of the orders, but for rounding.
  let isInert: [Bool]

  /// - Parameter values: Along each order, the value before anyone comes and after each.
  init(count: Int, orders: [[Int]], values: [Double]) {
    let pairs = orders.count / 2
    var sums = [Double](repeating: 0, count: count)
    var squares = sums
    var isInert = [Bool](repeating: true, count: count)
    for pair in 0..<pairs {
      var added = [Double](repeating: 0, count: count)
      for number in [2 * pair, 2 * pair + 1] {
        for (turn, player) in orders[number].enumerated() {
          let place = number * (count + 1) + turn
          added[player] += (values[place + 1] - values[place]) / 2
          if !Attribution.isSame(values[place], values[place + 1]) { isInert[player] = false }
        }
      }
      // Welford's sums, which do not lose small spreads beside large means.
      for player in 0..<count {
        let before = added[player] - sums[player]
        sums[player] += before / Double(pair + 1)
        squares[player] += before * (added[player] - sums[player])
      }
    }
    means = sums
    errors = squares.map { ($0 / Double(pairs - 1) / Double(pairs)).squareRoot() }
    self.isInert = isInert
  }
}
