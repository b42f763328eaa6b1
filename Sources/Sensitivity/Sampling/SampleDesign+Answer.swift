// SPDX-License-Identifier: GPL-3.0-or-later

extension SampleDesign {
  /// Names the design and what it is asked of, but for the number of blocks: answers to one can be
  /// read by no other.
  public func identity(of response: some Response) -> String {
    let outputs = Fingerprint("\(response.outputs) \(response.identity) \(probabilities)").text
    return "\(method.rawValue) \(size.points) seed \(seed) inputs \(inputs.fingerprint)"
      + " outputs \(outputs)\(isExact ? " exact" : "")"
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
    known: SampleSummary? = nil, keep: (@Sendable (SampleSummary) -> Bool)? = nil
  ) throws(RunError) -> SampleSummary {
    let start = known ?? SampleSummary(design: identity(of: response))
    try check(start, response)
    let wanted = blocks ?? 0..<size.blocks
    guard (0...size.blocks).contains(wanted.lowerBound), wanted.upperBound <= size.blocks else {
      throw .design(.blocksUnexpected(wanted))
    }
    let runner = BlockRunner(execution: execution, evaluations: size.points)
    let plan = plan
    return try runner.run(wanted.filter { !start.blocks.contains($0) }, from: start, keep: keep) {
      SampleWorker(self, plan, response, execution.policy)
    }
  }

  /// Plays the whole design and says how the outputs are spread.
  ///
  /// - Throws: ``RunError``.
  public func answer(
    of response: some Response, by execution: Execution = Execution()
  ) throws(RunError) -> SampleAnswer {
    try answer(from: summary(of: response, by: execution), of: response)
  }

  /// Reads an answer off all blocks of the design.
  ///
  /// - Throws: ``RunError``, also for blocks of another design or response, and for missing blocks.
  public func answer(
    from summary: SampleSummary, of response: some Response
  ) throws(RunError) -> SampleAnswer {
    try check(summary, response)
    if let missing = summary.blocks.firstMissing(of: size.blocks) {
      throw .design(.blocksMissing(missing))
    }
    let sums = summary.sums.total(SampleSummary.Sums.join)!
    guard summary.invalid.dropped < size.samples else {
      throw .nothingValid(summary.invalid.invalid(response.reasons))
    }
    var (number, year) = (0, 0)
    let outputs = response.outputs.map { output -> OutputAnswer in
      switch output.kind {
      case .number:
        number += 1
        return OutputAnswer(
          output: output, spread: .number(spread(ofNumber: number - 1, summary, sums)))
      case .year:
        year += 1
        return OutputAnswer(output: output, spread: .year(spread(ofYear: year - 1, summary)))
      }
    }
    return SampleAnswer(outputs: outputs, account: account(summary, response))
  }

  var plan: PointPlan {
    PointPlan(inputs, method: method, seed: seed, pointsPerBlock: size.points)
  }

  private func check(_ summary: SampleSummary, _ response: some Response) throws(RunError) {
    let identity = identity(of: response)
    guard summary.design == identity else {
      throw .design(.otherDesign(expected: identity, found: summary.design))
    }
    if let last = summary.blocks.ranges.last, last.upperBound > size.blocks {
      throw .design(.blocksUnexpected(max(last.lowerBound, size.blocks)..<last.upperBound))
    }
    let (numbers, years) = response.outputs.kinds
    let expected = Shape(
      sizes: [numbers, isExact ? 1 : 0], years: years,
      perBlock: method == .monteCarlo ? nil : [numbers > 0 ? 2 + probabilities.count : 0],
      rows: summary.blocks.count * size.points)
    do { try summary.checkShape(expected, inBlock: size.points) } catch { throw .design(error) }
  }

  private func account(_ summary: SampleSummary, _ response: some Response) -> RunAccounting {
    RunAccounting(
      design: summary.design,
      intervals: method == .monteCarlo ? .independentDraws : .blockSpread, level: level, seed: seed,
      blocks: size.blocks, samples: size.samples, evaluations: size.samples,
      dropped: summary.invalid.dropped, invalid: summary.invalid.invalid(response.reasons),
      pseudoRandom: method == .monteCarlo ? [] : plan.pseudoRandom)
  }
}
