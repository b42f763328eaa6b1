// SPDX-License-Identifier: GPL-3.0-or-later

/// What is left of the rows of a ``SobolDesign``: sums of products, of every block by itself.
public struct SobolBlocks: BlockSums {
  /// In the order of the blocks.
  var sums: [SobolSums] = []

  public init() {}

  init(_ block: SobolSums) { sums = [block] }

  public mutating func merge(_ other: SobolBlocks) { sums.merge(other.sums) }

  public func shape(of blocks: BlockSet) -> SummaryShape? { sums.shape(of: blocks) }
}
