// SPDX-License-Identifier: GPL-3.0-or-later

/// How many numbers there were of about every size: enough for any quantile.
///
/// Numbers are counted in bins by sign, exponent and the first 10 bits of the fraction, so that a
/// quantile is off by at most 1 part in 1024 of its size (0.098 %); below 2.3·10^-308, by that
/// much. Counts of two sketches add up to the sketch of both, in any order.
struct Sketch: Hashable, Sendable {
  /// Bits of a number that its bin does not depend on.
  private static let shift: UInt64 = 42
  /// How many bins there can be of one sign.
  static let bins = 1 << (63 - Int(shift))

  /// Numbers counted.
  var count = 0
  /// The bins of numbers below 0, by magnitude, and of those above; only as many as are in use.
  var below = 0..<0
  var above = 0..<0
  /// First that of zeros, then those of `below`, then those of `above`.
  var counts: [UInt32] = [0]

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
      addMixed(column)
    }
  }

  private mutating func tally(_ column: Span<Double>, offset: Int) {
    var counts = counts.mutableSpan
    for i in column.indices {
      counts[Self.bin(column[i]) &+ offset] &+= 1
    }
  }

  private mutating func addMixed(_ column: Span<Double>) {
    var next = 0
    while let place = countMixed(column, from: next) {
      let bins = Self.bins(column[place].magnitude, column[place].magnitude)
      if column[place] < 0 { cover(below: bins) } else { cover(above: bins) }
      next = place
    }
  }

  /// Counts until there is no bin for a number.
  ///
  /// - Returns: The place of that number; nil if all are counted.
  private mutating func countMixed(_ column: Span<Double>, from first: Int) -> Int? {
    // By the sign bit: looked up, for a branch would be foreseen wrongly every other time.
    let offsets: InlineArray<2, Int> = [self.offsets.above, self.offsets.below]
    let firsts: InlineArray<2, Int> = [above.lowerBound, below.lowerBound]
    let limits: InlineArray<2, Int> = [above.count, below.count]
    var counts = counts.mutableSpan
    for i in first..<column.count {
      let value = column[i]
      if value == 0 {
        counts[0] &+= 1
        continue
      }
      let side = Int(truncatingIfNeeded: value.bitPattern >> 63)
      let bin = Self.bin(value)
      let place = UInt(bitPattern: bin &- firsts[side])
      guard place < UInt(bitPattern: limits[side]) else { return i }
      counts[bin &+ offsets[side]] &+= 1
    }
    return nil
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
  /// The numbers at ranks from 0 to count - 1, which need not be whole.
  ///
  /// - Parameter ranks: Rising.
  func values(at ranks: [Double]) -> [Double] {
    var values: [Double] = []
    var seen: UInt64 = 0
    // Where the ranks that are still wanted begin.
    var wanted = ranks.first ?? .infinity
    func take(_ count: UInt32, from low: Double, to high: Double) {
      let before = Double(seen - UInt64(count))
      while wanted < Double(seen) {
        let place = min(max((wanted - before + 0.5) / Double(count), 0), 1)
        values.append(low + place * (high - low))
        wanted = values.count < ranks.count ? ranks[values.count] : .infinity
      }
    }
    let offsets = offsets
    for bin in below.reversed() {
      let count = counts[offsets.below + bin]
      seen += UInt64(count)
      if wanted < Double(seen) { take(count, from: -Self.edge(bin + 1), to: -Self.edge(bin)) }
    }
    seen += UInt64(counts[0])
    take(counts[0], from: 0, to: 0)
    for bin in above where wanted < .infinity {
      let count = counts[offsets.above + bin]
      seen += UInt64(count)
      if wanted < Double(seen) { take(count, from: Self.edge(bin), to: Self.edge(bin + 1)) }
    }
    return values
  }

  /// The sum of the fourth powers of the distances from `mean`, every number in the middle of its
  /// bin.
  func fourthPowers(around mean: Double) -> Double {
    func fourth(_ middle: Double) -> Double {
      let square = (middle - mean) * (middle - mean)
      return square * square
    }
    let offsets = offsets
    var sum = Double(counts[0]) * fourth(0)
    for bin in below where counts[offsets.below + bin] > 0 {
      let middle = -(Self.edge(bin) + Self.edge(bin + 1)) / 2
      sum += Double(counts[offsets.below + bin]) * fourth(middle)
    }
    for bin in above where counts[offsets.above + bin] > 0 {
      let middle = (Self.edge(bin) + Self.edge(bin + 1)) / 2
      sum += Double(counts[offsets.above + bin]) * fourth(middle)
    }
    return sum
  }

  /// The bins in which there is something: how many, and between which numbers.
  var filled: [(count: Double, bin: ClosedRange<Double>)] {
    let offsets = offsets
    var filled: [(count: Double, bin: ClosedRange<Double>)] = []
    for bin in below where counts[offsets.below + bin] > 0 {
      filled.append((Double(counts[offsets.below + bin]), -Self.edge(bin + 1)...(-Self.edge(bin))))
    }
    if counts[0] > 0 { filled.append((Double(counts[0]), 0...0)) }
    for bin in above where counts[offsets.above + bin] > 0 {
      filled.append((Double(counts[offsets.above + bin]), Self.edge(bin)...Self.edge(bin + 1)))
    }
    return filled
  }

  /// Whether the least and the greatest number that were counted can have been these.
  func reaches(from least: Double, to most: Double) -> Bool {
    let offsets = offsets
    func first(_ bins: some Sequence<Int>, _ offset: Int) -> Int? {
      for bin in bins where counts[offset + bin] > 0 { return bin }
      return nil
    }
    let zero = counts[0] > 0 ? 0 : nil
    let lowest =
      first(below.reversed(), offsets.below).map { -$0 - 1 } ?? zero
      ?? first(above, offsets.above).map { $0 + 1 }
    let highest =
      first(above.reversed(), offsets.above).map { $0 + 1 } ?? zero
      ?? first(below, offsets.below).map { -$0 - 1 }
    func place(_ number: Double) -> Int {
      number == 0 ? 0 : number < 0 ? -Self.bin(number) - 1 : Self.bin(number) + 1
    }
    return lowest == place(least) && highest == place(most)
  }

  /// The same bins with nothing in them.
  ///
  /// A sketch that starts with the bins of another seldom has to grow. All bins of the sketches of
  /// a run end up in their sum, so it does not depend on who started from which.
  var emptied: Sketch {
    var emptied = self
    emptied.count = 0
    for i in emptied.counts.indices {
      emptied.counts[i] = 0
    }
    return emptied
  }
}

extension Range<Int> {
  /// The least range with both in it; an empty one has nothing.
  func joined(_ other: Range<Int>) -> Range<Int> {
    if isEmpty { return other }
    if other.isEmpty { return self }
    return Swift.min(lowerBound, other.lowerBound)..<Swift.max(upperBound, other.upperBound)
  }
}
