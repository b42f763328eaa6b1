// SPDX-License-Identifier: GPL-3.0-or-later

extension Column.Kind {
  /// Whether a year's value is a sum from the first year on.
  public var isRunningTotal: Bool {
    switch self {
    case .cumulative, .cumulativeReal, .presentValue: true
    default: false
    }
  }

  /// Whether years of it can be summed: money and projects of a year, not shares, prices, stocks,
  /// what is summed to date, or amounts per inhabitant.
  public var isFlow: Bool {
    switch self {
    case .operatingCosts, .funding, .fundingReal, .overhead, .callVolume, .disbursed, .cash,
      .newProjects, .ask, .state, .municipal, .existingResearch, .netNew, .target, .counted, .gap,
      .specialistCosts, .specialistResearch:
      true
    case .deflator, .share, .outstanding, .cashShare, .municipalPerInhabitant, .cumulative,
      .cumulativeReal, .presentValue, .population, .specialistShare, .parity,
      .fundingPerInhabitant, .askPerInhabitant, .statePerInhabitant, .gapPerInhabitant,
      .runningProjects:
      false
    }
  }
}
