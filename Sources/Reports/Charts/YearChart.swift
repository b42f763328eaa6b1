// SPDX-License-Identifier: GPL-3.0-or-later

import Funding
import Simulation

/// Figures by year that are drawn as lines, or as areas one on top of another.
struct YearChart {
  /// One line or area.
  struct Series {
    let code: String
    let label: String
    let decimals: Int
    /// What its values are made of; empty where that is not known.
    let columns: [Column]
    let cell: (Int) -> (value: Double?, status: ValueStatus?)

    /// - Parameters:
    ///   - columns: What the values are made of.
    ///   - value: In the unit shown; nil where there is none.
    init(
      _ code: String, _ label: String, decimals: Int = 1, of columns: [Column] = [],
      value: @escaping (Int) -> Double?
    ) {
      (self.code, self.label, self.decimals) = (code, label.printable, decimals)
      self.columns = columns
      cell = { (value($0), nil) }
    }

    /// A column of a projection, under a label of its own.
    init(
      _ column: Column, _ label: String, of projection: Projection, decimals: Int = 1
    ) {
      (code, self.label, self.decimals) = (column.id, label.printable, decimals)
      columns = [column]
      let scale = column.unit == .fraction ? 100.0 : 1
      cell = { (projection[column, $0] * scale, projection.status(of: column, in: $0)) }
    }
  }

  let code: String
  let title: String
  /// Unit and price basis of all of them.
  let unitLine: String
  let years: [Int]
  let series: [Series]
  var notes: [String] = []
  var sources: [Source] = []
  let language: Language

  /// The figures as a table, a row for each year.
  var table: Table {
    Table(
      code, title: title, unitLine: unitLine,
      columns: [.init("year", Label.year.phrase[language])]
        + series.map { .init($0.code, $0.label) },
      rows: years.map { year in
        .init(
          [Table.Cell(.whole(year))]
            + series.map { one in
              let (value, status) = one.cell(year)
              return value.map {
                Table.Cell(.number($0, decimals: one.decimals), status: status)
              } ?? .empty
            })
      }, notes: notes, sources: sources, language: language)
  }

  /// A line for each.
  var lines: ChartFigure {
    let (table, labels) = (table, series.map { SpecValue.text($0.label) })
    let fields = ChartText.fields(of: table).dropFirst()
    let places = Array(series.indices)
    let layers = zip(series, fields).map { one, field -> SpecValue in
      let label = SpecValue.text(one.label)
      return [
        "mark": ["type": "line", "aria": false],
        "encoding": [
          "y": Self.y(field), "color": ["datum": label], "strokeDash": ["datum": label],
        ],
      ]
    }
    // Once for all lines: written for each, the labels of many would be very long.
    func shared(_ style: (Int) -> SpecValue) -> SpecValue {
      [
        "scale": ["domain": .list(labels), "range": .list(places.map(style))],
        "legend": ChartStyle.legend,
      ]
    }
    return ChartFigure(
      table, summary: summary(of: table),
      drawing: [
        "encoding": [
          "x": Self.x(years), "color": shared(ChartStyle.colour),
          "strokeDash": shared(ChartStyle.dash),
        ],
        "layer": .list(layers + [Self.pointer(table)]),
      ], native: .init(.lines, series.map(\.code)))
  }

  /// Areas, the first lowest.
  ///
  /// - Parameter top: Where the axis ends; nil: where the sum is.
  func stack(top: Double? = nil) -> ChartFigure {
    let table = table
    let fields = Array(ChartText.fields(of: table).dropFirst())
    let names = fields.map { SpecValue.text($0) }
    let labels = SpecValue.object(
      zip(fields, series).map { .init($0, .text($1.label)) })
    let list = SpecValue.list(names)
    let scale: SpecValue =
      top.map { ["domain": [0, .number($0)], "clamp": true] } ?? [:]
    let areas: SpecValue = [
      "transform": [
        ["fold": list, "as": ["series", "value"]],
        ["calculate": .text("indexof(\(list.compact), datum.series)"), "as": "place"],
      ],
      "mark": ["type": "area", "aria": false, "opacity": 0.85],
      "encoding": [
        "y": [
          "field": "value", "type": "quantitative", "stack": "zero", "scale": scale,
          "axis": Self.axis,
        ],
        "order": ["field": "place", "type": "quantitative"],
        "color": [
          "field": "series", "type": "nominal",
          "scale": ["domain": list, "range": .list(names.indices.map(ChartStyle.colour))],
          "legend": ChartStyle.legend.merging([
            "labelExpr": .text("\(labels.compact)[datum.value]")
          ]),
        ],
      ],
    ]
    return ChartFigure(
      table, summary: summary(of: table),
      drawing: ["encoding": ["x": Self.x(years)], "layer": [areas, Self.pointer(table)]],
      native: .init(.areas, series.map(\.code)))
  }

  /// What it shows, in words: where each begins and ends.
  private func summary(of table: Table) -> String {
    guard let first = years.first, let last = years.last else { return title }
    let style = NumberStyle(language)
    let parts = series.map { one in
      let ends = [first, last].map { year in
        one.cell(year).value.map { style.fixed($0, decimals: one.decimals) } ?? "–"
      }
      return ChartWords.fromTo(
        label: one.label, first: ends[0], start: first, last: ends[1], end: last)[language]
    }
    return "\(title), \(unitLine). " + parts.joined(separator: "; ") + "."
  }
}
