// SPDX-License-Identifier: GPL-3.0-or-later

import Funding

/// How sure one value of a projection is.
public enum ValueStatus: String, Hashable, Sendable, CaseIterable {
  // As the data or the scenario says.
  /// The status that the data or the scenario gives the value; see ``Funding/Status``.
  case observed, derived, approximate, preliminary, projected, forecast, stated
  /// The status that the scenario gives the value; see ``Funding/Status``.
  case enacted, proposed, assumption, illustrative
  /// A forecast by a public authority.
  case officialForecast = "official_forecast"
  /// Filled in between observed values.
  case interpolated
  /// Made by the equations from other columns.
  case computed

  init(_ status: Status) { self = ValueStatus(rawValue: status.rawValue)! }
}

extension Projection {
  /// How sure the value of `column` in `year` is: what the data says of an observed year,
  /// `projected` for a year that a series grew to, `computed` for what follows from them.
  ///
  /// Of the frame it is `projected`, or the status of a listed amount, `assumption` if it has none.
  public func status(of column: Column, in year: Int) -> ValueStatus {
    switch column.kind {
    case .operatingCosts: status(of: model.costs[year])
    case .population: status(of: model.population![year])
    case .specialistCosts: status(of: model.specialist!.costs[year])
    case .specialistResearch:
      if case .observed(let plan) = model.specialist!.research {
        status(of: plan[year])
      } else {
        .computed
      }
    case .funding, .fundingReal: fundingStatus(in: year)
    default: .computed
    }
  }

  private func status(of step: SeriesStep) -> ValueStatus {
    switch step {
    case .observed(let slot): status(of: slot) ?? .observed
    case .between: .interpolated
    case .grown, .inflated: .projected
    }
  }

  private func fundingStatus(in year: Int) -> ValueStatus {
    switch model.phases[Int(path[path.rows.phase, year])].kind {
    case .amounts(let list):
      model.amountLists[list][year].flatMap { status(of: $0) } ?? .assumption
    default: .projected
    }
  }

  private func status(of slot: Slot) -> ValueStatus? {
    model.parameters[slot.index - 1].central.citation?.status.map { ValueStatus($0) }
  }
}
