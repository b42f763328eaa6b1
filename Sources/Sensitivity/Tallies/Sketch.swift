// SPDX-License-Identifier: GPL-3.0-or-later

/// How many numbers there were of about every size: enough for any quantile.
///
/// Numbers are counted in bins by sign, exponent and the first 10 bits of the fraction, so that a
/// quantile is off by at most 1 part in 1024 of its size (0.098 %); below 2.3·10^-308, by that much.
/// Counts of two sketches add up to the sketch of both, in any order.
struct Sketch: Hashable, Sendable, Codable {
  /// Bits of a number that its bin does not depend on.
  private static let shift = 42

  private var below = Bins()
  private var zeros = 0
  private var above = Bins()
  private(set) var count = 0

  /// Bins in a row, from number `first` on; only as many as are in use.
  private struct Bins: Hashable, Sendable, Codable {
    var first = 0
    var counts: [UInt32] = []

    /// Makes room for the bins of magnitudes between these two.
    mutating func cover(_ least: Double, _ most: Double) {
      let needed = Sketch.bin(least)...Sketch.bin(most)
      guard needed.lowerBound < first || needed.upperBound >= first + counts.count else { return }
      // To whole stretches of 64 bins, so that it seldom happens.
      let low = needed.lowerBound & ~63
      let high = needed.upperBound | 63
      if counts.isEmpty {
        first = low
        counts = Array(repeating: 0, count: high - low + 1)
        return
      }
      let start = min(low, first)
      let end = max(high + 1, first + counts.count)
      var wider = Array(repeating: UInt32(0), count: end - start)
      wider.replaceSubrange(first - start..<first - start + counts.count, with: counts)
      (first, counts) = (start, wider)
    }

    mutating func merge(_ other: Bins) {
      guard !other.counts.isEmpty else { return }
      let last = other.first + other.counts.count - 1
      cover(Sketch.edge(other.first), Sketch.edge(last))
      let offset = other.first - first
      for i in other.counts.indices {
        counts[offset + i] += other.counts[i]
      }
    }
  }

  @inline(__always) private static func bin(_ magnitude: Double) -> Int {
    Int(truncatingIfNeeded: magnitude.bitPattern >> UInt64(shift))
  }

  /// The least magnitude of a bin.
  private static func edge(_ bin: Int) -> Double {
    Double(bitPattern: UInt64(bin) << UInt64(shift))
  }

  /// Counts the numbers of a column, all finite.
  ///
  /// - Parameters:
  ///   - least: The least of them.
  ///   - most: The greatest of them.
  mutating func add(_ column: Span<Double>, least: Double, most: Double) {
    count += column.count
    if least > 0 {
      above.cover(least, most)
      Self.count(column, in: &above)
    } else if most < 0 {
      below.cover(-most, -least)
      Self.count(column, in: &below)
    } else {
      addMixed(column)
    }
  }

  private static func count(_ column: Span<Double>, in bins: inout Bins) {
    let first = bins.first
    var counts = bins.counts.mutableSpan
    for i in column.indices {
      counts[bin(column[i].magnitude) &- first] &+= 1
    }
  }

  private mutating func addMixed(_ column: Span<Double>) {
    var extremes = (least: Double.infinity, most: 0.0, lowest: Double.infinity, deepest: 0.0)
    for i in column.indices {
      let value = column[i]
      if value > 0 {
        extremes.least = min(extremes.least, value)
        extremes.most = max(extremes.most, value)
      } else if value < 0 {
        extremes.lowest = min(extremes.lowest, -value)
        extremes.deepest = max(extremes.deepest, -value)
      }
    }
    if extremes.most > 0 { above.cover(extremes.least, extremes.most) }
    if extremes.deepest > 0 { below.cover(extremes.lowest, extremes.deepest) }
    for i in column.indices {
      let value = column[i]
      let bin = Self.bin(value.magnitude)
      if value > 0 {
        above.counts[bin - above.first] += 1
      } else if value < 0 {
        below.counts[bin - below.first] += 1
      } else {
        zeros += 1
      }
    }
  }

  mutating func merge(_ other: Sketch) {
    below.merge(other.below)
    zeros += other.zeros
    above.merge(other.above)
    count += other.count
  }

  /// The number at a rank from 0 to count - 1, which need not be whole.
  ///
  /// - Parameter ranks: Rising.
  func values(at ranks: [Double]) -> [Double] {
    var values: [Double] = []
    var seen = 0.0
    func take(_ count: Double, from low: Double, to high: Double) {
      while values.count < ranks.count, ranks[values.count] < seen + count {
        let place = min(max((ranks[values.count] - seen + 0.5) / count, 0), 1)
        values.append(low + place * (high - low))
      }
      seen += count
    }
    for i in below.counts.indices.reversed() where below.counts[i] > 0 {
      let bin = below.first + i
      take(Double(below.counts[i]), from: -Self.edge(bin + 1), to: -Self.edge(bin))
    }
    if zeros > 0 { take(Double(zeros), from: 0, to: 0) }
    for i in above.counts.indices where above.counts[i] > 0 {
      let bin = above.first + i
      take(Double(above.counts[i]), from: Self.edge(bin), to: Self.edge(bin + 1))
    }
    return values
  }

  /// The sum of the fourth powers of the distances from `mean`, every number in the middle of its
  /// bin.
  func fourthPowers(around mean: Double) -> Double {
    var sum = mean * mean * mean * mean * Double(zeros)
    for (bins, sign) in [(below, -1.0), (above, 1.0)] {
      for i in bins.counts.indices where bins.counts[i] > 0 {
        let bin = bins.first + i
        let distance = sign * (Self.edge(bin) + Self.edge(bin + 1)) / 2 - mean
        sum += Double(bins.counts[i]) * distance * distance * distance * distance
      }
    }
    return sum
  }
}
