// SPDX-License-Identifier: GPL-3.0-or-later

public import Sensitivity

/// What a study found.
public struct SweepAnswer: Sendable {
  /// The finding of a method.
  public enum Result: Sendable {
    /// How the outputs are spread.
    case spread(SampleAnswer)
    /// The same, and which inputs the spread comes from.
    case indices(SampleAnswer, SobolAnswer)
    /// The same where inputs are correlated.
    case effects(SampleAnswer, ConditionalAnswer)
    /// Elementary effects of every input.
    case screening(MorrisAnswer)
    /// The performance of each policy over the same futures.
    case policies(PolicyAnswer)
    /// Each output with every input low and high; the share of the inputs' space that is seen, 0…1.
    case tornado([Tornado], shareSeen: Double)
    /// The outputs of every combination of the levers' values.
    case grid([Grid.Row])
  }

  /// The finding of the study's method.
  public let result: Result
  /// How the outputs are spread with the levers as the scenario has them; nil where none is drawn,
  /// or no such future is valid.
  public internal(set) var leversOfScenario: SampleAnswer?
  /// Names of inputs that change nothing of what is looked at: those whose total index is 0, or
  /// whose elementary effects are; of a sample and a tornado, when moved alone; empty for policies
  /// and grids.
  public let inert: [String]
  /// How it ended, where a precision was asked for.
  public let outcomes: [Precision.Outcome]

  /// The spread of the outputs; nil for a method that does not tell it.
  public var sample: SampleAnswer? {
    switch result {
    case .spread(let sample), .indices(let sample, _), .effects(let sample, _): sample
    case .screening, .policies, .tornado, .grid: nil
    }
  }

  /// Sobol' indices; nil for another method.
  public var sobol: SobolAnswer? {
    if case .indices(_, let sobol) = result { sobol } else { nil }
  }

  /// Elementary effects; nil for another method.
  public var screening: MorrisAnswer? {
    if case .screening(let answer) = result { answer } else { nil }
  }

  /// Policies; nil for another method.
  public var policies: PolicyAnswer? {
    if case .policies(let answer) = result { answer } else { nil }
  }

  /// Effects of correlated inputs; nil for another method.
  public var effects: ConditionalAnswer? {
    if case .effects(_, let effects) = result { effects } else { nil }
  }
}
