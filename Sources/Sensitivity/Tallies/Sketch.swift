// SPDX-License-Identifier: GPL-3.0-or-later

/// How many numbers there were of about every size: enough for any quantile.
///
/// Numbers are counted in bins by sign, exponent and the first 10 bits of the fraction, so that a
/// quantile is off by at most 1 part in 1024 of its size (0.098 %); below 2.3·10^-308, by that much.
/// Counts of two sketches add up to the sketch of both, in any order.
struct Sketch: Hashable, Sendable, Codable {
  /// Bits of a number that its bin does not depend on.
  private static let shift: UInt64 = 42

  /// Numbers counted.
  private(set) var count = 0
  /// The bins of numbers below 0, by magnitude, and of those above; only as many as are in use.
  private var below = 0..<0
  private var above = 0..<0
  /// First that of zeros, then those of `below`, then those of `above`.
  private var counts: [UInt32] = [0]

  @inline(__always) private static func bin(_ number: Double) -> Int {
    Int(truncatingIfNeeded: number.magnitude.bitPattern >> shift)
  }

  /// The least magnitude of a bin.
  private static func edge(_ bin: Int) -> Double { Double(bitPattern: UInt64(bin) << shift) }

  /// What to add to a bin's number to find its count.
  private var offsets: (below: Int, above: Int) {
    (1 - below.lowerBound, 1 + below.count - above.lowerBound)
  }

  /// Counts the numbers of a column, all finite.
  ///
  /// - Parameters:
  ///   - least: The least of them.
  ///   - most: The greatest of them.
  mutating func add(_ column: Span<Double>, least: Double, most: Double) {
    count += column.count
    if least > 0 {
      cover(above: Self.bins(least, most))
      tally(column, offset: offsets.above)
    } else if most < 0 {
      cover(below: Self.bins(-most, -least))
      tally(column, offset: offsets.below)
    } else {
      addMixed(column, least, most)
    }
  }

  private mutating func tally(_ column: Span<Double>, offset: Int) {
    var counts = counts.mutableSpan
    for i in column.indices {
      counts[Self.bin(column[i]) &+ offset] &+= 1
    }
  }

  /// Without a branch on the sign, which nobody could foretell.
  private mutating func addMixed(_ column: Span<Double>, _ least: Double, _ most: Double) {
    var (nearestAbove, nearestBelow) = (Double.infinity, -Double.infinity)
    for i in column.indices {
      let value = column[i]
      let (above, below) = (value > 0 ? value : .infinity, value < 0 ? value : -.infinity)
      nearestAbove = above < nearestAbove ? above : nearestAbove
      nearestBelow = below > nearestBelow ? below : nearestBelow
    }
    if most > 0 { cover(above: Self.bins(nearestAbove, most)) }
    if least < 0 { cover(below: Self.bins(-nearestBelow, -least)) }
    let offsets = offsets
    var counts = counts.mutableSpan
    for i in column.indices {
      let value = column[i]
      let bin = Self.bin(value) &+ (value < 0 ? offsets.below : offsets.above)
      counts[value == 0 ? 0 : bin] &+= 1
    }
  }

  /// The bins of magnitudes, in whole stretches of 64 so that they are seldom too few.
  private static func bins(_ least: Double, _ most: Double) -> Range<Int> {
    bin(least) & ~63..<(bin(most) | 63) + 1
  }

  /// Makes room for bins.
  private mutating func cover(
    below moreBelow: Range<Int> = 0..<0, above moreAbove: Range<Int> = 0..<0
  ) {
    let (newBelow, newAbove) = (below.joined(moreBelow), above.joined(moreAbove))
    guard newBelow != below || newAbove != above else { return }
    func more(_ new: Range<Int>, than old: Range<Int>) -> (before: [UInt32], after: [UInt32]) {
      let start = old.isEmpty ? new.lowerBound : old.lowerBound
      return (
        Array(repeating: 0, count: start - new.lowerBound),
        Array(repeating: 0, count: new.upperBound - start - old.count)
      )
    }
    let (furtherBelow, furtherAbove) = (more(newBelow, than: below), more(newAbove, than: above))
    let split = 1 + below.count
    counts =
      counts[..<1] + furtherBelow.before + counts[1..<split] + furtherBelow.after
      + furtherAbove.before + counts[split...] + furtherAbove.after
    (below, above) = (newBelow, newAbove)
  }

  mutating func merge(_ other: Sketch) {
    count += other.count
    cover(below: other.below, above: other.above)
    let (own, theirs) = (offsets, other.offsets)
    counts[0] += other.counts[0]
    for bin in other.below {
      counts[own.below + bin] += other.counts[theirs.below + bin]
    }
    for bin in other.above {
      counts[own.above + bin] += other.counts[theirs.above + bin]
    }
  }
}

extension Sketch {
  /// A bin in use: its ends, the lower one first, and how many numbers lie in it.
  private struct Bar {
    let low: Double
    let high: Double
    let count: Double
  }

  /// Calls `body` with every bar, from the lowest on.
  private func forEachBar(_ body: (Bar) -> Void) {
    let offsets = offsets
    for bin in below.reversed() where counts[offsets.below + bin] > 0 {
      let count = Double(counts[offsets.below + bin])
      body(Bar(low: -Self.edge(bin + 1), high: -Self.edge(bin), count: count))
    }
    if counts[0] > 0 { body(Bar(low: 0, high: 0, count: Double(counts[0]))) }
    for bin in above where counts[offsets.above + bin] > 0 {
      let count = Double(counts[offsets.above + bin])
      body(Bar(low: Self.edge(bin), high: Self.edge(bin + 1), count: count))
    }
  }

  /// The numbers at ranks from 0 to count - 1, which need not be whole.
  ///
  /// - Parameter ranks: Rising.
  func values(at ranks: [Double]) -> [Double] {
    var values: [Double] = []
    var seen = 0.0
    forEachBar { bar in
      while values.count < ranks.count, ranks[values.count] < seen + bar.count {
        let place = min(max((ranks[values.count] - seen + 0.5) / bar.count, 0), 1)
        values.append(bar.low + place * (bar.high - bar.low))
      }
      seen += bar.count
    }
    return values
  }

  /// The sum of the fourth powers of the distances from `mean`, every number in the middle of its
  /// bin.
  func fourthPowers(around mean: Double) -> Double {
    var sum = 0.0
    forEachBar { bar in
      let distance = (bar.low + bar.high) / 2 - mean
      sum += bar.count * distance * distance * distance * distance
    }
    return sum
  }
}

extension Range<Int> {
  /// The least range with both in it; an empty one has nothing.
  fileprivate func joined(_ other: Range<Int>) -> Range<Int> {
    if isEmpty { return other }
    if other.isEmpty { return self }
    return Swift.min(lowerBound, other.lowerBound)..<Swift.max(upperBound, other.upperBound)
  }
}
