// SPDX-License-Identifier: GPL-3.0-or-later

public import Funding

/// A series of the built-in data set: figures as published, nothing interpolated.
public struct DataSeries: Hashable, Sendable {
  public enum Unit: String, Hashable, Sendable {
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
    /// The id of one of ``Facts/sources``.
    public let source: String
    /// Breaks, how the figure was derived, doubts.
    public let note: String?

    init(
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
  public let unit: Unit
  /// Earliest first.
  public let points: [Point]
}

/// The built-in series and their sources.
///
/// Written as literals from `data/*.csv`, so that the program keeps its data wherever it is moved.
public enum Facts {
  /// The series with the name `id`; nil if there is none.
  public static func series(_ id: String) -> DataSeries? { builtInSeries(id) }

  /// The names of all series, in the order of the file.
  public static let seriesIDs: [String] = builtInSeriesIDs

  /// Every publication that a figure comes from.
  public static let sources: [Source] = builtInSources
}
