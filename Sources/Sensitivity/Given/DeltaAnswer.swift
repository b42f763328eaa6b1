// SPDX-License-Identifier: GPL-3.0-or-later

/// How much of an output's distribution moves, on average, when one input is known.
public struct DeltaAnswer: Hashable, Sendable, Codable {
  /// The importance of one input.
  public struct Input: Hashable, Sendable, Codable {
    /// The name of the input.
    public let name: String
    /// Half of the mean area between the densities of the output with and without knowing the
    /// input: 0 for one that does nothing, 1 for one that decides all. An estimate may lie below 0.
    public let delta: Double
    /// The share counted on rows that had no say in where the densities cross: errs to below.
    public let heldOut: Double
    /// The share counted on all rows, which also say where the densities cross: errs to above.
    public let ownRows: Double
    /// The largest estimate among dummies with the values of this input.
    public let threshold: Double
    /// Whether ``delta`` exceeds the threshold.
    public let isAboveThreshold: Bool
    /// It does not vary, and is not analysed.
    public let isConstant: Bool
  }

  /// How the densities were smoothed: standard deviations of a normal kernel.
  public struct Bandwidths: Hashable, Sendable, Codable {
    /// As a share of the rows, by rank of the input; not used for texts or 10 values or fewer.
    public let input: Double
    /// In normal scores of the output.
    public let output: Double
  }

  /// The name of the output.
  public let output: String
  /// The number of rows of the table.
  public let rows: Int
  /// Classes of the output's normal scores, and of an input at most; one of texts has one for each.
  public let classes: Int
  /// The same for every input.
  public let bandwidths: Bandwidths
  /// Parts that the rows are dealt into, each held out once.
  public let folds: Int
  /// The inputs that do nothing behind the thresholds.
  public let dummies: Dummies
  /// In the order of the table.
  public let inputs: [Input]

  /// The importance of one input, by its name; nil for a name that no input has.
  public subscript(_ name: String) -> Input? { inputs.first { $0.name == name } }
}
