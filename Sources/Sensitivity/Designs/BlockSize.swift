// SPDX-License-Identifier: GPL-3.0-or-later

/// How the samples of a design are cut into blocks, each computed by itself.
public struct BlockSize: Hashable, Sendable, Codable {
  /// Points of one block.
  public let points: Int
  /// The number of blocks.
  public internal(set) var blocks: Int

  /// Points of all blocks: at least as many as were asked for.
  public var samples: Int { points * blocks }

  /// The most blocks of this size that a design may have.
  var blockLimit: Int { Self.sampleLimit / points }

  private static let sampleLimit = Int(clamping: Int64(1) << 31)
  static let netPoints = 256...(1 << 20)
  static let drawPoints = 8192
  /// Independent draws come in larger blocks beyond so many, lest keeping them takes longer than
  /// drawing.
  static let drawBlocks = 512

  /// Whole blocks of independent draws.
  init(draws samples: Int) throws(DesignError) {
    try Self.check(samples)
    var points = Self.drawPoints
    while points * Self.drawBlocks < samples {
      points *= 2
    }
    self.points = points
    blocks = (samples + points - 1) / points
  }

  /// Nets of 2^8…2^20 points, as many as `replicates`, or more where that is not enough.
  init(nets samples: Int, replicates: Int) throws(DesignError) {
    try Self.check(samples)
    try Self.check(replicates: replicates)
    let rounded = 1 << (Int.bitWidth - (samples - 1).leadingZeroBitCount)
    points = min(max(rounded / replicates, Self.netPoints.lowerBound), Self.netPoints.upperBound)
    blocks = max(replicates, rounded / points)
  }

  /// Hypercubes of equal size, as many as `replicates`, or more where that is not enough.
  init(hypercubes samples: Int, replicates: Int) throws(DesignError) {
    try Self.check(samples)
    try Self.check(replicates: replicates)
    let limit = Self.netPoints.upperBound
    blocks = max(replicates, (samples + limit - 1) / limit)
    points = (samples + blocks - 1) / blocks
  }

  private static func check(_ samples: Int) throws(DesignError) {
    guard (1...sampleLimit).contains(samples) else { throw .samples(samples) }
  }

  private static func check(replicates: Int) throws(DesignError) {
    guard replicates >= 16, replicates.nonzeroBitCount == 1 else { throw .replicates(replicates) }
  }
}
