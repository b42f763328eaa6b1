// SPDX-License-Identifier: GPL-3.0-or-later

extension QuestionReport {
  /// Its tables as documents show them: codes are part of addresses, titles stand as headings.
  var documentTables: [Table] {
    tables.map { table in
      var table = table
      table.title = ChartText.sentence(table.title.isEmpty ? table.code : table.title)
      table.code = ChartText.code(table.code)
      return table
    }
  }
}

extension Table {
  /// Whether its figures can be taken away as they are shown: the number behind the words of a cell
  /// may be in another unit, a fraction behind per cent.
  var isData: Bool {
    !rows.contains { row in
      row.cells.contains { cell in
        if case .worded(_, .number) = cell.content { true } else { false }
      }
    }
  }

  /// The same under another name.
  func renamed(_ code: String) -> Table {
    var table = self
    table.code = code
    return table
  }
}
