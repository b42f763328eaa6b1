// SPDX-License-Identifier: GPL-3.0-or-later

/// What is left of the rows of a ``SobolDesign``: sums of products, of every block by itself.
public struct SobolBlocks: BlockSums {
  /// In the order of the blocks.
  var sums: [SobolSums] = []

  /// Of no block.
  public init() {}

  init(_ block: SobolSums) { sums = [block] }

  /// Takes in other blocks, so that all stand in the order of their numbers.
  public mutating func merge(_ other: SobolBlocks) { sums.merge(other.sums) }

  /// The number of analysed columns, subjects and pairs, and the rows that are left; nil for sums
  /// that do not hang together, or are of other blocks than these.
  public func shape(of blocks: BlockSet) -> SummaryShape? { sums.shape(of: blocks) }
}
