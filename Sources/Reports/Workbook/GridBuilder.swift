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
  /// Every number that is an input, in file order.
  let parameters: [ModelParameter]
  /// Inputs that are years of the scenario's structure: they can be changed too.
  let structure: [YearInput]

  init(_ model: Model, _ language: Language) {
    (scenario, self.model, self.language) = (model.scenario, model, language)
    let reach = ModelReach(model)
    (known, parameters, structure) = (reach.known, reach.parameters, reach.years)
    let all = known.all
    // A year before the start, for what stands at its end.
    let first = min(all.lowerBound, model.years.lowerBound - 1)
    let last = max(all.upperBound, model.years.upperBound)
    grid = ModelGrid(years: first...last, shown: model.years)
    build()
  }

  /// What the program takes in the place of each input.
  var limits: [InputLimit] {
    parameters.map { InputLimit($0) } + structure.map { InputLimit($0) }
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

  private mutating func build() {
    addTiming()
    addPrices()
    addSeries()
    addFunding()
    addUses()
    addTargets()
    addTotals()
    addColumnsByName()
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
