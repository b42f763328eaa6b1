// SPDX-License-Identifier: GPL-3.0-or-later

import Funding

/// What a scenario must have for some columns to be there.
enum ColumnRequirement: Hashable, Sendable {
  case overheads, payout, instruments, financing, existingResearch, targets, discountRate
  case population, specialist
  /// A payout profile that pays something.
  case projectYears

  /// The key of a scenario's file that gives it.
  var key: String {
    switch self {
    case .overheads: "overheads"
    case .payout, .projectYears: "calls.payout"
    case .instruments: "calls.instruments"
    case .financing: "financing"
    case .existingResearch: "existing_research"
    case .targets: "targets"
    case .discountRate: "discount_rate"
    case .population: "population"
    case .specialist: "specialist"
    }
  }
}

extension Model {
  /// Whether the scenario has what a column needs.
  func has(_ requirement: ColumnRequirement) -> Bool {
    switch requirement {
    case .overheads: !scenario.overheads.isEmpty
    case .payout: !payout.isEmpty
    case .instruments: !(scenario.calls?.instruments ?? []).isEmpty
    case .financing: stateShare != nil
    case .existingResearch: !existing.isEmpty
    case .targets: !scenario.targets.isEmpty
    case .discountRate: scenario.discountRate != nil
    case .population: population != nil
    case .specialist: specialist != nil
    case .projectYears: projectYears != nil
    }
  }
}
