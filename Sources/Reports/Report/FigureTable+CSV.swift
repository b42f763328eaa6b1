// SPDX-License-Identifier: GPL-3.0-or-later

extension FigureTable {
  /// The figures for programs, or for the Norwegian Excel: every digit, in the unit shown.
  ///
  /// Texts that a spreadsheet would take for formulas stand behind an apostrophe there.
  package func exactCSV(_ dialect: CSVExporter.Dialect) -> String {
    let csv = CSVExporter(dialect)
    func text(_ text: String) -> String { text.printable.harmlessInSpreadsheet }
    return csv.rows(
      [columns.map { text($0.code) }]
        + rows.map { row in
          row.cells.map { cell in
            switch cell.content {
            case .whole(let whole): "\(whole)"
            case .text(let words): text(words)
            case .empty: ""
            case .sign(let sign): sign.rawValue
            case .number, .signed, .bracketed, .worded:
              cell.number.map { csv.number($0) } ?? text(self.words(of: cell))
            }
          }
        })
  }
}
