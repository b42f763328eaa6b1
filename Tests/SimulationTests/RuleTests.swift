// SPDX-License-Identifier: GPL-3.0-or-later

import Funding
import Simulation
import TestSupport
import Testing

/// The rules against arithmetic that fits on a page: prices grow by 4 % and costs by 2 % a year.
struct `A rule gives what the paper says` {
  func step(_ indexed: Indexation, from first: Parameter? = 100, until: Int? = nil) -> Phase {
    Phase(
      name: "step", .step(first: first, increment: 50, indexed: indexed),
      until: until.map { Until(year: ScenarioYear($0)) })
  }

  @Test func `a nominal step is 550 in year 10`() throws {
    #expect(try Projection(of: .sample(step(.none))).funding(2029) == 550)
  }

  @Test func `a compensated step is 671 in year 10 at 4 per cent prices`() throws {
    let projection = try Projection(of: .sample(step(.compensation(1))))
    #expect(isClose(projection.funding(2029), 671.470_946_769_004_3))
    #expect(Int(projection.funding(2029)) == 671)
  }

  @Test func `half the compensation lifts by 2 per cent`() throws {
    #expect(isClose(try Projection(of: .sample(step(.compensation(0.5)))).funding(2021), 152))
  }

  @Test func `compensation follows the budget's own deflator where there is one`() throws {
    var scenario = Scenario.sample(step(.compensation(1)))
    scenario.budgetDeflator = PriceSeries(growth: RatePath(0.10))
    #expect(isClose(try Projection(of: scenario).funding(2021), 160))
  }

  @Test func `a wholly indexed step is 783 in year 10 at 4 per cent prices`() throws {
    let funding = try Projection(of: .sample(step(.deflator(prices: nil)))).funding(2029)
    #expect(isClose(funding, 550 * 1.423_311_812_421_456))
    #expect(Int(funding.rounded()) == 783)
  }

  @Test func `stated prices lift first amount and step from their own year`() throws {
    let projection = try Projection(of: .sample(step(.deflator(prices: 2018))))
    #expect(isClose(projection.funding(2021), 150 * 1.04 * 1.04 * 1.04))
  }

  @Test func `a fixed rate lifts level and step together`() throws {
    let projection = try Projection(of: .sample(step(.rate(0.1))))
    #expect(isClose(projection.funding(2022), 200 * 1.21))
  }

  @Test func `a step that continues adds its first increase at once`() throws {
    var next = step(.rate(0.1), from: nil)
    next.name = "next"
    let projection = try Projection(of: .sample(step(.none, until: 2022), next))
    #expect(projection.funding(2022) == 200)
    #expect(isClose(projection.funding(2023), 200 * 1.1 + 50 * 1.1))
    #expect(isClose(projection.funding(2024), 200 * 1.21 + 2 * 50 * 1.21))
  }

  /// From 100 in 2020 by 50 a year from 2021 and 100 from 2023; three years on prices are 1.124864.
  static let byYear: [(Indexation, [Double])] = [
    (.none, [100, 150, 200, 300, 400]),
    (.rate(0.1), [100, 165, 242, 399.3, 585.64]),
    (.deflator(prices: nil), [100, 156, 216.32, 337.4592, 467.943_424]),
    (.compensation(1), [100, 154, 210.16, 318.5664, 431.309_056]),
  ]

  @Test(arguments: byYear)
  func `increments by year each hold until the next`(
    _ indexed: Indexation, _ expected: [Double]
  ) throws {
    let rule = Rule.step(
      first: 100, increment: IncrementPath(Timeline([2021: 50, 2023: 100])), indexed: indexed)
    let funding = try Projection(of: .sample(Phase(name: "a", rule))).funding.prefix(5)
    #expect(zip(funding, expected).allSatisfy { isClose($0, $1) }, "\(funding)")
  }

  /// From the 200 of 2022 by 10 a year, that of the year before the phase, and 30 from 2024.
  static let continued: [(Indexation, [Double])] = [
    (.none, [210, 240]), (.rate(0.1), [231, 290.4]), (.deflator(prices: nil), [218.4, 259.584]),
    (.deflator(prices: 2020), [208 + 11.248_64, 216.32 + 40 * 1.169_858_56]),
    (.compensation(1), [218, 256.72]),
  ]

  @Test(arguments: continued)
  func `a phase that continues begins with the increment that holds in its first year`(
    _ indexed: Indexation, _ expected: [Double]
  ) throws {
    let rule = Rule.step(
      first: nil, increment: IncrementPath(Timeline([2022: 10, 2024: 30])), indexed: indexed)
    let projection = try Projection(
      of: .sample(step(.none, until: 2022), Phase(name: "next", rule)))
    let funding = [projection.funding(2023), projection.funding(2024)]
    #expect(zip(funding, expected).allSatisfy { isClose($0, $1) }, "\(funding)")
  }

  @Test func `increments by year begin no later than they are needed`() throws {
    let rule = Rule.step(first: 100, increment: IncrementPath(Timeline([2023: 50])), indexed: .none)
    let faults = #expect(throws: Faults.self) { try Model(.sample(Phase(name: "a", rule))) }
    #expect(faults?.list.map(\.code) == [.incrementMissing])
    #expect(faults?.list.first?.years == 2021...2022)
    // When a share ends the phase before is known when it is played; here 0.15 % is met in 2021.
    let climb = step(.none).rule
    let faultsOfPlay = #expect(throws: Faults.self) {
      try Projection(
        of: .sample(
          Phase(name: "climb", climb, until: Until(share: .share(0.0015))),
          Phase(
            name: "next",
            .step(first: nil, increment: IncrementPath(Timeline([2025: 50])), indexed: .none))))
    }
    #expect(faultsOfPlay?.list.map(\.code) == [.incrementMissing])
    #expect(faultsOfPlay?.list.first?.years == 2023...2023)
  }

  @Test func `growth compounds from the first amount, and from the level it continues`() throws {
    let projection = try Projection(
      of: .sample(
        Phase(name: "a", .grow(first: 100, rate: 0.1), until: Until(year: 2021)),
        Phase(name: "b", .grow(first: nil, rate: 0.5))))
    #expect(isClose(projection.funding(2021), 110))
    #expect(isClose(projection.funding(2022), 165))
  }

  @Test func `listed amounts are taken as they are`() throws {
    let projection = try Projection(
      of: .sample(
        Phase(
          name: "a", .amounts([Dated(year: 2020, 103.7), Dated(year: 2021, 90)]),
          until: Until(year: 2021)),
        Phase(name: "b", .hold(.nominal))))
    #expect(projection.funding.prefix(3) == [103.7, 90, 90])
  }

  /// A hundred MNOK two years on.
  static let held: [(Hold, Double)] = [(.nominal, 100), (.real, 108.16), (.share, 104.04)]

  @Test(arguments: held)
  func `holding keeps the amount, its value or its share`(_ hold: Hold, _ after: Double) throws {
    let projection = try Projection(
      of: .sample(
        Phase(name: "a", .grow(first: 100, rate: 0), until: Until(year: 2020)),
        Phase(name: "b", .hold(hold))))
    #expect(isClose(projection.funding(2022), after))
  }

  /// Costs are 108,243.216 in 2024 and 117,165.9381... in 2028.
  static let halfWay: [(Profile, Double)] = [
    (.linear, 0.0055 * 108_243.216), (.smooth, 0.0055 * 108_243.216),
    (.evenSteps, (100 + 1_171.659_381_002_265_6) / 2),
    (.geometric, 0.003_162_277_660_168_379_5 * 108_243.216),
  ]

  @Test(arguments: halfWay)
  func `reaching 1 per cent in eight years is half way in four`(
    _ profile: Profile, _ half: Double
  ) throws {
    let projection = try Projection(
      of: .sample(
        Phase(
          name: "climb",
          .reach(first: 100, aim: .share(0.01), by: 2028, profile: profile))))
    #expect(projection.funding(2020) == 100)
    #expect(isClose(projection.funding(2024), half))
    let costs = projection[Column(.operatingCosts), 2028]
    #expect(isClose(projection.funding(2028), 0.01 * costs))
    #expect(isClose(projection[Column(.share), 2035], 0.01))
  }

  @Test func `reaching the specialist share aims at it in that year and follows it after`() throws {
    let projection = try Projection(
      of: .sample(
        Phase(name: "a", .reach(first: 100, aim: .specialist, by: 2025, profile: .linear))))
    #expect(isClose(projection[Column(.share), 2025], 0.035))
    #expect(isClose(projection[Column(.share), 2027], 0.037))
    #expect(isClose(projection[Column(.parity), 2027], 1))
  }
}
