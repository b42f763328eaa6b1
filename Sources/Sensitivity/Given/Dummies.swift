// SPDX-License-Identifier: GPL-3.0-or-later

/// Inputs that do nothing, as a measure of what chance makes of one: the ranks of an input dealt
/// out to the rows at random. The largest answer among them is the threshold that an input has to
/// exceed to be told from chance.
///
/// There are as many for each input, so that the chance of an error is that of the whole table:
/// with 20, in one of 21 tables whose inputs all do nothing does one of them exceed every dummy.
///
/// Reference: F. Pianosi, T. Wagener (2018), *Environmental Modelling & Software* 108,
/// doi:10.1016/j.envsoft.2018.07.019.
public struct Dummies: Hashable, Sendable, Codable {
  /// How many for each input that varies.
  public let count: Int
  /// Any number; 0 is one like the others.
  public let seed: UInt64

  /// As many as `count`, 1 or more, for each input that varies, dealt out by `seed`.
  public init(count: Int = 20, seed: UInt64 = 0) {
    precondition(count >= 1, "a threshold of no dummies")
    self.count = count
    self.seed = seed
  }

  /// How many there are for all inputs of a table.
  public func total(for table: RunTable) -> Int {
    count * max(table.inputs.count { !$0.isConstant }, 1)
  }

  /// For every dummy the number of the row that each row has its rank from.
  func permutations(for table: RunTable) -> some Sequence<[Int]> {
    (0..<total(for: table)).lazy.map { number in
      RowShuffle(seed: seed, purpose: .dummies, number: number).permutation(of: table.rows)
    }
  }
}

/// Pseudo-random choices among rows, which depend on a seed and a number alone.
struct RowShuffle {
  /// What a choice is for: each has streams of its own.
  enum Purpose: Int {
    case dummies = 1
    case ties, folds, halves, chance
  }

  private let stream: Philox

  init(seed: UInt64, purpose: Purpose, number: Int = 0) {
    stream = Philox(seed: seed, block: number, stream: purpose.rawValue)
  }

  /// 0..<count in any order, all orders alike.
  ///
  /// Reference: R. Durstenfeld (1964), algorithm 235, *Communications of the ACM* 7(7).
  func permutation(of count: Int) -> [Int] {
    var permutation = Array(0..<count)
    for place in stride(from: count - 1, to: 0, by: -1) {
      // The upper half of the product is below the second factor; the bias is one part in 2^40.
      let other = stream[UInt64(place)].0.multipliedFullWidth(by: UInt64(place + 1)).high
      permutation.swapAt(place, Int(other))
    }
    return permutation
  }
}
