// SPDX-License-Identifier: GPL-3.0-or-later

/// The patient rule induction method: peels thin slices off the space of inputs until what is left
/// is a box in which a condition mostly holds.
///
/// Each step takes off the slice in which the condition holds least: a share of the rows at either
/// end of an input, or one value of an input of texts or with 10 values or fewer. Of all steps the
/// one with the greatest ``BoxQuality/score`` is chosen, the earlier of equals. Its limits are then
/// settled: each in turn is moved, out as by pasting or in, to where the score is greatest with the
/// others as they are, until none moves. Last, limits whose quasi-p-value is not below the
/// significance go, the largest first. A step that is asked for is left as it was peeled.
///
/// Whoever looks for the best of many boxes finds one in noise too. The same peeling is therefore
/// done where the condition is dealt out to the rows at random: unless some box is better than all
/// of those, chance is enough to explain it. With 24, noise passes in one case of 25.
///
/// Reference: J. H. Friedman, N. I. Fisher (1999), *Statistics and Computing* 9(2),
/// doi:10.1023/A:1008894516817; B. P. Bryant, R. J. Lempert (2010), *Technological Forecasting and
/// Social Change* 77(1), doi:10.1016/j.techfore.2009.08.002.
public struct Prim: Hashable, Sendable, Codable {
  /// The share of the rows of a box that a peeling takes off; 0…1, both excluded.
  public var alpha: Double
  /// No box has fewer rows; 1 or more.
  public var least: Int
  /// Quasi-p-values from here on mean nothing; 0…1.
  public var significance: Double
  /// Random halves of the rows on which everything is done again; 0 or more.
  public var resamples: Int
  /// How often the condition is dealt out at random; with 0 every limited box passes.
  public var shuffles: Int
  /// Of the halves and of what is dealt out; any number.
  public var seed: UInt64

  /// Settings as given; those outside of their ranges are refused by ``answer(of:_:choosing:)``.
  public init(
    alpha: Double = 0.05, least: Int = 20, significance: Double = 0.05, resamples: Int = 10,
    shuffles: Int = 24, seed: UInt64 = 0
  ) {
    self.alpha = alpha
    self.least = least
    self.significance = significance
    self.resamples = resamples
    self.shuffles = shuffles
    self.seed = seed
  }

  /// Inputs with no more values than this are categories.
  static let categories = 10

  /// Finds a box in which `condition` holds in the rows of `table`.
  ///
  /// `step` is the step of the trajectory to choose, from 0; nil leaves it to the rule.
  ///
  /// - Throws: ``GivenDataError``; the condition must hold, and fail, in at least ``least`` rows.
  public func answer(
    of table: RunTable, _ condition: RunCondition, choosing step: Int? = nil
  ) throws(GivenDataError) -> PrimAnswer {
    guard alpha > 0, alpha < 1 else { throw .setting("alpha", alpha) }
    guard least >= 1 else { throw .setting("least", Double(least)) }
    guard (0...1).contains(significance) else { throw .setting("significance", significance) }
    guard resamples >= 0 else { throw .setting("resamples", Double(resamples)) }
    guard shuffles >= 0 else { throw .setting("shuffles", Double(shuffles)) }
    try table.check(condition, atLeast: least)
    let rows = PrimRows(table, condition.holds)
    let peeled = peel(rows)
    let chosen = step ?? Self.best(peeled.map { rows.quality($0) })
    guard peeled.indices.contains(chosen) else { throw .noSuchStep(chosen, steps: peeled.count) }
    let final = box(of: peeled, rows, choosing: step)
    let names = table.inputs.map { $0.name }
    let isLimited = final.indices.contains { rows.isLimited(final[$0], input: $0) }
    let halves = halves(of: rows, table, condition, limits: final, choosing: step)
    return PrimAnswer(
      condition: condition.name, settings: self,
      steps: peeled.map { PrimAnswer.Step(box: rows.box($0, names), quality: rows.quality($0)) },
      chosen: chosen, isAskedFor: step != nil, box: rows.box(final, names),
      quality: rows.quality(final), heldOut: halves?.heldOut,
      isAboveChance: isLimited && isAboveChance(peeled, rows, choosing: step),
      findings: final.indices.filter { rows.isLimited(final[$0], input: $0) }.map { input in
        PrimAnswer.Finding(
          input: names[input], limit: rows.limit(final[input], input: input),
          quasiP: rows.quasiP(final, without: input),
          reproduced: halves?.reproduced[input])
      },
      categories: names.indices.filter { rows.isCategory[$0] }.map { names[$0] })
  }

  /// What the search finds in some rows: the box of a step, or of the last there is if there are
  /// fewer; or else the best one, finished.
  private func box(
    of peeled: [[PrimRows.Side]], _ rows: PrimRows, choosing step: Int?
  ) -> [PrimRows.Side] {
    if let step { return peeled[min(step, peeled.count - 1)] }
    return finish(peeled[Self.best(peeled.map { rows.quality($0) })], rows)
  }

  /// Whether the boxes, or the one of a step, are better than any that are peeled where the
  /// condition is dealt out at random.
  ///
  /// Small pure boxes are known by their score, large ones by their evidence: of both, each over
  /// its spread in all of the tables, the greater one counts.
  private func isAboveChance(
    _ peeled: [[PrimRows.Side]], _ rows: PrimRows, choosing step: Int?
  ) -> Bool {
    let dealt = (0..<shuffles).map { number in
      let order = RowShuffle(seed: seed, purpose: .chance, number: number)
        .permutation(of: rows.holds.count)
      let dealt = rows.dealt(order)
      return worth(of: peel(dealt), dealt, choosing: step)
    }
    let all = [worth(of: peeled, rows, choosing: step)] + dealt
    let standing = all[0].indices.map { kind in
      let values = all.map { $0[kind] }
      let moments = Moments(values.span)
      return values.map { ($0 - moments.mean) / max(moments.sd, .leastNormalMagnitude) }
    }
    let greater = all.indices.map { table in standing.map { $0[table] }.max()! }
    return greater.dropFirst().allSatisfy { $0 < greater[0] }
  }

  /// The score of the box that is told, and the greatest evidence.
  private func worth(
    of peeled: [[PrimRows.Side]], _ rows: PrimRows, choosing step: Int?
  ) -> [Double] {
    let told = rows.quality(box(of: peeled, rows, choosing: step))
    guard step == nil else { return [told.score, told.evidence] }
    return [told.score, peeled.map { rows.quality($0).evidence }.max()!]
  }

  private struct Halves {
    /// By input the share of halves in whose box it has the same limits.
    let reproduced: [Double]
    let heldOut: BoxQuality
  }

  /// Searches random halves of the rows, and counts the boxes on the rows of the other halves; nil
  /// if there are no resamples.
  private func halves(
    of whole: PrimRows, _ table: RunTable, _ condition: RunCondition, limits: [PrimRows.Side],
    choosing step: Int?
  ) -> Halves? {
    guard resamples > 0 else { return nil }
    var counts = Array(repeating: 0, count: table.inputs.count)
    func ends(_ sides: [PrimRows.Side], _ rows: PrimRows) -> [PrimEnds?] {
      sides.indices.map { input in
        rows.isLimited(sides[input], input: input)
          ? PrimEnds(rows.limit(sides[input], input: input)) : nil
      }
    }
    let own = ends(limits, whole)
    var heldOut = BoxQuality(inside: 0, hits: 0, rows: 0, holding: 0)
    for number in 0..<resamples {
      let shuffled = RowShuffle(seed: seed, purpose: .halves, number: number)
        .permutation(of: table.rows)
      let size = (table.rows + 1) / 2
      let rows = PrimRows(half: shuffled.prefix(size).sorted(), of: whole, table, condition.holds)
      let box = ends(
        rows.holding > 0 ? box(of: peel(rows), rows, choosing: step) : rows.everything, rows)
      for input in counts.indices {
        guard let one = own[input], let other = box[input],
          one.areFound(in: other, of: whole.values[input])
        else { continue }
        counts[input] += 1
      }
      heldOut.add(shuffled.dropFirst(size), condition.holds) { row in
        box.indices.allSatisfy { box[$0]?.contains(table.inputs[$0].values[row]) ?? true }
      }
    }
    return Halves(
      reproduced: counts.map { Double($0) / Double(resamples) }, heldOut: heldOut)
  }

  /// The first of the greatest scores.
  private static func best(_ qualities: [BoxQuality]) -> Int {
    qualities.indices.reduce(0) {
      qualities[$1].score > qualities[$0].score ? $1 : $0
    }
  }
}
