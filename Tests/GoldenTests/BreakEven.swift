// SPDX-License-Identifier: GPL-3.0-or-later

import Funding
import GSL
import ScenarioFiles
import Simulation
import TestSupport
import Testing

/// The break-even arithmetic of the proposal: the slide's path against a base in year 1 that grows.
struct `Break-even` {
  /// The slide's scenario with another base, growing from year 1, shown for so many years.
  func projection(base: String, growth: Double, years: Int = 200) throws -> Projection {
    try ScenarioLoader().load(
      "slide-frozen",
      settings: [
        "municipal_costs.observed={2020: \(base)}", "municipal_costs.growth=\(growth * 100) %",
        "end=\(2019 + years)",
      ]
    ).projection()
  }

  struct Row: Sendable {
    let base: String
    /// The year, counted from 1, in which 1 % is reached at 0, 1 and 2 % growth; nil: not by year 200.
    let reached: [Int?]
    /// The peak share and its year at 2 % growth.
    let peak: (share: Double, year: Int)
    let highest: Double
  }

  static let rows = [
    Row(base: "130 bn NOK", reached: [25, 36, nil], peak: (0.00743, 49), highest: 0.01467),
    Row(base: "185.5 bn NOK", reached: [37, 83, nil], peak: (0.00521, 49), highest: 0.01017),
    Row(base: "204.5 bn NOK", reached: [40, nil, nil], peak: (0.00473, 49), highest: 0.00920),
  ]

  @Test(arguments: rows) func `comes out of the library as the table says`(_ row: Row) throws {
    for (growth, year) in zip([0, 0.01, 0.02], row.reached) {
      let outcome = try projection(base: row.base, growth: growth).outcomes[0]
      #expect(outcome.reached.map { $0 - 2019 } == year, "\(row.base) at \(growth)")
    }
    let peak = try projection(base: row.base, growth: 0.02).outcomes[0].peak
    #expect(peak.year - 2019 == row.peak.year)
    #expect((peak.share * 100_000).rounded() == (row.peak.share * 100_000).rounded())
  }

  @Test func `never at 1 per cent growth peaks at 0.922 per cent in year 99 for the base of 2023`()
    throws
  {
    let outcome = try projection(base: "204.5 bn NOK", growth: 0.01).outcomes[0]
    #expect(outcome.reached == nil)
    #expect(outcome.peak.year == 2019 + 99)
    #expect((outcome.peak.share * 100_000).rounded() == 922)
  }

  @Test(arguments: rows) func `growth above which 1 per cent is never reached`(_ row: Row) throws {
    #expect((try highest(row.base, years: 200) * 1e5).rounded() == (row.highest * 1e5).rounded())
  }

  @Test func `growth above which it is not reached within 41 years is 1.206 per cent`() throws {
    #expect((try highest("130 bn NOK", years: 41) * 1e5).rounded() == 1206)
  }

  /// Where the peak of the share is exactly 1 %.
  private func highest(_ base: String, years: Int) throws -> Double {
    let model = try projection(base: base, growth: 0.01, years: years).model
    let slot = try #require(model.index(of: "municipal_costs.growth"))
    var path = Path<Double>(for: model)
    var values = model.centralValues
    return try root(
      of: { growth in
        values[slot] = growth
        path.evaluate(model, values)
        return path.value(Metric.peak(Column(.share))) - 0.01
      }, in: 0...0.05)
  }

  /// The constant step that meets 1 % from 100 MNOK in a given year.
  @Test(arguments: [(6, 0.0, 240.0), (8, 0, 171.4), (10, 0, 133.3), (10, 0.03, 177.4)])
  func `the step that it takes`(_ year: Int, _ growth: Double, _ step: Double) throws {
    let projection = try projection(base: "130 bn NOK", growth: growth, years: 10)
    let costs = projection[Column(.operatingCosts), 2019 + year]
    let needed = (0.01 * costs - 100) / Double(year - 1)
    #expect((needed * 10).rounded() == (step * 10).rounded())
    let setting = "funding.phases.ramp_up.step.increment=\(needed) MNOK"
    let solved = try ScenarioLoader().load(
      "slide-frozen",
      settings: [
        "municipal_costs.observed={2020: 130 bn NOK}", "municipal_costs.growth=\(growth * 100) %",
        setting,
      ]
    ).projection()
    #expect(isClose(solved[Column(.share), 2019 + year], 0.01, relative: 1e-9))
  }
}
