// SPDX-License-Identifier: GPL-3.0-or-later

/// A native chart of cells.
public struct Chart: Hashable, Sendable {
  public enum Kind: Hashable, Sendable { case line, column, stackedColumn, stackedArea, bar }

  public struct Series: Hashable, Sendable {
    public var name: String
    /// Ranges such as `='Series'!$D$5:$H$5`.
    public var categories: String
    public var values: String
    /// 0xRRGGBB.
    public var color: UInt32
    public var isDashed: Bool

    public init(
      _ name: String, categories: String, values: String, color: UInt32, isDashed: Bool = false
    ) {
      (self.name, self.categories, self.values) = (name, categories, values)
      (self.color, self.isDashed) = (color, isDashed)
    }
  }

  public var kind: Kind
  public var title: String
  /// Along the values.
  public var unit: String
  public var numberFormat: String
  public var series: [Series]
  /// Where bars begin; nil: at 0.
  public var baseline: Double?
  /// Every how many-th category is named.
  public var step = 1

  public init(
    _ kind: Kind, title: String, unit: String, numberFormat: String, series: [Series]
  ) {
    (self.kind, self.title, self.unit) = (kind, title, unit)
    (self.numberFormat, self.series) = (numberFormat, series)
  }
}

/// A chart on a sheet, its upper left corner in a cell.
public struct PlacedChart: Hashable, Sendable {
  public var chart: Chart
  public var place: Place
  /// Pixels.
  public var width: Double
  public var height: Double

  public init(_ chart: Chart, at place: Place, width: Double = 760, height: Double = 340) {
    (self.chart, self.place, self.width, self.height) = (chart, place, width, height)
  }
}
