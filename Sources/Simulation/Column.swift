// SPDX-License-Identifier: GPL-3.0-or-later

import Funding

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

  public var unit: Unit {
    switch kind {
    case .deflator: .index
    case .share, .cashShare, .specialistShare, .parity: .fraction
    case .newProjects, .runningProjects: .projects
    case .municipalPerInhabitant, .fundingPerInhabitant, .askPerInhabitant, .statePerInhabitant,
      .gapPerInhabitant:
      .kroner
    case .population: .inhabitants
    default: .millions
    }
  }

  /// Nil for what is not money.
  public var priceBasis: PriceBasis? {
    switch kind {
    case .fundingReal, .cumulativeReal, .presentValue: .real
    default: unit == .millions || unit == .kroner ? .nominal : nil
    }
  }
}

extension Model {
  /// Every column that the scenario has: those of its table, and those asked for by name.
  public var allColumns: [Column] { columns + columnsByName }

  /// The columns that the scenario's table has, in their order.
  public var columns: [Column] {
    var columns: [Column] = [.deflator, .operatingCosts, .funding, .fundingReal, .share].map {
      Column($0)
    }
    func named(_ kind: Column.Kind, _ names: [String]) -> [Column] {
      names.enumerated().map { Column(kind, $1, $0) }
    }
    columns += named(.overhead, scenario.overheads.map(\.name)) + [Column(.callVolume)]
    if !payout.isEmpty {
      columns += [.disbursed, .outstanding, .cash, .cashShare].map { Column($0) }
    }
    columns += named(.newProjects, (scenario.calls?.instruments ?? []).map(\.name))
    columns.append(Column(.ask))
    if stateShare != nil {
      columns += [Column(.state), Column(.municipal)]
      if population != nil { columns.append(Column(.municipalPerInhabitant)) }
    }
    if !existing.isEmpty { columns += [Column(.existingResearch), Column(.netNew)] }
    for (index, target) in scenario.targets.enumerated() {
      columns += [.target, .counted, .gap].map { Column($0, target.name, index) }
    }
    columns += [Column(.cumulative), Column(.cumulativeReal)]
    if scenario.discountRate != nil { columns.append(Column(.presentValue)) }
    if population != nil { columns.append(Column(.population)) }
    if specialist != nil {
      columns += [.specialistCosts, .specialistShare, .specialistResearch, .parity].map {
        Column($0)
      }
    }
    return columns
  }

  /// More columns, which a table has only where they are asked for by name, in their order: the
  /// frame, the whole ask, the state's part and what is missing per inhabitant, and running projects.
  public var columnsByName: [Column] {
    var columns: [Column] = []
    if population != nil {
      columns += [Column(.fundingPerInhabitant), Column(.askPerInhabitant)]
      if stateShare != nil { columns.append(Column(.statePerInhabitant)) }
      columns += scenario.targets.enumerated().map { Column(.gapPerInhabitant, $1.name, $0) }
    }
    if projectYears != nil {
      columns += (scenario.calls?.instruments ?? []).enumerated().map {
        Column(.runningProjects, $1.name, $0)
      }
    }
    return columns
  }

  /// How many years after its award a project runs: from the first payment of the payout profile to
  /// the last; nil without a profile, or with nothing in it.
  var projectYears: ClosedRange<Int>? {
    let paid = payout.indices.filter { centralValues[payout[$0].index] > 0 }
    guard let first = paid.first, let last = paid.last else { return nil }
    return first...last
  }
}
