// SPDX-License-Identifier: GPL-3.0-or-later

/// What is left of the stars of a ``MorrisDesign``, however many there are.
public struct MorrisSums: BlockSums {
  /// Elementary effects, by analysed column and then input.
  struct Effects: Codable, Sendable {
    var effects: [Moments]
    /// The same without their signs.
    var sizes: [Moments]

    init(count: Int) {
      effects = Array(repeating: Moments(), count: count)
      sizes = effects
    }

    static func join(_ earlier: inout Effects, _ later: Effects) {
      for number in earlier.effects.indices {
        earlier.effects[number].merge(later.effects[number])
        earlier.sizes[number].merge(later.sizes[number])
      }
    }
  }

  var sums = PairwiseReduction<Effects>()

  /// Of no block.
  public init() {}

  init(block: Int, _ effects: Effects) { sums = PairwiseReduction(block: block, effects) }

  /// Takes in other blocks, whose effects are added up two and two by their numbers.
  public mutating func merge(_ other: MorrisSums) { sums.merge(other.sums, Effects.join) }

  /// The number of analysed columns times that of inputs, and the stars that are left; nil for sums
  /// that do not hang together, or are of other blocks than these.
  public func shape(of blocks: BlockSet) -> SummaryShape? {
    guard sums.isSound(of: blocks) else { return nil }
    let sizes = Set(sums.values.map { $0.effects.count })
    guard sizes.count <= 1,
      sums.values.allSatisfy({ value in
        value.sizes.map { $0.count } == value.effects.map { $0.count }
          && (value.sizes + value.effects).allSatisfy({ $0.isSound })
          && zip(value.effects, value.sizes).allSatisfy { $0.isPossible(sizes: $1) }
      })
    else { return nil }
    let counts = sums.values.map { Set($0.effects.map { $0.count }) }
    guard counts.allSatisfy({ $0.count <= 1 }) else { return nil }
    return SummaryShape(sizes: sizes.map { $0 }, rows: counts.reduce(0) { $0 + ($1.first ?? 0) })
  }
}
