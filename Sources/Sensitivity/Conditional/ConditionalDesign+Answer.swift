// SPDX-License-Identifier: GPL-3.0-or-later

extension ConditionalDesign {
  /// Names the design and what it is asked of, but for the number of blocks: answers to one can be
  /// read by no other.
  public func identity(of response: some Response) -> String {
    let outputs = Fingerprint("\(response.outputs) \(response.identity) \(years)").text
    return "\(effects.rawValue) \(size.points) seed \(seed) inputs \(inputs.fingerprint)"
      + " outputs \(outputs)"
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
    known: ConditionalSummary? = nil, keep: (@Sendable (ConditionalSummary) -> Bool)? = nil
  ) throws(RunError) -> ConditionalSummary {
    let start = known ?? ConditionalSummary(design: identity(of: response))
    try check(start, response)
    let wanted = blocks ?? 0..<size.blocks
    guard wanted.lowerBound >= 0, wanted.upperBound <= size.blocks else {
      throw .design(.blocksUnexpected(wanted))
    }
    let columns = try columns(of: response)
    let runner = BlockRunner(execution: execution, evaluations: evaluations / size.blocks)
    let plan = plan
    return try runner.run(wanted.filter { !start.blocks.contains($0) }, from: start, keep: keep) {
      ConditionalWorker(self, plan, response, columns, execution.policy)
    }
  }

  /// Plays the whole design and says which inputs the spread of the outputs comes from.
  ///
  /// - Throws: ``RunError``.
  public func answer(
    of response: some Response, by execution: Execution = Execution()
  ) throws(RunError) -> ConditionalAnswer {
    try answer(from: summary(of: response, by: execution), of: response)
  }

  /// Reads an answer off all blocks of the design.
  ///
  /// - Throws: ``RunError``, also for blocks of another design or response, and for missing blocks.
  public func answer(
    from summary: ConditionalSummary, of response: some Response
  ) throws(RunError) -> ConditionalAnswer {
    try check(summary, response)
    if let missing = summary.blocks.firstMissing(of: size.blocks) {
      throw .design(.blocksMissing(missing))
    }
    let blocks = summary.sums.filter { $0.rows > 0 }
    guard !blocks.isEmpty else {
      throw .nothingValid(summary.invalid.invalid(response.reasons))
    }
    let outputs = try columns(of: response).enumerated().map { number, column in
      ConditionalAnswer.Output(
        output: column.output, reachedBy: column.reachedBy, result: result(blocks, number))
    }
    return ConditionalAnswer(outputs: outputs, account: account(summary, response))
  }

  private func result(_ blocks: [ConditionalSums], _ column: Int) -> ConditionalAnswer.Result {
    let moments = blocks.reduce(into: Moments()) { $0.merge($1.moments[column]) }
    guard !moments.isConstant else { return .constant(moments.min) }
    // Per block, rows times the variance around the mean of all blocks.
    let variances = blocks.map { block in
      let off = block.moments[column].mean - moments.mean
      return block.moments[column].squares + Double(block.rows) * off * off
    }
    let rule = IntervalRule(level: level)
    // What one more row in which a yes turns into a no could add.
    let one = moments.isTwofold ? (moments.max - moments.min) * (moments.max - moments.min) : 0
    func estimate(_ left: (ConditionalSums, Double) -> Double) -> Estimate {
      let index = SobolEstimates.Index(zip(blocks, variances).map(left), variances, one: one)
      return rule.spread(index.value, of: index.replicates, one: index.one)
    }
    let inputs = inputs.factors.enumerated().map { number, factor in
      ConditionalAnswer.Input(
        name: factor.name, first: estimate { $1 - $0[.kept, column, number] },
        total: estimate { sums, _ in sums[.drawn, column, number] },
        shapley: effects == .shapley
          ? estimate { $0[.shared, column, number] + $0.isFirst[number] * $1 } : nil)
    }
    return .varying(
      ConditionalAnswer.Effects(mean: moments.mean, variance: moments.variance, inputs: inputs))
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

  private func check(_ summary: ConditionalSummary, _ response: some Response) throws(RunError) {
    let identity = identity(of: response)
    guard summary.design == identity else {
      throw .design(.otherDesign(expected: identity, found: summary.design))
    }
    if let last = summary.blocks.ranges.last, last.upperBound > size.blocks {
      throw .design(.blocksUnexpected(max(last.lowerBound, size.blocks)..<last.upperBound))
    }
    let columns = try columns(of: response).count
    do {
      try summary.checkShape(
        Shape(
          sizes: [columns, inputs.factors.count], rows: summary.blocks.count * size.points),
        inBlock: size.points, points: evaluations / size.samples)
    } catch {
      throw .design(error)
    }
  }

  private func account(_ summary: ConditionalSummary, _ response: some Response) -> RunAccounting {
    RunAccounting(
      design: summary.design, intervals: .blockSpread, level: level, seed: seed,
      blocks: size.blocks, samples: size.samples, evaluations: evaluations,
      dropped: summary.invalid.dropped, invalid: summary.invalid.invalid(response.reasons),
      pseudoRandom: plan.pseudoRandom)
  }
}
