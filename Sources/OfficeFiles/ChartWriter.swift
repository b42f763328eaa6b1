// SPDX-License-Identifier: GPL-3.0-or-later

internal import CXLSXWriter

/// Makes libxlsxwriter's charts; its workbook owns them.
enum ChartWriter {
  static func chart(
    _ chart: Chart, in book: UnsafeMutablePointer<lxw_workbook>
  ) -> UnsafeMutablePointer<lxw_chart>? {
    guard let target = workbook_add_chart(book, UInt8(type(of: chart.kind).rawValue)) else {
      return nil
    }
    for series in chart.series { add(series, chart.kind, to: target) }
    chart_title_set_name(target, plain(chart.title))
    var font = lxw_chart_font()
    font.size = 12
    font.bold = 1
    chart_title_set_name_font(target, &font)
    // Bars lie: their values are along the bottom.
    let isBar = chart.kind == .bar
    let values = isBar ? target.pointee.x_axis : target.pointee.y_axis
    let categories = isBar ? target.pointee.y_axis : target.pointee.x_axis
    chart_axis_set_name(values, plain(chart.unit))
    var small = lxw_chart_font()
    small.size = 9
    small.bold = UInt8(LXW_EXPLICIT_FALSE.rawValue)
    chart_axis_set_name_font(values, &small)
    chart_axis_set_num_format(values, chart.numberFormat)
    if chart.step > 1 {
      chart_axis_set_interval_unit(categories, UInt16(chart.step))
    }
    if !isBar {
      // Years lie level: office programs slant what they think is too close.
      var level = lxw_chart_font()
      level.size = 9
      level.rotation = 360  // The library's word for 0 that is said, not left open.
      chart_axis_set_num_font(categories, &level)
    }
    if isBar {
      // The first bar on top, names at the left of all bars, the bars of a name on one line.
      chart_axis_set_reverse(categories)
      chart_axis_set_label_position(
        categories, UInt8(LXW_CHART_AXIS_LABEL_POSITION_LOW.rawValue))
      chart_set_series_overlap(target, 100)
      if let baseline = chart.baseline {
        chart_axis_set_crossing(values, baseline)
      }
    }
    chart_legend_set_position(target, UInt8(LXW_CHART_LEGEND_BOTTOM.rawValue))
    return target
  }

  /// Text that is not taken for a formula.
  private static func plain(_ text: String) -> String {
    text.hasPrefix("=") ? "\u{2009}" + text.cellText : text.cellText
  }

  private static func type(of kind: Chart.Kind) -> lxw_chart_type {
    switch kind {
    case .line: LXW_CHART_LINE
    case .column: LXW_CHART_COLUMN
    case .stackedColumn: LXW_CHART_COLUMN_STACKED
    case .stackedArea: LXW_CHART_AREA_STACKED
    case .bar: LXW_CHART_BAR
    }
  }

  private static func add(
    _ series: Chart.Series, _ kind: Chart.Kind, to chart: UnsafeMutablePointer<lxw_chart>
  ) {
    guard let target = chart_add_series(chart, series.categories, series.values) else { return }
    chart_series_set_name(target, plain(series.name))
    if kind == .line {
      var line = lxw_chart_line()
      line.color = series.color
      line.width = 2.25
      if series.isDashed { line.dash_type = UInt8(LXW_CHART_LINE_DASH_DASH.rawValue) }
      chart_series_set_line(target, &line)
    } else {
      var fill = lxw_chart_fill()
      fill.color = series.color
      chart_series_set_fill(target, &fill)
    }
  }
}
