// SPDX-License-Identifier: GPL-3.0-or-later

extension SobolDesign {
  /// Names the design and what it is asked of, but for the number of blocks: answers to one can be
  /// read by no other.
  public func identity(of response: some Response) -> String {
    let outputs = Fingerprint("\(response.outputs) \(response.identity) \(years)").text
    let exchanged = Fingerprint("\(subjects)").text
    return "sobol \(estimator.rawValue) \(size.points) seed \(seed) inputs \(inputs.fingerprint)"
      + " exchanged \(exchanged) outputs \(outputs)\(pairs ? " pairs" : "")"
  }

  /// Plays blocks of the design.
  ///
  /// - Parameters:
  ///   - blocks: Which; nil is all of them.
  ///   - known: What is there already, and is not played again.
  ///   - keep: Takes what there is after each block, in turn; false ends the run.
  /// - Throws: ``RunError``.
  public func summary<R: Response>(
    of response: R, blocks: Range<Int>? = nil, by execution: Execution = Execution(),
    known: SobolSummary? = nil, keep: (@Sendable (SobolSummary) -> Bool)? = nil
  ) throws(RunError) -> SobolSummary {
    let start = known ?? SobolSummary(design: identity(of: response))
    try check(start, response)
    let wanted = blocks ?? 0..<size.blocks
    guard wanted.lowerBound >= 0, wanted.upperBound <= size.blocks else {
      throw .design(.blocksUnexpected(wanted))
    }
    let columns = try columns(of: response)
    let runner = BlockRunner(execution: execution, evaluations: evaluations / size.blocks)
    let plan = plan
    return try runner.run(wanted.filter { !start.blocks.contains($0) }, from: start, keep: keep) {
      SobolWorker(self, plan, response, columns, execution.policy)
    }
  }

  /// Plays the whole design and says which inputs the spread of the outputs comes from.
  ///
  /// - Throws: ``RunError``.
  public func answer(
    of response: some Response, by execution: Execution = Execution()
  ) throws(RunError) -> SobolAnswer {
    try answer(from: summary(of: response, by: execution), of: response)
  }

  /// Reads an answer off all blocks of the design.
  ///
  /// - Throws: ``RunError``, also for blocks of another design or response, and for missing blocks.
  public func answer(
    from summary: SobolSummary, of response: some Response
  ) throws(RunError) -> SobolAnswer {
    try check(summary, response)
    if let missing = summary.blocks.firstMissing(of: size.blocks) {
      throw .design(.blocksMissing(missing))
    }
    let blocks = summary.sums.filter { $0.rows > 0 }
    guard !blocks.isEmpty else {
      throw .nothingValid(summary.invalid.invalid(response.reasons))
    }
    let outputs = try columns(of: response).enumerated().map { number, column in
      SobolOutput(
        output: column.output, reachedBy: column.reachedBy,
        result: result(SobolEstimates(blocks, column: number)))
    }
    return SobolAnswer(
      outputs: outputs, account: account(summary, response), estimator: estimator)
  }

  private func result(_ estimates: SobolEstimates) -> SobolOutput.Result {
    let moments = estimates.moments
    guard !moments.isConstant else { return .constant(moments.min) }
    let rule = IntervalRule(level: level)
    func estimate(_ index: SobolEstimates.Index) -> Estimate {
      rule.spread(index.value, of: index.replicates, one: index.one)
    }
    let inputs = subjects.enumerated().map { number, subject in
      SobolIndices.Input(
        name: subject.name, first: estimate(estimates.first(number, by: estimator)),
        total: estimate(estimates.total(number, by: estimator)),
        jansenTotal: estimate(estimates.jansenTotal(number)))
    }
    let pairs =
      !pairs
      ? []
      : subjects.indices.flatMap { second in
        (0..<second).map { first in
          SobolIndices.Pair(
            first: subjects[first].name, second: subjects[second].name,
            interaction: estimate(estimates.interaction(first, second)))
        }
      }
    return .varying(
      SobolIndices(mean: moments.mean, variance: moments.variance, inputs: inputs, pairs: pairs))
  }

  var plan: PointPlan {
    PointPlan(
      inputs, method: .quasiMonteCarlo, sides: 2, seed: seed, pointsPerBlock: size.points)
  }

  private func columns(of response: some Response) throws(RunError) -> [AnalysedColumn] {
    do {
      return try AnalysedColumn.all(of: response.outputs, years: years)
    } catch {
      throw .design(error)
    }
  }

  private func check(_ summary: SobolSummary, _ response: some Response) throws(RunError) {
    let identity = identity(of: response)
    guard summary.design == identity else {
      throw .design(.otherDesign(expected: identity, found: summary.design))
    }
    if let last = summary.blocks.ranges.last, last.upperBound > size.blocks {
      throw .design(.blocksUnexpected(max(last.lowerBound, size.blocks)..<last.upperBound))
    }
    let pairs = pairs ? subjects.count * (subjects.count - 1) / 2 : 0
    let columns = try columns(of: response).count
    do {
      try summary.checkShape(
        Shape(
          sizes: [columns, subjects.count, columns * pairs],
          rows: summary.blocks.count * size.points),
        inBlock: size.points, points: evaluations / size.samples)
    } catch {
      throw .design(error)
    }
  }

  private func account(_ summary: SobolSummary, _ response: some Response) -> RunAccounting {
    RunAccounting(
      design: summary.design, intervals: .blockSpread, level: level, seed: seed,
      blocks: size.blocks, samples: size.samples, evaluations: evaluations,
      dropped: summary.invalid.dropped, invalid: summary.invalid.invalid(response.reasons),
      pseudoRandom: plan.pseudoRandom)
  }
}
