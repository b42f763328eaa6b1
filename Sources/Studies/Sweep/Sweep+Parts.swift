// SPDX-License-Identifier: GPL-3.0-or-later

public import Funding
public import Sensitivity

extension Sweep {
  /// How many blocks the study is computed in; nil for a method that plays few futures, once.
  ///
  /// - Throws: ``Funding/Faults`` for a design that cannot be made.
  public func blocks() throws(Faults) -> Int? {
    do throws(RunError) {
      return try designs().blocks
    } catch {
      throw Faults([fault(error)])
    }
  }

  /// What is computed of each block.
  public var stages: [SweepSummary.Stage] {
    switch study.method {
    case .sample: [.sample]
    case .sobol: [.sample, .sobol]
    case .conditional: [.sample, .conditional]
    case .morris: [.morris]
    case .policies: [.policies]
    case .oneAtATime, .grid: []
    }
  }

  /// Plays blocks of the study.
  ///
  /// - Parameters:
  ///   - blocks: Which; nil is all of them.
  ///   - known: What is there already, and is not played again.
  ///   - execution: Who computes, and what happens to invalid futures.
  ///   - keep: Takes what there is of a stage after each block, in turn; false ends the run.
  /// - Throws: ``Funding/Faults``.
  public func summary(
    blocks: Range<Int>? = nil, known: SweepSummary = SweepSummary(),
    by execution: Execution = Execution(), keep: (@Sendable (StageSummary) -> Bool)? = nil
  ) throws(Faults) -> SweepSummary {
    var summary = known
    func play<Design: StageDesign>(
      _ design: Design, from start: Int = 0, of all: Int? = nil
    ) throws(RunError) {
      summary.take(
        Design.summary(
          try design.summary(
            of: response, blocks: blocks,
            by: all.map { execution.telling(from: start, of: $0) } ?? execution,
            known: known.result(of: design), keep: keep.map { Self.keeping($0, of: design) })))
    }
    func play(_ spread: SampleDesign, then design: some StageDesign) throws(RunError) {
      let all = spread.evaluations + design.evaluations
      try play(spread, of: all)
      try play(design, from: spread.evaluations, of: all)
    }
    do throws(RunError) {
      switch try designs() {
      case .sample(let design): try play(design)
      case .sobol(let spread, let design): try play(spread, then: design)
      case .conditional(let spread, let design): try play(spread, then: design)
      case .morris(let design): try play(design)
      case .policies(let design): try play(design)
      case .oneAtATime, .grid: break
      }
    } catch {
      throw Faults([fault(error)])
    }
    return summary
  }

  /// - Throws: ``Funding/Faults`` for blocks that cannot be of this study.
  package func check(_ summary: SweepSummary) throws(Faults) {
    // Whoever goes on with blocks looks at them first; here nobody goes on.
    _ = try self.summary(blocks: 0..<0, known: summary)
  }

  /// What keeps the results of a design alone.
  private static func keeping<Design: StageDesign>(
    _ keep: @escaping @Sendable (StageSummary) -> Bool, of design: Design
  ) -> @Sendable (BlockResult<Design>) -> Bool {
    { keep(Design.summary($0)) }
  }

  /// Reads the answer off all blocks.
  ///
  /// - Throws: ``Funding/Faults``, also for blocks of another study, and for missing ones.
  public func answer(
    from summary: SweepSummary, by execution: Execution = Execution()
  ) throws(Faults) -> SweepAnswer {
    func read<Design: StageDesign>(_ design: Design) throws(RunError) -> Design.Answer {
      try design.answer(
        from: summary.result(of: design) ?? BlockResult(of: design, asked: response),
        of: response)
    }
    func result() throws(RunError) -> SweepAnswer {
      switch try designs() {
      case .sample(let design):
        return SweepAnswer(result: .spread(try read(design)), inert: inertAlone, outcomes: [])
      case .sobol(let spread, let design):
        let indices = try read(design)
        return SweepAnswer(
          result: .indices(try read(spread), indices), inert: inert(in: indices), outcomes: [])
      case .conditional(let spread, let design):
        let effects = try read(design)
        return SweepAnswer(
          result: .effects(try read(spread), effects), inert: inert(in: effects), outcomes: [])
      case .morris(let design):
        let answer = try read(design)
        return SweepAnswer(result: .screening(answer), inert: inert(in: answer), outcomes: [])
      case .policies(let design):
        return SweepAnswer(result: .policies(try read(design)), inert: [], outcomes: [])
      case .oneAtATime(let design):
        return SweepAnswer(
          result: .tornado(try tornados(by: design), shareSeen: design.shareSeen),
          inert: inertAlone, outcomes: [])
      case .grid(let grid):
        return SweepAnswer(
          result: .grid(try grid.rows(of: gridResponse, by: execution)), inert: [], outcomes: [])
      }
    }
    do throws(RunError) {
      var answer = try result()
      answer.leversOfScenario = try withLeversOfScenario(by: execution)
      return answer
    } catch {
      throw Faults([fault(error)])
    }
  }
}
