// SPDX-License-Identifier: GPL-3.0-or-later

import Funding

extension DataTable {
  /// A table of a study with a row for each estimate: what it is of, which statistic, its value, and
  /// the ends of its interval.
  ///
  /// A column `q05` beside `q05_low` and `q05_high` is one statistic. A table without intervals
  /// stays as it is.
  static func tidy(
    _ table: Table, _ units: StudyUnits, in language: Language
  ) -> DataTable {
    let codes = table.columns.map(\.code)
    let places = Dictionary(uniqueKeysWithValues: zip(codes, codes.indices))
    func end(_ end: String, of code: String) -> Int? { places["\(code)_\(end)"] }
    guard let first = codes.firstIndex(where: { end("low", of: $0) != nil }) else {
      return DataTable(
        table.addingUnits(units, in: language), key: keys[table.code] ?? [],
        unit: { code in
          let isShare = table.code.hasSuffix("reached") && ["low", "high"].contains(code)
          return isShare ? "fraction" : units.unit(ofColumn: code)
        })
    }
    // What stands behind the statistics is said of all of them: the unit.
    let last = codes.lastIndex { !Self.attributes.contains($0) } ?? codes.endIndex - 1
    let ends = Set(codes.flatMap { [end("low", of: $0), end("high", of: $0)].compactMap(\.self) })
    let statistics = (first...last).filter { !ends.contains($0) }
    let heads = Array(0..<first)
    let tails = Array(codes.indices.suffix(from: last + 1))
    let tellsUnit = codes.contains("unit")
    let rows = table.rows.map(\.cells).flatMap { row in
      statistics.map { place -> [Table.Datum] in
        let interval = ["low", "high"].map { side in
          end(side, of: codes[place]).map { row[$0].datum } ?? .none
        }
        return heads.map { row[$0].datum } + [.text(codes[place]), row[place].datum] + interval
          + tails.map { row[$0].datum }
          + (tellsUnit ? [] : [.text(units.unit(of: codes[place], in: table.code))])
      }
    }
    func words(_ words: OpenDataWords) -> String { words.phrase[language] }
    let own: [(String, String)] = [
      ("statistic", words(.statisticField)), ("value", words(.estimateField)),
      ("low", words(.lowField)), ("high", words(.highField)),
    ]
    func named(_ place: Int) -> (String, String) {
      (codes[place], table.columns[place].heading)
    }
    return DataTable(
      table.code, title: table.title.isEmpty ? table.code : table.title,
      columns: heads.map(named) + own + tails.map(named)
        + (tellsUnit ? [] : [("unit", words(.unitField))]), data: rows,
      key: heads.map { codes[$0] } + ["statistic"], unit: { units.unit(ofColumn: $0) })
  }

  private static let attributes: Set<String> = ["unit", "price_basis", "satisfies", "reason"]
  /// Of the tables that are tidy as they are.
  private static let keys = [
    "reached": ["metric", "by"], SweepReport.ofScenario + "reached": ["metric", "by"],
    "tornado": ["metric", "input"], "inputs": ["input"], "account": ["part"],
  ]

  /// A table of a report as it stands.
  init(
    _ table: Table, key: [String] = [], unit: (String) -> String? = { _ in nil }
  ) {
    self.init(
      table.code, title: table.title.isEmpty ? table.code : table.title,
      columns: table.columns.map { ($0.code, $0.heading) },
      data: table.rows.map { $0.cells.map(\.datum) }, key: key, unit: unit)
  }

  /// Fields typed by what stands in them; one with both texts and numbers (a year, or `never`) is
  /// text.
  private init(
    _ name: String, title: String, columns: [(String, String)], data: [[Table.Datum]],
    key: [String], unit: (String) -> String?
  ) {
    let fields = columns.enumerated().map { index, column in
      let kind = column.0 == "year" ? Kind.year : Kind(of: data.map { $0[index] })
      return Field(
        column.0, kind, column.1.isEmpty ? column.0 : column.1,
        unit: kind == .number ? unit(column.0) : nil, isRequired: key.contains(column.0))
    }
    self.init(
      name, title: title, fields: fields, key: key,
      rows: data.map { row in zip(fields, row).map { $1.typed(as: $0.kind) } })
  }
}

extension DataTable.Kind {
  fileprivate init(of data: [Table.Datum]) {
    var (hasText, hasNumber, hasWhole) = (false, false, false)
    for datum in data {
      switch datum {
      case .text: hasText = true
      case .number: hasNumber = true
      case .whole: hasWhole = true
      case .none: break
      }
    }
    self = hasText ? .string : hasNumber ? .number : hasWhole ? .integer : .string
  }
}

extension Table.Datum {
  /// The same as its field has it.
  fileprivate func typed(as kind: DataTable.Kind) -> Table.Datum {
    switch (self, kind) {
    case (.text(let text), _): .init(text)
    case (.number, .string), (.whole, .string): .text(plain)
    case (.whole(let value), .number): .number(Double(value))
    case (.number, _), (.whole, _), (.none, _): self
    }
  }
}
