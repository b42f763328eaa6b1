// SPDX-License-Identifier: GPL-3.0-or-later

/// What is left of the rows of a ``ConditionalDesign``, of every block by itself.
public struct ConditionalBlocks: BlockSums {
  /// In the order of the blocks.
  var sums: [ConditionalSums] = []

  public init() {}

  init(_ block: ConditionalSums) { sums = [block] }

  public mutating func merge(_ other: ConditionalBlocks) { sums.merge(other.sums) }

  public func shape(of blocks: BlockSet) -> SummaryShape? { sums.shape(of: blocks) }
}
