// SPDX-License-Identifier: GPL-3.0-or-later

/// Count, mean and spread of numbers, gathered soundly however far from 0 they lie.
///
/// Reference: T. F. Chan, G. H. Golub, R. J. LeVeque (1983), *The American Statistician* 37(3).
struct Moments: Hashable, Sendable, Codable {
  var count = 0
  var mean = 0.0
  /// The sum of the squared distances from the mean.
  var squares = 0.0
  var min = Double.infinity
  var max = -Double.infinity

  init() {}

  /// Of the numbers of one column of a batch, all finite.
  ///
  /// Eight sums side by side, so that the loops are vector instructions and the order of additions
  /// is the same on every machine.
  init(_ column: Span<Double>) {
    count = column.count
    guard count > 0 else { return }
    let whole = count / 8 * 8
    var sums = InlineArray<8, Double>(repeating: 0)
    var lows = InlineArray<8, Double>(repeating: .infinity)
    var highs = InlineArray<8, Double>(repeating: -.infinity)
    for start in stride(from: 0, to: whole, by: 8) {
      for lane in 0..<8 {
        let value = column[start &+ lane]
        sums[lane] += value
        lows[lane] = value < lows[lane] ? value : lows[lane]
        highs[lane] = value > highs[lane] ? value : highs[lane]
      }
    }
    for i in whole..<count {
      sums[i - whole] += column[i]
      lows[i - whole] = Swift.min(lows[i - whole], column[i])
      highs[i - whole] = Swift.max(highs[i - whole], column[i])
    }
    let mean = sums.total / Double(count)
    var distances = InlineArray<8, Double>(repeating: 0)
    for start in stride(from: 0, to: whole, by: 8) {
      for lane in 0..<8 {
        let distance = column[start &+ lane] - mean
        distances[lane] += distance * distance
      }
    }
    for i in whole..<count {
      distances[i - whole] += (column[i] - mean) * (column[i] - mean)
    }
    self.mean = mean
    squares = distances.total
    for lane in 0..<8 {
      min = Swift.min(min, lows[lane])
      max = Swift.max(max, highs[lane])
    }
  }

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
  var isConstant: Bool { max - min <= 8 * Swift.max(abs(max), abs(min)).ulp }
}

extension InlineArray where count == 8, Element == Double {
  /// The sum, always in the same order.
  @inline(__always) var total: Double {
    ((self[0] + self[1]) + (self[2] + self[3])) + ((self[4] + self[5]) + (self[6] + self[7]))
  }
}
