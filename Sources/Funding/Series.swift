// SPDX-License-Identifier: GPL-3.0-or-later

/// Observed values by year, earliest first.
public struct Observations: Hashable, Sendable {
  /// The id of the data series, or the name of the file, that they were read from; nil if the
  /// scenario lists them itself.
  public var origin: String?
  public var values: [Dated]
  /// The years of them that the scenario gives itself beside those of the origin.
  public var ownYears: Set<Int> = []

  public init(origin: String? = nil, _ values: [Dated]) {
    self.origin = origin
    self.values = values.sorted { $0.year < $1.year }
  }

  public var first: Int? { values.first?.year }
  public var last: Int? { values.last?.year }
  public subscript(year: Int) -> Parameter? { values.first { $0.year == year }?.parameter }
}

/// What prices do to the growth of a series.
public enum PriceGrowth: Hashable, Sendable {
  /// They follow the scenario's own price series.
  case deflator
  case rate(RatePath)
}

/// What carries a series on after its last observed year.
public enum Growth: Hashable, Sendable {
  case rate(RatePath)
  /// Factors whose (1 + rate) multiply; one that is left out does nothing.
  case factors(demographic: RatePath?, real: RatePath?, price: PriceGrowth?)
}

/// What a year between two observed ones holds.
public enum Gaps: String, Hashable, Sendable, CaseIterable {
  /// An error, where the year is needed.
  case refused
  /// The value that grows by the same rate every year from the one to the other.
  case geometric
}

/// Observed values, and what grows them after the last of them.
public struct Series: Hashable, Sendable {
  public var observed: Observations
  public var gaps: Gaps
  public var growth: Growth?

  public init(observed: Observations, gaps: Gaps = .refused, growth: Growth? = nil) {
    self.observed = observed
    self.gaps = gaps
    self.growth = growth
  }
}

/// Yearly growth of prices: observed, then assumed.
public struct PriceSeries: Hashable, Sendable {
  /// Growth from the year before to the year, as a fraction.
  public var observed: Observations?
  public var growth: RatePath?

  public init(observed: Observations? = nil, growth: RatePath? = nil) {
    self.observed = observed
    self.growth = growth
  }
}
