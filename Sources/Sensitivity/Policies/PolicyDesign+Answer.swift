// SPDX-License-Identifier: GPL-3.0-or-later

extension PolicyDesign {
  /// Names the design and what it is asked of, but for the number of blocks: answers to one can be
  /// read by no other.
  public func identity(of response: some Response) -> String {
    let asked = Fingerprint(
      "\(response.outputs) \(response.identity) \(probabilities) \(objectives) \(thresholds)"
    ).text
    return "policies \(Fingerprint("\(policies)").text) \(size.points) seed \(seed)"
      + " inputs \(inputs.fingerprint) outputs \(asked)"
  }

  /// Plays blocks of the design.
  ///
  /// - Parameters:
  ///   - blocks: Which; nil is all of them.
  ///   - known: What is there already, and is not played again.
  ///   - keep: Takes what there is after each block, in turn; false ends the run.
  /// - Throws: ``RunError``. A point without an answer has the decisions first among its
  ///   coordinates.
  public func summary<R: Response>(
    of response: R, blocks: Range<Int>? = nil, by execution: Execution = Execution(),
    known: PolicySummary? = nil, keep: (@Sendable (PolicySummary) -> Bool)? = nil
  ) throws(RunError) -> PolicySummary {
    let start = known ?? PolicySummary(of: self, asked: response)
    try check(start, response)
    let wanted = blocks ?? 0..<size.blocks
    guard wanted.lowerBound >= 0, wanted.upperBound <= size.blocks else {
      throw .design(.blocksUnexpected(wanted))
    }
    let judged = try judged(among: response.outputs)
    let runner = BlockRunner(execution: execution, evaluations: evaluations / size.blocks)
    let plan = plan
    return try runner.run(wanted.filter { !start.blocks.contains($0) }, from: start, keep: keep) {
      PolicyWorker(self, plan, response, judged, execution.policy)
    }
  }

  /// Plays the whole design and says how the policies do.
  ///
  /// - Throws: ``RunError``.
  public func answer(
    of response: some Response, by execution: Execution = Execution()
  ) throws(RunError) -> PolicyAnswer {
    try answer(from: summary(of: response, by: execution), of: response)
  }

  /// Reads an answer off all blocks of the design.
  ///
  /// - Throws: ``RunError``, also for blocks of another design or response, and for missing blocks.
  public func answer(
    from summary: PolicySummary, of response: some Response
  ) throws(RunError) -> PolicyAnswer {
    try check(summary, response)
    if let missing = summary.blocks.firstMissing(of: size.blocks) {
      throw .design(.blocksMissing(missing))
    }
    guard summary.invalid.dropped < size.samples else {
      throw .nothingValid(summary.invalid.invalid(response.reasons))
    }
    let judged = try judged(among: response.outputs)
    let sums = summary.sums.total(PolicySummary.Sums.join)!
    let results = policies.indices.map { result($0, summary, sums, judged) }
    return PolicyAnswer(
      policies: results, criteria: criteria(results, summary, sums, judged),
      domain: thresholds.isEmpty
        ? nil : PolicyChoice(results.map { $0.satisfied!.value }, .highest),
      account: account(summary, response))
  }

  private var plan: PointPlan {
    PointPlan(inputs, method: .quasiMonteCarlo, seed: seed, pointsPerBlock: size.points)
  }

  private func judged(among outputs: [Output]) throws(RunError) -> JudgedOutputs {
    do {
      return try JudgedOutputs(self, among: outputs)
    } catch {
      throw .design(error)
    }
  }

  private func check(_ summary: PolicySummary, _ response: some Response) throws(RunError) {
    let identity = identity(of: response)
    guard summary.design == identity else {
      throw .design(.otherDesign(expected: identity, found: summary.design))
    }
    if let last = summary.blocks.ranges.last, last.upperBound > size.blocks {
      throw .design(.blocksUnexpected(max(last.lowerBound, size.blocks)..<last.upperBound))
    }
    let (numbers, years) = response.outputs.kinds
    let perBlock =
      Array(repeating: 2 + probabilities.count, count: numbers) + years.map(\.count)
      + Array(repeating: 2, count: objectives.count) + [objectives.count, thresholds.count + 1]
    let expected = Shape(
      sizes: [policies.count, numbers, objectives.count, thresholds.count + 1], years: years,
      perBlock: perBlock, rows: summary.blocks.count * size.points)
    do throws(DesignError) {
      try summary.checkShape(expected, inBlock: size.points, points: policies.count)
      try summary.checkShares(ofBlocksWith: size.points)
    } catch {
      throw .design(error)
    }
  }

  private func account(_ summary: PolicySummary, _ response: some Response) -> RunAccounting {
    RunAccounting(
      design: summary.design, intervals: .blockSpread, level: level, seed: seed,
      blocks: size.blocks, samples: size.samples, evaluations: evaluations,
      dropped: summary.invalid.dropped, invalid: summary.invalid.invalid(response.reasons),
      pseudoRandom: plan.pseudoRandom)
  }
}
