// SPDX-License-Identifier: GPL-3.0-or-later

/// How differently the inputs are spread where a condition holds and where it does not.
public struct RegionalAnswer: Hashable, Sendable, Codable {
  /// Where an input lies in the rows in which the condition holds, by its median, or if the medians
  /// are equal by its mean rank.
  public enum Direction: String, Hashable, Sendable, Codable {
    /// Above the other rows, below them, or neither.
    case higher, lower, neither
  }

  /// How one input differs between the two groups of rows.
  public struct Input: Hashable, Sendable, Codable {
    /// The name of the input.
    public let name: String
    /// Of Kolmogorov and Smirnov between the two groups of rows; 0…1.
    public let distance: Double
    /// In the units of the input.
    public let medianHolding: Double
    /// The median where the condition does not hold, in the units of the input.
    public let medianOthers: Double
    /// Of the rows in which the condition holds, against the others.
    public let direction: Direction
    /// The largest distance among dummies with the values of this input.
    public let threshold: Double
    /// Whether the distance exceeds the threshold.
    public let isAboveThreshold: Bool
    /// It does not vary, and is not analysed.
    public let isConstant: Bool
  }

  /// The name of the condition.
  public let condition: String
  /// The number of rows of the table.
  public let rows: Int
  /// In how many rows the condition holds.
  public let holding: Int
  /// The inputs that do nothing behind the thresholds.
  public let dummies: Dummies
  /// In the order of the table.
  public let inputs: [Input]

  /// One input, by its name; nil for a name that no input has.
  public subscript(_ name: String) -> Input? { inputs.first { $0.name == name } }
}
