// SPDX-License-Identifier: GPL-3.0-or-later

extension PolicyDesign: ReplicatedDesign {
  public var evaluationsPerRow: Int { policies.count }
  public var intervals: IntervalMethod { .blockSpread }
  public var pseudoRandom: [String] { plan.pseudoRandom }

  public var signature: DesignSignature {
    DesignSignature(
      method: "policies \(Fingerprint("\(policies)").text) \(size.points)",
      asked: "\(probabilities) \(objectives) \(thresholds)")
  }

  var plan: PointPlan {
    PointPlan(inputs, method: .quasiMonteCarlo, seed: seed, pointsPerBlock: size.points)
  }

  public func makeWorker(for outputs: [Output]) throws(DesignError) -> PolicyWorker {
    PolicyWorker(self, try JudgedOutputs(self, among: outputs))
  }

  public func shape(for outputs: [Output], rows: Int) throws(DesignError) -> SummaryShape {
    let (numbers, years) = outputs.kinds
    let perBlock =
      Array(repeating: 2 + probabilities.count, count: numbers) + years.map { $0.count }
      + Array(repeating: 2, count: objectives.count) + [objectives.count, thresholds.count + 1]
    return SummaryShape(
      sizes: [policies.count, numbers, objectives.count, thresholds.count + 1], years: years,
      perBlock: perBlock, rows: rows)
  }

  public func checkWhole(_ sums: PolicySums) throws(DesignError) {
    try sums.checkShares(ofBlocksWith: size.points)
  }

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
