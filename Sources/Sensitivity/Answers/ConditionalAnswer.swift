// SPDX-License-Identifier: GPL-3.0-or-later

/// Which inputs the spread of the outputs comes from, where inputs go together.
public struct ConditionalAnswer: Hashable, Sendable, Codable {
  /// In the order of the response; for a year one entry for each year asked about.
  public let outputs: [Output]
  /// The design, its size, and the points left out.
  public let account: RunAccounting

  /// The effects on one output.
  public struct Output: Hashable, Sendable, Codable {
    /// The output that the effects are on.
    public let output: Sensitivity.Output
    /// For a year: the effects are on 1 where it has happened by this year, and 0 elsewhere.
    public let reachedBy: Int?
    /// The effects, or the one value of an output that does not vary.
    public let result: Result

    /// Nil for a constant.
    public var effects: Effects? {
      if case .varying(let effects) = result { effects } else { nil }
    }
  }

  /// The effects on one output, if it varies at all.
  public enum Result: Hashable, Sendable, Codable {
    /// All values are the same, but for rounding: no input explains anything.
    case constant(Double)
    /// Not all values are the same.
    case varying(Effects)
  }

  /// Shares of an output's variance. None is clipped.
  public struct Effects: Hashable, Sendable, Codable {
    /// In the units of the output; of "reached by" a year the share, 0…1.
    public let mean: Double
    /// In the square of the output's units.
    public let variance: Double
    /// One for each factor, in order.
    public let inputs: [Input]

    /// The effects of one input, by its name; nil for a name that no input has.
    public subscript(_ name: String) -> Input? { inputs.first { $0.name == name } }
  }

  /// The effects of one input: shares of the output's variance.
  public struct Input: Hashable, Sendable, Codable {
    /// The name of the factor.
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

  /// The effects on an output, by its name; nil for one that is not analysed. Of an output that is
  /// a year, those on "reached by `year`", or without `year` those on the first one asked about.
  public subscript(_ name: String, reachedBy year: Int? = nil) -> Output? {
    outputs.first { $0.output.name == name && (year == nil || $0.reachedBy == year) }
  }
}
