// SPDX-License-Identifier: GPL-3.0-or-later

public import Funding
public import Sensitivity

extension Sweep {
  /// How many blocks the study is computed in; nil for a method that plays few futures, once.
  ///
  /// - Throws: ``Faults`` for a design that cannot be made.
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
  ///   - keep: Takes what there is of a stage after each block, in turn; false ends the run.
  /// - Throws: ``Faults``.
  public func summary(
    blocks: Range<Int>? = nil, known: SweepSummary = SweepSummary(),
    by execution: Execution = Execution(), keep: (@Sendable (StageSummary) -> Bool)? = nil
  ) throws(Faults) -> SweepSummary {
    var summary = known
    do throws(RunError) {
      switch try designs() {
      case .sample(let design):
        summary.sample = try design.summary(
          of: response, blocks: blocks, by: execution, known: known.sample,
          keep: Self.keeping(keep) { .sample($0) })
      case .sobol(let design, let sobol):
        let all = design.size.samples + sobol.evaluations
        summary.sample = try design.summary(
          of: response, blocks: blocks, by: execution.telling(from: 0, of: all),
          known: known.sample, keep: Self.keeping(keep) { .sample($0) })
        summary.sobol = try sobol.summary(
          of: response, blocks: blocks, by: execution.telling(from: design.size.samples, of: all),
          known: known.sobol, keep: Self.keeping(keep) { .sobol($0) })
      case .conditional(let design, let conditional):
        let all = design.size.samples + conditional.evaluations
        summary.sample = try design.summary(
          of: response, blocks: blocks, by: execution.telling(from: 0, of: all),
          known: known.sample, keep: Self.keeping(keep) { .sample($0) })
        summary.conditional = try conditional.summary(
          of: response, blocks: blocks, by: execution.telling(from: design.size.samples, of: all),
          known: known.conditional, keep: Self.keeping(keep) { .conditional($0) })
      case .morris(let design):
        summary.morris = try design.summary(
          of: response, blocks: blocks, by: execution, known: known.morris,
          keep: Self.keeping(keep) { .morris($0) })
      case .policies(let design):
        summary.policies = try design.summary(
          of: response, blocks: blocks, by: execution, known: known.policies,
          keep: Self.keeping(keep) { .policies($0) })
      case .oneAtATime, .grid: break
      }
    } catch {
      throw Faults([fault(error)])
    }
    return summary
  }

  /// What keeps a stage alone.
  private static func keeping<Summary>(
    _ keep: (@Sendable (StageSummary) -> Bool)?,
    _ stage: @escaping @Sendable (Summary) -> StageSummary
  ) -> (@Sendable (Summary) -> Bool)? {
    guard let keep else { return nil }
    return { keep(stage($0)) }
  }

  /// Reads the answer off all blocks.
  ///
  /// - Throws: ``Faults``, also for blocks of another study, and for missing ones.
  public func answer(
    from summary: SweepSummary, by execution: Execution = Execution()
  ) throws(Faults) -> SweepAnswer {
    func sample(_ design: SampleDesign) throws(RunError) -> SampleAnswer {
      try design.answer(
        from: summary.sample ?? SampleSummary(of: design, asked: response), of: response)
    }
    func result() throws(RunError) -> SweepAnswer {
      switch try designs() {
      case .sample(let design):
        return SweepAnswer(result: .spread(try sample(design)), inert: inertAlone, outcomes: [])
      case .sobol(let design, let sobol):
        let indices = try sobol.answer(
          from: summary.sobol ?? SobolSummary(of: sobol, asked: response), of: response)
        return SweepAnswer(
          result: .indices(try sample(design), indices), inert: inert(in: indices), outcomes: [])
      case .conditional(let design, let conditional):
        let effects = try conditional.answer(
          from: summary.conditional ?? ConditionalSummary(of: conditional, asked: response),
          of: response)
        return SweepAnswer(
          result: .effects(try sample(design), effects), inert: inert(in: effects), outcomes: [])
      case .morris(let design):
        let answer = try design.answer(
          from: summary.morris ?? MorrisSummary(of: design, asked: response), of: response)
        return SweepAnswer(result: .screening(answer), inert: inert(in: answer), outcomes: [])
      case .policies(let design):
        let answer = try design.answer(
          from: summary.policies ?? PolicySummary(of: design, asked: response), of: response)
        return SweepAnswer(result: .policies(answer), inert: [], outcomes: [])
      case .oneAtATime(let design):
        return SweepAnswer(
          result: .tornado(try design.answer(of: response), shareSeen: design.shareSeen),
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
