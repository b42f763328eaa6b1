// SPDX-License-Identifier: GPL-3.0-or-later

/// How differently the inputs are spread where a condition holds and where it does not.
public struct RegionalAnswer: Hashable, Sendable, Codable {
  /// Where an input lies in the rows in which the condition holds, by its median, or if the medians
  /// are equal by its mean rank.
  public enum Direction: String, Hashable, Sendable, Codable {
    case higher, lower, neither
  }

  public struct Input: Hashable, Sendable, Codable {
    public let name: String
    /// Of Kolmogorov and Smirnov between the two groups of rows; 0…1.
    public let distance: Double
    /// In the units of the input.
    public let medianHolding: Double
    public let medianOthers: Double
    public let direction: Direction
    /// The largest distance among dummies with the values of this input.
    public let threshold: Double
    public let isAboveThreshold: Bool
    /// It does not vary, and is not analysed.
    public let isConstant: Bool
  }

  public let condition: String
  public let rows: Int
  /// In how many rows the condition holds.
  public let holding: Int
  public let dummies: Dummies
  /// In the order of the table.
  public let inputs: [Input]

  public subscript(_ name: String) -> Input? { inputs.first { $0.name == name } }
}
