// SPDX-License-Identifier: GPL-3.0-or-later

import GSL

extension MorrisDesign {
  /// Names the design and what it is asked of: answers to one can be read by no other.
  public func identity(of response: some Response) -> String {
    let outputs = Fingerprint("\(response.outputs) \(response.identity) \(years)").text
    return "morris \(repetitions) seed \(seed) inputs \(inputs.fingerprint) outputs \(outputs)"
  }

  /// Plays blocks of the design.
  ///
  /// - Parameters:
  ///   - wanted: Which; nil is all of them.
  ///   - known: What is there already, and is not played again.
  ///   - keep: Takes what there is after each block, in turn; false ends the run.
  /// - Throws: ``RunError``.
  public func summary<R: Response>(
    of response: R, blocks wanted: Range<Int>? = nil, by execution: Execution = Execution(),
    known: MorrisSummary? = nil, keep: (@Sendable (MorrisSummary) -> Bool)? = nil
  ) throws(RunError) -> MorrisSummary {
    let start = known ?? MorrisSummary(design: identity(of: response))
    try check(start, response)
    let wanted = wanted ?? 0..<blocks
    guard wanted.lowerBound >= 0, wanted.upperBound <= blocks else {
      throw .design(.blocksUnexpected(wanted))
    }
    let columns = try columns(of: response)
    let runner = BlockRunner(
      execution: execution, evaluations: min(Self.perBlock, repetitions) * perStar)
    return try runner.run(wanted.filter { !start.blocks.contains($0) }, from: start, keep: keep) {
      MorrisWorker(self, response, columns, execution.policy)
    }
  }

  /// Plays the whole design and says which inputs matter.
  ///
  /// - Throws: ``RunError``.
  public func answer(
    of response: some Response, by execution: Execution = Execution()
  ) throws(RunError) -> MorrisAnswer {
    try answer(from: summary(of: response, by: execution), of: response)
  }

  /// Reads an answer off all blocks of the design.
  ///
  /// - Throws: ``RunError``, also for blocks of another design or response, and for missing blocks.
  public func answer(
    from summary: MorrisSummary, of response: some Response
  ) throws(RunError) -> MorrisAnswer {
    try check(summary, response)
    if let missing = summary.blocks.firstMissing(of: blocks) {
      throw .design(.blocksMissing(missing))
    }
    guard summary.invalid.dropped < repetitions else {
      throw .nothingValid(summary.invalid.invalid(response.reasons))
    }
    let sums = summary.sums.total(MorrisSummary.Sums.join)!
    let outputs = try columns(of: response).enumerated().map { number, column in
      MorrisOutput(
        output: column.output, reachedBy: column.reachedBy,
        inputs: inputs.factors.enumerated().map { input, factor in
          let place = number * inputs.width + input
          return result(
            factor.name, sums.effects[place], sums.sizes[place], isShare: column.isYesNo)
        })
    }
    return MorrisAnswer(outputs: outputs, account: account(summary, response))
  }

  /// - Parameter isShare: Of a yes or no: sizes are 0 or 1, effects -1 to 1.
  private func result(
    _ name: String, _ effects: Moments, _ sizes: Moments, isShare: Bool
  ) -> MorrisOutput.Input {
    let rule = IntervalRule(level: level)
    func within(_ estimate: Estimate, _ low: Double) -> Estimate {
      Estimate(
        estimate.value, low: max(estimate.low, low),
        high: min(estimate.high, isShare ? 1 : .infinity)
      )
    }
    let turned = isShare ? Int((sizes.mean * Double(sizes.count)).rounded()) : 0
    return MorrisOutput.Input(
      name: name, mu: within(rule.mean(effects), isShare ? -1 : -.infinity),
      muStar: isShare ? rule.wilson(turned, of: sizes.count) : within(rule.mean(sizes), 0),
      sigma: effects.sd, isInert: sizes.max == 0)
  }

  private func columns(of response: some Response) throws(RunError) -> [AnalysedColumn] {
    do {
      return try AnalysedColumn.all(of: response.outputs, years: years)
    } catch {
      throw .design(error)
    }
  }

  private func check(_ summary: MorrisSummary, _ response: some Response) throws(RunError) {
    let identity = identity(of: response)
    guard summary.design == identity else {
      throw .design(.otherDesign(expected: identity, found: summary.design))
    }
    if let last = summary.blocks.ranges.last, last.upperBound > blocks {
      throw .design(.blocksUnexpected(max(last.lowerBound, blocks)..<last.upperBound))
    }
    let effects = try columns(of: response).count * inputs.width
    let stars = summary.blocks.ranges.joined().reduce(0) { $0 + self.stars(of: $1).count }
    do {
      try summary.checkShape(
        Shape(sizes: [effects], rows: stars), inBlock: Self.perBlock, points: perStar)
    } catch {
      throw .design(error)
    }
  }

  private func account(_ summary: MorrisSummary, _ response: some Response) -> RunAccounting {
    RunAccounting(
      design: summary.design, intervals: .independentDraws, level: level, seed: seed,
      blocks: blocks, samples: repetitions, evaluations: evaluations,
      dropped: summary.invalid.dropped, invalid: summary.invalid.invalid(response.reasons),
      pseudoRandom: inputs.factors.map(\.name))
  }
}

extension IntervalRule {
  /// The mean of independent numbers: Student's t. A single one says nothing about its interval.
  func mean(_ moments: Moments) -> Estimate {
    guard moments.count > 1 else {
      return Estimate(moments.mean, low: -.infinity, high: .infinity)
    }
    let error = moments.sd / Double(moments.count).squareRoot()
    let half = Quantile.studentT(0.5 + level / 2, freedom: Double(moments.count - 1)) * error
    return Estimate(moments.mean, low: moments.mean - half, high: moments.mean + half)
  }
}
