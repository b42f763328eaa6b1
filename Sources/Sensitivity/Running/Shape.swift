// SPDX-License-Identifier: GPL-3.0-or-later

/// What a summary that was read from a file has, in numbers: how many columns, inputs and years.
///
/// A file may say anything. Summaries are joined only if each hangs together and they have one shape, and an
/// answer is read off one only if it has the shape that its design makes.
struct Shape: Hashable, Sendable {
  /// Of every array of the summary in turn.
  var sizes: [Int] = []
  /// Of outputs that are years.
  var years: [ClosedRange<Int>] = []
  /// Of what each block says by itself; nil where none does.
  var perBlock: [Int]?
  /// How many blocks say something by themselves.
  var replicates = 0
  /// How many rows were counted.
  var rows = 0

  func fits(_ other: Shape) -> Bool {
    sizes == other.sizes && years == other.years
      && (perBlock == nil || other.perBlock == nil || perBlock == other.perBlock)
  }
}

/// A summary that can be held against others before anything is added up.
protocol ShapedSummary {
  var design: String { get }
  var blocks: BlockSet { get }
  var invalid: InvalidTally { get }
  /// Nil for one that does not hang together; without a block nothing has a shape yet.
  var shape: Shape? { get }
}

extension ShapedSummary {
  /// - Throws: ``DesignError`` if the other does not go with this one.
  func checkJoin(with other: Self) throws(DesignError) {
    guard design == other.design else {
      throw .otherDesign(expected: design, found: other.design)
    }
    if let twice = blocks.firstCommon(with: other.blocks) { throw .blocksUnexpected(twice) }
    guard let own = shape, let theirs = other.shape,
      own.fits(theirs) || blocks.count == 0 || other.blocks.count == 0,
      // Sketches count in 32 bits.
      own.rows + theirs.rows <= Int(UInt32.max)
    else { throw .unsound }
  }

  /// - Parameters:
  ///   - expected: The shape that the design makes; its rows are those of all blocks that there are,
  ///     also of those that were left out.
  ///   - inBlock: The rows of a block.
  ///   - points: Of a row.
  /// - Throws: ``DesignError`` for a summary that cannot be of the design.
  func checkShape(_ expected: Shape, inBlock: Int, points: Int = 1) throws(DesignError) {
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

/// Bounds of what is counted, so that sums of a few of them fit.
enum Counts {
  static let largest = 1 << 32

  static func areSound(_ counts: some Sequence<Int>) -> Bool {
    var sum = 0
    for count in counts {
      guard (0...largest).contains(count), sum <= largest else { return false }
      sum += count
    }
    return sum <= largest
  }
}

extension InvalidTally {
  var isSound: Bool { Counts.areSound(CollectionOfOne(dropped)) && hasSoundCounts }
}

extension Moments {
  var isSound: Bool {
    Counts.areSound(CollectionOfOne(count)) && squares.isFinite && squares >= 0
      && [mean, min, max].allSatisfy(\.isFinite) && min <= max && spans(mean) && isPossible
  }
}

extension YearTally {
  var isSound: Bool {
    let (length, isTooLong) = years.upperBound.subtractingReportingOverflow(years.lowerBound)
    return !isTooLong && length == counts.count - 1 && Counts.areSound(counts + [never])
  }
}

extension Sequence<Double> {
  var areFinite: Bool { allSatisfy(\.isFinite) }
}

extension [Output] {
  /// How many are numbers, and the ranges of those that are years.
  var kinds: (numbers: Int, years: [ClosedRange<Int>]) {
    var (numbers, years): (Int, [ClosedRange<Int>]) = (0, [])
    for output in self {
      switch output.kind {
      case .number: numbers += 1
      case .year(let range): years.append(range)
      }
    }
    return (numbers, years)
  }
}
