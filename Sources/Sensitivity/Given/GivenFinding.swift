// SPDX-License-Identifier: GPL-3.0-or-later

/// What a method found in a table of runs: numbers of each input, and which inputs matter.
public struct GivenFinding: Sendable {
  /// What a reader is told of the method.
  public enum Title: Hashable, Sendable {
    /// PAWN, with as many slices of an input as asked for.
    case pawn(slices: Int)
    /// Borgonovo's δ.
    case delta
    /// First-order indices by neighbouring ranks, so many to each side.
    case firstOrderByRanks(neighbours: Int)
    /// First-order indices by a method that has a name of its own.
    case firstOrder(by: String)
    /// - Parameter explained: R², the share of variance that the straight line explains.
    case regression(RegressionAnswer.Scale, explained: Double)
    /// Regional analysis of a condition.
    case regional
  }

  /// What a column of numbers is.
  public enum Quantity: Hashable, Sendable {
    /// Statistics of distances over slices; δ; the distance between two groups of rows, where an
    /// input lies in those in which a condition holds, and its medians in these and in the others.
    case mean, median, min, max, delta, distance, direction, medianHolding, medianOthers
    /// First-order indices, with the limits of their interval.
    case first, firstLow, firstHigh
    /// What the best of the dummies came to; of the partial correlation, beside that of the
    /// coefficient.
    case threshold, partialThreshold
    /// The standardised regression coefficient, SRC or SRRC.
    case coefficient(RegressionAnswer.Scale)
    /// The partial correlation coefficient, PCC or PRCC.
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

  /// One cell of the table.
  public enum Value: Hashable, Sendable {
    /// A share, a distance or a coefficient.
    case number(Double)
    /// In the units of the input.
    case ofInput(Double)
    /// Where the input lies in the rows in which the condition holds.
    case direction(RegionalAnswer.Direction)
  }

  /// The row of one input.
  public struct Input: Hashable, Sendable {
    /// The name of the input.
    public let name: String
    /// The measure that is told of it, with its sign; the further from 0, the more it matters.
    public let told: Double
    /// Whether it can be told from one that does nothing.
    public let isAbove: Bool
    /// By quantity.
    public let values: [Value]

    init(_ name: String, told: Double, isAbove: Bool, _ values: [Value]) {
      (self.name, self.told, self.isAbove, self.values) = (name, told, isAbove, values)
    }

    /// - Parameter numbers: By quantity.
    init(_ name: String, told: Double, isAbove: Bool, numbers: [Double]) {
      self.init(name, told: told, isAbove: isAbove, numbers.map { .number($0) })
    }
  }

  /// What stands behind the intervals, and the share of cases in which they are to hold the truth.
  public struct Intervals: Hashable, Sendable {
    /// A code: `normal_limit`.
    public let method: String
    /// 0…1, both excluded.
    public let level: Double
  }

  /// What the table is called.
  public let name: String
  /// The method as accounts call it.
  public let estimator: String
  /// The method, with what a reader has to know of its settings.
  public let title: Title
  /// What is explained: an output, or a condition.
  public let output: String
  /// The inputs that do nothing behind the thresholds.
  public let dummies: Dummies
  /// What else was chosen, as `name=value`.
  public var settings: [String] = []
  /// Nil for a method that gives none.
  public var intervals: Intervals?
  /// The columns, in the order of ``Input/values``.
  public let quantities: [Quantity]
  /// In the order of the table of runs.
  public let inputs: [Input]
}
