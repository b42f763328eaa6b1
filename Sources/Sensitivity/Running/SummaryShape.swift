// SPDX-License-Identifier: GPL-3.0-or-later

/// What a summary that was read from a file has, in numbers: how many columns, inputs and years.
///
/// A file may say anything. Summaries are joined only if each hangs together and they have one
/// shape, and an answer is read off one only if it has the shape that its design makes.
public struct SummaryShape: Hashable, Sendable {
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

  func fits(_ other: SummaryShape) -> Bool {
    sizes == other.sizes && years == other.years
      && (perBlock == nil || other.perBlock == nil || perBlock == other.perBlock)
  }
}

/// Bounds of what is counted, so that sums of a few of them fit.
enum Counts {
  static let largest = Int(clamping: min(Int64(1) << 32, Int64(Int.max) / 2))

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
      && [mean, min, max].allSatisfy({ $0.isFinite }) && min <= max && spans(mean) && isPossible
  }
}

extension YearTally {
  var isSound: Bool {
    let (length, isTooLong) = years.upperBound.subtractingReportingOverflow(years.lowerBound)
    return !isTooLong && length == counts.count - 1 && Counts.areSound(counts + [never])
  }
}

extension Sequence<Double> {
  var areFinite: Bool { allSatisfy { $0.isFinite } }
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
