// SPDX-License-Identifier: GPL-3.0-or-later

import Simulation

extension QuestionReport {
  /// All tables as one, with a row for each number: which table it is of, what it is of, which
  /// statistic, its value, and the ends of its interval.
  ///
  /// - Parameter unit: In what a number is, by its table, its statistic, its output and its input,
  ///   where its row does not say it.
  package func long(
    unit: (_ table: String, _ statistic: String, _ output: String, _ input: String) -> String
  ) -> Table {
    let columns = ["table", "output", "input", "year", "statistic", "value", "low", "high", "unit"]
    return Table(
      "long", columns: columns.map { ($0, $0) }, rows: tables.flatMap { Self.rows(of: $0, unit) },
      keys: 5, language: language)
  }

  /// The same, of numbers that have no unit.
  package var inOne: QuestionReport {
    QuestionReport(language, sentences, tables: [long { _, _, _, _ in "" }])
  }

  private static let outputs: Set<String> = ["metric", "output", "column"]
  private static let years: Set<String> = ["year", "by"]
  /// Said of all figures of a row.
  private static let attributes: Set<String> = ["unit", "input_unit", "price_basis"]

  private static func rows(
    of table: Table, _ unit: (String, String, String, String) -> String
  ) -> [[Table.Cell]] {
    let codes = table.columns.map(\.code)
    // An interval stands behind its number, as `mean_low` and `mean_high` or as `low` and `high`.
    func ends(of place: Int) -> [Int]? {
      let next = [place + 1, place + 2]
      guard next[1] < codes.count else { return nil }
      let own = next.map { codes[$0] }
      return own == ["low", "high"] || own == ["\(codes[place])_low", "\(codes[place])_high"]
        ? next : nil
    }
    var places: [Int] = []
    var place = table.keys
    while place < codes.count {
      if !attributes.contains(codes[place]) { places.append(place) }
      place += ends(of: place) == nil ? 1 : 3
    }
    return table.rows.map(\.cells).flatMap { row in
      let keys = zip(codes, row).prefix(table.keys)
      let output = keys.first { outputs.contains($0.0) }?.1.datum.plain ?? ""
      let year = keys.first { years.contains($0.0) }?.1 ?? Table.Cell("")
      let others = keys.filter { !outputs.contains($0.0) && !years.contains($0.0) }
      // One input, or a pair of them, stands by its name; the values of levers by lever and value.
      let input = others.map { code, cell in
        if case .text(let text) = cell.datum { text } else { "\(code)=\(cell.datum.plain)" }
      }.joined(separator: "; ")
      let own = codes.firstIndex(of: "unit").map { row[$0].datum.plain }
      return places.compactMap { place -> [Table.Cell]? in
        // Words have no place among numbers.
        if case .text(let text) = row[place].datum, text != Metric.never { return nil }
        let interval =
          ends(of: place).map { $0.map { row[$0] } } ?? [Table.Cell(""), Table.Cell("")]
        return [
          Table.Cell(table.code), Table.Cell(output), Table.Cell(input), year,
          Table.Cell(codes[place]), row[place],
        ]
          + interval + [Table.Cell(own ?? unit(table.code, codes[place], output, input))]
      }
    }
  }
}
