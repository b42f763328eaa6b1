// SPDX-License-Identifier: GPL-3.0-or-later

/// Inputs that do nothing, as a measure of what chance makes of one: the ranks of an input dealt
/// out to the rows at random. The largest answer among them is the threshold that an input has to
/// exceed to be told from chance.
///
/// Reference: F. Pianosi, T. Wagener (2018), *Environmental Modelling & Software* 108.
public struct Dummies: Hashable, Sendable, Codable {
  /// How many; with 20, an input that does nothing exceeds them all in about one case of 21.
  public let count: Int
  /// Any number; 0 is one like the others.
  public let seed: UInt64

  /// - Parameter count: 1 or more.
  public init(count: Int = 20, seed: UInt64 = 0) {
    precondition(count >= 1, "a threshold of no dummies")
    self.count = count
    self.seed = seed
  }

  /// For every dummy the number of the row that each row has its rank from.
  func permutations(of rows: Int) -> [[Int]] {
    (0..<count).map { number in
      RowShuffle(seed: seed, purpose: .dummies, number: number).permutation(of: rows)
    }
  }
}

/// Pseudo-random choices among rows, which depend on a seed and a number alone.
struct RowShuffle {
  /// What a choice is for: each has streams of its own.
  enum Purpose: Int {
    case dummies = 1
    case ties, folds, halves
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
