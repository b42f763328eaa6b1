// SPDX-License-Identifier: GPL-3.0-or-later

import Funding

/// Horizontal bars, each under its name, so that long names have room on a narrow page too.
///
/// The rows of the table are the bars, the first on top; its first column has their names.
struct BarChart {
  let table: Table
  let summary: String
  /// Where each part of a bar begins and ends, by columns, and its name in the legend.
  let parts: [(from: String, to: String, label: String)]
  /// The column whose number stands at the end of the name; of a waterfall with its sign.
  var told: String?
  /// Decimals of that number.
  var decimals = 1
  /// The column of a line that crosses all bars.
  var centre: String?
  /// Whether a bar's colour tells whether it goes up: there is one part then.
  var isWaterfall = false
  /// Of the legend of a waterfall.
  var directions: (up: String, down: String, total: String) = ("", "", "")

  var figure: ChartFigure {
    var layers = parts.enumerated().map { bar($1, ChartStyle.colour($0)) }
    if let centre {
      layers.append([
        "mark": ["type": "rule", "color": "#757575", "strokeDash": [4, 3], "aria": false],
        "encoding": [
          "x": ["field": .text(field(centre)), "type": "quantitative", "aggregate": "min"]
        ],
      ])
    }
    let y: SpecValue = ["y": ["field": "row", "type": "ordinal", "axis": nil]]
    layers.append([
      "mark": [
        "type": "text", "align": "left", "baseline": "middle", "yOffset": -10,
        "limit": ["expr": told == nil ? "width" : "width - 90"], "aria": false,
      ],
      "encoding": y.merging([
        "x": ["value": 0], "text": ["field": .text(field(table.columns[0].code))],
      ]),
    ])
    if told != nil {
      layers.append([
        "mark": [
          "type": "text", "align": "right", "baseline": "middle", "yOffset": -10, "aria": false,
        ],
        "encoding": y.merging([
          "x": ["value": "width"],
          "text": ["field": "told", "type": "nominal"],
        ]),
      ])
    }
    return ChartFigure(
      table, summary: summary,
      drawing: [
        "transform": .list(
          [["window": [["op": "row_number", "as": "row"]]]] + (told.map { [worded($0)] } ?? [])),
        "layer": .list(layers),
      ], native: .init(.bars, parts.map(\.to), centre: centre),
      height: .whole(44 * table.rows.count))
  }

  /// The number at the end of the name, in the language's way.
  private func worded(_ column: String) -> SpecValue {
    let format = SpecValue.text(",.\(decimals)f").compact
    let signed = SpecValue.text("+,.\(decimals)f").compact
    let whole = SpecValue.text(directions.total).compact
    let value = "datum.\(field(column))"
    return [
      "calculate": isWaterfall
        ? .text("format(\(value), datum.kind == \(whole) ? \(format) : \(signed))")
        : .text("format(\(value), \(format))"),
      "as": "told",
    ]
  }

  private func field(_ code: String) -> String {
    ChartText.fields(of: table)[table.columns.firstIndex { $0.code == code } ?? 0]
  }

  private func bar(
    _ part: (from: String, to: String, label: String), _ colour: SpecValue
  ) -> SpecValue {
    let (from, to) = (field(part.from), field(part.to))
    let tips = zip(ChartText.fields(of: table), table.columns).map { name, column -> SpecValue in
      let tip: SpecValue = [
        "field": .text(name), "type": column.isNumeric ? "quantitative" : "nominal",
        "title": .text(column.heading),
      ]
      return column.isNumeric ? tip.merging(["format": ",.4~f"]) : tip
    }
    return [
      "mark": ["type": "bar", "size": 13, "yOffset": 8, "aria": false],
      "encoding": [
        "y": ["field": "row", "type": "ordinal", "axis": nil],
        "x": [
          "field": .text(from), "type": "quantitative",
          "scale": ["zero": .bool(isWaterfall || centre == nil)],
          "axis": [
            "title": nil, "format": ChartStyle.axisFormat, "tickCount": 5,
            "labelOverlap": "parity",
          ],
        ],
        "x2": ["field": .text(to)],
        "color": isWaterfall ? direction : legend(part.label),
        "tooltip": .list(tips),
      ],
    ]
  }

  private func legend(_ label: String) -> SpecValue {
    let labels = parts.map { SpecValue.text($0.label) }
    return [
      "datum": .text(label),
      "scale": ["domain": .list(labels), "range": .list(labels.indices.map(ChartStyle.colour))],
      "legend": parts.count > 1 ? ChartStyle.legend : nil,
    ]
  }

  private var direction: SpecValue {
    let labels = [directions.total, directions.up, directions.down].map { SpecValue.text($0) }
    return [
      "field": "kind", "type": "nominal",
      "scale": [
        "domain": .list(labels),
        "range": [ChartStyle.colours[5], ChartStyle.colours[0], ChartStyle.colours[1]],
      ],
      "legend": ChartStyle.legend,
    ]
  }
}
