// SPDX-License-Identifier: GPL-3.0-or-later

/// What is left of some blocks of a ``MorrisDesign``, however many stars there are.
public struct MorrisSummary: Codable, Sendable {
  /// Elementary effects, by analysed column and then input.
  struct Sums: Codable, Sendable {
    var effects: [Moments]
    /// The same without their signs.
    var sizes: [Moments]

    init(count: Int) {
      effects = Array(repeating: Moments(), count: count)
      sizes = effects
    }

    static func join(_ earlier: inout Sums, _ later: Sums) {
      for number in earlier.effects.indices {
        earlier.effects[number].merge(later.effects[number])
        earlier.sizes[number].merge(later.sizes[number])
      }
    }
  }

  /// Names the design and the response: only such blocks go together.
  public let design: String
  public internal(set) var blocks = BlockSet()
  var invalid = InvalidTally()
  var sums = PairwiseReduction<Sums>()

  init(design: String) { self.design = design }

  /// With no block in it yet.
  public init(of design: MorrisDesign, asked response: some Response) {
    self.init(design: design.identity(of: response))
  }

  /// Takes in other blocks of the same design.
  ///
  /// - Throws: ``DesignError`` if they are of another one, or some of them are here already.
  public mutating func join(_ other: MorrisSummary) throws(DesignError) {
    try checkJoin(with: other)
    merge(other)
  }
}

extension MorrisSummary: BlockSummary {
  mutating func merge(_ other: MorrisSummary) {
    blocks.merge(other.blocks)
    invalid.merge(other.invalid)
    sums.merge(other.sums, Sums.join)
  }
}

extension MorrisSummary: ShapedSummary {
  var shape: Shape? {
    guard invalid.isSound, sums.isSound(of: blocks) else { return nil }
    let sizes = Set(sums.values.map(\.effects.count))
    guard sizes.count <= 1,
      sums.values.allSatisfy({ value in
        value.sizes.map(\.count) == value.effects.map(\.count)
          && (value.sizes + value.effects).allSatisfy(\.isSound)
          && zip(value.effects, value.sizes).allSatisfy { $0.isPossible(sizes: $1) }
      })
    else { return nil }
    let counts = sums.values.map { Set($0.effects.map(\.count)) }
    guard counts.allSatisfy({ $0.count <= 1 }) else { return nil }
    return Shape(sizes: sizes.map { $0 }, rows: counts.reduce(0) { $0 + ($1.first ?? 0) })
  }
}
