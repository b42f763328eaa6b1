// SPDX-License-Identifier: GPL-3.0-or-later

extension Path {
  /// The value of `column` in `year`, one of ``years``, in the column's unit.
  public func value(_ column: Column, in year: Int) -> L {
    switch column.kind {
    case .deflator: deflator[year]
    case .operatingCosts: costs[year]
    case .funding: funding[year]
    case .fundingReal: funding[year] / deflator[year]
    case .share: share[year]
    case .overhead: overheads[column.index][year]
    case .callVolume: callVolume[year]
    case .disbursed: disbursed[year]
    case .outstanding: outstanding[year]
    case .cash: cash[year]
    case .cashShare: cash[year] / costs[year]
    case .newProjects: newProjects[column.index][year]
    case .ask: ask[year]
    case .state: state[year]
    case .municipal: ask[year] - state[year]
    case .municipalPerInhabitant:
      (ask[year] - state[year]) * L(repeating: 1e6) / population[year]
    case .existingResearch: existing[year]
    case .netNew: funding[year] + existing[year] - existing[years.lowerBound - 1]
    case .target: targets[column.index][year]
    case .counted: counted[column.index][year]
    case .gap: gaps[column.index][year]
    case .cumulative: cumulative[year]
    case .cumulativeReal: cumulativeReal[year]
    case .presentValue: presentValue[year]
    case .population: population[year]
    case .specialistCosts: specialistCosts[year]
    case .specialistShare: specialistShare[year]
    case .specialistResearch: specialistResearch[year]
    case .parity: share[year] / specialistShare[year]
    }
  }
}
