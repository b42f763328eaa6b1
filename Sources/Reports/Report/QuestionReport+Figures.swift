// SPDX-License-Identifier: GPL-3.0-or-later

import Funding

extension QuestionReport {
  /// Its tables as documents show them: the words of each cell.
  ///
  /// The numbers behind the words stay away: they are not in the unit that the words have.
  var figureTables: [FigureTable] {
    tables.map { table in
      FigureTable(
        ChartText.code(table.name), title: ChartText.sentence(table.title ?? table.name),
        columns: table.columns.indices.map { place in
          let isNumeric = table.rows.contains { $0[place].isNumber }
          return .init(
            table.columns[place].code, table.columns[place].words, isNumeric: isNumeric)
        }, rows: table.rows.map { row in .init(row.map(\.figure)) }, language: language)
    }
  }
}

extension QuestionReport.Cell {
  fileprivate var isNumber: Bool {
    switch datum {
    case .number, .whole: true
    case .text, .none: false
    }
  }

  fileprivate var figure: FigureCell {
    words.isEmpty ? .empty : FigureCell(words)
  }
}

extension FigureTable {
  /// Whether its figures can be taken away as numbers: they are not words alone.
  var isData: Bool {
    !columns.contains(where: \.isNumeric)
      || rows.contains { $0.cells.contains { $0.number != nil } }
  }

  /// The same under another name.
  func renamed(_ code: String) -> FigureTable {
    FigureTable(
      code, title: title, unitLine: unitLine, columns: columns, rows: rows,
      headerColumns: headerColumns, notes: notes, sources: sources, language: language)
  }
}
