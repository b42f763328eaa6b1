// SPDX-License-Identifier: GPL-3.0-or-later

/// What a sum of multiples of the inputs says about an output.
public struct RegressionAnswer: Hashable, Sendable, Codable {
  /// What the straight line is drawn through.
  public enum Scale: String, Hashable, Sendable, Codable, CaseIterable {
    /// The values: SRC and PCC.
    case values
    /// The ranks, equal values sharing theirs: SRRC and PRCC. Never has the last rank.
    case ranks
  }

  /// The coefficients of one input.
  public struct Input: Hashable, Sendable, Codable {
    /// The name of the input.
    public let name: String
    /// SRC or SRRC: by how many standard deviations the output moves with one of the input.
    public let coefficient: Double
    /// PCC or PRCC: the correlation of input and output once the other inputs' part is taken out of
    /// both; -1…1.
    public let partial: Double
    /// Whether the size of the coefficient exceeds the threshold.
    public let isAboveThreshold: Bool
    /// It does not vary, and is not analysed.
    public let isConstant: Bool
  }

  /// The name of the output.
  public let output: String
  /// Values or ranks.
  public let scale: Scale
  /// The number of rows of the table.
  public let rows: Int
  /// R², the share of the output's variance (of its ranks') that the sum explains. The rest, 1 -
  /// R², is curvature, what inputs do together, and noise: with a low one the coefficients say
  /// little.
  public let explained: Double
  /// The inputs that do nothing behind the thresholds.
  public let dummies: Dummies
  /// The largest sizes of coefficient and partial correlation among dummies, each added alone to
  /// the inputs.
  public let threshold: Double
  /// Of the partial correlation, 0…1.
  public let partialThreshold: Double
  /// In the order of the table.
  public let inputs: [Input]

  /// The coefficients of one input, by its name; nil for a name that no input has.
  public subscript(_ name: String) -> Input? { inputs.first { $0.name == name } }
}
