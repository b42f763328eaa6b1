// SPDX-License-Identifier: GPL-3.0-or-later

/// The patient rule induction method: peels thin slices off the space of inputs until what is left
/// is a box in which a condition mostly holds.
///
/// Each step takes off the slice in which the condition holds least: a share of the rows at either
/// end of an input, or one value of an input with 10 values or fewer. Of all steps the one with the
/// greatest ``BoxQuality/score`` is chosen, the earlier of equals. Its limits are then settled: each
/// in turn is moved, out as by pasting or in, to where the score is greatest with the others as they
/// are, until none moves. Last, limits whose quasi-p-value is not below the significance go, the
/// largest first.
///
/// Reference: J. H. Friedman, N. I. Fisher (1999), *Statistics and Computing* 9(2); B. P. Bryant,
/// R. J. Lempert (2010), *Technological Forecasting and Social Change* 77(1).
public struct Prim: Hashable, Sendable, Codable {
  /// The share of the rows of a box that a peeling takes off; 0…1, both excluded.
  public var alpha: Double
  /// No box has fewer rows; 1 or more.
  public var least: Int
  /// Quasi-p-values from here on mean nothing; 0…1.
  public var significance: Double
  /// Random halves of the rows on which everything is done again.
  public var resamples: Int
  /// Of the halves; any number.
  public var seed: UInt64

  public init(
    alpha: Double = 0.05, least: Int = 20, significance: Double = 0.05, resamples: Int = 10,
    seed: UInt64 = 0
  ) {
    self.alpha = alpha
    self.least = least
    self.significance = significance
    self.resamples = resamples
    self.seed = seed
  }

  /// Inputs with no more values than this are categories.
  static let categories = 10

  /// Finds a box in which a condition holds.
  ///
  /// - Parameter step: The step of the trajectory to choose; nil leaves it to the rule.
  /// - Throws: ``GivenDataError``; the condition must hold, and fail, in at least ``least`` rows.
  public func answer(
    of table: RunTable, _ condition: RunCondition, choosing step: Int? = nil
  ) throws(GivenDataError) -> PrimAnswer {
    guard alpha > 0, alpha < 1 else { throw .setting("alpha", alpha) }
    guard least >= 1 else { throw .setting("least", Double(least)) }
    guard (0...1).contains(significance) else { throw .setting("significance", significance) }
    guard resamples >= 0 else { throw .setting("resamples", Double(resamples)) }
    try table.check(condition, atLeast: least)
    let rows = PrimRows(table, condition.holds)
    let peeled = peel(rows)
    let chosen = step ?? Self.best(peeled.map { rows.quality($0) })
    guard peeled.indices.contains(chosen) else { throw .setting("step", Double(chosen)) }
    let final = finish(peeled[chosen], rows)
    let names = table.inputs.map(\.name)
    let reproduced = reproduction(rows, table, condition)
    return PrimAnswer(
      condition: condition.name, settings: self,
      steps: peeled.map { PrimAnswer.Step(box: rows.box($0, names), quality: rows.quality($0)) },
      chosen: chosen, box: rows.box(final, names), quality: rows.quality(final),
      findings: final.indices.filter { rows.isLimited(final[$0], input: $0) }.map { input in
        PrimAnswer.Finding(
          input: names[input], limit: rows.limit(final[input], input: input),
          quasiP: rows.quasiP(final, without: input),
          reproduced: reproduced.map { $0[input] } ?? 0)
      },
      categories: names.indices.filter { rows.isCategory[$0] }.map { names[$0] })
  }

  /// By input the share of random halves of the rows in whose box it has a limit; nil if there are
  /// no resamples.
  private func reproduction(
    _ whole: PrimRows, _ table: RunTable, _ condition: RunCondition
  ) -> [Double]? {
    guard resamples > 0 else { return nil }
    var counts = Array(repeating: 0, count: table.inputs.count)
    for number in 0..<resamples {
      let shuffled = RowShuffle(seed: seed, purpose: .halves, number: number)
        .permutation(of: table.rows)
      let half = shuffled.prefix((table.rows + 1) / 2).sorted()
      let rows = PrimRows(half: half, of: whole, table, condition.holds)
      guard rows.holding > 0 else { continue }
      let peeled = peel(rows)
      let final = finish(peeled[Self.best(peeled.map { rows.quality($0) })], rows)
      for input in counts.indices where rows.isLimited(final[input], input: input) {
        counts[input] += 1
      }
    }
    return counts.map { Double($0) / Double(resamples) }
  }

  /// The first of the greatest scores.
  private static func best(_ qualities: [BoxQuality]) -> Int {
    qualities.indices.reduce(0) {
      qualities[$1].score > qualities[$0].score ? $1 : $0
    }
  }
}
