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
    let sheet = column == nil ? at.seriesSheet + "!" : ""
    func cell(_ row: Int, _ shift: Int = 0) -> String {
      Place(row, (column ?? at.firstColumn) + shift).address()
    }
    func span(_ row: Int) -> String {
      sheet + Place(row, at.firstColumn).address(fixedRow: true, fixedColumn: true) + ":"
        + Place(row, at.lastColumn).address(fixedRow: true, fixedColumn: true)
    }
    switch self {
    case .number(let value): return Self.text(of: value)
    case .words(let words): return "\"\(words.replacing("\"", with: "\"\""))\""
    case .input(let path): return at.name(path)
    case .year:
      return Place(at.yearsRow, column ?? at.firstColumn).address(fixedRow: true)
    case .row(let id, let shift): return cell(at.row(id), shift)
    case .range(let id): return span(at.row(id))
    case .cell(let id, let year, let side): return at.side(side).place(id, year...year)
    case .sum(let id, let years, let side): return "SUM(\(at.side(side).place(id, years)))"
    case .years: return span(at.yearsRow)
    case .everything: return at.everything
    case .inputFlags: return at.inputs(in: InputSheet.Place.flag)
    case .at(let id, let year):
      let place = (year - .number(Double(at.firstYear - 1))).text(at, column: column)
      return "INDEX(\(span(at.row(id))),\(place))"
    case .dated(let path):
      let area =
        at.inputsSheet + "!$A$\(at.inputRows.lowerBound + 1):$C$\(at.inputRows.upperBound + 1)"
      let year = Formula.year.text(at, column: column)
      return "IFERROR(VLOOKUP(\"\(path).\"&\(year),\(area),3,FALSE),\"\")"
    case .binary(let sign, let a, let b):
      return a.text(at, column, inside: sign, isRight: false) + sign.rawValue
        + b.text(at, column, inside: sign, isRight: true)
    case .call(let function, let arguments):
      let list = arguments.map { $0.text(at, column: column) }.joined(separator: ",")
      return "\(function.rawValue)(\(list))"
    }
  }

  /// In brackets where it would bind otherwise beside `sign`.
  private func text(
    _ at: Addresses, _ column: Int?, inside sign: Operator, isRight: Bool
  ) -> String {
    let text = text(at, column: column)
    switch self {
    case .binary(let own, _, _):
      let keeps =
        own.precedence > sign.precedence || (own.precedence == sign.precedence && !isRight)
      return keeps ? text : "(\(text))"
    case .number(let value): return value < 0 ? "(\(text))" : text
    default: return text
    }
  }

  private static func text(of value: Double) -> String {
    if value == value.rounded(), abs(value) < 1e15 { return "\(Int(value))" }
    return "\(value)".replacing("e", with: "E")
  }
}
