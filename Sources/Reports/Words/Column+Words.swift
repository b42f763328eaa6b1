// SPDX-License-Identifier: GPL-3.0-or-later

public import Simulation

extension Column.Kind {
  /// What the column holds, in a line.
  public var meaning: String {
    switch self {
    case .deflator: "price level, 1 in the price year"
    case .operatingCosts: "the municipalities' operating costs in health and care"
    case .funding: "the funding frame (ramme): what is set aside for new awards and overheads"
    case .fundingReal: "the funding frame in kroner of the price year"
    case .share: "the funding frame as a share of the operating costs"
    case .overhead: "a line for structure or administration"
    case .callVolume: "the frame less the overheads within it: what is left for calls"
    case .disbursed: "what is paid out on calls in the year (utbetaling)"
    case .outstanding: "promised and not yet paid at the end of the year (utestående tilsagn)"
    case .cash: "what the year's budget needs (kontantprinsippet): disbursed and all overheads"
    case .cashShare: "cash as a share of the operating costs"
    case .newProjects: "new projects of an instrument"
    case .ask: "the whole ask: the frame and the overheads on top"
    case .state: "the state's part of the ask"
    case .municipal: "the municipalities' part of the ask"
    case .municipalPerInhabitant: "the municipalities' part per inhabitant"
    case .existingResearch: "the existing streams together"
    case .netNew: "what is really added since the year before the start, cuts elsewhere netted out"
    case .target: "the amount that a target stands for"
    case .counted: "what counts towards a target"
    case .gap: "what is missing to a target"
    case .cumulative: "the funding frame summed to date"
    case .cumulativeReal: "the real funding frame summed to date"
    case .presentValue: "the real funding frame discounted to the start and summed to date"
    case .population: "inhabitants"
    case .specialistCosts: "the specialist health services' costs, by the scenario's definition"
    case .specialistShare: "the specialist services' R&D as a share of their costs"
    case .specialistResearch: "the specialist services' R&D"
    case .parity: "the share of the frame relative to the specialist services' own, 100 % is parity"
    }
  }

  /// Whether there is one such column for each overhead, instrument or target.
  public var isNamed: Bool {
    switch self {
    case .overhead, .newProjects, .target, .counted, .gap: true
    default: false
    }
  }
}

extension Column.PriceBasis {
  /// `nominal`, or `real` with the year whose kroner they are.
  func words(_ priceYear: Int) -> String { self == .real ? "real \(priceYear)" : rawValue }
}

extension Column.Kind {
  /// The key that a scenario must have for the column to be there; nil: it always is.
  var needs: String? {
    switch self {
    case .disbursed, .outstanding, .cash, .cashShare: "calls.payout"
    case .newProjects: "calls.instruments"
    case .state, .municipal: "financing"
    case .municipalPerInhabitant: "financing and population"
    case .existingResearch, .netNew: "existing_research"
    case .target, .counted, .gap: "targets"
    case .overhead: "overheads"
    case .presentValue: "discount_rate"
    case .population: "population"
    case .specialistCosts, .specialistShare, .specialistResearch, .parity: "specialist"
    default: nil
    }
  }
}

extension Column.Unit {
  /// The unit over a column of a table; `prices` is the price year of real amounts, nil for nominal.
  func heading(prices: Int?) -> String {
    switch self {
    case .millions: prices.map { "MNOK (\($0))" } ?? "MNOK"
    case .kroner: prices.map { "NOK (\($0))" } ?? "NOK"
    case .fraction: "%"
    case .index: "index"
    case .projects: "projects"
    case .inhabitants: "inhabitants"
    }
  }
}
