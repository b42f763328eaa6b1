// SPDX-License-Identifier: GPL-3.0-or-later

import Funding
import OfficeFiles
import Simulation

/// The sheet of series: a calculation a row, with the same formula in every year.
struct SeriesSheet {
  static let yearsRow = 3
  /// Between the words and the years a column stays empty: the year before the first holds nothing.
  static let firstColumn = 5

  private let builder: GridBuilder
  private let names: SheetNames
  /// The numbers of rows on the sheet, by id.
  let rows: [String: Int]
  private let headings: [(row: Int, section: ModelGrid.Section)]

  init(_ builder: GridBuilder, _ names: SheetNames) {
    (self.builder, self.names) = (builder, names)
    var (rows, headings): ([String: Int], [(Int, ModelGrid.Section)]) = ([:], [])
    var next = Self.yearsRow + 1
    for section in ModelGrid.Section.allCases {
      headings.append((next, section))
      next += 1
      for row in builder.grid.rows where row.section == section {
        rows[row.id] = next
        next += 1
      }
      next += 1
    }
    (self.rows, self.headings) = (rows, headings)
  }

  private var grid: ModelGrid { builder.grid }
  private var language: Language { builder.language }
  private var style: WorkbookStyle { builder.style }
  var name: String { names.name(.series) }
  var lastColumn: Int { Self.firstColumn + grid.years.count - 1 }

  func column(of year: Int) -> Int { Self.firstColumn + year - grid.years.lowerBound }

  /// - Parameter reader: Computes the values that stand beside the formulas.
  func sheet(_ addresses: Addresses, _ reader: inout GridReader) -> Sheet {
    var sheet = Sheet(name)
    let scenario = builder.scenario
    sheet[0, 0] = Cell(scenario.title.text(in: language).printable, .title)
    sheet.heights[0] = 22
    sheet[1, 0] = Cell(SheetWords.oneFormula.phrase[language], .muted)
    let heads: [Heading] = [.column, .meaning, .unit, .prices]
    for (column, head) in heads.enumerated() {
      sheet[Self.yearsRow, column] = Cell(head.phrase[language].capitalizedFirst, .head)
    }
    for year in grid.years {
      let isShown = grid.shown.contains(year)
      sheet[Self.yearsRow, column(of: year)] = Cell(
        .number(Double(year)),
        CellStyle.numberHead.with {
          $0.numberFormat = "0"
          if !isShown { ($0.isBold, $0.isItalic) = (false, true) }
        })
    }
    for (row, section) in headings {
      sheet[row, 0] = Cell(section.words.phrase[language], .section)
    }
    for row in grid.rows {
      guard let number = rows[row.id] else { continue }
      write(row, in: number, to: &sheet, addresses, &reader)
    }
    sheet.widths = [0: 30, 1: 64, 2: 18, 3: 18, 4: 2]
    for year in grid.years { sheet.widths[column(of: year)] = 12 }
    sheet.frozen = .init(Self.yearsRow + 1, Self.firstColumn)
    sheet.repeatedRows = Self.yearsRow...Self.yearsRow
    sheet.repeatedColumns = 0...3
    sheet.pagesWide = 1 + grid.years.count / 15
    sheet.tabColor = 0x1F4E79
    return sheet
  }

  private func write(
    _ row: ModelGrid.Row, in number: Int, to sheet: inout Sheet, _ addresses: Addresses,
    _ reader: inout GridReader
  ) {
    let isResult = row.section == .results
    sheet[number, 0] = Cell(row.id.printable, .muted)
    sheet[number, 1] = Cell(row.label.printable.capitalizedWord, isResult ? .bold : CellStyle())
    sheet[number, 2] = priced(row.unit, addresses)
    sheet[number, 3] = row.basis.map { basis in
      basis == .real
        ? priced(Label.real(year: builder.scenario.priceYear)[language], addresses)
        : Cell(Label.nominal.phrase[language], .muted)
    }
    let look = CellStyle.number(row.numberFormat).with { $0.isBold = isResult }
    for year in grid.years {
      let column = column(of: year)
      sheet[number, column] = Cell(
        .formula(
          "=" + row.formula.text(addresses, column: column),
          value: reader.value(of: row.id, in: year).cached), look)
    }
  }

  private var priceYear: String { "\(builder.scenario.priceYear)" }

  /// A text that follows the price year, which is an input.
  private func priced(_ text: String, _ addresses: Addresses) -> Cell {
    addresses.priced(text, priceYear: priceYear, .muted)
  }
}

extension Addresses {
  /// A text that shows once an input is not what was exported; until then the cell looks empty.
  func whenChanged(_ text: String) -> Cell {
    let words = text.printable.replacing("\"", with: "\"\"")
    return Cell(
      .formula("=IF(\(changedInputs)=0,\"\",\"\(words)\")", value: .text("")), .warning)
  }

  /// A text in which the price year stands, as a formula that follows the input.
  func priced(_ text: String, priceYear: String, _ style: CellStyle) -> Cell {
    guard let name = names["price_year"], text.contains(priceYear) else {
      return Cell(text.printable, style)
    }
    let parts = text.split(separator: priceYear, omittingEmptySubsequences: false)
      .map { "\"\(String($0).replacing("\"", with: "\"\""))\"" }
    let formula = parts.joined(separator: "&\(name)&")
    return Cell(.formula("=" + formula, value: .text(text.printable)), style)
  }
}

extension GridValue {
  /// As it is kept beside a formula.
  var cached: Cell.Value {
    switch self {
    case .number(let value): .number(value)
    case .flag(let flag): .number(flag ? 1 : 0)
    case .words(let words): .text(words)
    case .error: .text("#VALUE!")
    case .blank, .list: .text("")
    }
  }
}

extension ModelGrid.Section {
  fileprivate var words: SheetWords {
    switch self {
    case .assumptions: .assumptionsHeading
    case .workings: .workingsHeading
    case .results: .resultsHeading
    case .checks: .checksHeading
    }
  }
}
