// SPDX-License-Identifier: GPL-3.0-or-later

/// Which inputs matter, by the elementary effects of each.
public struct MorrisAnswer: Hashable, Sendable, Codable {
  /// In the order of the response; for a year one entry for each year asked about.
  public let outputs: [MorrisOutput]
  /// The design, its size, and the stars left out.
  public let account: RunAccounting

  /// The effects on one output, by its name; of a year those on the first year asked about. Nil for
  /// one that is not analysed.
  public subscript(_ name: String) -> MorrisOutput? { outputs.first { $0.output.name == name } }

  /// The effects on "reached by `year`"; nil for a year that was not asked about.
  public subscript(_ name: String, reachedBy year: Int) -> MorrisOutput? {
    outputs.first { $0.output.name == name && $0.reachedBy == year }
  }
}

/// Elementary effects on one output: its change as an input goes from its lowest quantile to its
/// highest, at the pace of the step taken; in the units of the output. Of a yes or no, which turns
/// at one place and has no pace, the change itself as the input goes from one random place up to
/// another: μ* is then the share of such moves that turn it, μ how many more turn it into a yes
/// than into a no.
public struct MorrisOutput: Hashable, Sendable, Codable {
  /// The elementary effects of one input.
  public struct Input: Hashable, Sendable, Codable {
    /// The name of the factor.
    public let name: String
    /// The mean effect μ: how the output goes with the input. Effects of both signs cancel.
    public let mu: Estimate
    /// The mean size μ* of the effects, 0 or more: how much the input matters.
    public let muStar: Estimate
    /// The standard deviation σ of the effects, 0 or more: how much they depend on where the input,
    /// and the other ones, are.
    public let sigma: Double
    /// Whether the output did not change a single time.
    public let isInert: Bool
  }

  /// The output that the effects are on.
  public let output: Output
  /// For a year: the effects are on 1 where it has happened by this year, and 0 elsewhere.
  public let reachedBy: Int?
  /// In the order of the design.
  public let inputs: [Input]

  /// Whether effects are turns of a yes or no: of "reached by" a year, or of an output of 0 and 1.
  public var isYesNo: Bool { reachedBy != nil || output.isYesNo }

  /// The effects of one input, by its name; nil for a name that no input has.
  public subscript(_ name: String) -> Input? { inputs.first { $0.name == name } }
}
