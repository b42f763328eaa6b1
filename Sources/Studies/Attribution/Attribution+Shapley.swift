// SPDX-License-Identifier: GPL-3.0-or-later

extension Attribution {
  /// How far a mean over orders is computed exactly, and how it is sampled beyond.
  public struct Sampling: Hashable, Sendable {
    /// With at most so many changes all the scenarios between are computed, 2 to their power.
    public var exactUpTo: Int
    /// Pairs of an order and its reverse.
    public var pairs: Int
    /// The seed of the random orders; 0 is a seed too.
    public var seed: UInt64

    /// As given: `exactUpTo` is at most 16, `pairs` at least 2.
    public init(exactUpTo: Int = 12, pairs: Int = 200, seed: UInt64 = 1) {
      precondition(exactUpTo <= 16 && pairs >= 2, "too many at once, or too few for an error")
      (self.exactUpTo, self.pairs, self.seed) = (exactUpTo, pairs, seed)
    }
  }

  /// The mean, over all orders of making the changes, of what each does when its turn comes.
  ///
  /// Changes that give no valid scenario without each other are merged into one part.
  ///
  /// - Throws: ``Refusal`` for a difference that has no parts.
  public static func shapley(
    _ changes: Changes, metric: String, sampling: Sampling = Sampling()
  ) throws(Refusal) -> Attribution {
    var mixtures = CoalitionValues(changes, metric: metric)
    let (from, to, all) = try ends(&mixtures)
    var merger = CoalitionMerger(count: changes.list.count)
    merger.separate(&mixtures, all)
    while true {
      let isExact = merger.groups.count <= sampling.exactUpTo
      let orders = isExact ? [] : orders(of: merger.groups.count, sampling)
      let needed = isExact ? merger.unions : orders.flatMap { merger.unions(along: $0) }
      mixtures.compute(needed)
      let invalid = needed.first { mixtures.value($0) == nil }
      if let invalid {
        merger.merge(within: invalid, &mixtures, all)
        continue
      }
      let values = needed.map { mixtures.value($0) ?? .nan }
      try refuseNever(values, mixtures)
      let groups = merger.groups
      if isExact {
        let game = ExactGame(count: groups.count, values: values)
        return Attribution(
          mixtures, .shapley, groups: groups, amounts: game.means, isInert: game.isInert,
          from: from, to: to)
      }
      let game = SampledGame(count: groups.count, orders: orders, values: values)
      return Attribution(
        mixtures, .sampled(pairs: sampling.pairs, seed: sampling.seed), groups: groups,
        amounts: game.means, errors: game.errors,
        isInert: groups.enumerated().map { index, group in
          game.isInert[index] && doesNothing(group, &mixtures, from, to, all)
        }, from: from, to: to)
    }
  }

  /// Alone, and as the last.
  private static func doesNothing(
    _ group: Group, _ mixtures: inout CoalitionValues, _ from: Double, _ to: Double, _ all: Subset
  ) -> Bool {
    guard let alone = mixtures.value(group.subset),
      let without = mixtures.value(all & ~group.subset)
    else { return false }
    return isSame(alone, from) && isSame(without, to)
  }

  /// Random orders, each followed by its reverse.
  private static func orders(of count: Int, _ sampling: Sampling) -> [[Int]] {
    var random = SplitMix(seed: sampling.seed)
    return (0..<sampling.pairs).flatMap { _ in
      let order = random.order(of: count)
      return [order, order.reversed()]
    }
  }
}
