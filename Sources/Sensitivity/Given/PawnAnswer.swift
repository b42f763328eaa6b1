// SPDX-License-Identifier: GPL-3.0-or-later

/// How far the distribution of an output moves when one input is known to lie in a slice.
public struct PawnAnswer: Hashable, Sendable, Codable {
  /// Distances over the slices of an input, each 0…1.
  public struct Distances: Hashable, Sendable, Codable {
    /// The smallest distance.
    public let min: Double
    /// The arithmetic mean, whatever the sizes of the slices.
    public let mean: Double
    /// Of an even number of slices the mean of the two in the middle.
    public let median: Double
    /// The largest distance.
    public let max: Double
  }

  /// The distances of one input.
  public struct Input: Hashable, Sendable, Codable {
    /// The name of the input.
    public let name: String
    /// Of Kolmogorov and Smirnov between the output in a slice and in all rows; all 0 for a
    /// constant.
    public let distances: Distances
    /// How many slices there are: fewer than asked for where the input has few values, of texts one
    /// for each.
    public let slices: Int
    /// The largest of each among dummies with the values of this input.
    public let threshold: Distances
    /// Whether the mean distance exceeds the threshold.
    public let isAboveThreshold: Bool
    /// It does not vary, and is not analysed.
    public let isConstant: Bool
  }

  /// The name of the output.
  public let output: String
  /// The number of rows of the table.
  public let rows: Int
  /// How many slices were asked for.
  public let slices: Int
  /// The inputs that do nothing behind the thresholds.
  public let dummies: Dummies
  /// In the order of the table.
  public let inputs: [Input]

  /// The distances of one input, by its name; nil for a name that no input has.
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
