// SPDX-License-Identifier: GPL-3.0-or-later

public import Funding
public import Sensitivity

extension Sweep {
  /// The probabilities whose quantiles are told.
  public static let probabilities = [0.05, 0.25, 0.5, 0.75, 0.95]

  /// Plays the study.
  ///
  /// - Parameters:
  ///   - precision: Adds futures until these are sure enough, or the cost is reached.
  ///   - execution: Who computes; nothing of it but the policy shows in the answer.
  /// - Throws: ``Faults`` for a design that cannot be made, and for an invalid future where the
  ///   policy is to stop.
  public func run(
    precision: SweepPrecision? = nil, by execution: Execution = Execution()
  ) throws(Faults) -> SweepAnswer {
    do throws(RunError) {
      switch study.method {
      case .sample(let method, let samples):
        let (answer, outcome) = try spread(method, samples, precision, execution)
        return SweepAnswer(
          result: .spread(answer), inert: inertAlone, outcomes: [outcome].compactMap(\.self))
      case .sobol(let samples, let estimator, let pairs, let groups):
        let design = try design {
          () throws(DesignError) in
          try SobolDesign(
            of: drivers.inputs, samples: samples, seed: study.seed, estimator: estimator,
            pairs: pairs, groups: groups, years: years)
        }
        // How the outputs are spread is told of a net of its own.
        let all = samples + design.evaluations
        let (answer, outcome) = try spread(
          .quasiMonteCarlo, samples, precision, execution.telling(from: 0, of: all))
        let (sobol, second) = try indices(
          design, precision, execution.telling(from: samples, of: all))
        return SweepAnswer(
          result: .indices(answer, sobol), inert: inert(in: sobol),
          outcomes: [outcome, second].compactMap(\.self))
      case .oneAtATime(let low, let high):
        let design = try design {
          () throws(DesignError) in
          try OneAtATime(of: drivers.inputs, low: low, high: high)
        }
        return SweepAnswer(
          result: .tornado(try design.answer(of: response), shareSeen: design.shareSeen),
          inert: inertAlone, outcomes: [])
      case .grid:
        let grid = try design { () throws(DesignError) in try Grid(axes) }
        return SweepAnswer(
          result: .grid(try grid.rows(of: gridResponse, by: execution)), inert: [], outcomes: [])
      }
    } catch {
      throw Faults([fault(error)])
    }
  }

  private func design<T>(_ make: () throws(DesignError) -> T) throws(RunError) -> T {
    do throws(DesignError) {
      return try make()
    } catch {
      throw .design(error)
    }
  }

  func sampleDesign(
    _ method: SampleDesign.Method, _ samples: Int
  ) throws(DesignError) -> SampleDesign {
    try SampleDesign(
      method, of: drivers.inputs, samples: samples, seed: study.seed,
      probabilities: Self.probabilities)
  }

  private func spread(
    _ method: SampleDesign.Method, _ samples: Int, _ precision: SweepPrecision?,
    _ execution: Execution
  ) throws(RunError) -> (SampleAnswer, Precision.Outcome?) {
    let design = try design { () throws(DesignError) in try sampleDesign(method, samples) }
    guard let targets = precision?.sampleTargets(response.outputs), !targets.isEmpty else {
      return (try design.answer(of: response, by: execution), nil)
    }
    let (answer, outcome) = try design.answer(
      of: response, to: Precision(targets, maximum: precision!.maximum), by: execution)
    return (answer, outcome)
  }

  private func indices(
    _ design: SobolDesign, _ precision: SweepPrecision?, _ execution: Execution
  ) throws(RunError) -> (SobolAnswer, Precision.Outcome?) {
    guard let targets = precision?.indexTargets(response.outputs, years), !targets.isEmpty else {
      return (try design.answer(of: response, by: execution), nil)
    }
    let (answer, outcome) = try design.answer(
      of: response, to: Precision(targets, maximum: precision!.maximum), by: execution)
    return (answer, outcome)
  }

  /// Inputs whose total index is nothing in every output.
  private func inert(in sobol: SobolAnswer) -> [String] {
    var names = Set(drivers.factors.map(\.name))
    for output in sobol.outputs {
      for input in output.indices?.inputs ?? [] where input.total.value != 0 {
        names.remove(input.name)
      }
    }
    let own = Set(sobol.outputs.flatMap { $0.indices?.inputs.map(\.name) ?? [] })
    return drivers.factors.map(\.name).filter { names.contains($0) && own.contains($0) }
  }

  /// Inputs that do nothing when moved alone; none where correlations keep them from it.
  private var inertAlone: [String] {
    guard let design = try? OneAtATime(of: drivers.inputs),
      let tornados = try? design.answer(of: response)
    else { return [] }
    return drivers.factors.map(\.name).filter { name in
      tornados.allSatisfy { $0.inert.contains(name) }
    }
  }
}
