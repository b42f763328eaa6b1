// SPDX-License-Identifier: GPL-3.0-or-later

/// How much of an output's distribution moves, on average, when one input is known.
public struct DeltaAnswer: Hashable, Sendable, Codable {
  public struct Input: Hashable, Sendable, Codable {
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
    public let isAboveThreshold: Bool
    /// It does not vary, and is not analysed.
    public let isConstant: Bool
  }

  /// How the densities were smoothed: standard deviations of a normal kernel.
  public struct Bandwidths: Hashable, Sendable, Codable {
    /// As a share of the rows, by rank of the input; not used for inputs of 10 values or fewer.
    public let input: Double
    /// In normal scores of the output.
    public let output: Double
  }

  public let output: String
  public let rows: Int
  /// Classes of the input at most, and of the output's normal scores.
  public let classes: Int
  public let bandwidths: Bandwidths
  /// Parts that the rows are dealt into, each held out once.
  public let folds: Int
  public let dummies: Dummies
  /// In the order of the table.
  public let inputs: [Input]

  public subscript(_ name: String) -> Input? { inputs.first { $0.name == name } }
}
