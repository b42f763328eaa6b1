// SPDX-License-Identifier: GPL-3.0-or-later

public import Funding

/// Everything that is known of a kind of column; each stands once, as one value.
struct ColumnDefinition: Sendable {
  /// What there is one such column of.
  enum Scope: Hashable, Sendable {
    case scenario, overhead, instrument, target
  }

  /// How the values of years hang together.
  enum Accumulation: Hashable, Sendable {
    /// What happens in a year: money and projects, which may be summed over years.
    case flow
    /// What is so in a year: shares, prices, stocks, amounts per inhabitant.
    case level
    /// The sum from the first year on.
    case runningTotal
  }

  let unit: Column.Unit
  /// Nil for what is not money.
  let basis: Column.PriceBasis?
  let accumulation: Accumulation
  let scope: Scope
  /// What a scenario must have for the column to be there; none: it always is.
  let needs: [ColumnRequirement]
  /// Whether most readers want it; the others are asked for.
  let isMain: Bool
  /// Whether a table has it only where it is asked for by name.
  let isAskedFor: Bool
  /// What heads it in a Norwegian table; English tables have its code.
  let labels: (nb: String, nn: String)
  /// What it holds, in a line.
  let meaning: Phrase
  /// The parts of a play that make it, of the line, instrument or target of this number.
  let parts: @Sendable (Int) -> [EquationStep]
  /// How its values are read off the rows, in its own unit.
  let reading: @Sendable (StateLayout, Int) -> Reading

  /// - Parameter basis: Of money the prices that it is in; nominal if they are not given.
  init(
    _ unit: Column.Unit, _ accumulation: Accumulation, _ basis: Column.PriceBasis? = nil,
    of scope: Scope = .scenario, needs: [ColumnRequirement] = [], isMain: Bool = false,
    isAskedFor: Bool = false, nb: String, nn: String, meaning: Phrase,
    parts: @escaping @Sendable (Int) -> [EquationStep],
    reading: @escaping @Sendable (StateLayout, Int) -> Reading
  ) {
    let isMoney = unit == .millions || unit == .kroner
    (self.unit, self.basis) = (unit, isMoney ? basis ?? .nominal : nil)
    (self.accumulation, self.scope, self.needs) = (accumulation, scope, needs)
    (self.isMain, self.isAskedFor) = (isMain, isAskedFor)
    (labels, self.meaning) = ((nb, nn), meaning)
    (self.parts, self.reading) = (parts, reading)
  }
}

extension Column.Kind {
  /// The registry: one definition for each kind of column.
  var definition: ColumnDefinition {
    switch self {
    case .deflator: .deflator
    case .operatingCosts: .operatingCosts
    case .funding: .funding
    case .fundingReal: .fundingReal
    case .share: .share
    case .overhead: .overhead
    case .callVolume: .callVolume
    case .disbursed: .disbursed
    case .outstanding: .outstanding
    case .cash: .cash
    case .cashShare: .cashShare
    case .newProjects: .newProjects
    case .ask: .ask
    case .state: .state
    case .municipal: .municipal
    case .municipalPerInhabitant: .municipalPerInhabitant
    case .existingResearch: .existingResearch
    case .netNew: .netNew
    case .target: .target
    case .counted: .counted
    case .gap: .gap
    case .cumulative: .cumulative
    case .cumulativeReal: .cumulativeReal
    case .presentValue: .presentValue
    case .population: .population
    case .specialistCosts: .specialistCosts
    case .specialistShare: .specialistShare
    case .specialistResearch: .specialistResearch
    case .parity: .parity
    case .fundingPerInhabitant: .fundingPerInhabitant
    case .askPerInhabitant: .askPerInhabitant
    case .statePerInhabitant: .statePerInhabitant
    case .gapPerInhabitant: .gapPerInhabitant
    case .runningProjects: .runningProjects
    }
  }
}

extension Column.Kind {
  /// Whether a year's value is a sum from the first year on.
  public var isRunningTotal: Bool { definition.accumulation == .runningTotal }

  /// Whether years of it can be summed: money and projects of a year.
  public var isFlow: Bool { definition.accumulation == .flow }

  /// Whether most readers want it; the others are asked for.
  public var isMain: Bool { definition.isMain }

  /// Whether there is one such column for each overhead, instrument or target.
  public var isNamed: Bool { definition.scope != .scenario }

  /// The keys that a scenario must have for the column to be there; none: it always is.
  public var needs: [String] { definition.needs.map { $0.key } }

  /// As it heads the column of a Norwegian table; English tables have the column's own name.
  public var label: Phrase {
    Phrase(rawValue, nb: definition.labels.nb, nn: definition.labels.nn)
  }

  /// What the column holds, in a line.
  public var meaning: Phrase { definition.meaning }
}

extension Column {
  /// The unit of the column's values, of which ``priceBasis`` says the prices.
  public var unit: Unit { kind.definition.unit }

  /// Nil for what is not money.
  public var priceBasis: PriceBasis? { kind.definition.basis }

  /// The parts that make the column.
  var parts: [EquationStep] { kind.definition.parts(index) }
}
