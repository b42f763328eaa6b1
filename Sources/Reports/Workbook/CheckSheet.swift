// SPDX-License-Identifier: GPL-3.0-or-later

import Funding
import OfficeFiles
import Simulation

/// The sheet of checks: what must hold, how far it is from it, and whether that is little enough.
struct CheckSheet {
  /// MNOK, and for shares a fraction: what rounding may leave.
  static let tolerance = 1e-6
  /// Of parts that are 100 % together: what the program lets them lack.
  private static let wholeTolerance = 1e-9
  private static let headRow = 3

  private let builder: GridBuilder
  private let names: SheetNames
  /// The figures of the tables, on any sheet, which are formulas too.
  private let tables: String?

  init(_ builder: GridBuilder, _ names: SheetNames, tables: Sheet? = nil) {
    (self.builder, self.names) = (builder, names)
    self.tables = tables.flatMap { sheet in
      sheet.extent.map { end in
        let last = end.address(fixedRow: true, fixedColumn: true)
        return "\(sheet.quoted)!$B$1:\(last)"
      }
    }
  }

  private var language: Language { builder.language }

  /// What is looked at, and the formula of its largest difference.
  private struct Check {
    let words: String
    let formula: Formula
    var allowed = CheckSheet.tolerance
  }

  private var checks: [Check] {
    func words(_ words: WorkbookWords) -> String { words.phrase[language] }
    let all = [
      Check(
        words: words(.inputsCheck),
        formula: .call(.count, [.inputFlags]) - .call(.sum, [.inputFlags]), allowed: 0),
      Check(
        words: words(.errorsCheck),
        formula: .when(.call(.isError, [.call(.sum, [.everything])]), 1, else: 0), allowed: 0),
    ]
    let rows = builder.grid.rows.filter { $0.section == .checks }.map {
      Check(words: $0.label, formula: .call(.max, [.range($0.id)]))
    }
    func whole(_ name: WorkbookWords, _ paths: [String]) -> [Check] {
      let sum = Formula.total(paths.map { .input($0) })
      return paths.isEmpty
        ? []
        : [
          Check(
            words: words(name), formula: .call(.abs, [sum - 1]), allowed: Self.wholeTolerance)
        ]
    }
    let paths = builder.parameters.filter(\.isPartOfWhole).map(\.path)
    return all + rows + whole(.payoutCheck, paths.filter { $0.hasPrefix("calls.payout.") })
      + whole(.instrumentsCheck, paths.filter { $0.hasPrefix("calls.instruments.") })
  }

  private var count: Int { checks.count + (tables == nil ? 0 : 1) }

  /// The formula of whether all hold, on any sheet.
  var verdict: String {
    "=\(Sheet(names.name(.checks)).quoted)!\(Place(Self.headRow + 1 + count, 3).address())"
  }

  /// Whether all hold of what the reader computes.
  func holds(_ reader: inout GridReader) -> Bool {
    checks.allSatisfy { check in
      guard case .number(let difference) = reader.value(of: check.formula) else { return false }
      return difference <= check.allowed
    }
  }

  func sheet(_ addresses: Addresses, _ reader: inout GridReader) -> (Sheet, holds: Bool) {
    var sheet = Sheet(names.name(.checks))
    let style = builder.style
    sheet[0, 0] = Cell(names.name(.checks), .title)
    sheet.heights[0] = 22
    sheet[1, 0] = Cell(SheetWords.checksAbout.phrase[language], .muted)
    for (column, words) in [SheetWords.mustHold, .largest, .allowed, .holds].enumerated() {
      sheet[Self.headRow, column] = Cell(
        words.phrase[language], column == 0 ? .head : .numberHead)
    }
    let first = Self.headRow + 1
    for (number, check) in checks.enumerated() {
      let difference = reader.value(of: check.formula)
      write(
        check.words, "=" + check.formula.text(addresses, column: nil), difference, check.allowed,
        in: first + number, to: &sheet)
    }
    if let tables {
      write(
        WorkbookWords.tablesCheck.phrase[language], "=IF(ISERROR(SUM(\(tables))),1,0)", .number(0),
        0, in: first + checks.count, to: &sheet)
    }
    let (holds, last) = (holds(&reader), first + count)
    sheet[last, 0] = Cell(SheetWords.allChecks.phrase[language], .bold.with { $0.lineAbove = true })
    for column in 1...2 { sheet[last, column] = Cell(.blank, .bold.with { $0.lineAbove = true }) }
    sheet[last, 3] = Cell(
      .formula("=MIN(D\(first + 1):D\(last))", value: .number(holds ? 1 : 0)),
      style.verdict.with { $0.lineAbove = true })
    sheet.verdicts = [Verdict(from: Place(first, 3), to: Place(last, 3))]
    sheet.widths = [0: 70, 1: 20, 2: 14, 3: 12]
    sheet.frozen = Place(first, 0)
    sheet.tabColor = 0x2E7D32
    return (sheet, holds)
  }

  /// What is an error does not hold.
  private func write(
    _ words: String, _ formula: String, _ difference: GridValue, _ allowed: Double, in row: Int,
    to sheet: inout Sheet
  ) {
    let style = builder.style
    let isHeld = if case .number(let value) = difference { value <= allowed } else { false }
    sheet[row, 0] = Cell(words.printable.capitalizedWord)
    sheet[row, 1] = Cell(.formula(formula, value: difference.cached), .number(style.tiny))
    sheet[row, 2] = Cell(.number(allowed), .number(style.tiny))
    let cells = (B: "B\(row + 1)", C: "C\(row + 1)")
    sheet[row, 3] = Cell(
      .formula(
        "=IF(ISNUMBER(\(cells.B)),IF(\(cells.B)<=\(cells.C),1,0),0)",
        value: .number(isHeld ? 1 : 0)), style.verdict)
  }
}
