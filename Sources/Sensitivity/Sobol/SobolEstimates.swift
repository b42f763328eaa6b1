// SPDX-License-Identifier: GPL-3.0-or-later

/// Every index of one analysed column, with its spread over the blocks.
///
/// An index is a ratio of two sums over all blocks. What a block says of it is taken to first order
/// around that, θ + (n - θ·d)/D with the block's own sums n and d and the mean D of all blocks, so
/// that a block in which nothing varies divides by no zero.
struct SobolEstimates {
  /// An index, and what each block says of it.
  struct Index {
    var value: Double
    var replicates: [Double]
    /// What one more row in which the output changes could change it by, where such rows are rare.
    var one: Double

    /// - Parameter one: What such a row could add to the numerators.
    init(_ numerators: [Double], _ denominators: [Double], one: Double = 0) {
      let total = denominators.reduce(0, +)
      self.one = one / total
      let value = numerators.reduce(0, +) / total
      let mean = total / Double(denominators.count)
      self.value = value
      replicates = zip(numerators, denominators).map { value + ($0 - value * $1) / mean }
    }

    func less(_ other: Index) -> Index {
      var difference = self
      difference.value -= other.value
      difference.replicates = zip(replicates, other.replicates).map(-)
      difference.one += other.one
      return difference
    }
  }

  let blocks: [SobolSums]
  let column: Int
  /// Of A and B in all blocks.
  let moments: Moments

  /// - Parameter blocks: Those with rows in them.
  init(_ blocks: [SobolSums], column: Int) {
    self.blocks = blocks
    self.column = column
    moments = blocks.reduce(into: Moments()) { $0.merge($1.moments[column]) }
  }

  /// The square of how much the output can change in one row, where changes are so rare that blocks
  /// may not have seen them: of a yes or no always, of a number if it did not change in some
  /// blocks, and did in others. 0 elsewhere.
  private func rareChange(_ subject: Int) -> Double {
    if moments.isTwofold { return (moments.max - moments.min) * (moments.max - moments.min) }
    let lost = blocks.map { $0[.lostA, column, subject] + $0[.lostB, column, subject] }
    return lost.contains(0) ? lost.max()! : 0
  }

  /// Per block, rows times the variance of A and B around the mean of all blocks.
  private var variances: [Double] {
    blocks.map { block in
      let off = moments.mean - block.shifts[column]
      let sum = block[.a, column] + block[.b, column]
      let squares = block[.aa, column] + block[.bb, column]
      return (squares - 2 * off * sum) / 2 + Double(block.rows) * off * off
    }
  }

  func first(_ subject: Int, by estimator: SobolEstimator) -> Index {
    switch estimator {
    case .azziniRosati:
      Index(
        blocks.map { 2 * $0[.crossed, column, subject] }, opposites(subject),
        one: 2 * rareChange(subject))
    case .saltelli2010:
      Index(
        blocks.map { block in
          let off = moments.mean - block.shifts[column]
          return block[.kept, column, subject] - off * block[.step, column, subject]
        }, sharedVariances(subject), one: rareChange(subject))
    }
  }

  func total(_ subject: Int, by estimator: SobolEstimator) -> Index {
    switch estimator {
    case .azziniRosati:
      Index(
        blocks.map { $0[.lostA, column, subject] + $0[.lostB, column, subject] },
        opposites(subject), one: 2 * rareChange(subject))
    case .saltelli2010:
      Index(
        blocks.map { $0[.lostA, column, subject] / 2 }, sharedVariances(subject),
        one: rareChange(subject))
    }
  }

  func jansenTotal(_ subject: Int) -> Index {
    Index(
      blocks.map { $0[.lostA, column, subject] / 2 }, variances, one: rareChange(subject))
  }

  /// What two subjects explain together, less what each explains alone.
  ///
  /// Reference: A. Saltelli (2002), *Computer Physics Communications* 145, theorem 2.
  func interaction(_ first: Int, _ second: Int) -> Index {
    let pair = SobolSums.pair(first, second)
    let closed = Index(
      blocks.map { $0[pair: pair, column] - $0[.ab, column] }, variances,
      one: max(rareChange(first), rareChange(second)))
    return closed.less(self.first(first, by: .azziniRosati))
      .less(self.first(second, by: .azziniRosati))
  }

  /// Per block, four times rows and variance, by differences of points with nothing in common.
  private func opposites(_ subject: Int) -> [Double] {
    blocks.map { $0[.difference, column] + $0[.opposite, column, subject] }
  }

  /// Per block, rows times the variance of the two samples that share a subject, b and c, as
  /// Janon and Monod have it, and of a.
  private func sharedVariances(_ subject: Int) -> [Double] {
    blocks.map { block in
      let off = moments.mean - block.shifts[column]
      let (a, b) = (block[.a, column], block[.b, column])
      let sum = 2 * a + b + block[.step, column, subject]
      let squares = block[.aa, column] + block[.bb, column] + block[.cc, column, subject]
      return (squares - 2 * off * sum) / 3 + Double(block.rows) * off * off
    }
  }
}
