// SPDX-License-Identifier: GPL-3.0-or-later

/// What is left of some blocks of a ``SobolDesign``: sums of products, however many rows there are.
public struct SobolSummary: Codable, Sendable {
  /// Names the design and the response: only such blocks go together.
  public let design: String
  public internal(set) var blocks = BlockSet()
  var invalid = InvalidTally()
  /// In the order of the blocks.
  var sums: [SobolSums] = []

  init(design: String) { self.design = design }

  /// With no block in it yet.
  public init(of design: SobolDesign, asked response: some Response) {
    self.init(design: design.identity(of: response))
  }

  /// Takes in other blocks of the same design.
  ///
  /// - Throws: ``DesignError`` if they are of another one, or some of them are here already.
  public mutating func join(_ other: SobolSummary) throws(DesignError) {
    try checkJoin(with: other)
    merge(other)
  }
}

extension SobolSummary: BlockSummary {
  mutating func merge(_ other: SobolSummary) {
    blocks.merge(other.blocks)
    invalid.merge(other.invalid)
    for sum in other.sums {
      let place = sums.lastIndex { $0.block < sum.block }.map { $0 + 1 } ?? 0
      sums.insert(sum, at: place)
    }
  }
}

extension SobolSummary: ShapedSummary {
  var shape: Shape? {
    guard invalid.isSound, blocks.isExactly(sums.map(\.block)) else { return nil }
    let sizes = Set(sums.map(\.sizes))
    guard sizes.count <= 1 else { return nil }
    guard let own = sizes.first else { return Shape() }
    return own.map { Shape(sizes: $0, rows: sums.reduce(0) { $0 + $1.rows }) }
  }
}
