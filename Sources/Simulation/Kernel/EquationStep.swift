// SPDX-License-Identifier: GPL-3.0-or-later

import Funding

/// A part of a play: the equations of one series, or of a few that go together.
enum EquationStep: Hashable, Sendable {
  case prices, costs, population
  case specialistCosts, specialistShare, specialistResearch
  case existing
  case funding
  // By number.
  case stream(Int)
  case overhead(Int)
  case callVolume, ask, payments
  case newProjects(Int)
  case state
  case target(Int)
  case counted(Int)
  case gap(Int)
  case reached(Int)
  case held(Int)
  case share, cumulative, cumulativeReal, presentValue
}

extension EquationStep {
  /// The parts that this one reads.
  func needs(in model: Model) -> [EquationStep] {
    switch self {
    case .prices, .costs, .population, .specialistCosts, .stream: []
    case .existing: model.existing.indices.map { .stream($0) }
    case .specialistShare:
      model.specialist!.derivesShare ? [.specialistCosts, .specialistResearch] : []
    case .specialistResearch:
      model.specialist!.derivesShare ? [] : [.specialistCosts, .specialistShare]
    case .funding:
      [.costs] + (model.phases.contains { $0.followsPrices } ? [.prices] : [])
        + (model.phases.contains { $0.aimsAtSpecialist } ? [.specialistShare] : [])
    case .overhead(let line):
      switch model.overheads[line].cost {
      case .share: [.funding]
      case .bodies(_, _, .deflator): [.prices]
      case .bodies: []
      }
    case .callVolume: [.funding] + model.overheads(within: true)
    case .ask: [.funding] + model.overheads(within: false)
    case .payments: [.callVolume] + model.overheads.indices.map { .overhead($0) }
    case .newProjects: [.prices, .callVolume]
    case .state: [.ask]
    case .target(let number):
      [.costs] + (model.targets[number].level == nil ? [.specialistShare] : [])
    case .counted(let number):
      [model.targets[number].measuresCash ? .payments : .funding]
        + (model.targets[number].countsExisting ? [.existing] : [])
    case .gap(let number), .reached(let number): [.target(number), .counted(number)]
    case .held(let number): [.reached(number)]
    case .share: [.costs, .funding]
    case .cumulative: [.funding]
    case .cumulativeReal, .presentValue: [.prices, .funding]
    }
  }
}

extension Model {
  /// Every part, each after those that it needs.
  var parts: [EquationStep] {
    let (columns, targets) = (self.columns.flatMap { $0.parts }, targets.indices)
    return parts(for: columns + targets.map { .held($0) })
  }

  /// The parts that make `wanted`, each after those that it needs, and all that can make a future
  /// invalid.
  func parts(for wanted: [EquationStep]) -> [EquationStep] {
    var (parts, known) = ([EquationStep](), Set<EquationStep>())
    func add(_ part: EquationStep) {
      guard known.insert(part).inserted else { return }
      for needed in part.needs(in: self) { add(needed) }
      parts.append(part)
    }
    // A frame that is not negative holds at least no overheads.
    add(overheads.contains { $0.isWithin } ? .callVolume : .funding)
    for part in wanted { add(part) }
    return parts
  }

  fileprivate func overheads(within isWithin: Bool) -> [EquationStep] {
    overheads.indices.filter { overheads[$0].isWithin == isWithin }.map { .overhead($0) }
  }
}

extension PhasePlan {
  /// Whether the rule takes the deflator's level.
  fileprivate var followsPrices: Bool {
    switch kind {
    case .step(_, .deflator), .hold(.real): true
    default: false
    }
  }

  fileprivate var aimsAtSpecialist: Bool {
    if case .specialist = limit { return true }
    if case .reach(.specialist, _, _) = kind { return true }
    return false
  }
}
