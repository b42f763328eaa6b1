// SPDX-License-Identifier: GPL-3.0-or-later

/// What is left of some blocks of a design. It does not grow with the rows, and is the same to the
/// last bit however the blocks were shared out: among threads, runs or machines.
public struct BlockResult<Design: BlockDesign>: Sendable {
  /// Names the design and the response: only such blocks go together.
  public let design: String
  /// Which blocks there are.
  public internal(set) var blocks = BlockSet()
  var invalid = InvalidTally()
  var sums = Design.Worker.Sums()

  /// With no block in it yet.
  public init(of design: Design, asked response: some Response) {
    self.design = design.identity(of: response)
  }

  init(_ design: String, _ block: Int, _ invalid: InvalidTally, _ sums: Design.Worker.Sums) {
    self.design = design
    blocks = BlockSet(block..<block + 1)
    self.invalid = invalid
    self.sums = sums
  }

  /// Which bins its sketches have.
  public var sketches: [SketchBins] { sums.sketches }

  /// Takes in other blocks of the same design.
  ///
  /// - Throws: ``DesignError`` if they are of another one, or some of them are here already.
  public mutating func join(_ other: BlockResult) throws(DesignError) {
    guard design == other.design else {
      throw .otherDesign(expected: design, found: other.design)
    }
    if let twice = blocks.firstCommon(with: other.blocks) { throw .blocksUnexpected(twice) }
    guard let own = shape, let theirs = other.shape,
      own.fits(theirs) || blocks.count == 0 || other.blocks.count == 0,
      // Sketches count in 32 bits.
      own.rows + theirs.rows <= Int(UInt32.max)
    else { throw .unsound }
    merge(other)
  }
}

extension BlockResult: Mergeable {
  mutating func merge(_ other: BlockResult) {
    blocks.merge(other.blocks)
    invalid.merge(other.invalid)
    sums.merge(other.sums)
  }

  func countBytes(with other: BlockResult) -> Int {
    let (own, theirs) = (sketches, other.sketches)
    var bytes = 0
    for place in own.indices {
      var bins = own[place]
      if theirs.indices.contains(place) { bins.join(theirs[place]) }
      bytes += bins.bytes
    }
    return bytes
  }
}

extension BlockResult {
  /// Nil for one that does not hang together; without a block nothing has a shape yet.
  private var shape: SummaryShape? { invalid.isSound ? sums.shape(of: blocks) : nil }

  /// - Parameters:
  ///   - expected: The shape that the design makes; its rows are those of all blocks that there
  ///     are, also of those that were left out.
  ///   - inBlock: The rows of a block.
  ///   - points: Of a row.
  /// - Throws: ``DesignError`` for a summary that cannot be of the design.
  func checkShape(_ expected: SummaryShape, inBlock: Int, points: Int) throws(DesignError) {
    guard let shape, shape.fits(expected) || blocks.count == 0 else { throw .unsound }
    let dropped = invalid.dropped
    guard dropped <= expected.rows, invalid.hasReasons(upTo: points) else { throw .unsound }
    guard blocks.count > 0 else { return }
    guard shape.rows == expected.rows - dropped else { throw .unsound }
    // A block of which rows are left has its say.
    let heard =
      expected.perBlock == nil ? 0...0 : max(0, blocks.count - dropped / inBlock)...blocks.count
    guard heard.contains(shape.replicates),
      shape.rows == 0 || expected.perBlock == nil || shape.perBlock != nil
    else { throw .unsound }
  }
}
