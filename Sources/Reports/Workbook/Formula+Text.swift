// SPDX-License-Identifier: GPL-3.0-or-later

import OfficeFiles

/// Where the rows and inputs of a model stand, as a formula needs to know it.
struct Addresses {
  /// The sheets as formulas write them, with quotes.
  let seriesSheet: String
  let inputsSheet: String
  /// The numbers of the rows of the series, from 0.
  let rows: [String: Int]
  /// The names of the inputs by key path.
  let names: [String: String]
  let yearsRow: Int
  let firstYear: Int
  let firstColumn: Int
  let lastColumn: Int
  /// The first and last row of the inputs.
  let inputRows: ClosedRange<Int>
  /// The cell that says how many inputs are not what was exported.
  let changed: Place
  /// Those of all scenarios of the workbook, where there are several.
  var sides: [Addresses] = []

  fileprivate func row(_ id: String) -> Int {
    guard let row = rows[id] else { preconditionFailure("no row is called \(id)") }
    return row
  }

  /// A row's cells in years, one or more, on any sheet.
  fileprivate func place(_ id: String, _ years: ClosedRange<Int>) -> String {
    let (from, to) = (years.lowerBound - firstYear, years.upperBound - firstYear)
    precondition(from >= 0 && firstColumn + to <= lastColumn, "no years \(years) of \(id)")
    let first = Place(row(id), firstColumn + from).address()
    let last = Place(row(id), firstColumn + to).address()
    return seriesSheet + "!" + (from == to ? first : "\(first):\(last)")
  }

  /// The inputs' cells in a column of their sheet, on any sheet.
  func inputs(in column: Int) -> String {
    let first = Place(inputRows.lowerBound, column)
    let last = Place(inputRows.upperBound, column)
    return inputsSheet + "!" + first.address(fixedRow: true, fixedColumn: true) + ":"
      + last.address(fixedRow: true, fixedColumn: true)
  }

  /// How many inputs of all scenarios are not what was exported.
  var changedInputs: String {
    (sides.isEmpty ? [self] : sides).map {
      $0.inputsSheet + "!" + $0.changed.address(fixedRow: true, fixedColumn: true)
    }.joined(separator: "+")
  }

  /// Without the other scenarios of the workbook.
  var alone: Addresses {
    var own = self
    own.sides = []
    return own
  }

  /// All figures of the series.
  fileprivate var everything: String {
    let first = Place((rows.values.min() ?? 0), firstColumn)
    let last = Place((rows.values.max() ?? 0), lastColumn)
    return seriesSheet + "!" + first.address(fixedRow: true, fixedColumn: true) + ":"
      + last.address(fixedRow: true, fixedColumn: true)
  }

  fileprivate func side(_ number: Int) -> Addresses { sides.isEmpty ? self : sides[number] }

  fileprivate func name(_ path: String) -> String {
    guard let name = names[path] else { preconditionFailure("no input is called \(path)") }
    return name
  }
}

extension Formula {
  /// As Excel writes it, without the equals sign.
  ///
  /// - Parameters:
  ///   - column: The column that it stands in; nil on another sheet than the series'.
  func text(_ at: Addresses, column: Int?) -> String {
    var text = ""
    write(at, column, to: &text)
    return text
  }

  /// Writes on at the end of a text: sums of very many have as many levels, of which each would be copied.
  private func write(_ at: Addresses, _ column: Int?, to text: inout String) {
    switch self {
    case .at(let id, let year):
      text += "INDEX(\(Self.span(at.row(id), at, column)),"
      (year - .number(Double(at.firstYear - 1))).write(at, column, to: &text)
      text += ")"
    case .binary(let sign, let a, let b):
      a.write(at, column, inside: sign, isRight: false, to: &text)
      text += sign.rawValue
      b.write(at, column, inside: sign, isRight: true, to: &text)
    case .call(let function, let arguments):
      text += "\(function.rawValue)("
      for (number, argument) in arguments.enumerated() {
        if number > 0 { text += "," }
        argument.write(at, column, to: &text)
      }
      text += ")"
    default: text += leaf(at, column)
    }
  }

  private static func span(_ row: Int, _ at: Addresses, _ column: Int?) -> String {
    (column == nil ? at.seriesSheet + "!" : "")
      + Place(row, at.firstColumn).address(fixedRow: true, fixedColumn: true) + ":"
      + Place(row, at.lastColumn).address(fixedRow: true, fixedColumn: true)
  }

  /// Of one that holds no others.
  private func leaf(_ at: Addresses, _ column: Int?) -> String {
    switch self {
    case .number(let value): return Self.text(of: value)
    case .words(let words): return "\"\(words.replacing("\"", with: "\"\""))\""
    case .input(let path): return at.name(path)
    case .year:
      return Place(at.yearsRow, column ?? at.firstColumn).address(fixedRow: true)
    case .row(let id, let shift):
      return Place(at.row(id), (column ?? at.firstColumn) + shift).address()
    case .range(let id): return Self.span(at.row(id), at, column)
    case .cell(let id, let year, let side): return at.side(side).place(id, year...year)
    case .sum(let id, let years, let side): return "SUM(\(at.side(side).place(id, years)))"
    case .years: return Self.span(at.yearsRow, at, column)
    case .everything: return at.everything
    case .inputFlags: return at.inputs(in: InputSheet.Place.flag)
    case .dated(let path):
      let area =
        at.inputsSheet + "!$A$\(at.inputRows.lowerBound + 1):$C$\(at.inputRows.upperBound + 1)"
      let year = Formula.year.text(at, column: column)
      return "IFERROR(VLOOKUP(\"\(path).\"&\(year),\(area),3,FALSE),\"\")"
    case .at, .binary, .call: return text(at, column: column)
    }
  }

  /// In brackets where it would bind otherwise beside `sign`.
  private func write(
    _ at: Addresses, _ column: Int?, inside sign: Operator, isRight: Bool, to text: inout String
  ) {
    let isBare =
      switch self {
      case .binary(let own, _, _):
        own.precedence > sign.precedence || (own.precedence == sign.precedence && !isRight)
      case .number(let value): value >= 0
      default: true
      }
    if !isBare { text += "(" }
    write(at, column, to: &text)
    if !isBare { text += ")" }
  }

  private static func text(of value: Double) -> String {
    if value == value.rounded(), abs(value) < 1e15 { return "\(Int(value))" }
    return "\(value)".replacing("e", with: "E")
  }
}
