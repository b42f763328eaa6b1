// SPDX-License-Identifier: GPL-3.0-or-later

import Funding
import ScenarioFiles
import Simulation
import Studies
import TestSupport
import Testing

/// Steps without an index: 100, 150, 200, … MNOK of costs of 100 bn that grow by 2 %.
func steps(
  _ first: Double = 100, by increment: Double = 50, years: ClosedRange<Int> = 2020...2039
) -> Scenario {
  .sample(
    years: years,
    Phase(
      name: "steps",
      .step(
        first: Parameter(first), increment: IncrementPath(.constant(Parameter(increment))),
        indexed: .none)))
}

struct `A comparison` {
  func side(_ name: String, _ scenario: Scenario) throws -> Comparison.Side {
    .init(name, try Projection(of: scenario))
  }

  func fault(_ sides: [Comparison.Side], columns: [String] = ["funding"]) throws -> Fault {
    let faults = #expect(throws: Faults.self) { try Comparison(sides, columns: columns) }
    return try #require(faults?.list.first)
  }

  @Test func `shows values, differences and per cents by year`() throws {
    let comparison = try Comparison(
      [side("low", steps()), side("high", steps(200, by: 60))], columns: ["funding", "share"])
    let column = comparison.columns[0]
    #expect(comparison.years == 2020...2039 && comparison.partialYears.isEmpty)
    #expect(column.value(of: 0, in: 2021) == 150 && column.value(of: 1, in: 2021) == 260)
    #expect(column.difference(of: 1, in: 2020).relative == 1)
    #expect(column.difference(of: 1, in: 2021).amount == 110)
    #expect(column.difference(of: 0, in: 2021).amount == 0)
    #expect(comparison.columns.map(\.name) == ["funding", "share"])
  }

  @Test func `can be held against any of the sides`() throws {
    let sides = [try side("low", steps()), try side("high", steps(200))]
    let comparison = try Comparison(sides, baseline: 1, columns: ["funding"])
    #expect(comparison.columns[0].difference(of: 0, in: 2020).relative == -0.5)
  }

  @Test func `has no per cent where the baseline is nothing`() throws {
    let comparison = try Comparison(
      [side("none", steps(0)), side("some", steps(100))], columns: ["funding"])
    #expect(comparison.columns[0].difference(of: 1, in: 2020).relative == nil)
    #expect(comparison.columns[0].difference(of: 1, in: 2020).amount == 100)
  }

  @Test func `sums the first 4, 8 and 10 years and all, of what can be summed`() throws {
    let sides = [try side("a", steps(years: 2020...2031)), try side("b", steps(200))]
    let comparison = try Comparison(sides, columns: ["funding", "share", "cumulative"])
    let windows = comparison.columns[0].windows(over: comparison.years)
    #expect(windows.map(\.years) == [2020...2023, 2020...2027, 2020...2029, 2020...2031])
    // 100 + 150 + 200 + 250, and 12·100 + 50·(0 + … + 11).
    #expect(windows[0].sums == [700, 1100] && windows[3].sums == [4500, 5700])
    #expect(windows.map(\.isWhole) == [false, false, false, true])
    #expect(windows[0].difference(of: 1).amount == 400)
    #expect(comparison.columns[1...2].allSatisfy { $0.windows(over: comparison.years).isEmpty })
    let short = try Comparison(
      [side("a", steps(years: 2020...2023)), side("b", steps())], columns: ["funding"])
    #expect(short.columns[0].windows(over: short.years).map(\.years) == [2020...2023])
  }

  @Test func `says which years only some show`() throws {
    let comparison = try Comparison(
      [
        side("early", steps(years: 2020...2025)), side("late", steps(years: 2022...2027)),
        side("long", steps(years: 2021...2026)),
      ], columns: ["funding"])
    #expect(comparison.years == 2022...2025)
    #expect(
      comparison.partialYears.map(\.years) == [
        2020...2020, 2021...2021, 2026...2026, 2027...2027,
      ])
    #expect(
      comparison.partialYears.map(\.names) == [
        ["early"], ["early", "long"], ["late", "long"], ["late"],
      ])
  }

  @Test func `is refused for sides that do not go together`() throws {
    let (one, other) = (try side("one", steps()), try side("other", steps(years: 2041...2050)))
    #expect(try fault([one]).code == .tooFew)
    #expect(try fault([one, one]).code == .duplicateName)
    #expect(try fault([one, other]).code == .noCommonYears)
    #expect(try fault([one, other]).found == .all(["one (2020–2039)", "other (2041–2050)"]))
  }

  @Test func `names the sides that have a column, if not all do`() throws {
    var more = steps()
    more.calls = Calls(payout: [0.5, 0.5])
    let sides = [try side("one", steps()), try side("more", more)]
    let fault = try fault(sides, columns: ["cash"])
    #expect(fault.code == .notShared && fault.allowed == ["more"])
    #expect(try self.fault(sides, columns: ["csah"]).code == .unknownColumn)
    let all = try Comparison(sides).columns.map(\.name)
    #expect(all.contains("funding") && !all.contains("cash"))
    let faults = #expect(throws: Faults.self) { try Comparison(sides, metrics: ["cash@2021"]) }
    #expect(faults?.list.map(\.code) == [.notShared])
  }

  @Test func `compares metrics, years as years, and never by its name`() throws {
    func aiming(_ increment: Double) -> Scenario {
      var scenario = steps(100, by: increment)
      scenario.targets = [Target(name: "t", level: .share(LevelPath(0.003)), by: 2024)]
      return scenario
    }
    // 0.3 % of 100 bn, 102 bn, …: 300, 306, 312.1, 318.4, 324.7 MNOK.
    let sides = try [50.0, 100, 0].map { try side("\($0)", aiming($0)) }
    let comparison = try Comparison(
      sides, columns: ["gap:t"], metrics: ["reached:t", "sum:funding@2020-2021", "met:t"])
    let reached = comparison.metrics[0]
    #expect(reached.values == [.year(2025), .year(2023), .never])
    #expect(reached.difference(of: 1) == .years(-2))
    #expect(reached.difference(of: 2) == .toNever(2025))
    #expect(comparison.metrics[1].values == [.amount(250), .amount(300), .amount(200)])
    #expect(comparison.metrics[2].difference(of: 1) == .flags(baseline: false, true))
    let target = comparison.targets[0]
    #expect(target.name == "t" && target.outcomes.map { $0?.reached } == [2025, 2023, nil])
    #expect(target.delay(of: 1) == -2 && target.delay(of: 2) == nil)
  }

  @Test func `sets targets side by side by name, also those that one does not have`() throws {
    var one = steps()
    one.targets = [
      Target(name: "a", level: .share(LevelPath(0.001))),
      Target(name: "b", level: .share(LevelPath(0.002))),
    ]
    var other = steps()
    other.targets = [Target(name: "b", level: .share(LevelPath(0.001)))]
    let targets = try Comparison([side("one", one), side("other", other)]).targets
    #expect(targets.map(\.name) == ["a", "b"])
    #expect(targets[0].outcomes[1] == nil && targets[1].outcomes[1]?.reached == 2020)
  }
}

struct `Real amounts of scenarios with different price years` {
  func compare(
    _ one: Scenario, _ other: Scenario, columns: [String] = ["funding_real"],
    prices: Column.PriceBasis = .nominal
  ) throws -> Comparison {
    try Comparison(
      [.init("one", Projection(of: one)), .init("other", Projection(of: other))],
      columns: columns, metrics: ["funding_real@2022"], prices: prices)
  }

  @Test func `are told in kroner of the baseline's, by the other's own deflator`() throws {
    var other = steps()
    other.priceYear = 2022
    other.deflator = PriceSeries(
      observed: Observations([Dated(year: 2021, 0.1), Dated(year: 2022, 0.2)]),
      growth: RatePath(0.05))
    let comparison = try compare(steps(), other)
    let alignment = try #require(comparison.alignments.first)
    #expect(comparison.alignments.count == 1 && alignment.name == "other")
    #expect(alignment.from == 2022 && alignment.to == 2020)
    #expect(isClose(alignment.factor, 1 / (1.1 * 1.2)))
    // 150 MNOK of 2021 in kroner of 2020.
    #expect(isClose(comparison.columns[0].value(of: 1, in: 2021), 150 / 1.1))
    #expect(isClose(comparison.columns[0].value(of: 0, in: 2021), 150 / 1.04))
    #expect(
      comparison.metrics[0].values[1] == .amount(comparison.columns[0].value(of: 1, in: 2022)))
  }

  @Test func `reach further than the years shown`() throws {
    var one = steps(years: 2022...2030)
    one.priceYear = 2018
    var other = steps(years: 2022...2030)
    other.priceYear = 2024
    let comparison = try compare(one, other)
    #expect(isClose(comparison.alignments[0].factor, 1 / 1.04.power(6)))
    let column = comparison.columns[0]
    #expect(isClose(column.value(of: 0, in: 2025), column.value(of: 1, in: 2025)))
  }

  @Test func `are refused where the prices do not reach`() throws {
    var one = steps()
    one.priceYear = 2015
    var other = steps()
    other.deflator = PriceSeries(growth: RatePath(Timeline([2019: 0.02])))
    let faults = #expect(throws: Faults.self) { try compare(one, other) }
    let fault = try #require(faults?.list.first)
    #expect(fault.code == .yearOutside && fault.place?.file == "other")
    #expect(fault.found == "2015" && fault.allowed == [.fromYear(2018)])
  }

  @Test func `can be all that is shown`() throws {
    let comparison = try compare(
      steps(), steps(200), columns: ["funding", "cumulative", "share"], prices: .real)
    #expect(comparison.columns.map(\.name) == ["funding_real", "cumulative_real", "share"])
    #expect(isClose(comparison.columns[0].value(of: 1, in: 2021), 250 / 1.04))
    #expect(isClose(comparison.columns[1].value(of: 1, in: 2021), 200 + 250 / 1.04))
    #expect(comparison.alignments.isEmpty)
  }

  @Test func `of the library's scenarios can be compared`() throws {
    let loader = ScenarioLoader()
    let sides = try ["ksf-2019", "slide-frozen", "state-2024"].map {
      Comparison.Side($0, try loader.load($0).projection())
    }
    let comparison = try Comparison(sides, columns: ["funding_real"])
    #expect(comparison.alignments.map(\.name) == ["slide-frozen", "state-2024"])
    #expect(comparison.years == 2024...2060 && comparison.partialYears.count == 1)
  }
}

extension Double {
  fileprivate func power(_ exponent: Int) -> Double {
    (0..<exponent).reduce(1) { x, _ in x * self }
  }
}
