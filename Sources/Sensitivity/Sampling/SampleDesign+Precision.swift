// SPDX-License-Identifier: GPL-3.0-or-later

extension SampleDesign {
  /// Plays the design, and more blocks until the answer is as precise as asked, or costs too much.
  ///
  /// - Throws: ``RunError``, also for a target that no output has.
  public func answer(
    of response: some Response, to precision: Precision, by execution: Execution = Execution()
  ) throws(RunError) -> (answer: SampleAnswer, outcome: Precision.Outcome) {
    var design = self
    design.isExact = isExact && precision.maximum <= NumberTally.exactLimit
    var summary: SampleSummary?
    while true {
      let known = try design.summary(of: response, by: execution, known: summary)
      let answer = try design.answer(from: known, of: response)
      let missed = try precision.missed(answer.halfWidth)
      let evaluations = answer.account.evaluations
      if missed.isEmpty { return (answer, .met(evaluations: evaluations)) }
      let next = precision.next(
        after: design.size.blocks, evaluationsPerBlock: size.points, limit: size.blockLimit)
      guard let next else {
        return (answer, .stopped(evaluations: evaluations, missed: missed))
      }
      design.size.blocks = next
      summary = known
    }
  }
}

extension SampleAnswer {
  /// Of what a target asks for; nil if there is no such thing.
  func halfWidth(_ target: Precision.Target) -> Double? {
    guard let output = self[target.output] else { return nil }
    return switch target.quantity {
    case .mean: output.number?.mean.halfWidth
    case .sd: output.number?.sd.halfWidth
    case .quantile(let probability): output.number?.quantile(probability)?.halfWidth
    case .never: output.year?.never.halfWidth
    case .by(let year): output.year?.by(year)?.halfWidth
    case .indices: nil
    }
  }
}
