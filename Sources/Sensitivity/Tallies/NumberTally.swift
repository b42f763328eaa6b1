// SPDX-License-Identifier: GPL-3.0-or-later

/// What is kept of the values of one output that is a number.
struct NumberTally: Hashable, Sendable, Codable {
  /// Designs of no more samples than this keep every value, and their quantiles are exact.
  static let exactLimit = 10_000

  var moments = Moments()
  /// Every value, if quantiles are to be exact.
  var kept: [Double]?
  private var sketch = Sketch()

  init(isExact: Bool) { kept = isExact ? [] : nil }

  /// With nothing taken in, but ready for about the same values.
  var emptied: NumberTally {
    var emptied = NumberTally(isExact: kept != nil)
    emptied.sketch = sketch.emptied
    return emptied
  }

  /// Takes in a column of finite numbers.
  mutating func add(_ column: Span<Double>) {
    guard !column.isEmpty else { return }
    let batch = Moments(column)
    moments.merge(batch)
    guard kept == nil else {
      for i in column.indices {
        kept!.append(column[i])
      }
      return
    }
    sketch.add(column, least: batch.min, most: batch.max)
  }

  /// What does not depend on the order of the values.
  var counts: NumberTally {
    var counts = self
    counts.moments = Moments()
    counts.kept = nil
    return counts
  }

  var bins: SketchBins { SketchBins(of: sketch) }

  /// Takes in what does not depend on the order: the counts of another tally, not its moments.
  mutating func mergeCounts(_ other: NumberTally) { sketch.merge(other.sketch) }

  /// The quantiles, interpolated between neighbours (the seventh kind of R. J. Hyndman and
  /// Y. Fan (1996), *The American Statistician* 50(4)).
  ///
  /// - Parameters:
  ///   - probabilities: In any order.
  ///   - moments: Those of all values, whose extremes no quantile exceeds.
  ///   - sorted: All values, rising, if they are kept.
  func quantiles(_ probabilities: [Double], moments: Moments, sorted: [Double]?) -> [Double] {
    let last = Double(moments.count - 1)
    return values(at: probabilities.map { $0 * last }, moments: moments, sorted: sorted)
  }

  /// The values at ranks, counted from 0 and in any order.
  func values(at ranks: [Double], moments: Moments, sorted: [Double]?) -> [Double] {
    let order = ranks.indices.sorted { ranks[$0] < ranks[$1] }
    let rising = order.map { min(max(ranks[$0], 0), Double(moments.count - 1)) }
    let found = sorted.map { Self.values(of: $0, at: rising) } ?? sketch.values(at: rising)
    var values = Array(repeating: 0.0, count: ranks.count)
    for (place, number) in order.enumerated() {
      values[number] = min(max(found[place], moments.min), moments.max)
    }
    return values
  }

  private static func values(of sorted: [Double], at ranks: [Double]) -> [Double] {
    ranks.map { rank in
      let low = Int(rank)
      let high = min(low + 1, sorted.count - 1)
      return sorted[low] + (rank - Double(low)) * (sorted[high] - sorted[low])
    }
  }

  /// The sum of the fourth powers of the distances from the mean, to about 1 %.
  func fourthPowers(around mean: Double, kept: [Double]?) -> Double {
    guard let kept else { return sketch.fourthPowers(around: mean) }
    return kept.reduce(0) { $0 + ($1 - mean) * ($1 - mean) * ($1 - mean) * ($1 - mean) }
  }
}

extension NumberTally {
  /// Whether its counts are of so many values with these extremes, and nothing else is left in it.
  func isSound(counting values: Moments) -> Bool {
    moments == Moments() && kept == nil && sketch.count == values.count
      && (values.count == 0
        || sketch.reaches(from: values.min, to: values.max) && sketch.encloses(values))
  }

  /// Whether there is nothing in it.
  var isEmpty: Bool { moments == Moments() && kept == nil && sketch.count == 0 }
}
