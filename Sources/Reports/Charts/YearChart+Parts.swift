// SPDX-License-Identifier: GPL-3.0-or-later

extension YearChart {
  static let axis: SpecValue = ["title": nil, "format": ChartStyle.axisFormat, "tickCount": 6]

  /// As many along the bottom as have room for their labels.
  static let tickCount: SpecValue = ["expr": "max(2, width / 90)"]

  /// Years along the bottom, whole ones.
  static func x(_ years: [Int]) -> SpecValue {
    [
      "field": "year", "type": "quantitative",
      "scale": ["zero": false, "nice": false],
      "axis": [
        "title": nil, "format": "d", "tickMinStep": 1, "grid": false, "labelFlush": true,
        "labelOverlap": "parity", "tickCount": tickCount,
      ],
    ]
  }

  static func y(_ field: String) -> SpecValue {
    ["field": .text(field), "type": "quantitative", "axis": axis]
  }

  /// A line under the pointer that tells the figures of the year.
  static func pointer(_ table: Table) -> SpecValue {
    let tips = zip(ChartText.fields(of: table), table.columns).enumerated().map {
      place, column -> SpecValue in
      [
        "field": .text(column.0), "type": "quantitative", "title": .text(column.1.heading),
        "format": place == 0 ? "d" : .text(",.\(decimals(table, place))f"),
      ]
    }
    return [
      "params": [
        [
          "name": "near",
          "select": [
            "type": "point", "on": "pointermove", "nearest": true, "encodings": ["x"],
            "clear": "pointerout",
          ],
        ]
      ],
      "mark": ["type": "rule", "color": "#757575", "aria": false],
      "encoding": [
        "opacity": ["condition": ["param": "near", "empty": false, "value": 0.7], "value": 0],
        "tooltip": .list(tips),
      ],
    ]
  }

  private static func decimals(_ table: Table, _ column: Int) -> Int {
    for row in table.rows {
      if case .number(_, let decimals) = row.cells[column].content { return decimals }
    }
    return 1
  }
}
