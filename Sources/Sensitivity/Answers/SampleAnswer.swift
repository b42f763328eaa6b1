// SPDX-License-Identifier: GPL-3.0-or-later

/// How the outputs are spread when the inputs vary as described.
public struct SampleAnswer: Hashable, Sendable, Codable {
  /// In the order of the response.
  public let outputs: [OutputAnswer]
  public let account: RunAccounting

  public subscript(_ name: String) -> OutputAnswer? { outputs.first { $0.output.name == name } }
}

/// How one output is spread.
public struct OutputAnswer: Hashable, Sendable, Codable {
  public enum Spread: Hashable, Sendable, Codable {
    case number(NumberSpread)
    case year(YearSpread)
  }

  public let output: Output
  public let spread: Spread

  /// Nil for a year.
  public var number: NumberSpread? { if case .number(let spread) = spread { spread } else { nil } }
  /// Nil for a number.
  public var year: YearSpread? { if case .year(let spread) = spread { spread } else { nil } }
}

/// How an output that is a number is spread, in its units.
public struct NumberSpread: Hashable, Sendable, Codable {
  public let mean: Estimate
  public let sd: Estimate
  public let min: Double
  public let max: Double
  /// One for each probability asked for, in that order.
  public let quantiles: [Quantile]

  public struct Quantile: Hashable, Sendable, Codable {
    /// 0…1, both excluded.
    public let probability: Double
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

  public struct ByYear: Hashable, Sendable, Codable {
    public let year: Int
    public let probability: Estimate
  }

  public struct Quantile: Hashable, Sendable, Codable {
    /// 0…1, both excluded.
    public let probability: Double
    /// Nil is never, in all three.
    public let year: Int?
    public let low: Int?
    public let high: Int?
  }

  /// The probability that it has happened by `year`; nil outside of the range.
  public func by(_ year: Int) -> Estimate? { curve.first { $0.year == year }?.probability }
}
