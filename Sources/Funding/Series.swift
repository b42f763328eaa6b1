// SPDX-License-Identifier: GPL-3.0-or-later

/// Observed values by year, earliest first.
public struct Observations: Hashable, Sendable {
  /// The id of the data series, or the name of the file, that they were read from; nil if the
  /// scenario lists them itself.
  public var origin: String?
  /// In the unit of the series, in ascending order of years.
  public var values: [Dated]
  /// The years of them that the scenario gives itself beside those of the origin.
  public var ownYears: Set<Int> = []

  /// The values, put in ascending order of years; a scenario in which one stands twice is
  /// not sound.
  public init(origin: String? = nil, _ values: [Dated]) {
    self.origin = origin
    self.values = values.sorted { $0.year < $1.year }
  }

  /// The earliest year; nil without values.
  public var first: Int? { values.first?.year }
  /// The latest year; nil without values.
  public var last: Int? { values.last?.year }
  /// The observed value of `year`; nil where none is.
  public subscript(year: Int) -> Parameter? { values.first { $0.year == year }?.parameter }
}

/// What prices do to the growth of a series.
public enum PriceGrowth: Hashable, Sendable {
  /// The growth of the scenario's own deflator.
  case deflator
  /// A yearly rate of its own, a fraction.
  case rate(RatePath)
}

/// What carries a series on after its last observed year.
public enum Growth: Hashable, Sendable {
  /// One yearly rate, prices included, a fraction.
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
  /// In the unit of the series: MNOK nominal, or inhabitants.
  public var observed: Observations
  /// The rule for years between observed ones.
  public var gaps: Gaps
  /// Growth after the last observed year; nil: a later year that is needed is a fault.
  public var growth: Growth?

  /// A series; with the defaults neither gaps nor later years have values.
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
  /// Growth in the years after those observed, a fraction a year; nil: none is assumed.
  public var growth: RatePath?

  /// Growth that is observed, assumed or both.
  public init(observed: Observations? = nil, growth: RatePath? = nil) {
    self.observed = observed
    self.growth = growth
  }
}
