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
  /// Whether its figures can be taken away as numbers: they are not words alone.
  var isData: Bool {
    !columns.contains(where: \.isNumeric)
      || rows.contains { $0.cells.contains { $0.number != nil } }
  }

  /// The same under another name.
  func renamed(_ code: String) -> Table {
    var table = self
    table.code = code
    return table
  }
}
