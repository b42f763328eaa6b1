// SPDX-License-Identifier: GPL-3.0-or-later

public import Simulation

/// One metric of every side of a comparison.
public struct ComparedMetric: Hashable, Sendable {
  /// As it was asked for.
  public let text: String
  /// Of the amounts; nil for years and for yes or no.
  public let unit: Column.Unit?
  /// Nil for what is not money.
  public let priceBasis: Column.PriceBasis?
  /// The column that it is read off in the baseline; nil for what becomes of a target.
  public let column: Column?
  /// The years whose values it is made of, in the baseline.
  public let years: ClosedRange<Int>
  /// By side.
  public let values: [MetricValue]
  let baseline: Int

  /// A value against the baseline's.
  public enum Difference: Hashable, Sendable {
    /// The difference of two amounts.
    case amount(ComparedColumn.Difference)
    /// So many years later than the baseline; negative for earlier.
    case years(Int)
    /// The baseline never gets there, and this one does in the year.
    case fromNever(Int)
    /// The baseline gets there in the year, and this one never.
    case toNever(Int)
    /// Neither of them gets there.
    case bothNever
    /// The two answers of yes or no.
    case flags(baseline: Bool, Bool)
  }

  /// What a side has more than the baseline.
  public func difference(of side: Int) -> Difference {
    switch (values[baseline], values[side]) {
    case (.amount(let base), .amount(let value)):
      .amount(ComparedColumn.Difference(value, from: base))
    case (.year(let base), .year(let year)): .years(year - base)
    case (.never, .year(let year)): .fromNever(year)
    case (.year(let year), .never): .toNever(year)
    case (.flag(let base), .flag(let flag)): .flags(baseline: base, flag)
    default: .bothNever
    }
  }
}

extension Metric {
  /// What the number that a projection gives for it means.
  func meaning(of value: Double) -> MetricValue {
    switch self {
    case .value, .sum, .mean, .highest, .lowest, .peak: .amount(value)
    case .peakYear, .reached: value.isFinite ? .year(Int(value)) : .never
    case .held, .met: .flag(value == 1)
    }
  }
}
