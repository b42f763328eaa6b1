// SPDX-License-Identifier: GPL-3.0-or-later

extension PolicyDesign: ReplicatedDesign {
  /// One for each policy.
  public var evaluationsPerRow: Int { policies.count }
  /// The spread of the blocks.
  public var intervals: IntervalMethod { .blockSpread }
  /// Yearly processes, and numbers from the 41st on, which the net has no dimensions left for.
  public var pseudoRandom: [String] { plan.pseudoRandom }

  /// Policies, points of a block, probabilities, objectives and thresholds.
  public var signature: DesignSignature {
    DesignSignature(
      method: "policies \(Fingerprint("\(policies)").text) \(size.points)",
      asked: "\(probabilities) \(objectives) \(thresholds)")
  }

  var plan: PointPlan {
    PointPlan(inputs, method: .quasiMonteCarlo, seed: seed, pointsPerBlock: size.points)
  }

  /// A worker that judges every policy by these outputs.
  ///
  /// - Throws: ``DesignError/unknownOutput(_:)`` for an objective or threshold of no output.
  public func makeWorker(for outputs: [Output]) throws(DesignError) -> PolicyWorker {
    PolicyWorker(self, try JudgedOutputs(self, among: outputs))
  }

  /// The number of policies, of outputs of each kind, of objectives and of thresholds.
  public func shape(for outputs: [Output], rows: Int) throws(DesignError) -> SummaryShape {
    let (numbers, years) = outputs.kinds
    let perBlock =
      Array(repeating: 2 + probabilities.count, count: numbers) + years.map { $0.count }
      + Array(repeating: 2, count: objectives.count) + [objectives.count, thresholds.count + 1]
    return SummaryShape(
      sizes: [policies.count, numbers, objectives.count, thresholds.count + 1], years: years,
      perBlock: perBlock, rows: rows)
  }

  /// Holds what was counted against the shares that each block has for itself.
  ///
  /// - Throws: ``DesignError/unsound``.
  public func checkWhole(_ sums: PolicySums) throws(DesignError) {
    try sums.checkShares(ofBlocksWith: size.points)
  }

  /// How every policy does, and which are best by each criterion.
  ///
  /// - Throws: ``DesignError/unknownOutput(_:)`` for an objective or threshold of no output.
  public func answer(
    from sums: PolicySums, rows: Int, of outputs: [Output], account: RunAccounting
  ) throws(DesignError) -> PolicyAnswer {
    let judged = try JudgedOutputs(self, among: outputs)
    let totals = sums.sums.total(PolicySums.Totals.join)!
    let results = policies.indices.map { result($0, sums, totals, judged, futures: rows) }
    return PolicyAnswer(
      policies: results, criteria: criteria(results, sums, totals, judged),
      domain: thresholds.isEmpty
        ? nil : PolicyChoice(results.map { $0.satisfied!.value }, .highest),
      account: account)
  }
}
