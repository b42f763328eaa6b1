// SPDX-License-Identifier: GPL-3.0-or-later

import Funding
import Simulation

/// Writes the equations of a scenario as the rows of a grid.
///
/// They are the equations of ``Simulation`` once more, in the language of spreadsheets; tests hold every
/// row against the engine, in random scenarios too.
struct GridBuilder {
  let scenario: Scenario
  let model: Model
  let known: Model.KnownYears
  let language: Language
  var grid: ModelGrid
  /// Inputs that are years of the scenario's structure, by key path: they can be changed too.
  private(set) var structure: [(path: String, year: Int)] = []

  init(_ model: Model, _ language: Language) {
    (scenario, self.model, self.language) = (model.scenario, model, language)
    known = model.knownYears
    let all = known.all
    // A year before the start, for what stands at its end.
    let first = min(all.lowerBound, model.years.lowerBound - 1)
    let last = max(all.upperBound, model.years.upperBound)
    grid = ModelGrid(years: first...last, shown: model.years)
    build()
  }

  var start: Formula { .number(Double(scenario.start)) }
  var style: WorkbookStyle { WorkbookStyle(language) }

  /// Adds a row and returns a reference to it in its own year.
  @discardableResult
  mutating func row(
    _ id: String, _ section: ModelGrid.Section, _ label: String, _ unit: String, _ format: String,
    _ formula: Formula, basis: Column.PriceBasis? = nil
  ) -> Formula {
    // What is not said otherwise is in the prices of each year.
    let isMoney = unit == style.unit(.millions, prices: nil)
    grid.add(
      .init(
        id: id, section: section, label: label, unit: unit,
        basis: basis ?? (isMoney ? .nominal : nil), numberFormat: format, formula: formula))
    return .row(id)
  }

  /// A column of the projection.
  mutating func result(_ column: Column, _ formula: Formula) {
    let prices = column.priceBasis == .real ? scenario.priceYear : nil
    row(
      column.id, .results, style.label(column), style.unit(column.unit, prices: prices),
      style.format(column.unit), formula, basis: column.priceBasis)
  }

  /// `formula` in the years shown, 0 in others.
  func shown(_ formula: Formula) -> Formula {
    .when(.isEqual(.row("shown"), 1), formula, else: 0)
  }

  /// A year of the scenario's structure as an input.
  mutating func yearInput(_ path: String, _ year: Int) -> Formula {
    if !structure.contains(where: { $0.path == path }) { structure.append((path, year)) }
    return .input(path)
  }

  private mutating func build() {
    addTiming()
    addPrices()
    addSeries()
    addFunding()
    addUses()
    addTargets()
    addTotals()
    addChecks()
  }

  private mutating func addTiming() {
    let words = WorkbookWords.shownRow.phrase[language]
    let (from, to) = (Double(scenario.start), Double(scenario.end))
    row(
      "shown", .assumptions, words, style.flag, "0",
      .when(.all(.year >= .number(from), .year <= .number(to)), 1, else: 0))
  }
}
