// SPDX-License-Identifier: GPL-3.0-or-later

public import Facts
public import Funding
public import Simulation

/// A scenario in the form of the state budget: accounts, adopted budget and proposal, in 1 000 kroner.
///
/// What is proposed is the cash that the year needs, as an appropriation is; what is promised and not
/// yet paid needs an authority of its own, which stands apart, in whole kroner.
public struct StateForm: Sendable {
  private let reader: FormReader
  private let notes: TableNotes
  /// The year that is proposed.
  private let year: Int

  /// - Parameters:
  ///   - year: The year that is proposed; nil: the scenario's second, or its only one.
  ///   - changes: What was set beside the scenario's file.
  /// - Throws: ``Faults`` for a year that the scenario does not show.
  public init(
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
    let second = min(projection.years.lowerBound + 1, projection.years.upperBound)
    self.year = try projection.year(year, or: second)
  }

  /// The posts; the authority, if there are commitments; and the frame beside the cash.
  public var tables: [FigureTable] { [items] + (authority.map { [$0] } ?? []) + [frame] }

  private var years: ClosedRange<Int> { year - 2...year }
  private var yearCells: (Column) -> [FigureCell] {
    { column in years.map { reader.cell(column, in: $0, .thousands) } }
  }
  private var hasPayout: Bool { reader.column(.cash) != nil }

  /// What the vote is on: without a payout profile nothing is known of when promises are paid, and
  /// all of the ask is taken for cash.
  private var proposal: Column { reader.column(.cash) ?? Column(.ask) }
  private var grants: Column { reader.column(.disbursed) ?? Column(.callVolume) }
  private var overheads: [Column] { reader.columns(.overhead) }

  private var yearHeads: [FigureTable.Column] {
    [
      .init("accounts", reader.words(.accounts, ["year": "\(year - 2)"])),
      .init("adopted", reader.words(.adopted, ["year": "\(year - 1)"])),
      .init("proposal", reader.words(.proposal, ["year": "\(year)"])),
    ]
  }

  private var postHeads: [FigureTable.Column] {
    [
      .init("item", reader.words(.item), isNumeric: false),
      .init("designation", reader.words(.designation), isNumeric: false),
    ]
  }

  private var items: FigureTable {
    let columns = [grants] + overheads
    let sums = FigureSums(
      parts: columns.map(yearCells), total: yearCells(proposal),
      isLive: reader.isLive)
    let words = columns.enumerated().map { index, column -> [FigureCell] in
      [
        FigureCell("\(70 + index)"),
        FigureCell(
          column.kind == .overhead
            ? reader.words(.structureItem, ["name": column.name ?? ""])
            : reader.words(.grantItem)),
      ]
    }
    return notes.table(
      "state_items", title: reader.words(.stateTitle, ["title": reader.title, "year": "\(year)"]),
      unitLine: reader.words(.thousands), columns: postHeads + yearHeads,
      rows: sums.rows(
        words: words, residual: [.empty, FigureCell(reader.words(.residual))],
        total: [.empty, FigureCell(reader.words(.cashTotal))]),
      headerColumns: 2, of: columns + [proposal], in: years,
      saying: [
        reader.words(.ownYears), reader.words(.postNumbers),
        reader.words(hasPayout ? .cashPrinciple : .noPayout),
      ])
  }

  /// After the posts, as a resolution has it: wording, item and amount in whole kroner.
  private var authority: FigureTable? {
    guard let outstanding = reader.column(.outstanding) else { return nil }
    return notes.table(
      "state_authority", title: reader.words(.authorityTitle, ["year": "\(year)"]),
      unitLine: reader.words(.wholeKroner),
      columns: postHeads + [.init("amount", reader.words(.authorityAmount))],
      rows: [
        FigureTable.Row([
          FigureCell("70"), FigureCell(reader.words(.authorityItem)),
          reader.cell(outstanding, in: year, .kroner),
        ])
      ], headerColumns: 2, of: [outstanding], in: year...year,
      saying: [reader.words(.authorityText, ["year": "\(year)"])])
  }

  private var frame: FigureTable {
    let rows: [(TableWords, Column)] =
      [(.frameLong, Column(.funding)), (hasPayout ? .cashLong : .askLong, proposal)]
      + (reader.column(.outstanding).map { [(.outstandingLong, $0)] } ?? [])
    return notes.table(
      "state_frame", title: reader.words(hasPayout ? .frameTitle : .frameTitleAlone),
      unitLine: reader.words(.thousands),
      columns: [.init("designation", reader.words(.designation), isNumeric: false)] + yearHeads
        + [.init("change", reader.words(.change))],
      rows: rows.map { words, column in
        FigureTable.Row(
          [FigureCell(reader.words(words))] + yearCells(column) + [change(of: column)])
      }, of: rows.map(\.1), in: years,
      saying: [reader.words(.frameMeaning)])
  }

  /// From the adopted budget to the proposal in per cent; there is none from nothing.
  private func change(of column: Column) -> FigureCell {
    guard reader.projection.years.contains(year - 1) else { return .empty }
    let (before, now) = (reader.value(column, in: year - 1), reader.value(column, in: year))
    guard before != 0 else { return FigureCell(.sign(.notApplicable)) }
    let cells = (year - 1...year).map { Formula.cell(column.id, year: $0, side: reader.side) }
    return FormReader.cell(
      (now - before) / before, .init(factor: 100, decimals: 1), .computed,
      (cells[1] - cells[0]) / cells[0])
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
