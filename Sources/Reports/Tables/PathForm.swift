// SPDX-License-Identifier: GPL-3.0-or-later

package import Facts
package import Funding
package import Simulation

/// The whole path of a scenario: all its years, and the columns that most readers want.
package struct PathForm: Sendable {
  private let reader: FormReader
  private let notes: TableNotes
  private let years: ClosedRange<Int>

  /// - Parameters:
  ///   - year: The first that is shown; nil: the scenario's first.
  ///   - changes: What was set beside the scenario's file.
  /// - Throws: ``Faults`` for a year that the scenario does not show.
  package init(
    _ projection: Projection, year: Int? = nil, prices: Column.PriceBasis = .nominal,
    changes: [String] = [], data: DataSet, in language: Language
  ) throws(Faults) {
    try self.init(
      FormReader(projection: projection, prices: prices, language: language), year: year,
      changes: changes, data: data)
  }

  init(
    _ reader: FormReader, year: Int? = nil, changes: [String], data: DataSet
  ) throws(Faults) {
    let projection = reader.projection
    self.reader = reader
    notes = TableNotes(reader, changes: changes, data: data)
    let first = try projection.year(year, or: projection.years.lowerBound)
    years = first...projection.years.upperBound
  }

  package var tables: [Table] { [table] }

  private var table: Table {
    let columns = reader.projection.columns.filter { column in
      // At fixed prices the frame and the real frame are the same column.
      column.kind.isMain && !(reader.prices == .real && column.kind == .fundingReal)
    }
    let scales = columns.map { column in
      column.unit.scale(of: years.map { reader.value(column, in: $0) })
    }
    let year = reader.projection.scenario.priceYear
    return notes.table(
      "path", title: "\(reader.title), \(years.words)",
      unitLine: reader.prices == .real
        ? reader.words(TableWords.realLine(year: year)) : reader.words(.nominalLine),
      columns: [.init("year", reader.words(.yearHead))]
        + columns.map { column in
          let isReal = reader.prices == .real || column.priceBasis == .real
          return .init(
            column.id, column.title(in: reader.language),
            unit: column.unit.heading(
              prices: isReal && column.priceBasis != nil ? year : nil, in: reader.language))
        },
      rows: years.map { year in
        Table.Row(
          [Table.Cell(.whole(year))]
            + zip(columns, scales).map { reader.cell($0, in: year, $1) })
      }, of: columns, in: years,
      saying: [reader.words(StructurePlace(of: reader.projection).frameMeaning)])
  }
}

extension Column.Unit {
  /// How values are shown in one column: shares with two decimals where any is below 1 %.
  func scale(of values: [Double]) -> FormReader.Scale {
    switch self {
    case .millions, .kroner, .projects: FormReader.Scale(factor: 1, decimals: 1)
    case .fraction:
      FormReader.Scale(
        factor: 100,
        decimals: values.contains { abs($0) > 0 && abs($0) < 0.00995 } ? 2 : 1)
    case .index: FormReader.Scale(factor: 1, decimals: 3)
    case .inhabitants: FormReader.Scale(factor: 1, decimals: 0)
    }
  }
}
