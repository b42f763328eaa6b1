// SPDX-License-Identifier: GPL-3.0-or-later

extension SobolDesign {
  /// Plays the design, and more blocks until the answer is as precise as asked, or costs too much.
  ///
  /// - Throws: ``RunError``, also for a target that no output has.
  public func answer(
    of response: some Response, to precision: Precision, by execution: Execution = Execution()
  ) throws(RunError) -> (answer: SobolAnswer, outcome: Precision.Outcome) {
    var design = self
    var summary: SobolSummary?
    while true {
      let known = try design.summary(of: response, by: execution, known: summary)
      let answer = try design.answer(from: known, of: response)
      let missed = try precision.missed(answer.halfWidth)
      let evaluations = answer.account.evaluations
      if missed.isEmpty { return (answer, .met(evaluations: evaluations)) }
      let next = precision.next(
        after: design.size.blocks, evaluationsPerBlock: evaluations / design.size.blocks,
        limit: size.blockLimit)
      guard let next else {
        return (answer, .stopped(evaluations: evaluations, missed: missed))
      }
      design.size.blocks = next
      summary = known
    }
  }
}

extension SobolAnswer {
  /// Of what a target asks for, 0 for a constant; nil if there is no such thing.
  func halfWidth(_ target: Precision.Target) -> Double? {
    guard case .indices(let year) = target.quantity,
      let output = outputs.first(where: { $0.output.name == target.output && $0.reachedBy == year })
    else { return nil }
    guard let indices = output.indices else { return 0 }
    return indices.inputs.reduce(0) { max($0, $1.first.halfWidth, $1.total.halfWidth) }
  }
}
