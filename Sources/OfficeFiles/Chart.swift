// SPDX-License-Identifier: GPL-3.0-or-later

/// A native chart of cells.
package struct Chart: Hashable, Sendable {
  package enum Kind: Hashable, Sendable { case line, column, stackedColumn, stackedArea, bar }

  package struct Series: Hashable, Sendable {
    package var name: String
    /// Ranges such as `='Series'!$D$5:$H$5`.
    package var categories: String
    package var values: String
    /// 0xRRGGBB.
    package var color: UInt32
    package var isDashed: Bool

    package init(
      _ name: String, categories: String, values: String, color: UInt32, isDashed: Bool = false
    ) {
      (self.name, self.categories, self.values) = (name, categories, values)
      (self.color, self.isDashed) = (color, isDashed)
    }
  }

  package var kind: Kind
  package var title: String
  /// Along the values.
  package var unit: String
  package var numberFormat: String
  package var series: [Series]
  /// Where bars begin; nil: at 0.
  package var baseline: Double?
  /// Every how many-th category is named.
  package var step = 1

  package init(
    _ kind: Kind, title: String, unit: String, numberFormat: String, series: [Series]
  ) {
    (self.kind, self.title, self.unit) = (kind, title, unit)
    (self.numberFormat, self.series) = (numberFormat, series)
  }
}

/// A chart on a sheet, its upper left corner in a cell.
package struct PlacedChart: Hashable, Sendable {
  package var chart: Chart
  package var place: Place
  /// Pixels.
  package var width: Double
  package var height: Double

  package init(_ chart: Chart, at place: Place, width: Double = 760, height: Double = 340) {
    (self.chart, self.place, self.width, self.height) = (chart, place, width, height)
  }
}
