// SPDX-License-Identifier: GPL-3.0-or-later

/// What a method found in a table of runs: numbers of each input, and which inputs matter.
public struct GivenFinding: Sendable {
  /// What a reader is told of the method.
  public enum Title: Hashable, Sendable {
    case pawn(slices: Int)
    case delta
    case firstOrderByRanks(neighbours: Int)
    /// First-order indices by a method that has a name of its own.
    case firstOrder(by: String)
    /// - Parameter explained: R², the share of variance that the straight line explains.
    case regression(RegressionAnswer.Scale, explained: Double)
    case regional
  }

  /// What a column of numbers is.
  public enum Quantity: Hashable, Sendable {
    case mean, median, min, max, delta, distance, direction, medianHolding, medianOthers
    /// First-order indices, with the limits of their interval.
    case first, firstLow, firstHigh
    /// What the best of the dummies came to; of the partial correlation, beside that of the coefficient.
    case threshold, partialThreshold
    case coefficient(RegressionAnswer.Scale)
    case partial(RegressionAnswer.Scale)

    /// As programs read it.
    public var code: String {
      switch self {
      case .mean: "mean"
      case .median: "median"
      case .min: "min"
      case .max: "max"
      case .delta: "delta"
      case .distance: "distance"
      case .direction: "direction"
      case .medianHolding: "median_holding"
      case .medianOthers: "median_others"
      case .first: "first"
      case .firstLow: "first_low"
      case .firstHigh: "first_high"
      case .threshold: "threshold"
      case .partialThreshold: "partial_threshold"
      case .coefficient: "coefficient"
      case .partial: "partial"
      }
    }
  }

  public enum Value: Hashable, Sendable {
    /// A share, a distance or a coefficient.
    case number(Double)
    /// In the units of the input.
    case ofInput(Double)
    case direction(RegionalAnswer.Direction)
  }

  public struct Input: Hashable, Sendable {
    public let name: String
    /// How much it matters, by the size that is told of it.
    public let size: Double
    /// Whether it can be told from one that does nothing.
    public let isAbove: Bool
    /// By quantity.
    public let values: [Value]

    init(_ name: String, size: Double, isAbove: Bool, _ values: [Value]) {
      (self.name, self.size, self.isAbove, self.values) = (name, size, isAbove, values)
    }

    /// - Parameter numbers: By quantity.
    init(_ name: String, size: Double, isAbove: Bool, numbers: [Double]) {
      self.init(name, size: size, isAbove: isAbove, numbers.map { .number($0) })
    }
  }

  /// What stands behind the intervals, and the share of cases in which they are to hold the truth.
  public struct Intervals: Hashable, Sendable {
    public let method: String
    public let level: Double
  }

  /// What the table is called.
  public let name: String
  /// The method as accounts call it.
  public let estimator: String
  public let title: Title
  /// What is explained: an output, or a condition.
  public let output: String
  public let dummies: Dummies
  /// What else was chosen, as `name=value`.
  public var settings: [String] = []
  public var intervals: Intervals?
  public let quantities: [Quantity]
  /// In the order of the table of runs.
  public let inputs: [Input]
}
