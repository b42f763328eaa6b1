// SPDX-License-Identifier: GPL-3.0-or-later

package import Facts
package import Funding
package import Simulation

/// A scenario in the form of the state budget: the year proposed beside the two before it, where a
/// budget has accounts and adopted budget and this has what the scenario computes, in 1 000 kroner.
///
/// What is proposed is the cash that the state pays in the year, as an appropriation is: its share of
/// the year's cash need where the scenario says who pays, and all of it where it does not. What is
/// promised and not yet paid needs an authority of its own, which stands apart, in the same unit.
package struct StateForm: Sendable {
  private let reader: FormReader
  private let notes: TableNotes
  /// The year that is proposed.
  private let year: Int

  /// - Parameters:
  ///   - year: The year that is proposed; nil: the scenario's third, the first with two years of its
  ///     own before it, or its last.
  ///   - changes: What was set beside the scenario's file.
  /// - Throws: ``Faults`` for a year that the scenario does not show.
  package init(
    _ projection: Projection, year: Int? = nil, changes: [String] = [], data: DataSet,
    in language: Language
  ) throws(Faults) {
    try self.init(
      FormReader(projection: projection, prices: .nominal, language: language), year: year,
      changes: changes, data: data)
  }

  init(
    _ reader: FormReader, year: Int? = nil, changes: [String], data: DataSet
  ) throws(Faults) {
    let projection = reader.projection
    self.reader = reader
    notes = TableNotes(reader, changes: changes, data: data)
    let third = min(projection.years.lowerBound + 2, projection.years.upperBound)
    self.year = try projection.year(year, or: third)
  }

  /// The posts; the authority, if there are commitments; and the frame beside the cash.
  package var tables: [Table] { [items] + (authority.map { [$0] } ?? []) + [frame] }

  private var years: ClosedRange<Int> { year - 2...year }
  private var hasPayout: Bool { reader.column(.cash) != nil }
  /// Whether the scenario says who pays, so that the state is not billed for all.
  private var isShared: Bool { reader.column(.state) != nil }

  private func cells(_ column: Column, of payer: FormReader.Payer) -> [Table.Cell] {
    years.map { reader.cell(column, in: $0, .thousands, of: payer) }
  }

  /// What the vote is on: without a payout profile nothing is known of when promises are paid, and
  /// all of the ask is taken for cash.
  private var proposal: Column { reader.column(.cash) ?? Column(.ask) }
  private var grants: Column { reader.column(.disbursed) ?? Column(.callVolume) }
  private var overheads: [Column] { reader.columns(.overhead) }

  private var yearHeads: [Table.Column] {
    [
      .init("two_years_before", head(of: year - 2)), .init("year_before", head(of: year - 1)),
      .init("proposal", reader.words(TableWords.proposal(year: year))),
    ]
  }

  /// Nothing is computed of a year before the scenario's first.
  private func head(of year: Int) -> String {
    own.contains(year) ? reader.words(TableWords.computedYear(year: year)) : "\(year)"
  }

  /// The years shown of which the scenario has figures.
  private var own: ClosedRange<Int> {
    max(years.lowerBound, reader.projection.years.lowerBound)...year
  }

  private var postHeads: [Table.Column] {
    [
      .init("item", reader.words(.item), isNumeric: false),
      .init("designation", reader.words(.designation), isNumeric: false),
    ]
  }

  private var items: Table {
    let columns = [grants] + overheads
    let sums = FigureSums(
      parts: columns.map { cells($0, of: .state) }, total: cells(proposal, of: .state),
      isLive: reader.isLive)
    let words = columns.enumerated().map { index, column -> [Table.Cell] in
      [
        Table.Cell("\(70 + index)"),
        Table.Cell(
          column.kind == .overhead
            ? reader.words(TableWords.structureItem(name: column.name ?? ""))
            : reader.words(.grantItem)),
      ]
    }
    let rows = sums.rows(
      words: words, residual: [.empty, Table.Cell(reader.words(.residual))],
      total: [.empty, Table.Cell(reader.words(isShared ? .stateCashTotal : .cashTotal))])
    return notes.table(
      "state_items", title: reader.words(TableWords.stateTitle(title: reader.title, year: year)),
      unitLine: reader.words(.thousands), columns: postHeads + yearHeads,
      rows: rows + municipalPart(.municipalCash, cells(proposal, of: .municipalities)),
      keys: 2, of: columns + [proposal] + payers, in: years,
      saying: [
        reader.words(TableNoteWords.ownYears(years: own.words)), reader.words(.postNumbers),
        reader.words(
          !hasPayout ? .noPayout : isShared ? .cashPrincipleShare : .cashPrinciple),
        reader.words(isShared ? .stateShareOnly : .stateWhole),
      ] + beforeStart)
  }

  /// What the state is not billed for, below what it is.
  private func municipalPart(_ words: TableWords, _ cells: [Table.Cell]) -> [Table.Row] {
    isShared ? [Table.Row([.empty, Table.Cell(reader.words(words))] + cells)] : []
  }

  /// What tells the state's part, for the sources.
  private var payers: [Column] { reader.column(.state).map { [$0] } ?? [] }

  /// Of years before the first, of which nothing is said.
  private var beforeStart: [String] {
    own == years ? [] : [reader.words(TableNoteWords.nothingBefore(year: own.lowerBound))]
  }

  /// After the posts, as a resolution has it: wording, item and amount.
  private var authority: Table? {
    guard let outstanding = reader.column(.outstanding) else { return nil }
    func cell(_ payer: FormReader.Payer) -> Table.Cell {
      reader.cell(outstanding, in: year, .thousands, of: payer)
    }
    return notes.table(
      "state_authority", title: reader.words(TableWords.authorityTitle(year: year)),
      unitLine: reader.words(.thousands),
      columns: postHeads + [.init("amount", reader.words(.authorityAmount))],
      rows: [
        Table.Row([
          Table.Cell("70"), Table.Cell(reader.words(.authorityItem)), cell(.state),
        ])
      ] + municipalPart(.municipalOutstanding, [cell(.municipalities)]), keys: 2,
      of: [outstanding] + payers, in: year...year,
      saying: [reader.words(TableNoteWords.authorityText(year: year))]
        + (isShared ? [reader.words(.authorityShare)] : []))
  }

  private var frame: Table {
    let cash: (heading: TableWords, total: TableWords) =
      hasPayout ? (.cashPayers, .cashNeed) : (.askPayers, .ask)
    let open = reader.column(.outstanding)
    let frame = [row(reader.words(place.frame), Column(.funding), of: .all)] + onTop
    let rows: [Table.Row] =
      isShared
      ? frame + shared(proposal, reader.words(cash.heading), reader.words(cash.total))
        + (open.map { shared($0, reader.words(.outstandingPayers), reader.words(.outstanding)) }
          ?? []) + [shareRow]
      : frame + [row(reader.words(hasPayout ? .cashLong : .askLong), proposal, of: .all)]
        + (open.map { [row(reader.words(.outstandingLong), $0, of: .all)] } ?? [])
    return notes.table(
      "state_frame", title: reader.words(hasPayout ? .frameTitle : .frameTitleAlone),
      unitLine: reader.words(.thousands),
      columns: [.init("designation", reader.words(.designation), isNumeric: false)] + yearHeads
        + [.init("change", reader.words(.change), dataUnit: "%")],
      rows: rows,
      of: [Column(.funding), proposal] + reader.overheads(.onTop) + (open.map { [$0] } ?? [])
        + payers,
      in: years, saying: [reader.words(place.frameMeaning)] + beforeStart)
  }

  private var place: StructurePlace { StructurePlace(of: reader.projection) }

  /// What is asked for beside the frame, and with it, if anything is; without a payout the whole of it
  /// stands further down, as cash.
  private var onTop: [Table.Row] {
    let lines = reader.overheads(.onTop).map {
      row(reader.words(TableWords.onTop(name: $0.name ?? "")), $0, of: .all)
    }
    let whole =
      lines.isEmpty || !hasPayout ? [] : [row(reader.words(.askOnTop), Column(.ask), of: .all)]
    return lines + whole
  }

  private func row(_ words: String, _ column: Column, of payer: FormReader.Payer)
    -> Table.Row
  {
    Table.Row([Table.Cell(words)] + changing(column, of: payer))
  }

  private func changing(_ column: Column, of payer: FormReader.Payer) -> [Table.Cell] {
    cells(column, of: payer) + [change(of: column, payer)]
  }

  /// A heading, the state's and the municipalities' part, and the whole.
  private func shared(_ column: Column, _ heading: String, _ total: String) -> [Table.Row] {
    let sums = FigureSums(
      parts: [FormReader.Payer.state, .municipalities].map { cells(column, of: $0) },
      total: cells(column, of: .all), isLive: reader.isLive)
    let changes = [change(of: column, .state), change(of: column, .municipalities)]
    let rows = sums.rows(
      words: [[Table.Cell(reader.words(.state))], [Table.Cell(reader.words(.municipalities))]],
      residual: [Table.Cell(reader.words(.residual))],
      total: [Table.Cell(reader.words(TableWords.total(name: total)))])
    let last = rows.count - 1
    return [Table.Row([Table.Cell(heading)] + blanks, role: .heading)]
      + rows.enumerated().map { number, row in
        let change =
          number < 2 ? changes[number] : number == last ? change(of: column, .all) : .empty
        return Table.Row(row.cells + [change], role: row.role)
      }
  }

  private var blanks: [Table.Cell] { Array(repeating: .empty, count: years.count + 1) }

  private var shareRow: Table.Row {
    let cells = years.map { year -> Table.Cell in
      reader.projection.stateShare(in: max(year, reader.projection.years.lowerBound)).map { share in
        guard reader.projection.years.contains(year) else {
          return Table.Cell(.sign(.notApplicable))
        }
        return FormReader.cell(
          share, .init(factor: 100, decimals: 1), .computed,
          .cell(GridBuilder.stateShareRow, year: year, side: reader.side))
      } ?? .empty
    }
    return Table.Row(
      [Table.Cell(reader.words(.stateShareRow))] + cells + [Table.Cell(.sign(.notApplicable))],
      dataUnit: "%")
  }

  /// From the year before to the proposal in per cent; there is none from nothing.
  private func change(of column: Column, _ payer: FormReader.Payer) -> Table.Cell {
    guard reader.projection.years.contains(year - 1) else {
      return Table.Cell(.sign(.notApplicable))
    }
    let (before, now) = (
      reader.value(column, in: year - 1, of: payer), reader.value(column, in: year, of: payer)
    )
    let cells = (year - 1...year).map { reader.formula(column, in: $0, of: payer) }
    let none = StandardSign.notApplicable
    let scale = FormReader.Scale(factor: 100, decimals: 1)
    let formula = Formula.when(
      .isEqual(cells[0], 0), .words(none.rawValue),
      else: ((cells[1] - cells[0]) / cells[0]).scaled(by: scale.factor))
    guard before != 0 else { return Table.Cell(.sign(none), formula: formula) }
    let change = FormReader.cell((now - before) / before, scale, .computed)
    return Table.Cell(change.content, status: .computed, formula: formula)
  }
}

extension Projection {
  /// - Throws: ``Faults`` for a year that is not among the ``years``.
  func year(_ asked: Int?, or usual: Int) throws(Faults) -> Int {
    guard let asked else { return usual }
    guard years.contains(asked) else {
      throw Faults([
        Fault(
          .yearOutside, path: "--year", found: .spelt("\(asked)"), allowed: [.spelt(years.words)])
      ])
    }
    return asked
  }
}
