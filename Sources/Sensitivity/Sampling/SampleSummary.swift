// SPDX-License-Identifier: GPL-3.0-or-later

/// What is left of some blocks of a ``SampleDesign``. It does not grow with the draws, and is the
/// same to the last bit however the blocks were shared out: among threads, runs or machines.
public struct SampleSummary: Codable, Sendable {
  /// What sums up in floating point, of every output that is a number.
  struct Sums: Codable, Sendable {
    var moments: [Moments]
    /// Every value, while there are few.
    var kept: [[Double]]?

    static func join(_ earlier: inout Sums, _ later: Sums) {
      for number in earlier.moments.indices {
        earlier.moments[number].merge(later.moments[number])
      }
      guard let kept = later.kept else { return }
      for number in kept.indices {
        earlier.kept![number] += kept[number]
      }
    }
  }

  /// What a block says by itself, for the spread among blocks.
  struct Replicate: Codable, Sendable {
    let block: Int
    /// Per output that is a number its mean, its sd and the quantiles asked for.
    let numbers: [[Double]]
    /// Per output that is a year the share that has happened by each year of the range.
    let years: [[Double]]
  }

  /// Names the design and the response: only such blocks go together.
  public let design: String
  public internal(set) var blocks = BlockSet()
  var invalid = InvalidTally()
  var sums = Forest<Sums>()
  /// Counts only: their moments stand in the sums.
  var numbers: [NumberTally] = []
  var years: [YearTally] = []
  /// In the order of the blocks; none for pure Monte Carlo.
  var replicates: [Replicate] = []

  init(design: String) { self.design = design }

  /// With no block in it yet.
  public init(of design: SampleDesign, asked response: some Response) {
    self.init(design: design.identity(of: response))
  }

  /// Takes in other blocks of the same design.
  ///
  /// - Throws: ``DesignError`` if they are of another one, or some of them are here already.
  public mutating func join(_ other: SampleSummary) throws(DesignError) {
    guard design == other.design else {
      throw .otherDesign(expected: design, found: other.design)
    }
    if let twice = blocks.firstCommon(with: other.blocks) { throw .blocksUnexpected(twice) }
    merge(other)
  }
}

extension SampleSummary: BlockSummary {
  mutating func merge(_ other: SampleSummary) {
    blocks.merge(other.blocks)
    invalid.merge(other.invalid)
    sums.merge(other.sums, Sums.join)
    if numbers.isEmpty {
      numbers = other.numbers
    } else {
      for number in other.numbers.indices {
        numbers[number].mergeCounts(other.numbers[number])
      }
    }
    if years.isEmpty {
      years = other.years
    } else {
      for number in other.years.indices {
        years[number].merge(other.years[number])
      }
    }
    for replicate in other.replicates {
      let place = replicates.lastIndex { $0.block < replicate.block }.map { $0 + 1 } ?? 0
      replicates.insert(replicate, at: place)
    }
  }
}
