// SPDX-License-Identifier: GPL-3.0-or-later

/// How far the distribution of an output moves when one input is known to lie in a slice.
public struct PawnAnswer: Hashable, Sendable, Codable {
  /// Distances over the slices of an input, each 0…1.
  public struct Distances: Hashable, Sendable, Codable {
    public let min: Double
    public let mean: Double
    public let median: Double
    public let max: Double
  }

  public struct Input: Hashable, Sendable, Codable {
    public let name: String
    /// Of Kolmogorov and Smirnov between the output in a slice and in all rows; all 0 for a
    /// constant.
    public let distances: Distances
    /// How many slices there are: fewer than asked for where the input has few values.
    public let slices: Int
    /// The largest of each among dummies with the values of this input.
    public let threshold: Distances
    /// Whether the mean distance exceeds the threshold.
    public let isAboveThreshold: Bool
    /// It does not vary, and is not analysed.
    public let isConstant: Bool
  }

  public let output: String
  public let rows: Int
  /// How many slices were asked for.
  public let slices: Int
  public let dummies: Dummies
  /// In the order of the table.
  public let inputs: [Input]

  public subscript(_ name: String) -> Input? { inputs.first { $0.name == name } }
}

extension PawnAnswer.Distances {
  static let none = Self(min: 0, mean: 0, median: 0, max: 0)

  /// - Parameter values: One or more.
  init(_ values: [Double]) {
    let sorted = values.sorted()
    let middle = sorted.count / 2
    self.init(
      min: sorted[0], mean: values.reduce(0, +) / Double(values.count),
      median: sorted.count % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2,
      max: sorted[sorted.count - 1])
  }

  /// The largest of each.
  func upper(_ other: Self) -> Self {
    Self(
      min: Swift.max(min, other.min), mean: Swift.max(mean, other.mean),
      median: Swift.max(median, other.median), max: Swift.max(max, other.max))
  }
}
