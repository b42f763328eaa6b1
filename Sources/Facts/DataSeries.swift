// SPDX-License-Identifier: GPL-3.0-or-later

public import Funding

/// A series of a data set: figures as published, nothing interpolated.
public struct DataSeries: Hashable, Sendable {
  /// What its figures are counted in.
  public enum Unit: String, Hashable, Sendable, CaseIterable {
    /// Million Norwegian kroner, nominal.
    case millions = "MNOK"
    /// Growth from the year before, as a fraction.
    case growth = "% growth"
    /// A fraction.
    case share = "%"
    /// People, a whole number.
    case inhabitants
  }

  /// One figure; the value is in the unit of its series, fractions for per cent.
  public struct Point: Hashable, Sendable {
    /// Of the calendar.
    public let year: Int
    /// In the unit of the series.
    public let value: Double
    /// How the figure came about.
    public let status: Status
    /// The id of one of ``DataSet/sources``.
    public let source: String
    /// Breaks, how the figure was derived, doubts.
    public let note: String?

    /// A figure of the publication `source`.
    public init(
      _ year: Int, _ value: Double, _ status: Status, _ source: String, _ note: String? = nil
    ) {
      self.year = year
      self.value = value
      self.status = status
      self.source = source
      self.note = note
    }
  }

  /// What scenarios and commands call it: lower-case letters, digits and `_`.
  public let id: String
  /// By language; empty if nobody gave it one.
  public let title: Words
  /// Of all of its figures.
  public let unit: Unit
  /// The lowest of its sources': high, medium or low; nil if one of them has none.
  public let confidence: String?
  /// The terms of reuse of its sources, each once.
  public let licence: String
  /// Earliest first; their years may overlap.
  public let breaks: [SeriesBreak]
  /// Earliest first.
  public let points: [Point]
}
