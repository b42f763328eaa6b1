// SPDX-License-Identifier: GPL-3.0-or-later

import Funding
import Simulation
import TestSupport
import Testing

struct `Every explanation` {
  /// What does not hold of an explanation that must, in words.
  func flaws(_ column: Column, _ year: Int, _ projection: Projection) -> [String] {
    var flaws: [String] = []
    let explanation = projection.explanation(of: column, in: year)
    let steps = explanation.steps
    if steps[0].cell != Explanation.Cell(.column(column), year) { flaws.append("begins elsewhere") }
    var values: [Explanation.Cell: Double] = [:]
    for step in steps.reversed() {
      if values[step.cell] != nil { flaws.append("\(step.cell.id) stands twice") }
      values[step.cell] = step.formula.value(
        { values[$0] ?? .nan }, { projection.values[$0 + 1] })
      if values[step.cell] != step.value { flaws.append("\(step.cell.id) is something else") }
    }
    if steps[0].value != projection[column, year] { flaws.append("explains another number") }
    if projection.parameters(behind: [column], in: year...year) != explanation.parameters.sorted() {
      flaws.append("depends on other parameters")
    }

    let runs = explanation.runs
    if !runs[0].years.contains(year) || runs[0].quantity != .column(column) {
      flaws.append("begins with another line")
    }
    var told: [Explanation.Cell] = []
    var names: Set<Explanation.Cell> = []
    for run in runs {
      let cells = run.years.map(run.cell)
      told += cells
      let members = steps.filter { cells.contains($0.cell) }
      if Set(cells).isDisjoint(with: names) && told.count > cells.count {
        flaws.append("\(run.quantity.id)@\(run.years) is named by nothing before")
      }
      for cell in members.flatMap(\.formula.cells) {
        names.insert(cell)
        if told.contains(cell), !cells.contains(cell) { flaws.append("\(cell.id) comes too early") }
      }
      let sorted = members.sorted { $0.cell.year < $1.cell.year }
      if sorted.map(\.value) != run.values { flaws.append("a run has other values") }
      if sorted.last?.formula != run.formula { flaws.append("a run has another formula") }
    }
    if Set(told) != Set(steps.map(\.cell)) || told.count != steps.count {
      flaws.append("lines and steps tell of different cells")
    }
    return flaws
  }

  func check(_ projection: Projection, _ years: [Int], _ what: String) {
    for column in projection.columns {
      for year in Set(years) {
        let flaws = flaws(column, year, projection)
        #expect(flaws == [], "\(what), \(column.id)@\(year)")
      }
    }
  }

  @Test(arguments: parts)
  func `gives the number again, from the scenario's numbers only`(_ part: Int) throws {
    for seed in part * 5..<(part + 1) * 5 {
      var random = RandomScenario(seed: UInt64(seed))
      let projection = try Projection(of: random.scenario())
      let years = projection.years
      check(
        projection,
        [years.lowerBound, (years.lowerBound + years.upperBound) / 2, years.upperBound],
        "seed \(seed)")
    }
  }

  static let rules: [Rule] =
    Profile.allCases.flatMap { profile in
      [Aim.share(0.01), .specialist].map {
        .reach(first: 100, aim: $0, by: 2026, profile: profile)
      }
    }
    + [Indexation.none, .deflator(prices: nil), .deflator(prices: 2018), .rate(0.1)]
    .map { .step(first: 100, increment: 50, indexed: $0) }
    + [Indexation.none, .deflator(prices: 2018), .rate(0.1), .compensation(1)].map {
      .step(first: 100, increment: IncrementPath(Timeline([2019: 50, 2022: 70])), indexed: $0)
    }
    + [.step(first: 100, increment: 50, indexed: .compensation(1)), .grow(first: 100, rate: 0.1)]

  @Test(arguments: rules, Hold.allCases)
  func `of every rule, and of what follows it, gives the number again`(
    _ rule: Rule, _ hold: Hold
  ) throws {
    var scenario = Scenario.sample(
      years: 2020...2029, Phase(name: "a", rule, until: Until(year: 2023)),
      Phase(name: "b", .hold(hold), until: Until(year: 2026)),
      Phase(name: "c", .step(first: nil, increment: 5, indexed: .compensation(1))))
    scenario.priceYear = 2022
    check(try Projection(of: scenario), [2022, 2028], "\(rule), \(hold)")
  }
}

struct `The parameters of a number` {
  /// Something of everything, and nothing that cancels out or is cut off.
  static func projection() throws -> Projection {
    let step = Rule.step(first: 100, increment: 50, indexed: .compensation(0.5))
    var scenario = Scenario.sample(
      years: 2020...2029, Phase(name: "ramp", step, until: Until(year: 2024)),
      Phase(name: "grow", .grow(first: nil, rate: 0.03)))
    scenario.budgetDeflator = PriceSeries(growth: RatePath(Timeline([2015: 0.03, 2023: 0.02])))
    scenario.discountRate = RatePath(Timeline([2020: 0.04, 2028: 0.03]))
    scenario.population = Series(
      observed: Observations([Dated(year: 2020, 5e6)]), growth: .rate(RatePath(0.01)))
    scenario.existingResearch = [
      ExistingStream(
        name: "regional",
        series: Series(
          observed: Observations([Dated(year: 2019, 40)]),
          growth: .factors(demographic: nil, real: RatePath(0.01), price: .deflator)))
    ]
    scenario.overheads = [
      Overhead(
        name: "office", cost: .bodies(amount: 2, bodies: 3, indexed: .rate(0.02)), funded: .within),
      Overhead(name: "fee", cost: .share(0.02), funded: .onTop),
    ]
    scenario.calls = Calls(
      payout: [0.2, 0.5, 0.3],
      instruments: [
        Instrument(name: "small", share: 0.4, grant: 1),
        Instrument(name: "large", share: 0.6, grant: 5),
      ])
    scenario.stateShare = LevelPath(
      Timeline([2020: 0.9, 2025: 0.8, 2029: 0.5]), between: .linear)
    scenario.targets = [
      Target(name: "one_percent", level: .share(LevelPath(0.01)), counting: .newAndExisting)
    ]
    return try Projection(of: scenario)
  }

  @Test func `are exactly those that move it`() throws {
    let projection = try Self.projection()
    let model = projection.model
    let cells = model.columns.flatMap { column in [2020, 2023, 2027].map { (column, $0) } }
    let listed = cells.map { Set(projection.explanation(of: $0, in: $1).parameters) }
    for slot in 1..<model.centralValues.count {
      var values = model.centralValues
      values[slot] += max(abs(values[slot]) * 1e-3, 1e-6)
      var path = Path<Double>(for: model)
      path.evaluate(model, values)
      for ((column, year), listed) in zip(cells, listed) {
        let (before, after) = (projection[column, year], path.value(column, in: year))
        #expect(
          listed.contains(slot - 1) ? !isClose(before, after) : before == after,
          "\(model.parameters[slot - 1].path) and \(column.id)@\(year)")
      }
    }
  }

  @Test func `come in the order in which they are named, each once`() throws {
    let projection = try Self.projection()
    let parameters = projection.explanation(of: Column(.funding), in: 2025).parameters
    #expect(
      parameters.map { projection.model.parameters[$0].path } == [
        "funding.phases.ramp.step.indexed.compensation", "budget_deflator.growth.2023",
        "funding.phases.ramp.step.increment", "funding.phases.grow.grow.rate",
        "budget_deflator.growth.2015", "funding.phases.ramp.step.first",
      ])
  }
}
