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
    chart_title_set_name(target, chart.title)
    var font = lxw_chart_font()
    font.size = 12
    font.bold = 1
    chart_title_set_name_font(target, &font)
    chart_axis_set_name(target.pointee.y_axis, chart.unit)
    chart_axis_set_num_format(target.pointee.y_axis, chart.numberFormat)
    if chart.kind != .bar, chart.series.first != nil {
      chart_axis_set_interval_unit(target.pointee.x_axis, 5)
    }
    chart_legend_set_position(target, UInt8(LXW_CHART_LEGEND_BOTTOM.rawValue))
    return target
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
    chart_series_set_name(target, series.name)
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
