// SPDX-License-Identifier: GPL-3.0-or-later

/// What is left of the rows of a ``ConditionalDesign``, of every block by itself.
public struct ConditionalBlocks: BlockSums {
  /// In the order of the blocks.
  var sums: [ConditionalSums] = []

  /// Of no block.
  public init() {}

  init(_ block: ConditionalSums) { sums = [block] }

  /// Takes in other blocks, so that all stand in the order of their numbers.
  public mutating func merge(_ other: ConditionalBlocks) { sums.merge(other.sums) }

  /// The number of analysed columns and of inputs, and the rows that are left; nil for sums that do
  /// not hang together, or are of other blocks than these.
  public func shape(of blocks: BlockSet) -> SummaryShape? { sums.shape(of: blocks) }
}
