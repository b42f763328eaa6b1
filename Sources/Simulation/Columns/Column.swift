// SPDX-License-Identifier: GPL-3.0-or-later

/// One column of the table of a projection.
public struct Column: Hashable, Sendable {
  /// What the column holds; the raw value is its name, or the part of it before the colon.
  public enum Kind: String, Hashable, Sendable, CaseIterable {
    case deflator
    case operatingCosts = "operating_costs"
    case funding
    case fundingReal = "funding_real"
    case share
    case overhead
    case callVolume = "call_volume"
    case disbursed, outstanding, cash
    case cashShare = "cash_share"
    case newProjects = "new_projects"
    case ask, state, municipal
    case municipalPerInhabitant = "municipal_per_inhabitant"
    case existingResearch = "existing_research"
    case netNew = "net_new"
    case target, counted, gap
    case cumulative
    case cumulativeReal = "cumulative_real"
    case presentValue = "present_value"
    case population
    case specialistCosts = "specialist_costs"
    case specialistShare = "specialist_share"
    case specialistResearch = "specialist_research"
    case parity
    // Asked for by name only.
    case fundingPerInhabitant = "funding_per_inhabitant"
    case askPerInhabitant = "ask_per_inhabitant"
    case statePerInhabitant = "state_per_inhabitant"
    case gapPerInhabitant = "gap_per_inhabitant"
    case runningProjects = "running_projects"
  }

  public let kind: Kind
  /// The overhead, instrument or target that it belongs to, by name.
  public let name: String?
  /// Its number among those of its kind, in file order.
  let index: Int

  /// A column of which there is one.
  public init(_ kind: Kind) { self.init(kind, nil, 0) }

  init(_ kind: Kind, _ name: String?, _ index: Int) {
    self.kind = kind
    self.name = name
    self.index = index
  }

  /// As it heads a table: `share`, `gap:one_percent`.
  public var id: String { name.map { "\(kind.rawValue):\($0)" } ?? kind.rawValue }
}

extension Column {
  /// The unit of a column's values.
  public enum Unit: String, Hashable, Sendable {
    /// Million Norwegian kroner.
    case millions = "MNOK"
    /// Norwegian kroner.
    case kroner = "NOK"
    /// A fraction: 0.01 is 1 %.
    case fraction
    case index
    case projects
    case inhabitants
  }

  /// The prices that an amount is in.
  public enum PriceBasis: String, Hashable, Sendable {
    /// Kroner of the year itself (*løpende priser*).
    case nominal
    /// Kroner of the scenario's price year (*faste priser*).
    case real
  }
}
