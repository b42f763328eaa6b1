// SPDX-License-Identifier: GPL-3.0-or-later

import Funding
import OfficeFiles
import Simulation

/// The sheet of checks: what must hold, how far it is from it, and whether that is little enough.
struct CheckSheet {
  /// MNOK, and for shares a fraction: what rounding may leave.
  static let tolerance = 1e-6
  private static let headRow = 3

  private let builder: GridBuilder
  private let names: SheetNames

  init(_ builder: GridBuilder, _ names: SheetNames) {
    (self.builder, self.names) = (builder, names)
  }

  private var language: Language { builder.language }

  /// What is looked at, and the formula of its largest difference.
  private var checks: [(words: String, formula: Formula)] {
    let rows = builder.grid.rows.filter { $0.section == .checks }.map {
      ($0.label, Formula.call(.max, [.range($0.id)]))
    }
    func whole(_ words: WorkbookWords, _ paths: [String]) -> [(String, Formula)] {
      paths.isEmpty
        ? [] : [(words.phrase[language], .call(.abs, [.total(paths.map { .input($0) }) - 1]))]
    }
    let paths = builder.model.parameters.filter(\.isPartOfWhole).map(\.path)
    return rows + whole(.payoutCheck, paths.filter { $0.hasPrefix("calls.payout.") })
      + whole(.instrumentsCheck, paths.filter { $0.hasPrefix("calls.instruments.") })
  }

  /// The formula of whether all hold, on any sheet.
  var verdict: String {
    "=\(Sheet(names.name(.checks)).quoted)!\(Place(Self.headRow + 1 + checks.count, 3).address())"
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
    var holds = true
    let first = Self.headRow + 1
    for (number, check) in checks.enumerated() {
      let row = first + number
      let difference = reader.value(of: check.formula).number
      let isHeld = difference <= Self.tolerance
      holds = holds && isHeld
      sheet[row, 0] = Cell(check.words.printable.capitalizedWord)
      sheet[row, 1] = Cell(
        .formula("=" + check.formula.text(addresses, column: nil), value: .number(difference)),
        .number("[=0]0;0.0E+00"))
      sheet[row, 2] = Cell(.number(Self.tolerance), .number("[=0]0;0.0E+00"))
      sheet[row, 3] = Cell(
        .formula("=IF(B\(row + 1)<=C\(row + 1),1,0)", value: .number(isHeld ? 1 : 0)),
        style.verdict)
    }
    let last = first + checks.count
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
}
