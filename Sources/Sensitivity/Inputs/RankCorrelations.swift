// SPDX-License-Identifier: GPL-3.0-or-later

import CMathematics
import GSL

/// Spearman's rank correlations between inputs, held together by a Gaussian copula.
public struct RankCorrelations: Hashable, Sendable {
  /// One pair of inputs, by number, and its correlation, -1…1.
  public struct Pair: Hashable, Sendable {
    /// The number of the one input, from 0.
    public var first: Int
    /// The number of the other input, from 0.
    public var second: Int
    /// Spearman's ρ, -1…1; ``Inputs`` exclude both.
    public var rho: Double

    /// A pair as given; ``Inputs`` check it.
    public init(_ first: Int, _ second: Int, rho: Double) {
      self.first = first
      self.second = second
      self.rho = rho
    }
  }

  /// The number of inputs.
  public var count: Int
  /// The correlated pairs; all others are independent.
  public var pairs: [Pair]

  /// Correlations of `count` inputs; those pairs of them that are not given are independent.
  public init(count: Int, pairs: [Pair]) {
    self.count = count
    self.pairs = pairs
  }

  /// Pearson's correlations of the normal variables behind the ranks: r = 2·sin(πρ/6).
  ///
  /// Reference: K. Pearson (1907), *On further methods of determining correlation*.
  public var copula: [[Double]] {
    var matrix = (0..<count).map { row in (0..<count).map { $0 == row ? 1.0 : 0.0 } }
    for pair in pairs {
      let r = 2 * sin(.pi * pair.rho / 6)
      matrix[pair.first][pair.second] = r
      matrix[pair.second][pair.first] = r
    }
    return matrix
  }

  /// The pair that contradicts the ones before it, so that no inputs have all these correlations;
  /// nil if some do.
  public var contradiction: Pair? {
    // An input that goes with no other contradicts nothing.
    let own = Set(pairs.flatMap { [$0.first, $0.second] }).sorted()
    let places = Dictionary(uniqueKeysWithValues: own.enumerated().map { ($1, $0) })
    let among = RankCorrelations(
      count: own.count,
      pairs: pairs.map { Pair(places[$0.first]!, places[$0.second]!, rho: $0.rho) })
    let size = positiveDefiniteSize(of: among.copula)
    guard size < own.count else { return nil }
    let row = own[size]
    return pairs.filter { max($0.first, $0.second) == row }.max { abs($0.rho) < abs($1.rho) }
  }
}
