// SPDX-License-Identifier: GPL-3.0-or-later

public import Funding
public import Sensitivity

extension Sweep {
  /// Plays the study.
  ///
  /// - Parameters:
  ///   - precision: Adds futures until these are sure enough, or the cost is reached.
  ///   - execution: Who computes; nothing of it but the policy shows in the answer.
  /// - Throws: ``Funding/Faults`` for a design that cannot be made, and for an invalid future where
  ///   the policy is to stop.
  public func run(
    precision: SweepPrecision? = nil, by execution: Execution = Execution()
  ) throws(Faults) -> SweepAnswer {
    guard let precision else { return try answer(from: summary(by: execution), by: execution) }
    try checkLimit(of: precision)
    do throws(RunError) {
      switch try designs() {
      case .sample(let design):
        let (answer, outcome) = try answer(
          design, precision.sampleTargets(response.outputs), precision.maximum, execution)
        return SweepAnswer(
          result: .spread(answer), leversOfScenario: try withLeversOfScenario(by: execution),
          inert: inertAlone, outcomes: [outcome].compactMap { $0 })
      case .sobol(let design, let sobol):
        let all = design.evaluations + sobol.evaluations
        let (answer, outcome) = try answer(
          design, precision.sampleTargets(response.outputs), precision.maximum,
          execution.telling(from: 0, of: all))
        let (indices, second) = try self.answer(
          sobol, precision.indexTargets(response.outputs, years), precision.maximum,
          execution.telling(from: design.evaluations, of: all))
        return SweepAnswer(
          result: .indices(answer, indices),
          leversOfScenario: try withLeversOfScenario(by: execution), inert: inert(in: indices),
          outcomes: [outcome, second].compactMap { $0 })
      case .conditional, .morris, .policies, .oneAtATime, .grid: break
      }
    } catch {
      throw Faults([fault(error)])
    }
    throw Faults([
      Fault(
        .notForMethod, path: "--precision", found: .spelt(study.method.name),
        allowed: ["monte_carlo", "quasi_monte_carlo", "latin_hypercube", "sobol"])
    ])
  }

  /// The design itself is always played: a limit below it would not be kept.
  private func checkLimit(of precision: SweepPrecision) throws(Faults) {
    let needed: Int
    switch try? designs() {
    case .sample(let design): needed = design.evaluations
    case .sobol(let design, let sobol): needed = max(design.evaluations, sobol.evaluations)
    default: return  // Refused, or told, by who plays.
    }
    guard precision.maximum < needed else { return }
    throw Faults([
      Fault(
        .outOfRange, path: "--limit", found: .spelt("\(precision.maximum)"),
        allowed: [.whole(needed...max(needed, Int(clamping: Int64(1) << 40)))])
    ])
  }

  private func answer<Design: ExtensibleDesign>(
    _ design: Design, _ targets: [Precision.Target], _ maximum: Int, _ execution: Execution
  ) throws(RunError) -> (Design.Answer, Precision.Outcome?) {
    guard !targets.isEmpty else { return (try design.answer(of: response, by: execution), nil) }
    let (answer, outcome) = try design.answer(
      of: response, to: Precision(targets, maximum: maximum), by: execution)
    return (answer, outcome)
  }
}
