// SPDX-License-Identifier: GPL-3.0-or-later

public import Funding

/// Makes random scenarios that are valid by construction: every rule, index, target, use and source.
public struct RandomScenario {
  var generator: SeededGenerator
  /// Whether nothing may depend on later years: no reach, no levels that move, no filled gaps, and
  /// prices of the start.
  let looksAhead: Bool

  public init(seed: UInt64, looksAhead: Bool = true) {
    generator = SeededGenerator(seed: seed)
    self.looksAhead = looksAhead
  }

  public mutating func scenario() -> Scenario {
    let start = Int.random(in: 2015...2030, using: &generator)
    let end = start + Int.random(in: 0...25, using: &generator)
    let costs = costs(start)
    var scenario = Scenario(
      id: "random", title: Words([.en: "Random"]), years: start...end,
      priceYear: looksAhead ? start + Int.random(in: -3...3, using: &generator) : start,
      deflator: PriceSeries(growth: rates(start, 0...0.05)), municipalCosts: costs, phases: [])
    scenario.specialist = chance(0.7) ? specialist(start) : nil
    let hasSpecialist = scenario.specialist != nil
    scenario.phases = phases(start, hasSpecialist: hasSpecialist)
    scenario.budgetDeflator = chance(0.5) ? PriceSeries(growth: rates(start, 0...0.05)) : nil
    scenario.discountRate = chance(0.7) ? rates(start, 0...0.06) : nil
    scenario.population = chance(0.7) ? population(start) : nil
    scenario.existingResearch = (0..<Int.random(in: 0...2, using: &generator)).map { number in
      let value = Parameter(Double.random(in: 1...80, using: &generator))
      return ExistingStream(
        name: "stream_\(number)",
        series: Series(
          observed: Observations([Dated(year: start - 1, value)]), growth: growth(start)))
    }
    scenario.overheads = overheads(start)
    scenario.calls = chance(0.7) ? calls() : nil
    scenario.stateShare = chance(0.5) ? levels(start, 0...1) : nil
    scenario.targets = targets(scenario)
    return scenario
  }

  mutating func chance(_ probability: Double) -> Bool {
    Double.random(in: 0..<1, using: &generator) < probability
  }

  mutating func value(_ range: ClosedRange<Double>) -> Parameter {
    Parameter(Double.random(in: range, using: &generator))
  }

  /// A rate, or rates by year that begin early enough for every series.
  mutating func rates(_ start: Int, _ range: ClosedRange<Double>) -> RatePath {
    if chance(0.5) { return RatePath(.constant(value(range))) }
    return RatePath(
      Timeline([
        start - 20: value(range), start + Int.random(in: 1...8, using: &generator): value(range),
        start + Int.random(in: 9...20, using: &generator): value(range),
      ]))
  }

  /// A level, or levels by year of both kinds; what moves to the next one looks ahead to it.
  mutating func levels(_ start: Int, _ range: ClosedRange<Double>) -> LevelPath {
    if chance(0.5) { return LevelPath(.constant(value(range)), between: .hold) }
    let between: LevelPath.Between = looksAhead && chance(0.5) ? .linear : .hold
    return LevelPath(
      Timeline([
        start - Int.random(in: 0...3, using: &generator): value(range),
        start + 4: value(range), start + 5: value(range), start + 11: value(range),
      ]), between: between)
  }

  mutating func growth(_ start: Int) -> Growth {
    switch Int.random(in: 0...2, using: &generator) {
    case 0: .rate(rates(start, -0.01...0.05))
    case 1:
      .factors(
        demographic: rates(start, 0...0.02), real: rates(start, -0.005...0.01), price: .deflator)
    default:
      .factors(demographic: nil, real: rates(start, 0...0.01), price: .rate(rates(start, 0...0.04)))
    }
  }

  private mutating func costs(_ start: Int) -> Series {
    var values = [Dated(year: start - 1, value(100_000...200_000))]
    if looksAhead, chance(0.4) {
      values.append(Dated(year: start + 3, value(120_000...260_000)))
    }
    return Series(
      observed: Observations(values), gaps: looksAhead ? .geometric : .refused,
      growth: growth(start))
  }

  private mutating func specialist(_ start: Int) -> Specialist {
    let costs = Series(
      observed: Observations([Dated(year: start - 2, value(100_000...180_000))]),
      growth: growth(start))
    let research = Series(
      observed: Observations([Dated(year: start, value(3_000...5_000))]), growth: growth(start))
    return Specialist(
      definition: "random", costs: costs,
      research: chance(0.5) ? .share(levels(start, 0.02...0.05)) : .observed(research))
  }

  private mutating func population(_ start: Int) -> Series {
    Series(
      observed: Observations([Dated(year: start, value(4e6...6e6))]),
      growth: .rate(rates(start, -0.005...0.01)))
  }
}
