// SPDX-License-Identifier: GPL-3.0-or-later

public import Sensitivity

/// What a study found.
public struct SweepAnswer: Sendable {
  public enum Result: Sendable {
    /// How the outputs are spread.
    case spread(SampleAnswer)
    /// The same, and which inputs the spread comes from.
    case indices(SampleAnswer, SobolAnswer)
    /// The same where inputs are correlated.
    case effects(SampleAnswer, ConditionalAnswer)
    case screening(MorrisAnswer)
    case policies(PolicyAnswer)
    case tornado([Tornado], shareSeen: Double)
    case grid([Grid.Row])
  }

  public let result: Result
  /// How the outputs are spread with the levers as the scenario has them; nil where none is drawn,
  /// or no such future is valid.
  public internal(set) var leversOfScenario: SampleAnswer?
  /// Inputs that change nothing of what is looked at: of a Sobol' study none of it anywhere, of the
  /// others when they are moved alone.
  public let inert: [String]
  /// How it ended, where a precision was asked for.
  public let outcomes: [Precision.Outcome]

  public var sample: SampleAnswer? {
    switch result {
    case .spread(let sample), .indices(let sample, _), .effects(let sample, _): sample
    case .screening, .policies, .tornado, .grid: nil
    }
  }

  public var sobol: SobolAnswer? {
    if case .indices(_, let sobol) = result { sobol } else { nil }
  }

  public var screening: MorrisAnswer? {
    if case .screening(let answer) = result { answer } else { nil }
  }

  public var policies: PolicyAnswer? {
    if case .policies(let answer) = result { answer } else { nil }
  }

  public var effects: ConditionalAnswer? {
    if case .effects(_, let effects) = result { effects } else { nil }
  }
}
