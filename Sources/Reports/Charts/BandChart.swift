// SPDX-License-Identifier: GPL-3.0-or-later

import Funding

/// A middle line with bands around it, over years or over the values of a parameter.
struct BandChart {
  /// One of the bands, the widest first.
  struct Band {
    let low: String
    let high: String
    let label: String
    let opacity: Double
  }

  /// Its first column is what lies along the bottom.
  let table: Table
  let summary: String
  let bands: [Band]
  /// The column of the middle line, and its label.
  let middle: (code: String, label: String)
  /// Columns of lines to hold it against, with their labels.
  var others: [(code: String, label: String)] = []
  /// Whether years lie along the bottom.
  var isByYear = true
  /// Where the axis of values ends; nil: where they do.
  var top: Double?

  var figure: ChartFigure {
    let names = ChartText.fields(of: table)
    func field(_ code: String) -> String {
      names[table.columns.firstIndex { $0.code == code } ?? 0]
    }
    let values = table.columns.firstIndex { $0.code == middle.code } ?? 0
    let isInYears = table.isWhole(values)
    let scale: SpecValue =
      top.map { ["domain": [0, .number($0)]] } ?? (isInYears ? ["zero": false] : [:])
    let axis: SpecValue =
      isInYears ? ["axis": YearChart.axis.merging(["format": ChartStyle.wholeFormat])] : [:]
    func y(_ code: String) -> SpecValue {
      YearChart.y(field(code)).merging(["scale": scale]).merging(axis)
    }
    var square = ChartStyle.legend.merging([
      "symbolFillColor": ChartStyle.colour(0), "symbolType": "square", "symbolStrokeWidth": 0,
    ])
    if bands.count == 1 {
      square = square.merging(["symbolOpacity": .number(bands[0].opacity)])
    }
    let areas = bands.map { band -> SpecValue in
      [
        "mark": ["type": "area", "aria": false, "color": ChartStyle.colour(0)],
        "encoding": [
          "y": y(band.low), "y2": ["field": .text(field(band.high))],
          "opacity": [
            "datum": .text(band.label),
            "scale": [
              "domain": .list(bands.map { .text($0.label) }),
              "range": .list(bands.map { .number($0.opacity) }),
            ],
            "legend": square,
          ],
        ],
      ]
    }
    let lines = [middle] + others
    let stroke = ChartStyle.legend.merging(["symbolType": "stroke"])
    let labels = SpecValue.list(lines.map { .text($0.label) })
    let drawn = lines.map { code, label -> SpecValue in
      [
        "mark": ["type": "line", "aria": false, "point": .bool(!isByYear)],
        "encoding": [
          "y": y(code), "color": ["datum": .text(label)], "strokeDash": ["datum": .text(label)],
        ],
      ]
    }
    func shared(_ style: (Int) -> SpecValue) -> SpecValue {
      ["scale": ["domain": labels, "range": .list(lines.indices.map(style))], "legend": stroke]
    }
    return ChartFigure(
      table, summary: summary,
      drawing: [
        "encoding": [
          "x": isByYear ? YearChart.x([]) : bottom(names[0]),
          "color": shared(ChartStyle.colour), "strokeDash": shared(ChartStyle.dash),
        ],
        "layer": .list(areas + drawn + (isByYear ? [YearChart.pointer(table)] : [])),
        "resolve": ["scale": ["opacity": "shared", "color": "shared"]],
      ],
      native: .init(
        .lines, lines.map(\.code) + bands.flatMap { [$0.low, $0.high] },
        thin: bands.flatMap { [$0.low, $0.high] }))
  }

  /// The values of a parameter along the bottom.
  private func bottom(_ field: String) -> SpecValue {
    let column = table.columns[0]
    let unit = column.unit.isEmpty ? "" : ", \(column.unit)"
    return [
      "field": .text(field), "type": "quantitative", "scale": ["zero": false],
      "axis": [
        "title": .text(ChartText.short(column.heading + unit)),
        "format": table.isWhole(0) ? ChartStyle.wholeFormat : ChartStyle.axisFormat,
        "grid": false, "labelOverlap": "parity", "tickCount": YearChart.tickCount,
      ],
    ]
  }
}

extension Table {
  /// Whether the numbers of a column are years or counts, which are never grouped.
  fileprivate func isWhole(_ column: Int) -> Bool {
    let numbers = rows.map { $0.cells[column] }.filter { $0.number != nil }
    return !numbers.isEmpty
      && numbers.allSatisfy { if case .whole = $0.content { true } else { false } }
  }
}
