// SPDX-License-Identifier: GPL-3.0-or-later

/// Text in one or more languages, by code: en, nb, nn.
public struct Words: Hashable, Sendable {
  /// The texts by language; ``text(in:)`` stands in for one that is missing.
  public var byLanguage: [Language: String]

  /// Text as it is given, in any of the languages.
  public init(_ byLanguage: [Language: String]) { self.byLanguage = byLanguage }

  /// The text in `language`, or else in English, bokmål or nynorsk, whichever comes first; empty if
  /// there is none.
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
  /// The scenario's id: of the library, or as its file says.
  public var id: String
  /// The title of tables and reports.
  public var title: Words
  /// A description in a sentence or two; nil: none.
  public var description: Words?
  /// The money and services that the scenario covers, one entry each.
  public var covers: [Words] = []
  /// Things that a reader might expect and the scenario leaves out, one entry each.
  public var doesNotCover: [Words] = []

  /// Year 1 of the funding, to the last year shown.
  public var years: ClosedRange<Int>
  /// Real amounts are in kroner of this year.
  public var priceYear: Int
  /// The number of the last year, the start being 1, where the scenario counts it from there; nil
  /// for a year of the calendar.
  public var countedEnd: Int?
  /// The number of the price year; nil for a year of the calendar.
  public var countedPriceYear: Int?
  /// The yearly rate ρ that present values are discounted by, a fraction; nil: none are computed.
  public var discountRate: RatePath?

  /// The growth of prices, which makes the price level P, 1 in the price year.
  public var deflator: PriceSeries
  /// The price growth that the state budget compensates; nil: the deflator's.
  public var budgetDeflator: PriceSeries?
  /// The municipalities' operating costs in health and care, MNOK.
  public var municipalCosts: Series
  /// The specialist health services, to compare with; nil: no comparison.
  public var specialist: Specialist?
  /// Inhabitants by year; nil: nothing is told per inhabitant.
  public var population: Series?
  /// Streams of research money that are there already, MNOK, in file order.
  public var existingResearch: [ExistingStream] = []

  /// The funding path, first to last; at least one.
  public var phases: [Phase]
  /// The targets, in file order.
  public var targets: [Target] = []
  /// Lines for structure and administration, in file order.
  public var overheads: [Overhead] = []
  /// Payout and instruments of the calls; nil: neither is given.
  public var calls: Calls?
  /// The state's part of the whole ask, 0…1; nil: not looked at.
  public var stateShare: LevelPath?

  /// The scenario's own sources, which come before those of the data set.
  public var sources: [Source] = []

  /// A scenario of what every scenario must have; the rest is absent.
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
  /// The level at a key path such as `financing.state_share` or `targets.NAME.share`; nil where
  /// there is none.
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

  /// The year at a key path such as `start`, `targets.NAME.by` or `funding.phases.NAME.until`; nil
  /// where there is none.
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
