// SPDX-License-Identifier: GPL-3.0-or-later

/// Text in one or more languages, by code: en, nb, nn.
public struct Words: Hashable, Sendable {
  public var byLanguage: [Language: String]

  public init(_ byLanguage: [Language: String]) { self.byLanguage = byLanguage }

  /// The text in `language`, or else in English, bokmål or nynorsk, whichever there is.
  public func text(in language: Language) -> String {
    for known in [language] + Language.allCases {
      if let text = byLanguage[known] { return text }
    }
    return ""
  }
}

/// Everything that a projection starts from.
///
/// Money is MNOK in nominal kroner unless said otherwise; shares and rates are fractions.
public struct Scenario: Hashable, Sendable {
  public var id: String
  public var title: Words
  public var description: Words?
  public var covers: [Words] = []
  public var doesNotCover: [Words] = []

  /// Year 1 of the funding, to the last year shown.
  public var years: ClosedRange<Int>
  /// Real amounts are in kroner of this year.
  public var priceYear: Int
  /// The numbers of the last year and of the price year, the start being 1, where the scenario
  /// counts them from there.
  public var countedEnd: Int?
  public var countedPriceYear: Int?
  public var discountRate: RatePath?

  public var deflator: PriceSeries
  /// The price growth that the state budget compensates; nil: the deflator's.
  public var budgetDeflator: PriceSeries?
  /// The municipalities' operating costs in health and care, MNOK.
  public var municipalCosts: Series
  public var specialist: Specialist?
  public var population: Series?
  public var existingResearch: [ExistingStream] = []

  public var phases: [Phase]
  public var targets: [Target] = []
  public var overheads: [Overhead] = []
  public var calls: Calls?
  /// The state's part of the whole ask; nil: not looked at.
  public var stateShare: LevelPath?

  public var sources: [Source] = []

  public init(
    id: String, title: Words, years: ClosedRange<Int>, priceYear: Int, deflator: PriceSeries,
    municipalCosts: Series, phases: [Phase]
  ) {
    self.id = id
    self.title = title
    self.years = years
    self.priceYear = priceYear
    self.deflator = deflator
    self.municipalCosts = municipalCosts
    self.phases = phases
  }

  /// The first year with funding.
  public var start: Int { years.lowerBound }
  /// The last year shown.
  public var end: Int { years.upperBound }
}

extension Scenario {
  /// The level at a key path such as `financing.state_share` or `targets.NAME.share`; nil where there
  /// is none.
  public func level(at path: String) -> LevelPath? {
    switch path {
    case "financing.state_share": return stateShare
    case "specialist.research_share":
      if case .share(let level) = specialist?.research { return level }
    default:
      let target = targets.first { path == "targets.\($0.name).share" }
      if case .share(let level) = target?.level { return level }
    }
    return nil
  }

  /// The year at a key path such as `start`, `targets.NAME.by` or `funding.phases.NAME.until`; nil where
  /// there is none.
  public func year(at path: String) -> Int? {
    if path == "start" { return start }
    if path == "end" { return end }
    if let target = targets.first(where: { path == "targets.\($0.name).by" }) {
      return target.by?.year
    }
    for phase in phases {
      let own = "funding.phases.\(phase.name)"
      if path == own + ".reach.by", case .reach(_, _, let by, _) = phase.rule { return by.year }
      if [own + ".until", own + ".until.year"].contains(path) { return phase.until?.year?.year }
    }
    return nil
  }

  /// What is observed of the series at a key path such as `municipal_costs`, `specialist.costs` or
  /// `existing_research.NAME`; nil where there is no such series.
  public func observations(at path: String) -> Observations? {
    switch path {
    case "municipal_costs": municipalCosts.observed
    case "population": population?.observed
    case "deflator": deflator.observed
    case "budget_deflator": budgetDeflator?.observed
    case "specialist.costs": specialist?.costs.observed
    case "specialist.research":
      if case .observed(let series) = specialist?.research { series.observed } else { nil }
    default: existingResearch.first { path == "existing_research.\($0.name)" }?.series.observed
    }
  }
}
