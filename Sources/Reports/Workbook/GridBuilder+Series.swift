// SPDX-License-Identifier: GPL-3.0-or-later

import Funding
import Simulation

extension GridBuilder {
  /// Costs, population, existing research and the specialist services.
  mutating func addSeries() {
    add(scenario.municipalCosts, "municipal_costs", Column(.operatingCosts), known.costs)
    if let population = scenario.population, let years = known.population {
      add(population, "population", Column(.population), years)
    }
    for (stream, years) in zip(scenario.existingResearch, known.existing) {
      let path = "existing_research.\(stream.name)"
      addSeries(
        stream.series, path, id: path, .workings,
        WorkbookWords.streamRow(name: stream.name)[language],
        style.unit(.millions, prices: nil), style.format(.millions), years)
    }
    if !scenario.existingResearch.isEmpty {
      let streams = scenario.existingResearch.map { Formula.row("existing_research.\($0.name)") }
      let (from, to) = (Double(scenario.start - 1), Double(scenario.end))
      result(
        Column(.existingResearch),
        .when(
          .all(.year >= .number(from), .year <= .number(to)), .total(streams), else: .words("")))
    }
    addSpecialist()
  }

  private mutating func addSpecialist() {
    guard let specialist = scenario.specialist, let costs = known.specialistCosts,
      let shares = known.specialistShare
    else { return }
    add(specialist.costs, "specialist.costs", Column(.specialistCosts), costs)
    func inside(_ years: ClosedRange<Int>, _ formula: Formula) -> Formula {
      let (from, to) = (Double(years.lowerBound), Double(years.upperBound))
      return .when(
        .all(.year >= .number(from), .year <= .number(to)), formula, else: .words(""))
    }
    switch specialist.research {
    case .share(let path):
      result(
        Column(.specialistShare), inside(shares, level(path, "specialist.research_share")))
      result(
        Column(.specialistResearch),
        inside(model.years, .row("specialist_share") * .row("specialist_costs")))
    case .observed(let series):
      let years = known.specialistResearch ?? shares
      add(series, "specialist.research", Column(.specialistResearch), years)
      result(
        Column(.specialistShare),
        inside(shares, .row("specialist_research") / .row("specialist_costs")))
    }
  }

  private mutating func add(
    _ series: Series, _ path: String, _ column: Column, _ years: ClosedRange<Int>
  ) {
    addSeries(
      series, path, id: column.id, .results, style.label(column),
      style.unit(column.unit, prices: nil), style.format(column.unit), years)
  }

  /// The row `id` of a series: observed, between observed where gaps are filled, then grown.
  private mutating func addSeries(
    _ series: Series, _ path: String, id: String, _ section: ModelGrid.Section, _ label: String,
    _ unit: String, _ format: String, _ years: ClosedRange<Int>
  ) {
    let last = series.observed.last ?? years.lowerBound
    let observed = row(
      "observed:" + path, .assumptions, WorkbookWords.observedRow(name: label)[language], unit,
      format,
      .dated(path + ".observed"))
    var value = observed
    if hasGap(series, years) {
      let between = addGap(series, path, label, unit, format, observed)
      value = .when(.isNumber(observed), observed, else: between)
    }
    if years.upperBound > last, let growth = series.growth {
      let grown = factors(growth, path + ".growth", last + 1).reduce(Formula.before(id)) {
        Equations.grown($0, by: $1)
      }
      value = .when(.year <= .number(Double(last)), value, else: grown)
    }
    let (from, to) = (Double(years.lowerBound), Double(years.upperBound))
    row(
      id, section, label, unit, format,
      .when(.all(.year >= .number(from), .year <= .number(to)), value, else: .words("")))
  }

  /// The rates whose (1 + rate) multiply, in the engine's order.
  private mutating func factors(_ growth: Growth, _ name: String, _ first: Int) -> [Formula] {
    switch growth {
    case .rate(let path): return [rate(path, name, first)]
    case .factors(let demographic, let real, let price):
      var factors: [Formula] = []
      if let demographic { factors.append(rate(demographic, name + ".demographic", first)) }
      if let real { factors.append(rate(real, name + ".real", first)) }
      switch price {
      case .deflator: factors.append(.row("inflation"))
      case .rate(let path): factors.append(rate(path, name + ".price", first))
      case nil: break
      }
      return factors
    }
  }

  private func hasGap(_ series: Series, _ years: ClosedRange<Int>) -> Bool {
    guard series.gaps == .geometric, let last = series.observed.last else { return false }
    return years.contains { $0 < last && series.observed[$0] == nil }
  }

  /// What a year between two observed ones holds: the value that grows by the same rate every year.
  private mutating func addGap(
    _ series: Series, _ path: String, _ label: String, _ unit: String, _ format: String,
    _ observed: Formula
  ) -> Formula {
    let values = series.observed.values
    let (first, end) = (grid.years.lowerBound, grid.years.upperBound)
    // Years that the equations do not read are no inputs.
    let read = Set(parameters.map(\.path))
    func isRead(_ year: Int) -> Bool { read.contains("\(path).observed.\(year)") }
    let after = values.first { $0.year > end }.flatMap { isRead($0.year) ? $0 : nil }
    let before = values.last { $0.year < first }.flatMap { isRead($0.year) ? $0 : nil }
    // An observed value is carried from column to column: `shift` tells from which side. The column at
    // that end of the years has what stands beyond it.
    func carried(
      _ id: String, _ saying: (String) -> Message, _ format: String, _ own: Formula,
      _ seed: Formula,
      shift: Int
    ) -> Formula {
      let id = "\(id):\(path)"
      let edge = shift < 0 ? first : end
      return row(
        id, .workings, saying(label)[language], format == "0" ? style.year : unit, format,
        .when(
          .isNumber(observed), own,
          else: .when(.isEqual(.year, .number(Double(edge))), seed, else: .row(id, shift: shift))))
    }
    let seed = before.map { Formula.input("\(path).observed.\($0.year)") } ?? .words("")
    let seedYear = before.map { Formula.number(Double($0.year)) } ?? .words("")
    let last = carried("last", WorkbookWords.lastObservedRow, format, observed, seed, shift: -1)
    let lastYear = carried(
      "last_year", WorkbookWords.lastObservedYearRow, "0", .year, seedYear, shift: -1)
    let seedAfter = after.map { Formula.input("\(path).observed.\($0.year)") } ?? .words("")
    let seedAfterYear = after.map { Formula.number(Double($0.year)) } ?? .words("")
    let coming = carried(
      "next", WorkbookWords.nextObservedRow, format, observed, seedAfter, shift: 1)
    let comingYear = carried(
      "next_year", WorkbookWords.nextObservedYearRow, "0", .year, seedAfterYear, shift: 1)
    return .when(
      .isNumber(last),
      .when(
        .isNumber(coming),
        Equations.between(
          last, coming, weight: (.year - lastYear) / (comingYear - lastYear)),
        else: .words("")), else: .words(""))
  }
}
