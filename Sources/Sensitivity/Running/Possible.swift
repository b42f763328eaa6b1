// SPDX-License-Identifier: GPL-3.0-or-later

/// What sums can be, one beside the other. Who can change a part under a right checksum can make up
/// an answer, but none that no numbers could have had.
extension Moments {
  private var range: Double { max - min }
  private var scale: Double { Swift.max(min.magnitude, max.magnitude) }

  /// What rounding may add to a number, and to squares.
  private var slack: Double { 1e-9 * range + 1e-12 * scale }
  private var squaredSlack: Double { Double(count) * slack * (range + 1e-12 * scale) }

  /// Whether numbers of which `min` is the least and `max` the greatest can have this mean and
  /// these squares.
  ///
  /// Reference: R. Bhatia, C. Davis (2000), *The American Mathematical Monthly* 107(4), for the
  /// most.
  var isPossible: Bool {
    guard count > 1 else {
      return squares == 0 && (count == 1 ? min == max : self == Moments())
    }
    let (up, down, all) = (max - mean, mean - min, Double(count))
    let others = count > 2 ? (up - down) * (up - down) / (all - 2) : 0
    let least = up * up + down * down + others
    return squares >= least - squaredSlack && squares <= all * up * down + squaredSlack
  }

  /// Whether both are of the same numbers, but for rounding.
  func agrees(with other: Moments) -> Bool {
    count == other.count && min == other.min && max == other.max
      && abs(mean - other.mean) <= slack && abs(squares - other.squares) <= squaredSlack
  }

  /// Whether `value` can lie among the numbers.
  func spans(_ value: Double) -> Bool { (min - slack...max + slack).contains(value) }

  /// Whether blocks of these numbers can say so: each its mean and then, if `hasSD`, its standard
  /// deviation, and quantiles.
  func spans(_ said: [[Double]], hasSD: Bool) -> Bool {
    guard said.allSatisfy({ !$0.isEmpty }), !said.isEmpty else { return said.isEmpty }
    let areWithin = said.allSatisfy { block in
      block.indices.allSatisfy { place in
        hasSD && place == 1
          ? (0...range + slack).contains(block[place]) : spans(block[place])
      }
    }
    // The mean of all is none that every block exceeds.
    let means = said.map { $0[0] }
    return areWithin && (means.min()! - slack...means.max()! + slack).contains(mean)
  }

  /// Of effects and of their sizes: whether the one can be the sizes of the other.
  func isPossible(sizes: Moments) -> Bool {
    guard count == sizes.count, count > 0 else { return count == sizes.count }
    let all = Double(count)
    let (own, theirs) = (
      squares + all * mean * mean, sizes.squares + all * sizes.mean * sizes.mean
    )
    return sizes.min >= 0 && sizes.max == scale && mean.magnitude <= sizes.mean + slack
      && abs(own - theirs) <= 1e-6 * (own + theirs)
  }
}

extension Sketch {
  /// Whether numbers in its bins can have this mean and these squares.
  func encloses(_ values: Moments) -> Bool {
    var (sum, squares) = ((low: 0.0, high: 0.0), (low: 0.0, high: 0.0))
    for (count, bin) in filled {
      let ends = [bin.lowerBound - values.mean, bin.upperBound - values.mean].map { $0 * $0 }
      sum.low += count * bin.lowerBound
      sum.high += count * bin.upperBound
      squares.low += bin.contains(values.mean) ? 0 : count * min(ends[0], ends[1])
      squares.high += count * max(ends[0], ends[1])
    }
    let all = Double(values.count)
    let slack = 1e-9 * all * max(values.min.magnitude, values.max.magnitude)
    let step = slack / all * slack + 1e-9 * squares.high
    return sum.low - slack <= all * values.mean && all * values.mean <= sum.high + slack
      && squares.low - step <= values.squares && values.squares <= squares.high + step
  }
}

extension [[Double]] {
  /// Whether blocks can say of a year that such shares had happened by each year of its range,
  /// where in all of them it was `tally`.
  func canBeShares(of tally: YearTally) -> Bool {
    guard !isEmpty, tally.count > 0 else { return isEmpty }
    let cumulative = tally.cumulative
    return allSatisfy { block in
      block.allSatisfy { (0...1).contains($0) } && zip(block, block.dropFirst()).allSatisfy(<=)
    }
      && cumulative.indices.allSatisfy { year in
        map { $0[year] }.spans(Double(cumulative[year]) / Double(tally.count))
      }
  }
}

extension [Double] {
  /// Whether a mean of these, each with some weight, can be `value`.
  func spans(_ value: Double) -> Bool {
    guard let least = self.min(), let most = self.max() else { return true }
    return (least - 1e-9...most + 1e-9).contains(value)
  }
}
