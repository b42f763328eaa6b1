// SPDX-License-Identifier: GPL-3.0-or-later

import Funding
import Simulation

/// Reads the figures of a projection as a form shows them.
struct FormReader {
  let projection: Projection
  let prices: Column.PriceBasis
  let language: Language
  /// The number of the scenario among those of a workbook.
  var side = 0
  /// Whether the figures are formulas of a workbook, which change.
  var isLive = false

  /// How an amount is shown: what it is multiplied by, and its decimals.
  struct Scale {
    let factor: Double
    let decimals: Int

    static let thousands = Scale(factor: 1_000, decimals: 0)
    static let millions = Scale(factor: 1, decimals: 1)
    static let percent = Scale(factor: 100, decimals: 2)
    /// Of what is kroner already.
    static let wholeKroner = Scale(factor: 1, decimals: 0)
  }

  /// The columns of a kind that the scenario has.
  func columns(_ kind: Column.Kind) -> [Column] { projection.columns.filter { $0.kind == kind } }

  func column(_ kind: Column.Kind) -> Column? { columns(kind).first }

  /// The lines for structure that stand in the frame, or on top of it.
  func overheads(_ funded: Overhead.Funded) -> [Column] {
    zip(columns(.overhead), projection.scenario.overheads).filter { $1.funded == funded }.map(\.0)
  }

  func value(_ column: Column, in year: Int) -> Double {
    projection.value(column, in: year, at: prices)
  }

  /// Whose part of a figure is shown.
  enum Payer { case all, state, municipalities }

  /// Kroner, with the year of their prices where these are fixed.
  var kroner: String {
    Column.Unit.kroner.heading(
      prices: prices == .real ? projection.scenario.priceYear : nil, in: language)
  }

  /// The figure of a year, or one payer's part of it; none before the first year, of which the
  /// scenario says nothing.
  func cell(_ column: Column, in year: Int, _ scale: Scale, of payer: Payer = .all) -> Table.Cell {
    guard projection.years.contains(year) else { return Table.Cell(.sign(.notApplicable)) }
    let own = formula(formula(column, in: year, of: payer))
    let cell = Self.cell(
      value(column, in: year, of: payer), scale, projection.status(of: column, in: year), own)
    guard column.kind == .parity, let own else { return cell }
    // The row has no number in a year in which the specialist services have no research.
    return Table.Cell(
      cell.content, status: cell.status,
      formula: .when(
        .isNumber(own), own.scaled(by: scale.factor), else: .words(Label.noNumber.phrase[language]))
    )
  }

  /// A column's value, or one payer's part of it: the state pays all where nothing is said of it.
  func value(_ column: Column, in year: Int, of payer: Payer) -> Double {
    let whole = value(column, in: year)
    guard let share = projection.stateShare(in: year) else { return whole }
    switch payer {
    case .all: return whole
    case .state: return share * whole
    case .municipalities: return whole - share * whole
    }
  }

  /// The same of a workbook's rows.
  func formula(_ column: Column, in year: Int, of payer: Payer) -> Formula {
    let whole = Formula.cell(column.id, year: year, side: side)
    guard projection.stateShare(in: year) != nil else { return whole }
    let share = Formula.cell(GridBuilder.stateShareRow, year: year, side: side)
    switch payer {
    case .all: return whole
    case .state: return share * whole
    case .municipalities: return whole - share * whole
    }
  }

  /// The sum of a flow over years.
  func sum(_ column: Column, over years: ClosedRange<Int>, _ scale: Scale) -> Table.Cell {
    Self.cell(
      years.reduce(0) { $0 + value(column, in: $1) }, scale, .computed,
      formula(.sum(column.id, years: years, side: side)))
  }

  /// Fixed prices are the program's alone: the rows of a workbook are in the prices of each year.
  func formula(_ formula: Formula) -> Formula? { prices == .nominal ? formula : nil }

  /// Nil is a sign of its own; 0 is less than half a unit.
  static func cell(
    _ value: Double, _ scale: Scale, _ status: ValueStatus?, _ formula: Formula? = nil
  ) -> Table.Cell {
    let formula = formula?.scaled(by: scale.factor)
    return value == 0
      ? Table.Cell(.sign(.none), status: status, formula: formula)
      : Table.Cell(
        .number(value * scale.factor, decimals: scale.decimals), status: status, formula: formula)
  }

  func words(_ words: TableWords) -> String { words.phrase[language] }
  func words(_ note: TableNoteWords) -> String { note.phrase[language] }
  func words(_ message: Message) -> String { message[language] }

  /// `Title (id)`.
  var title: String {
    let scenario = projection.scenario
    return "\(scenario.title.text(in: language)) (\(scenario.id))".printable
  }

  /// `(mill. kroner, løpende priser)`, `(mill. 2027-kroner)`.
  var millionsLine: String {
    let year = projection.scenario.priceYear
    return prices == .real
      ? words(TableWords.realMillions(year: year)) : words(.nominalMillions)
  }
}

extension Column {
  /// What it is called where people read it in any language, also in English: `Cash need`.
  func title(in language: Language) -> String {
    let words =
      switch kind {
      case .funding: TableWords.frame.phrase[language]
      case .cash: TableWords.cashNeed.phrase[language]
      default: kind.label[language].replacing("_", with: " ").capitalizedFirst
      }
    return words + (name.map { ": \($0)" } ?? "")
  }
}

extension String {
  /// With a capital letter at the start.
  var capitalizedFirst: String { prefix(1).uppercased() + dropFirst() }

  /// With a capital letter at the start, unless a name stands there that programs know: `one_percent:`.
  var capitalizedWord: String {
    prefix { $0 != " " }.contains { "_:".contains($0) } ? self : capitalizedFirst
  }

  /// As it stands within a sentence; `KPI` stays.
  var uncapitalizedFirst: String {
    dropFirst().first?.isLowercase == true ? prefix(1).lowercased() + dropFirst() : self
  }
}
