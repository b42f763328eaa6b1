// SPDX-License-Identifier: GPL-3.0-or-later

/// One column of the table of a projection.
public struct Column: Hashable, Sendable {
  /// What the column holds; the raw value is its name, or the part of it before the colon.
  public enum Kind: String, Hashable, Sendable, CaseIterable {
    /// P: the price level, 1 in the price year.
    case deflator
    /// C: the municipalities' operating costs in health and care, MNOK, nominal.
    case operatingCosts = "operating_costs"
    /// A: the funding frame (*ramme*), MNOK, nominal.
    case funding
    /// A/P: the funding frame in kroner of the price year, MNOK.
    case fundingReal = "funding_real"
    /// A/C: the funding frame as a fraction of the operating costs.
    case share
    /// Z: the cost of one overhead, MNOK, nominal.
    case overhead
    /// V: the frame less the overheads within it, MNOK, nominal.
    case callVolume = "call_volume"
    /// Paid out on calls (D); promised and unpaid at the end of the year (O); D and overheads.
    /// MNOK.
    case disbursed, outstanding, cash
    /// The cash of the year as a fraction of the operating costs.
    case cashShare = "cash_share"
    /// New projects of one instrument in the year; need not be whole.
    case newProjects = "new_projects"
    /// B: the frame and the overheads on top, MNOK; and its parts by who pays.
    case ask, state, municipal
    /// The municipalities' part of the ask, NOK per inhabitant.
    case municipalPerInhabitant = "municipal_per_inhabitant"
    /// E: the existing streams together, MNOK, nominal.
    case existingResearch = "existing_research"
    /// A + E, less E of the year before the start held in real value: what is added, MNOK, nominal.
    case netNew = "net_new"
    /// T = s·C of one target, what counts towards it, and what is missing (0 or more), MNOK.
    case target, counted, gap
    /// ΣA: the funding frame summed from the start to the year, MNOK, nominal.
    case cumulative
    /// ΣA/P: the real funding frame summed from the start to the year, MNOK.
    case cumulativeReal = "cumulative_real"
    /// The real funding frame, discounted to the start and summed to the year, MNOK.
    case presentValue = "present_value"
    /// Inhabitants.
    case population
    /// S: the specialist services' costs, MNOK, nominal.
    case specialistCosts = "specialist_costs"
    /// r: the specialist services' R&D as a fraction of their costs.
    case specialistShare = "specialist_share"
    /// R: the specialist services' R&D, MNOK, nominal.
    case specialistResearch = "specialist_research"
    /// (A/C)/r, a fraction; NaN where r is 0.
    case parity
    // Asked for by name only.
    /// The funding frame, NOK per inhabitant.
    case fundingPerInhabitant = "funding_per_inhabitant"
    /// The whole ask, NOK per inhabitant.
    case askPerInhabitant = "ask_per_inhabitant"
    /// The state's part of the ask, NOK per inhabitant.
    case statePerInhabitant = "state_per_inhabitant"
    /// The gap to one target, NOK per inhabitant.
    case gapPerInhabitant = "gap_per_inhabitant"
    /// Projects of one instrument that run in the year: as long as the payout profile pays.
    case runningProjects = "running_projects"
  }

  /// The kind of quantity in the column.
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
    /// A number without a unit, such as the price level.
    case index
    /// Projects, whole or not.
    case projects
    /// Persons.
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
