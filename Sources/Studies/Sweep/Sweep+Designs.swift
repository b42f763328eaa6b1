// SPDX-License-Identifier: GPL-3.0-or-later

import Sensitivity

extension Sweep {
  /// What a study plays: the designs of its method.
  enum Designs {
    case sample(SampleDesign)
    /// How the outputs are spread is told of a net of its own.
    case sobol(SampleDesign, SobolDesign)
    case conditional(SampleDesign, ConditionalDesign)
    case morris(MorrisDesign)
    case policies(PolicyDesign)
    case oneAtATime(OneAtATime)
    case grid(Grid)

    /// How many blocks there are of it; nil for what is not computed in blocks that can be kept.
    var blocks: Int? {
      switch self {
      case .sample(let sample), .sobol(let sample, _), .conditional(let sample, _):
        sample.size.blocks
      case .morris(let morris): morris.blocks
      case .policies(let policies): policies.size.blocks
      case .oneAtATime, .grid: nil
      }
    }
  }

  func designs() throws(RunError) -> Designs {
    do throws(DesignError) {
      switch study.method {
      case .sample(let method, let samples):
        return .sample(try sampleDesign(method, samples))
      case .sobol(let samples, let estimator, let pairs, let groups):
        let sobol = try SobolDesign(
          of: drivers.inputs, samples: samples, seed: study.seed, estimator: estimator,
          pairs: pairs, groups: groups, years: years)
        return .sobol(try sampleDesign(.quasiMonteCarlo, samples), sobol)
      case .conditional(let effects, let samples):
        let conditional = try ConditionalDesign(
          of: drivers.inputs, effects: effects, samples: samples, seed: study.seed, years: years)
        return .conditional(try sampleDesign(.quasiMonteCarlo, samples), conditional)
      case .morris(let samples):
        return .morris(
          try MorrisDesign(
            of: drivers.inputs, repetitions: samples, seed: study.seed, years: years))
      case .policies(let question):
        return .policies(
          try PolicyDesign(
            policies: study.policies(question) ?? [], inputs: drivers.inputs,
            objectives: question.objectives, thresholds: question.thresholds,
            samples: question.samples, seed: study.seed, probabilities: Self.probabilities))
      case .oneAtATime(let low, let high):
        return .oneAtATime(try OneAtATime(of: drivers.inputs, low: low, high: high))
      case .grid: return .grid(try Grid(axes))
      }
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

  /// The probabilities whose quantiles are told.
  public static let probabilities = [0.05, 0.25, 0.5, 0.75, 0.95]
}
