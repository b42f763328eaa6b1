// SPDX-License-Identifier: GPL-3.0-or-later

public import Funding

/// A series of a data set: figures as published, nothing interpolated.
public struct DataSeries: Hashable, Sendable {
  public enum Unit: String, Hashable, Sendable, CaseIterable {
    /// Million Norwegian kroner, nominal.
    case millions = "MNOK"
    /// Growth from the year before, as a fraction.
    case growth = "% growth"
    /// A fraction.
    case share = "%"
    case inhabitants
  }

  /// One figure; the value is in the unit of its series, fractions for per cent.
  public struct Point: Hashable, Sendable {
    public let year: Int
    public let value: Double
    public let status: Status
    /// The id of one of ``DataSet/sources``.
    public let source: String
    /// Breaks, how the figure was derived, doubts.
    public let note: String?

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

  public let id: String
  /// By language; empty if nobody gave it one.
  public let title: Words
  public let unit: Unit
  /// The lowest of its sources': high, medium or low; nil if one of them has none.
  public let confidence: String?
  /// The terms of reuse of its sources, each once.
  public let licence: String
  public let breaks: [SeriesBreak]
  /// Earliest first.
  public let points: [Point]
}
