// SPDX-License-Identifier: GPL-3.0-or-later

import Funding
import OfficeFiles

/// What a table on a sheet knows of the model, so that its figures are formulas.
struct LiveFigures {
  /// Nil where there is no model: figures are values.
  let addresses: Addresses?
  let priceYear: Int

  func priced(_ text: String, _ style: CellStyle) -> Cell {
    addresses?.priced(text, priceYear: "\(priceYear)", style) ?? Cell(text.printable, style)
  }
}

/// A table as cells: numbers as numbers with the format of their decimals, and formulas where it has
/// them. What tells rows apart stands in one column.
struct SheetTable {
  private let table: Table
  private let live: LiveFigures
  private let style: WorkbookStyle

  init(_ table: Table, _ live: LiveFigures, _ style: WorkbookStyle) {
    (self.table, self.live, self.style) = (table, live, style)
  }

  private var joined: Int { table.headerColumns }
  private var columns: [Table.Column] { Array(table.columns.dropFirst(joined)) }

  var heads: [[Cell]] {
    let named = table.columns.prefix(joined).map(\.heading).joined(separator: " – ")
    let isYear = table.columns[0].code == "year"
    let names =
      [Cell(named.printable, .head)]
      + columns.map { Cell($0.heading.printable, $0.isNumeric ? .numberHead : .head) }
    guard table.columns.contains(where: { !$0.unit.isEmpty }) else { return [names] }
    let unit = isYear ? "" : table.columns[0].unit
    return [
      names,
      [Cell(unit.printable, .mutedHead)]
        + columns.map { live.priced($0.unit, $0.isNumeric ? .mutedNumberHead : .mutedHead) },
    ]
  }

  var rows: [[Cell?]] {
    table.rows.map { row in
      let head = row.cells.prefix(joined)
      let first: Cell =
        if joined == 1 {
          cell(row.cells[0], at: 0, row, continues(row))
        } else if let own = head.first(where: { $0.formula != nil }) {
          cell(own, at: nil, row, false)
        } else {
          Cell(
            head.map { table.words(of: $0) }.filter { !$0.isEmpty }.joined(separator: " – "),
            look(row.role, continues: false, CellStyle.wrapped))
        }
      return [first]
        + row.cells.indices.dropFirst(joined).map { place in
          row.role == .heading ? nil : cell(row.cells[place], at: place, row, continues(row))
        }
    }
  }

  private func continues(_ row: Table.Row) -> Bool {
    joined == 1 && row.cells[0].content == .empty
  }

  /// Characters that each column wants.
  var widths: [Double] {
    [0]
      + columns.enumerated().map { place, column in
        let longest =
          table.rows.map { table.words(of: $0.cells[place + joined]).count }.max() ?? 0
        // A head in one line wants a little more, so that it does not touch the next.
        let head = min(column.heading.count + 3, 18)
        return column.isNumeric
          ? Double(min(max(longest + 2, head, 13), 20)) : Double(min(max(longest + 2, 13), 66))
      }
  }

  /// - Parameter continues: Whether it stands under another row of the same name.
  private func look(
    _ role: Table.RowRole, continues: Bool, _ style: CellStyle
  ) -> CellStyle {
    style.with {
      switch role {
      case .heading: $0.isBold = true
      case .sum: ($0.isBold, $0.lineAbove) = (!continues, !continues)
      case .residual: $0.isItalic = true
      case .plain: break
      }
    }
  }

  /// - Parameter place: The number of its column; nil of what stands for several columns of words.
  private func cell(
    _ figure: Table.Cell, at place: Int?, _ row: Table.Row, _ continues: Bool
  ) -> Cell {
    let column = place.map { table.columns[$0] } ?? .init("", "", isNumeric: false)
    let words = table.words(of: figure)
    let format = style.format(
      figure, decimals: decimals(at: place, row), hidesNothing: row.role == .residual)
    var look = look(
      row.role, continues: continues,
      column.isNumeric ? CellStyle.number(format) : CellStyle.wrapped)
    if column.code == "year" { look.alignment = .left }
    if let formula = figure.formula, let addresses = live.addresses {
      let text = "=" + formula.text(addresses, column: nil)
      return Cell(
        .formula(text, value: figure.number.map { .number($0) } ?? .text(words)), look)
    }
    // Signs of statistics are what they are, and nil of a table without formulas is one of them.
    if case .sign = figure.content { return Cell(words, look.with { $0.alignment = .right }) }
    guard case .worded = figure.content else {
      return figure.number.map { Cell(.number($0), look) } ?? Cell(words, look)
    }
    return Cell(words, look)
  }
}

extension SheetTable {
  /// The decimals of what is nil now: those of its row, or else of its column.
  private func decimals(at place: Int?, _ row: Table.Row) -> Int {
    let ofColumn = place.map { place in table.rows.lazy.compactMap { $0.cells[place].decimals } }
    return row.cells.lazy.compactMap(\.decimals).first ?? ofColumn?.first ?? 1
  }
}

extension Table.Cell {
  /// Nil of what is no number.
  fileprivate var decimals: Int? {
    switch content {
    case .number(_, let decimals), .signed(_, let decimals): decimals
    default: nil
    }
  }
}

extension CellStyle {
  fileprivate static let mutedHead = CellStyle.head.with {
    ($0.isBold, $0.color) = (false, 0x666666)
  }
  fileprivate static let mutedNumberHead = mutedHead.with { $0.alignment = .right }
}
