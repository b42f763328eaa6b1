// SPDX-License-Identifier: GPL-3.0-or-later

/// What is left of the points of a ``SampleDesign``.
public struct SampleSums: BlockSums {
  /// What sums up in floating point, of every output that is a number.
  struct Totals: Codable, Sendable {
    var moments: [Moments]
    /// Every value, while there are few.
    var kept: [[Double]]?

    static func join(_ earlier: inout Totals, _ later: Totals) {
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
  struct Replicate: OfBlock {
    let block: Int
    /// Per output that is a number its mean, its sd and the quantiles asked for.
    let numbers: [[Double]]
    /// Per output that is a year the share that has happened by each year of the range.
    let years: [[Double]]
  }

  var sums = PairwiseReduction<Totals>()
  /// Counts only: their moments stand in the sums.
  var numbers: [NumberTally] = []
  var years: [YearTally] = []
  /// In the order of the blocks; none for pure Monte Carlo.
  var replicates: [Replicate] = []

  public var sketches: [SketchBins] { numbers.map { $0.bins } }

  /// Of no block.
  public init() {}

  /// Takes in other blocks: counts in any order, moments two and two by the numbers of the blocks.
  public mutating func merge(_ other: SampleSums) {
    sums.merge(other.sums, Totals.join)
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
    replicates.merge(other.replicates)
  }
}

extension SampleSums {
  /// The number of outputs of each kind, and the points that are left; nil for sums that do not
  /// hang together, or are of other blocks than these.
  public func shape(of blocks: BlockSet) -> SummaryShape? {
    guard sums.isSound(of: blocks), blocks.count > 0 else {
      let isEmpty =
        blocks.count == 0 && sums.values.isEmpty && numbers.isEmpty && years.isEmpty
        && replicates.isEmpty
      return isEmpty ? SummaryShape() : nil
    }
    let isExact = sums.values[0].kept != nil
    for sum in sums.values {
      guard sum.moments.count == numbers.count, sum.moments.allSatisfy({ $0.isSound }),
        (sum.kept != nil) == isExact
      else { return nil }
      guard let kept = sum.kept else { continue }
      guard kept.map({ $0.count }) == sum.moments.map({ $0.count }),
        kept.allSatisfy({ $0.areFinite }),
        zip(kept, sum.moments).allSatisfy({ $1.agrees(with: Moments($0.span)) })
      else { return nil }
    }
    // Of every output as many values as there are futures.
    let rows = sums.values.reduce(0) { $0 + ($1.moments.first?.count ?? 0) }
    let all = numbers.indices.map { place in
      sums.values.reduce(into: Moments()) { $0.merge($1.moments[place]) }
    }
    for (number, own) in zip(numbers, all) {
      guard own.count == rows, isExact ? number.isEmpty : number.isSound(counting: own)
      else { return nil }
    }
    guard Counts.areSound(CollectionOfOne(rows)), years.allSatisfy({ $0.isSound }) else {
      return nil
    }
    let ofYears = years.map { $0.count }
    guard Set(ofYears + (numbers.isEmpty ? [] : [rows])).count <= 1 else { return nil }
    var last = -1
    for replicate in replicates {
      guard blocks.contains(replicate.block), replicate.block > last,
        replicate.numbers.count == numbers.count,
        replicate.numbers.allSatisfy({
          $0.count == replicates[0].numbers[0].count && $0.areFinite
        }),
        replicate.years.count == years.count,
        zip(replicate.years, years).allSatisfy({
          $0.count == $1.years.count && $0.areFinite
        })
      else { return nil }
      last = replicate.block
    }
    guard
      all.indices.allSatisfy({ place in
        all[place].spans(replicates.map { $0.numbers[place] }, hasSD: true)
      }),
      years.indices.allSatisfy({ place in
        replicates.map { $0.years[place] }.canBeShares(of: years[place])
      })
    else { return nil }
    return SummaryShape(
      sizes: [numbers.count, isExact ? 1 : 0], years: years.map { $0.years },
      perBlock: replicates.first.map { [$0.numbers.first?.count ?? 0] },
      replicates: replicates.count, rows: numbers.isEmpty ? ofYears.first ?? 0 : rows)
  }
}
