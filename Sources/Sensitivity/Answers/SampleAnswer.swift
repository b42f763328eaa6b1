// SPDX-License-Identifier: GPL-3.0-or-later

/// How the outputs are spread when the inputs vary as described.
public struct SampleAnswer: Hashable, Sendable, Codable {
  /// In the order of the response.
  public let outputs: [OutputAnswer]
  /// The design, its size, and the points left out.
  public let account: RunAccounting

  /// The spread of one output, by its name; nil for a name that no output has.
  public subscript(_ name: String) -> OutputAnswer? { outputs.first { $0.output.name == name } }
}

/// How one output is spread.
public struct OutputAnswer: Hashable, Sendable, Codable {
  /// The spread of a number, or of a year that may be never.
  public enum Spread: Hashable, Sendable, Codable {
    /// Mean, standard deviation and quantiles.
    case number(NumberSpread)
    /// Probabilities by year, and the years at which they reach given levels.
    case year(YearSpread)
  }

  /// The output that is described.
  public let output: Output
  /// By the kind of the output.
  public let spread: Spread

  /// Nil for a year.
  public var number: NumberSpread? { if case .number(let spread) = spread { spread } else { nil } }
  /// Nil for a number.
  public var year: YearSpread? { if case .year(let spread) = spread { spread } else { nil } }
}

/// How an output that is a number is spread, in its units.
public struct NumberSpread: Hashable, Sendable, Codable {
  /// The arithmetic mean over all points with an answer.
  public let mean: Estimate
  /// The standard deviation, from the unbiased variance; 0 for a single point.
  public let sd: Estimate
  /// The least value that was seen.
  public let min: Double
  /// The greatest value that was seen.
  public let max: Double
  /// One for each probability asked for, in that order.
  public let quantiles: [Quantile]

  /// The value that a share of all values lies below.
  public struct Quantile: Hashable, Sendable, Codable {
    /// 0…1, both excluded.
    public let probability: Double
    /// In the units of the output, interpolated between ranks.
    public let estimate: Estimate
  }

  /// Nil for a probability that was not asked for.
  public func quantile(_ probability: Double) -> Estimate? {
    quantiles.first { $0.probability == probability }?.estimate
  }
}

/// When an output that is a year happens, if it does.
public struct YearSpread: Hashable, Sendable, Codable {
  /// The probability that it does not happen in any year of the range.
  public let never: Estimate
  /// For each year of the range the probability that it has happened by then.
  public let curve: [ByYear]
  /// One for each probability asked for, in that order; never comes after every year.
  public let quantiles: [Quantile]

  /// A point of the distribution function.
  public struct ByYear: Hashable, Sendable, Codable {
    /// A year of the output's range.
    public let year: Int
    /// The probability that it has happened by then, 0…1.
    public let probability: Estimate
  }

  /// The first year by which it has happened with a probability.
  public struct Quantile: Hashable, Sendable, Codable {
    /// 0…1, both excluded.
    public let probability: Double
    /// Nil is never, in all three.
    public let year: Int?
    /// The earliest year of the interval.
    public let low: Int?
    /// The latest year of the interval.
    public let high: Int?
  }

  /// The probability that it has happened by `year`; nil outside of the range.
  public func by(_ year: Int) -> Estimate? { curve.first { $0.year == year }?.probability }
}
