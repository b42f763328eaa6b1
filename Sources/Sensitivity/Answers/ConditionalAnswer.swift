// SPDX-License-Identifier: GPL-3.0-or-later

/// Which inputs the spread of the outputs comes from, where inputs go together.
public struct ConditionalAnswer: Hashable, Sendable, Codable {
  /// In the order of the response; for a year one entry for each year asked about.
  public let outputs: [Output]
  public let account: RunAccounting

  /// The effects on one output.
  public struct Output: Hashable, Sendable, Codable {
    public let output: Sensitivity.Output
    /// For a year: the effects are on 1 where it has happened by this year, and 0 elsewhere.
    public let reachedBy: Int?
    public let result: Result

    /// Nil for a constant.
    public var effects: Effects? {
      if case .varying(let effects) = result { effects } else { nil }
    }
  }

  public enum Result: Hashable, Sendable, Codable {
    /// All values are the same, but for rounding: no input explains anything.
    case constant(Double)
    case varying(Effects)
  }

  /// Shares of an output's variance. None is clipped.
  public struct Effects: Hashable, Sendable, Codable {
    public let mean: Double
    /// In the square of the output's units.
    public let variance: Double
    /// One for each factor, in order.
    public let inputs: [Input]

    public subscript(_ name: String) -> Input? { inputs.first { $0.name == name } }
  }

  public struct Input: Hashable, Sendable, Codable {
    public let name: String
    /// The share that vanishes if this input alone were known, with what it tells of those that it
    /// is correlated with. It may exceed the total.
    public let first: Estimate
    /// The share that is left if all other inputs were known.
    public let total: Estimate
    /// The input's part when all of the spread is shared out: these add up to 1. Nil unless asked
    /// for.
    public let shapley: Estimate?
  }

  public subscript(_ name: String, reachedBy year: Int? = nil) -> Output? {
    outputs.first { $0.output.name == name && (year == nil || $0.reachedBy == year) }
  }
}
