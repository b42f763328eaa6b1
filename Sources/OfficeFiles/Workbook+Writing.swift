// SPDX-License-Identifier: GPL-3.0-or-later

internal import Boundary
internal import CXLSXWriter
package import Foundation

/// Why a workbook cannot be written.
package enum OfficeError: Error, Hashable, Sendable {
  /// What libxlsxwriter refuses, in its own words, and where.
  case refused(String, sheet: String, place: Place?)
  /// The file that it writes cannot be made or read.
  case notWritten(String)
}

extension Workbook {
  /// The workbook as the bytes of an .xlsx file: the same bytes for the same workbook, whenever.
  ///
  /// - Throws: ``OfficeError``, for a name that is no name, or a disk that is full.
  package func xlsx() throws(OfficeError) -> Data {
    let folder: TemporaryFolder
    do { folder = try TemporaryFolder() } catch { throw .notWritten(error.localizedDescription) }
    defer { folder.remove() }
    let file = folder.url.appending(path: "book.xlsx")
    let writer = try WorkbookWriter(file.path)
    try writer.write(self)
    do { return try Data(contentsOf: file) } catch {
      throw .notWritten(error.localizedDescription)
    }
  }
}

/// The owner of one of libxlsxwriter's workbooks, which it frees when it closes it.
private final class WorkbookWriter {
  private let book: UnsafeMutablePointer<lxw_workbook>
  private var formats: [CellStyle: UnsafeMutablePointer<lxw_format>] = [:]
  private var isClosed = false

  init(_ path: String) throws(OfficeError) {
    guard let book = workbook_new(path) else { throw .notWritten(path) }
    self.book = book
  }

  deinit { if !isClosed { workbook_close(book) } }

  func write(_ workbook: Workbook) throws(OfficeError) {
    setProperties(workbook)
    var sheets: [UnsafeMutablePointer<lxw_worksheet>] = []
    for sheet in workbook.sheets {
      guard let target = workbook_add_worksheet(book, sheet.name) else {
        throw .refused("the name of the sheet", sheet: sheet.name, place: nil)
      }
      sheets.append(target)
    }
    for name in workbook.names {
      try check(workbook_define_name(book, name.name, name.formula), name.name)
    }
    for (sheet, target) in zip(workbook.sheets, sheets) { try write(sheet, to: target) }
    isClosed = true
    try check(workbook_close(book), workbook.title)
  }

  /// A time that is no clock's, so that the same workbook has the same bytes.
  private func setProperties(_ workbook: Workbook) {
    workbook.title.cellText.withMutableCString { title in
      workbook.subject.cellText.withMutableCString { subject in
        var properties = lxw_doc_properties()
        properties.title = title
        properties.subject = subject
        properties.created = 1_577_836_800  // 1 January 2020
        workbook_set_properties(book, &properties)
      }
    }
  }

  private func write(
    _ sheet: Sheet, to target: UnsafeMutablePointer<lxw_worksheet>
  ) throws(OfficeError) {
    for (column, width) in sheet.widths.sorted(by: { $0.key < $1.key }) {
      worksheet_set_column(target, UInt16(column), UInt16(column), width, nil)
    }
    for (row, height) in sheet.heights.sorted(by: { $0.key < $1.key }) {
      worksheet_set_row(target, UInt32(row), height, nil)
    }
    let ordered = sheet.cells.sorted { ($0.key.row, $0.key.column) < ($1.key.row, $1.key.column) }
    for (place, cell) in ordered { try write(cell, at: place, sheet, target) }
    setPage(of: sheet, target)
    for verdict in sheet.verdicts { paint(verdict, target) }
    for entry in sheet.entries { try limit(entry, of: sheet, target) }
    for chart in sheet.charts { insert(chart, target) }
  }

  private func limit(
    _ entry: EntryRule, of sheet: Sheet, _ target: UnsafeMutablePointer<lxw_worksheet>
  ) throws(OfficeError) {
    var rule = lxw_data_validation()
    let type = entry.isWhole ? LXW_VALIDATION_TYPE_INTEGER : LXW_VALIDATION_TYPE_DECIMAL
    rule.validate = UInt8(type.rawValue)
    rule.criteria = UInt8(LXW_VALIDATION_CRITERIA_BETWEEN.rawValue)
    (rule.minimum_number, rule.maximum_number) = (
      entry.allowed.lowerBound, entry.allowed.upperBound
    )
    // No rule of two numbers leaves out one of them.
    let cell = entry.place.address()
    let formula =
      "=AND(ISNUMBER(\(cell)),\(cell)>\(entry.allowed.lowerBound),\(cell)<=\(entry.allowed.upperBound))"
    if entry.isOpen { rule.validate = UInt8(LXW_VALIDATION_TYPE_CUSTOM_FORMULA.rawValue) }
    let (row, column) = (UInt32(entry.place.row), UInt16(entry.place.column))
    let status = String(entry.title.cellText.prefix(32)).withMutableCString { title in
      String(entry.message.cellText.prefix(255)).withMutableCString { message in
        formula.withMutableCString { formula in
          (rule.error_title, rule.error_message) = (title, message)
          if entry.isOpen { rule.value_formula = formula }
          return worksheet_data_validation_cell(target, row, column, &rule)
        }
      }
    }
    try check(status, at: entry.place, of: sheet)
  }

  private func write(
    _ cell: Cell, at place: Place, _ sheet: Sheet, _ target: UnsafeMutablePointer<lxw_worksheet>
  ) throws(OfficeError) {
    let (row, column, format) = (UInt32(place.row), UInt16(place.column), format(cell.style))
    if let span = sheet.spans[place], span > 1 {
      let last = column + UInt16(span - 1)
      let status = worksheet_merge_range(target, row, column, row, last, "", format)
      try check(status, at: place, of: sheet)
    }
    let status =
      switch cell.content {
      case .number(let value): worksheet_write_number(target, row, column, value, format)
      case .text(let text):
        worksheet_write_string(target, row, column, text.cellText, format)
      case .formula(let text, .number(let value)):
        worksheet_write_formula_num(target, row, column, text, format, value)
      case .formula(let text, .text(let value)):
        worksheet_write_formula_str(target, row, column, text, format, value.cellText)
      case .link(let address, let text):
        worksheet_write_url_opt(target, row, column, address, format, text.cellText, nil)
      case .blank: worksheet_write_blank(target, row, column, format)
      }
    try check(status, at: place, of: sheet)
  }

  private func check(_ status: lxw_error, at place: Place, of sheet: Sheet) throws(OfficeError) {
    guard status != LXW_NO_ERROR else { return }
    throw .refused(String(cString: lxw_strerror(status)), sheet: sheet.name, place: place)
  }

  private func setPage(of sheet: Sheet, _ target: UnsafeMutablePointer<lxw_worksheet>) {
    if let frozen = sheet.frozen {
      worksheet_freeze_panes(target, UInt32(frozen.row), UInt16(frozen.column))
    }
    if let rows = sheet.repeatedRows {
      worksheet_repeat_rows(target, UInt32(rows.lowerBound), UInt32(rows.upperBound))
    }
    if let columns = sheet.repeatedColumns {
      worksheet_repeat_columns(target, UInt16(columns.lowerBound), UInt16(columns.upperBound))
    }
    if let end = sheet.extent {
      worksheet_print_area(target, 0, 0, UInt32(end.row + sheet.chartRows), UInt16(end.column))
    }
    if sheet.isLandscape { worksheet_set_landscape(target) }
    worksheet_set_paper(target, 9)  // A4
    worksheet_fit_to_pages(target, UInt16(sheet.pagesWide), 0)
    if !sheet.pageBreaks.isEmpty {
      // The list ends with 0.
      var breaks = sheet.pageBreaks.map { UInt32($0) } + [0]
      worksheet_set_h_pagebreaks(target, &breaks)
    }
    worksheet_set_footer(target, "&L&A&R&P / &N")
    worksheet_gridlines(target, UInt8(LXW_HIDE_ALL_GRIDLINES.rawValue))
    if let color = sheet.tabColor { worksheet_set_tab_color(target, color) }
  }

  private func paint(_ verdict: Verdict, _ target: UnsafeMutablePointer<lxw_worksheet>) {
    let (good, bad) = (
      CellStyle().with { ($0.fill, $0.color) = (0xC6E7CE, 0x0B5B26) },
      CellStyle().with { ($0.fill, $0.color) = (0xF8C9C4, 0x9C1C12) }
    )
    for (style, criterion) in [
      (good, LXW_CONDITIONAL_CRITERIA_EQUAL_TO), (bad, LXW_CONDITIONAL_CRITERIA_NOT_EQUAL_TO),
    ] {
      var rule = lxw_conditional_format()
      rule.type = UInt8(LXW_CONDITIONAL_TYPE_CELL.rawValue)
      rule.criteria = UInt8(criterion.rawValue)
      rule.value = 1
      rule.format = format(style)
      worksheet_conditional_format_range(
        target, UInt32(verdict.from.row), UInt16(verdict.from.column), UInt32(verdict.to.row),
        UInt16(verdict.to.column), &rule)
    }
  }

  private func insert(_ placed: PlacedChart, _ target: UnsafeMutablePointer<lxw_worksheet>) {
    guard let chart = ChartWriter.chart(placed.chart, in: book) else { return }
    var options = lxw_chart_options()
    options.x_scale = placed.width / 480
    options.y_scale = placed.height / 288
    worksheet_insert_chart_opt(
      target, UInt32(placed.place.row), UInt16(placed.place.column), chart, &options)
  }

  private func format(_ style: CellStyle) -> UnsafeMutablePointer<lxw_format>? {
    if style == CellStyle() { return nil }
    if let known = formats[style] { return known }
    guard let format = workbook_add_format(book) else { return nil }
    style.apply(to: format)
    formats[style] = format
    return format
  }

  private func check(_ status: lxw_error, _ what: String) throws(OfficeError) {
    guard status != LXW_NO_ERROR else { return }
    throw .notWritten("\(what): \(String(cString: lxw_strerror(status)))")
  }
}

extension Sheet {
  /// Rows past the cells that charts reach down to.
  fileprivate var chartRows: Int {
    let bottom = charts.map { $0.place.row + Int($0.height / 20) + 1 }.max() ?? 0
    return max(0, bottom - (extent?.row ?? 0))
  }
}
