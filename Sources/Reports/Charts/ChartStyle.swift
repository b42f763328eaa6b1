// SPDX-License-Identifier: GPL-3.0-or-later

import Funding

/// How charts look, and how they write numbers.
enum ChartStyle {
  /// Colours that colour-blind readers tell apart, after Okabe and Ito, the light ones darkened:
  /// each has a contrast of at least 3 both to white and to the page's dark ground.
  static let colours: [SpecValue] = [
    "#1B80C4", "#D55E00", "#00936A", "#B5608F", "#A67C00", "#757575", "#4A7FD6", "#8C6D5A",
  ]
  /// Lines differ in their dashes too.
  static let dashes: [SpecValue] = [
    [1, 0], [7, 4], [2, 3], [9, 3, 2, 3], [4, 2], [12, 4], [1, 2], [6, 2, 2, 2],
  ]

  static func colour(_ place: Int) -> SpecValue { colours[place % colours.count] }
  static func dash(_ place: Int) -> SpecValue { dashes[place % dashes.count] }

  /// Numbers at axes: thousands apart, no zeros at the end.
  static let axisFormat: SpecValue = ",.4~f"
  /// Years and counts at axes.
  static let wholeFormat: SpecValue = "d"

  static let legend: SpecValue = [
    "title": nil, "orient": "top", "direction": "vertical", "labelLimit": 600, "symbolSize": 220,
  ]

  /// On paper of its own, white.
  static func alone(_ language: Language) -> SpecValue {
    config(language, ink: "#333333").merging(["background": "white", "padding": 8])
  }

  /// In a page, on its ground and in its ink, be they light or dark.
  static func page(_ language: Language) -> SpecValue {
    config(language, ink: "currentColor").merging(["background": nil, "padding": 2])
  }

  private static func config(_ language: Language, ink: SpecValue) -> SpecValue {
    [
      "locale": ["number": numbers(language)],
      "font": "Liberation Sans, Arial, Helvetica, sans-serif", "view": ["stroke": nil],
      "title": [
        "anchor": "start", "frame": "group", "fontSize": 15, "subtitleFontSize": 12, "offset": 8,
        "color": ink, "subtitleColor": ink, "subtitlePadding": 4,
      ],
      "axis": [
        "labelColor": ink, "titleColor": ink, "labelFontSize": 12,
        "titleFontSize": 12, "titleFontWeight": "normal", "gridColor": "#8a8a8a",
        "gridOpacity": 0.25, "domainColor": "#8a8a8a", "tickColor": "#8a8a8a",
      ],
      "legend": ["labelColor": ink, "labelFontSize": 12],
      "text": ["color": ink, "fontSize": 12], "line": ["strokeWidth": 2.5],
    ]
  }

  /// The language's own numbers, whatever the browser is set to.
  private static func numbers(_ language: Language) -> SpecValue {
    let isEnglish = language == .en
    return [
      "decimal": isEnglish ? "." : ",", "thousands": isEnglish ? "," : "\u{A0}", "grouping": [3],
      "currency": ["", ""], "minus": "\u{2212}", "percent": "\u{A0}%",
    ]
  }
}
