// SPDX-License-Identifier: GPL-3.0-or-later

import Sensitivity
package import Simulation
package import Studies

extension Projection {
  /// Every year of every column of the model, column by column.
  package var numbers: [Double] {
    model.columns.flatMap { column in years.map { self[column, $0] } }
  }
}

extension SweepAnswer {
  /// Every number that was estimated, in the order of the answer; a year or a value that there is none of
  /// is NaN.
  package var numbers: [Double] {
    let own: [Double] =
      switch result {
      case .spread(let sample): sample.numbers
      case .indices(let sample, let sobol): sample.numbers + sobol.numbers
      case .effects(let sample, let effects): sample.numbers + effects.numbers
      case .screening(let morris): morris.numbers
      case .policies(let policies): policies.numbers
      case .tornado(let outputs, let share): [share] + outputs.flatMap { $0.numbers }
      case .grid(let rows): rows.flatMap { $0.coordinates + $0.results }
      }
    return own + (leversOfScenario?.numbers ?? [])
  }
}

extension Estimate {
  fileprivate var numbers: [Double] { [value, low, high] }
}

extension SampleAnswer {
  fileprivate var numbers: [Double] { outputs.flatMap { $0.numbers } }
}

extension OutputAnswer {
  fileprivate var numbers: [Double] {
    switch spread {
    case .number(let spread):
      return spread.mean.numbers + spread.sd.numbers + [spread.min, spread.max]
        + spread.quantiles.flatMap { $0.estimate.numbers }
    case .year(let spread):
      let years = spread.quantiles.flatMap { [$0.year, $0.low, $0.high] }
      return spread.never.numbers + spread.curve.flatMap { $0.probability.numbers }
        + years.map { $0.map { Double($0) } ?? .nan }
    }
  }
}

extension SobolAnswer {
  fileprivate var numbers: [Double] {
    outputs.flatMap { output -> [Double] in
      switch output.result {
      case .constant(let value): [value]
      case .varying(let indices):
        [indices.mean, indices.variance]
          + indices.inputs.flatMap {
            $0.first.numbers + $0.total.numbers + $0.jansenTotal.numbers
          } + indices.pairs.flatMap { $0.interaction.numbers }
      }
    }
  }
}

extension ConditionalAnswer {
  fileprivate var numbers: [Double] {
    outputs.flatMap { output -> [Double] in
      switch output.result {
      case .constant(let value): [value]
      case .varying(let effects):
        [effects.mean, effects.variance]
          + effects.inputs.flatMap {
            $0.first.numbers + $0.total.numbers + ($0.shapley?.numbers ?? [])
          }
      }
    }
  }
}

extension MorrisAnswer {
  fileprivate var numbers: [Double] {
    outputs.flatMap { output in
      output.inputs.flatMap { $0.mu.numbers + $0.muStar.numbers + [$0.sigma] }
    }
  }
}

extension PolicyAnswer {
  fileprivate var numbers: [Double] {
    policies.flatMap { policy -> [Double] in
      policy.decisions + policy.outputs.flatMap { $0.numbers }
        + policy.regrets.flatMap {
          $0.mean.numbers + $0.quantile.numbers + [$0.max] + $0.best.numbers
        } + policy.thresholds.flatMap { $0.share.numbers } + (policy.satisfied?.numbers ?? [])
    }
  }
}

extension Tornado {
  fileprivate var numbers: [Double] {
    [central] + swings.flatMap { [$0.low, $0.high, $0.swing, $0.elasticity ?? .nan] }
  }
}
