// SPDX-License-Identifier: GPL-3.0-or-later

import Funding
import OfficeFiles

/// Writes the blocks of a document below one another on a sheet.
struct SheetWriter {
  private(set) var sheet: Sheet
  private(set) var row = 0
  let style: WorkbookStyle
  /// Characters of the first column and of those after it, and how many columns texts reach over.
  private let (first, others, reach): (Double, Double, Int)

  init(
    _ name: String, _ style: WorkbookStyle, first: Double = 46, others: Double = 13, reach: Int = 6
  ) {
    sheet = Sheet(name)
    self.style = style
    (self.first, self.others, self.reach) = (first, others, reach)
    sheet.widths[0] = first
    for column in 1..<max(reach, 2) { sheet.widths[column] = others }
  }

  private var width: Double { first + others * Double(reach - 1) }

  mutating func skip(_ rows: Int = 1) { row += rows }

  mutating func title(_ text: String) {
    put(Cell(text.printable, .title.with { $0.wraps = true }))
    let lines = (Double(text.count) * 1.8 / width).rounded(.up)
    sheet.heights[row] = 22 * max(1, min(lines, 18))
    row += 1
  }

  mutating func heading(_ text: String) {
    sheet[row, 0] = Cell(text.printable, .section)
    row += 1
  }

  /// A text over all columns, in as many lines as it needs.
  mutating func paragraph(_ text: String, _ look: CellStyle = .wrapped) {
    put(Cell(text.printable, look))
    height(of: text)
    row += 1
  }

  /// A line over sentences that do not follow the inputs, which shows once an input is changed.
  mutating func whenChanged(_ words: SheetWords, _ addresses: Addresses?) {
    guard let addresses else { return }
    put(addresses.whenChanged(words.phrase[style.language]))
    row += 1
  }

  mutating func source(_ source: Source) {
    let words = source.shortWords.printable
    put(source.address.map { Cell(.link($0, text: words), .link) } ?? Cell(words, .wrapped))
    height(of: words)
    row += 1
  }

  /// As it stands in a file, a line a row.
  mutating func verbatim(_ text: String) {
    for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
      sheet[row, 0] = Cell(String(line).printableLine, .muted)
      row += 1
    }
  }

  private mutating func put(_ cell: Cell) {
    let place = Place(row, 0)
    sheet.cells[place] = cell
    if reach > 1 { sheet.spans[place] = reach }
  }

  /// A cell in the row that is written, which grows to the lines that it needs.
  private mutating func put(_ cell: Cell, in column: Int) {
    sheet[row, column] = cell
    guard cell.style.wraps, case .text(let text) = cell.content else { return }
    // What is bold is wider.
    sheet.fit(row, text, in: (sheet.widths[column] ?? others) / (cell.style.isBold ? 1.2 : 1))
  }

  private mutating func height(of text: String) {
    sheet.fit(row, text, in: width)
  }

  /// A table with its title, unit, notes and sources.
  ///
  /// - Returns: The rows of its figures.
  @discardableResult
  mutating func table(_ table: Table, _ live: LiveFigures) -> Range<Int> {
    let shown = SheetTable(table, live, style)
    sheet[row, 0] = Cell(ChartText.sentence(table.title).printable, .caption)
    row += 1
    if !table.unitLine.isEmpty {
      sheet[row, 0] = live.priced(table.unitLine, .muted)
      row += 1
    }
    for (column, width) in shown.widths.enumerated() where column > 0 {
      sheet.widths[column] = max(sheet.widths[column] ?? 0, width)
    }
    for line in shown.heads {
      for (column, cell) in line.enumerated() { put(cell, in: column) }
      row += 1
    }
    let start = row
    for line in shown.rows {
      for (column, cell) in line.enumerated() {
        if let cell { put(cell, in: column) }
      }
      row += 1
    }
    let end = row
    if !table.notes.isEmpty { whenChanged(.changedInputs, live.addresses) }
    let referred = Set(table.rows.flatMap(\.cells).flatMap(\.notes))
    for (number, note) in table.notes.enumerated() {
      let mark = referred.contains(number + 1) ? "\(number + 1)) " : ""
      paragraph(mark + note, .mutedWrapped)
    }
    if !table.sources.isEmpty {
      paragraph(Heading.sourceList.phrase[style.language], .muted)
      for source in table.sources { self.source(source) }
    }
    row += 1
    return start..<end
  }

  mutating func blocks(_ blocks: [ReportDocument.Block], _ live: LiveFigures) {
    for block in blocks {
      switch block {
      case .paragraph(let text): paragraph(text)
      case .list(let texts): for text in texts { paragraph("• " + text) }
      case .heading(let text): heading(text)
      case .table(let table): self.table(table, live)
      case .sources(let sources): for source in sources { self.source(source) }
      case .verbatim(let text): verbatim(text)
      case .chart: break  // The workbook draws its own.
      }
    }
  }

  mutating func startPage() { sheet.pageBreaks.append(row) }

  mutating func place(_ chart: Chart, rows: Int = 18) {
    sheet.charts.append(
      PlacedChart(chart, at: Place(row, 0), width: 900, height: Double(rows - 1) * 20))
    row += rows
  }

  /// The sheet with what it is printed like.
  func finished(landscape: Bool = true, tab color: UInt32? = nil) -> Sheet {
    var sheet = sheet
    sheet.isLandscape = landscape
    sheet.tabColor = color
    return sheet
  }
}

extension Sheet {
  /// Makes a row as high as a text needs that is wrapped in so many characters: office programs do not
  /// all do so themselves.
  mutating func fit(_ row: Int, _ text: String, in width: Double) {
    let lines = (Double(text.count) * 0.95 / width).rounded(.up)
    if lines > 1 { heights[row] = max(heights[row] ?? 0, 15 * min(lines, 27)) }
  }
}

extension String {
  /// A line of a file: its spaces stay where they are.
  fileprivate var printableLine: String {
    let indent = prefix { $0 == " " }
    return indent + String(dropFirst(indent.count)).printable
  }
}
