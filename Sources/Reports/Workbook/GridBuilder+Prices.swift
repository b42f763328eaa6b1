// SPDX-License-Identifier: GPL-3.0-or-later

import Funding
import Simulation

extension GridBuilder {
  /// π, the price level, and the growth that the state budget compensates.
  mutating func addPrices() {
    if let years = known.inflation {
      addGrowth("inflation", scenario.deflator, "deflator", years, .inflationRow)
    }
    let first = min(known.prices.lowerBound, known.prices.upperBound)
    // From the first year whose level is wanted, where it is 1, to the last; then over the price year's.
    let growth: Formula = known.inflation == nil ? 0 : .row("inflation")
    let level = Formula.when(
      .year < .number(Double(first)), .words(""),
      else: .when(
        .isEqual(.year, .number(Double(first))), 1,
        else: .when(
          .year <= .number(Double(known.prices.upperBound)),
          Equations.grown(.before("level"), by: growth),
          else: .words(""))))
    row("level", .workings, words(.levelRow), style.unit(.index, prices: nil), "0.0000", level)
    let price = Formula.input("price_year")
    result(
      Column(.deflator),
      .when(.isNumber(.row("level")), .row("level") / .at("level", price), else: .words("")))
    if let years = known.budgetInflation, let budget = scenario.budgetDeflator {
      addGrowth("compensated", budget, "budget_deflator", years, .compensatedRow)
    }
  }

  /// The growth of prices that compensated steps follow in the formula's year.
  var compensatedGrowth: Formula {
    known.budgetInflation != nil ? .row("compensated") : .row("inflation")
  }

  func words(_ saying: WorkbookWords) -> String { saying.phrase[language] }

  /// Observed growth, and after the last observed year the assumed one.
  private mutating func addGrowth(
    _ id: String, _ prices: PriceSeries, _ path: String, _ years: ClosedRange<Int>,
    _ label: WorkbookWords
  ) {
    let last = prices.observed?.last ?? Int.min
    let assumed: Formula? =
      years.upperBound > last
      ? prices.growth.map { rate($0, path + ".growth", max(years.lowerBound, last + 1)) } : nil
    let observed = prices.observed.map { _ in Formula.dated(path + ".observed") }
    // A year that has both has the observed one, and none is needed outside of `years`.
    let inside = Formula.all(
      .year >= .number(Double(years.lowerBound)), .year <= .number(Double(years.upperBound)))
    let value: Formula =
      switch (observed, assumed) {
      case (let observed?, let assumed?):
        .when(.year <= .number(Double(last)), observed, else: assumed)
      case (let observed?, nil): observed
      case (nil, let assumed?): assumed
      case (nil, nil): 0
      }
    row(
      id, .assumptions, words(label), style.unit(.fraction, prices: nil), style.rate,
      .when(inside, value, else: .words("")))
  }

  /// The rate of a path in the formula's own year; paths by year become rows of their own.
  mutating func rate(_ path: RatePath, _ name: String, _ first: Int) -> Formula {
    held(
      path.timeline, name, unit: style.unit(.fraction, prices: nil), style.rate,
      WorkbookWords.rateRow)
  }

  /// The value of a path in the formula's own year, each of which holds until the next; paths by year
  /// become rows of their own.
  mutating func held(
    _ path: Timeline, _ name: String, unit: String, _ format: String,
    _ label: (String) -> Message
  ) -> Formula {
    guard case .byYear(let values) = path else { return .input(name) }
    let id = "rate:" + name
    if grid.numbers[id] != nil { return .row(id) }
    // The value that holds already when the years begin.
    let from = grid.years.lowerBound
    let seed: Formula =
      values.last { $0.year < from }.map { .input("\(name).\($0.year)") } ?? .words("")
    let given = row(
      "given:" + name, .assumptions, WorkbookWords.givenRow(path: name)[language], unit, format,
      .dated(name))
    return row(
      id, .assumptions, label(name)[language], unit, format,
      .when(
        .isNumber(given), given,
        else: .when(.isEqual(.year, .number(Double(from))), seed, else: .before(id))))
  }

  /// The level of a path in the formula's own year, a year that is not before the first given: held
  /// until the next or moved evenly to it, and after the last the last.
  func level(_ path: LevelPath, _ name: String) -> Formula {
    guard case .byYear(let values) = path.timeline else { return .input(name) }
    var sum = Formula.input("\(name).\(values[0].year)")
    for (a, b) in zip(values, values.dropFirst()) {
      let (from, to) = (Double(a.year), Double(b.year))
      let part: Formula =
        switch path.between {
        case .hold: .when(.year >= .number(to), 1, else: 0)
        case .linear:
          .call(.max, [0, .call(.min, [1, (.year - .number(from)) / .number(to - from)])])
        }
      sum = sum + (.input("\(name).\(b.year)") - .input("\(name).\(a.year)")) * part
    }
    return sum
  }
}
