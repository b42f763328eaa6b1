// SPDX-License-Identifier: GPL-3.0-or-later

/// Count, mean and spread of numbers, gathered soundly however far from 0 they lie.
///
/// Reference: T. F. Chan, G. H. Golub, R. J. LeVeque (1983), *The American Statistician* 37(3).
struct Moments: Hashable, Sendable, Codable {
  var count = 0
  var mean = 0.0
  /// The sum of the squared distances from the mean.
  var squares = 0.0
  /// Of no numbers 0, as is the greatest.
  var min = 0.0
  var max = 0.0

  init() {}

  /// Of the numbers of one column of a batch, all finite.
  ///
  init(_ column: Span<Double>) {
    count = column.count
    guard count > 0 else { return }
    let whole = count / 8 * 8
    var sums = Eight(repeating: 0)
    var lows = Eight(repeating: .infinity)
    var highs = Eight(repeating: -.infinity)
    for start in stride(from: 0, to: whole, by: 8) {
      let values = Eight(column, at: start)
      sums = sums + values
      lows = Eight.least(lows, values)
      highs = Eight.most(highs, values)
    }
    for i in whole..<count {
      sums[i - whole] += column[i]
      lows[i - whole] = Swift.min(lows[i - whole], column[i])
      highs[i - whole] = Swift.max(highs[i - whole], column[i])
    }
    let mean = sums.total / Double(count)
    let centre = Eight(repeating: mean)
    var distances = Eight(repeating: 0)
    for start in stride(from: 0, to: whole, by: 8) {
      let distance = Eight(column, at: start) - centre
      distances = distances + distance * distance
    }
    for i in whole..<count {
      distances[i - whole] += (column[i] - mean) * (column[i] - mean)
    }
    self.mean = mean
    squares = distances.total
    (min, max) = (lows.least, highs.most)
  }

  /// Of a single number.
  init(one value: Double) { (count, mean, min, max) = (1, value, value, value) }

  /// Takes in the numbers that `other` has seen.
  mutating func merge(_ other: Moments) {
    guard other.count > 0 else { return }
    guard count > 0 else {
      self = other
      return
    }
    let (own, theirs) = (Double(count), Double(other.count))
    let step = other.mean - mean
    count += other.count
    mean += step * (theirs / Double(count))
    squares += other.squares + step * step * (own * theirs / Double(count))
    min = Swift.min(min, other.min)
    max = Swift.max(max, other.max)
  }

  /// The unbiased variance; 0 for a single number.
  var variance: Double { count > 1 ? squares / Double(count - 1) : 0 }
  var sd: Double { variance.squareRoot() }

  /// Whether all numbers are the same, but for rounding.
  var isConstant: Bool { Rounding.isNothing(between: min, and: max) }

  /// Whether all numbers are one of two, such as no and yes.
  var isTwofold: Bool {
    let product = (mean - min) * (max - mean)
    return !isConstant && abs(squares / Double(count) - product) <= 1e-9 * product
  }
}
