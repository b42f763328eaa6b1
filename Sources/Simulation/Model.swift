// SPDX-License-Identifier: GPL-3.0-or-later

public import Funding

/// A number that a model reads, and where it stands in the scenario.
public struct ModelParameter: Hashable, Sendable {
  /// The key path: `funding.phases.ramp_up.step.increment`, `municipal_costs.observed.2023`.
  public let path: String
  /// The measure of the number: its unit and limits.
  public let measure: Measure
  /// The scenario's own value, in the program's units.
  public let central: Parameter

  /// A parameter at the key path `path`, with its own value in the units of `measure`.
  public init(path: String, measure: Measure, central: Parameter) {
    (self.path, self.measure, self.central) = (path, measure, central)
  }

  /// Whether it is one of the parts that are 100 % together: of the payout, or of the instruments.
  /// None of them can change alone.
  public var isPartOfWhole: Bool { Self.isPartOfWhole(path) }

  /// The same of a key path.
  public static func isPartOfWhole(_ path: String) -> Bool {
    path.hasPrefix("calls.payout.")
      || (path.hasPrefix("calls.instruments.") && path.hasSuffix(".share"))
  }
}

/// A scenario laid out for playing: the structure apart from the numbers.
///
/// The numbers stand in one list, ``centralValues``, so that whoever varies some of them (a sweep,
/// a goal seek) changes the list and plays again; nothing is read or checked twice.
public struct Model: Sendable {
  /// The scenario that the model was made from.
  public let scenario: Scenario
  /// Every number that the equations read, in file order.
  public let parameters: [ModelParameter]
  /// The scenario's own numbers, as a ``Path`` plays them: the constant 0, then one for each of the
  /// ``parameters`` in their order.
  public let centralValues: [Double]

  let prices: PricePlan
  /// What a compensated step follows; nil: the deflator.
  let budgetInflation: Yearly<Slot>?
  let costs: SeriesPlan
  let specialist: SpecialistPlan?
  let population: SeriesPlan?
  let existing: [SeriesPlan]
  let phases: [PhasePlan]
  /// The amounts of each phase that lists them, nil in years that it leaves out; the increments of
  /// each that has them by year, nil in years before the first.
  let amountLists: [Yearly<Slot?>]
  let targets: [TargetPlan]
  let overheads: [OverheadPlan]
  let payout: [Slot]
  let instruments: [InstrumentPlan]
  let stateShare: LevelPlan?
  let discountRates: Yearly<Slot>?

  /// The place in the list of values of the parameter at `path`, from 1; nil if the model reads
  /// none there.
  public func index(of path: String) -> Int? {
    parameters.firstIndex { $0.path == path }.map { $0 + 1 }
  }

  /// The key of what parity compares with: the specialist services' R&D share, or their R&D; nil if
  /// the scenario gives neither.
  public var specialistResearchPath: String? {
    switch scenario.specialist?.research {
    case .share: "specialist.research_share"
    case .observed: "specialist.research"
    case nil: nil
    }
  }

  /// The key paths of the numbers that give the specialist services' R&D share in `year`, one of
  /// the ``years``; empty where it follows from observed research. It is 0 where all of them are.
  public func specialistShares(in year: Int) -> [String] {
    guard case .share(let levels) = specialist?.research else { return [] }
    let step = levels[year]
    return (step.weight > 0 ? [step.before, step.after] : [step.before]).map {
      parameters[$0.index - 1].path
    }
  }

  /// The years shown.
  public var years: ClosedRange<Int> { scenario.years }
}

/// Where a number stands in a model's list of values.
struct Slot: Hashable, Sendable {
  let index: Int

  /// The constant 0, for a rate that is not there.
  static let zero = Slot(index: 0)
}
