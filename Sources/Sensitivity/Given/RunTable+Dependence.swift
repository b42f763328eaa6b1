// SPDX-License-Identifier: GPL-3.0-or-later

import CMathematics

extension RunTable {
  /// Whether the rows look as if they were not drawn independently of each other: far more of them
  /// than chance gives are equal in all inputs or in all but one.
  ///
  /// So are the rows of a Sobol', Morris or one-at-a-time design, and rows that stand in a table
  /// several times. A full factorial grid has as many such pairs as independent rows of the same
  /// values. One input alone does not tell, and two only by rows that are equal in both.
  public var isDependent: Bool {
    let inputs = inputs.filter { !$0.isConstant }
    guard rows > 4, !inputs.isEmpty else { return false }
    let columns = inputs.enumerated().map { ValueCounts($1.values, of: $0) }
    return isPairedMore(columns) || isStar(columns)
  }

  /// Whether pairs of rows that differ in no more than one input are far more than by chance.
  private func isPairedMore(_ columns: [ValueCounts]) -> Bool {
    let count = Double(rows)
    let sums = (0..<rows).map { row in columns.reduce(UInt64(0)) { $0 &+ $1.hashes[row] } }
    let equal = Self.pairs(sums)
    let chance = near(columns.map { $0.meeting }) * count * (count - 1) / 2
    var pairs = equal
    if columns.count > 2 {
      for column in columns {
        pairs += Self.pairs((0..<rows).map { sums[$0] &- column.hashes[$0] }) - equal
      }
      return Self.isMore(pairs, than: chance)
    }
    // One input of two may be equal by rounding alone.
    let both = columns.map { $0.meeting }.reduce(1, *) * count * (count - 1) / 2
    return Self.isMore(equal, than: both)
  }

  /// Whether all rows are one row with no more than one input changed, and would not be by chance.
  private func isStar(_ columns: [ValueCounts]) -> Bool {
    guard columns.count > 2 else { return false }
    let most = columns.map { $0.most }
    let isOne = (0..<rows).allSatisfy { row in
      zip(columns, most).count { $0.hashes[row] != $1.hash } <= 1
    }
    let count = Double(rows)
    let chance = near(most.map { Double($0.count) / count })
    // The probability that all of so many independent rows are like that.
    return isOne && pow(chance, count) < 0.05
  }

  /// How probable it is that no more than one of independent things fails, each of which holds with
  /// its probability.
  private func near(_ holding: [Double]) -> Double {
    var (all, allButOne) = (1.0, 0.0)
    for one in holding { (all, allButOne) = (all * one, allButOne * one + all * (1 - one)) }
    return all + allButOne
  }

  /// Pairs come in heaps, so that their number varies more than that of things on their own.
  private static func isMore(_ pairs: Double, than chance: Double) -> Bool {
    pairs > 10 + 1.5 * chance + 4 * chance.squareRoot()
  }

  private static func pairs(_ keys: [UInt64]) -> Double {
    var counts: [UInt64: Int] = [:]
    for key in keys { counts[key, default: 0] += 1 }
    return counts.values.reduce(0) { $0 + Double($1) * Double($1 - 1) / 2 }
  }
}

/// How often each value stands in a column.
private struct ValueCounts {
  /// By row, of its value; sums of them tell rows apart.
  let hashes: [UInt64]
  /// The probability that two rows have the same value.
  let meeting: Double
  /// The value that stands there most often.
  let most: (hash: UInt64, count: Int)

  /// - Parameter number: Of the column, so that the same value in another one is another.
  init(_ values: [Double], of number: Int) {
    var counts: [UInt64: Int] = [:]
    let salt = Self.mixed(UInt64(number))
    hashes = values.map { Self.mixed(($0 == 0 ? 0.0 : $0).bitPattern ^ salt) }
    for hash in hashes { counts[hash, default: 0] += 1 }
    let count = Double(values.count)
    meeting = counts.values.reduce(0) { $0 + Double($1) * Double($1 - 1) } / (count * (count - 1))
    let best = counts.max { ($0.value, $0.key) < ($1.value, $1.key) }
    most = best.map { ($0.key, $0.value) } ?? (0, 0)
  }

  /// Reference: S. Vigna, the finalizer of SplitMix64.
  private static func mixed(_ bits: UInt64) -> UInt64 {
    var z = bits &+ 0x9e37_79b9_7f4a_7c15
    z = (z ^ (z >> 30)) &* 0xbf58_476d_1ce4_e5b9
    z = (z ^ (z >> 27)) &* 0x94d0_49bb_1331_11eb
    return z ^ (z >> 31)
  }
}
