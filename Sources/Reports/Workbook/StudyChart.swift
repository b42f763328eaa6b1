// SPDX-License-Identifier: GPL-3.0-or-later

import Funding
import OfficeFiles

/// A chart of a study as office programs draw it, of the cells of its table.
struct StudyChart {
  private let figure: ChartFigure
  private let table: Table
  private let rows: Range<Int>
  private let sheet: String
  private let style: WorkbookStyle

  /// - Parameters:
  ///   - table: What stands on the sheet.
  ///   - rows: Where its figures stand, from the sheet's first column on.
  ///   - sheet: Its name as formulas write it.
  init(
    _ figure: ChartFigure, _ table: Table, of rows: Range<Int>, on sheet: String,
    _ style: WorkbookStyle
  ) {
    (self.figure, self.table, self.rows) = (figure, table, rows)
    (self.sheet, self.style) = (sheet, style)
  }

  private var native: NativeDrawing { figure.native }

  var chart: Chart {
    let drawn = native.columns.compactMap(column)
    let largest =
      table.rows.flatMap { row in drawn.compactMap { row.cells[$0].number } }
      .map { abs($0) }.max() ?? 0
    var chart = Chart(
      kind, title: figure.title, unit: table.unitLine,
      numberFormat: style.localized(
        table.isOfYears ? "0" : largest < 50 ? "#,##0.0##" : "#,##0"),
      series: drawn.enumerated().map { number, column in
        let isThin = native.thin.contains(table.columns[column].code)
        return Chart.Series(
          table.columns[column].heading.printable, categories: area(0), values: area(column),
          color: isThin ? 0x9DC3E6 : NativeCharts.colors[number % NativeCharts.colors.count],
          isDashed: isThin)
      })
    chart.baseline = native.centre.flatMap(column).flatMap { table.rows.first?.cells[$0].number }
    chart.step = kind == .bar ? 1 : max(1, table.rows.count / 10)
    return chart
  }

  private var kind: Chart.Kind {
    switch native.kind {
    case .lines: .line
    case .areas: .stackedArea
    case .bars: .bar
    }
  }

  private func column(_ code: String) -> Int? { table.columns.firstIndex { $0.code == code } }

  private func area(_ column: Int) -> String {
    let (from, to) = (Place(rows.lowerBound, column), Place(rows.upperBound - 1, column))
    return "=\(sheet)!\(from.address(fixedRow: true, fixedColumn: true)):"
      + to.address(fixedRow: true, fixedColumn: true)
  }
}

extension Table {
  /// Whether its numbers are years, which are not grouped.
  fileprivate var isOfYears: Bool { unitLine == Label.year.phrase[language] }

  /// Without the column that only says where bars begin.
  var withoutZero: Table {
    guard let zero = columns.firstIndex(where: { $0.code == "zero" }) else { return self }
    func rest<Element>(_ all: [Element]) -> [Element] {
      all.enumerated().filter { $0.offset != zero }.map(\.element)
    }
    return Table(
      code, title: title, unitLine: unitLine, columns: rest(columns),
      rows: rows.map { Row(rest($0.cells), role: $0.role, dataUnit: $0.dataUnit) }, keys: keys,
      notes: notes, sources: sources, language: language)
  }
}
