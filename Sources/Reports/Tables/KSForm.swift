// SPDX-License-Identifier: GPL-3.0-or-later

package import Facts
package import Funding
package import Simulation

/// A scenario in the form of a municipal economic plan: four years and their sum, mill. kroner.
///
/// The frame and what it is used for, the cash that the budgets need, who pays, and what that is per
/// inhabitant.
package struct KSForm: Sendable {
  private let reader: FormReader
  private let notes: TableNotes
  private let years: ClosedRange<Int>

  /// - Parameters:
  ///   - year: The first of the four; nil: the scenario's first. Years past its last are left out.
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
    years = first...min(first + 3, projection.years.upperBound)
  }

  package var tables: [Table] { [table] }

  /// Of the same table both frame and cash, each under its own name.
  private var table: Table {
    let groups = [frame, asked, cash, payers, perInhabitant]
    let rows = groups.flatMap(\.rows)
    return notes.table(
      "ks_plan", title: "\(reader.title), \(years.words)",
      unitLine: reader.millionsLine,
      columns: [.init("designation", reader.words(.designation), isNumeric: false)]
        + years.map { .init("\($0)", "\($0)") }
        + [.init("sum", reader.words(TableWords.sumOfYears(years: years.words)))],
      rows: rows, of: groups.flatMap(\.columns), in: years,
      saying: [
        reader.words(StructurePlace(of: reader.projection).frameMeaning),
        reader.words(reader.column(.cash) == nil ? .noPayout : .stock),
      ] + (reader.column(.state) == nil ? [reader.words(.noFinancing)] : [])
        + (reader.isLive || isRounded(rows) ? [reader.words(.roundedSums)] : []))
  }

  private typealias Group = (rows: [Table.Row], columns: [Column])

  private var frame: Group {
    let within = reader.overheads(.within)
    let (calls, share) = (Column(.callVolume), Column(.share))
    let words = within.map { reader.words(TableWords.structure(name: $0.name ?? "")) }
    let block = sums(
      .frameHeading, within + [calls], words + [reader.words(.calls)], Column(.funding), .frame)
    let shares = row(
      reader.words(.shareOfCosts), share, .percent, sum: .sign(.notApplicable), in: "%")
    return (block.rows + [shares], block.columns + [share])
  }

  /// What is asked for beside the frame, if anything is.
  private var asked: Group {
    let onTop = reader.overheads(.onTop)
    guard !onTop.isEmpty else { return ([], []) }
    let words = onTop.map { reader.words(TableWords.structure(name: $0.name ?? "")) }
    return sums(
      .askHeading, [Column(.funding)] + onTop, [reader.words(.frame)] + words, Column(.ask), .ask)
  }

  private var cash: Group {
    guard let cash = reader.column(.cash), let paid = reader.column(.disbursed),
      let outstanding = reader.column(.outstanding)
    else { return ([], []) }
    let all = reader.columns(.overhead)
    let words = all.map { reader.words(TableWords.structure(name: $0.name ?? "")) }
    let block = sums(
      .cashHeading, [paid] + all, [reader.words(.disbursed)] + words, cash, .cashNeed)
    let open = row(
      reader.words(.outstandingAtEnd), outstanding, .millions, sum: .sign(.notApplicable))
    return (block.rows + [open], block.columns + [outstanding])
  }

  private var payers: Group {
    guard let state = reader.column(.state), let municipal = reader.column(.municipal) else {
      return ([], [])
    }
    return sums(
      .payersHeading, [state, municipal], [reader.words(.state), reader.words(.municipalities)],
      Column(.ask), .ask)
  }

  private var perInhabitant: Group {
    guard let population = reader.column(.population) else { return ([], []) }
    let cells = years.map { year -> Table.Cell in
      let frame = reader.value(Column(.funding), in: year)
      func cell(_ column: Column) -> Formula { .cell(column.id, year: year, side: reader.side) }
      return FormReader.cell(
        frame / reader.value(population, in: year), .init(factor: 1_000_000, decimals: 1),
        .computed, reader.formula(cell(Column(.funding)) / cell(population)))
    }
    let frame = Table.Row(
      [Table.Cell(reader.words(.framePerInhabitant))] + cells
        + [Table.Cell(.sign(.notApplicable))], dataUnit: reader.kroner)
    let municipal = reader.column(.municipalPerInhabitant).map { column in
      row(
        reader.words(.municipalPerInhabitant), column, .millions, sum: .sign(.notApplicable),
        in: reader.kroner)
    }
    return (
      [perInhabitantHeading, frame] + (municipal.map { [$0] } ?? []),
      [Column(.funding), population]
    )
  }

  private var perInhabitantHeading: Table.Row {
    let year = reader.projection.scenario.priceYear
    return heading(
      reader.prices == .real
        ? reader.words(TableWords.perInhabitantReal(year: year))
        : reader.words(.perInhabitantHeading))
  }

  private func heading(_ words: String) -> Table.Row {
    let blank = Array(repeating: Table.Cell.empty, count: years.count + 1)
    return Table.Row([Table.Cell(words)] + blank, role: .heading)
  }

  private func row(
    _ words: String, _ column: Column, _ scale: FormReader.Scale, sum: Table.Cell.Content,
    in dataUnit: String = ""
  ) -> Table.Row {
    Table.Row(
      [Table.Cell(words)] + years.map { reader.cell(column, in: $0, scale) } + [Table.Cell(sum)],
      dataUnit: dataUnit)
  }

  /// A heading, the parts, and their sum, with the sum of the years at the right.
  private func sums(
    _ heading: TableWords, _ parts: [Column], _ words: [String], _ total: Column,
    _ totalWords: TableWords
  ) -> Group {
    func cells(_ column: Column) -> [Table.Cell] {
      years.map { reader.cell(column, in: $0, .millions) }
        + [reader.sum(column, over: years, .millions)]
    }
    let sums = FigureSums(parts: parts.map(cells), total: cells(total), isLive: reader.isLive)
    let rows = sums.rows(
      words: words.map { [Table.Cell($0)] }, residual: [Table.Cell(reader.words(.residual))],
      total: [Table.Cell(reader.words(TableWords.total(name: reader.words(totalWords))))])
    return ([self.heading(reader.words(heading))] + rows, parts + [total])
  }

  /// Whether the years of any row, each rounded, do not add up to their sum.
  private func isRounded(_ rows: [Table.Row]) -> Bool {
    rows.contains { row in
      let cells = Array(row.cells.dropFirst())
      guard row.role != .residual, let last = cells.last, case .number = last.content else {
        return false
      }
      return FigureSums(parts: cells.dropLast().map { [$0] }, total: [last]).residual != nil
    }
  }
}
