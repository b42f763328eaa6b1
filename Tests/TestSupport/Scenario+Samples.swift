// SPDX-License-Identifier: GPL-3.0-or-later

public import Funding
public import Simulation

extension Scenario {
  /// Costs of 100 bn in 2020 and prices that grow by `growth` and `prices` a year; the path is
  /// `phases`, shown for 20 years.
  public static func sample(
    growth: Double = 0.02, prices: Double = 0.04, years: ClosedRange<Int> = 2020...2039,
    _ phases: Phase...
  ) -> Scenario {
    var scenario = Scenario(
      id: "sample", title: Words([.en: "Sample"]), years: years, priceYear: 2020,
      deflator: PriceSeries(growth: RatePath(prices)),
      municipalCosts: Series(
        observed: Observations([Dated(year: 2020, 100_000)]), growth: .rate(RatePath(growth))),
      phases: phases)
    scenario.specialist = Specialist(
      definition: "sample",
      costs: Series(
        observed: Observations([Dated(year: 2020, 120_000)]), growth: .rate(RatePath(0.03))),
      research: .share(LevelPath(Timeline([2020: 0.03, 2030: 0.04]), between: .linear)))
    return scenario
  }
}

extension Projection {
  /// The funding frame of each year.
  public var funding: [Double] { years.map { self[Column(.funding), $0] } }

  /// The funding frame of `year`.
  public func funding(_ year: Int) -> Double { self[Column(.funding), year] }
}

/// Whether two numbers are the same but for rounding.
public func isClose(_ a: Double, _ b: Double, relative: Double = 1e-12) -> Bool {
  abs(a - b) <= relative * max(abs(a), abs(b)) || a == b
}
