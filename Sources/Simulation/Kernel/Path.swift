// SPDX-License-Identifier: GPL-3.0-or-later

import Funding

/// The years of one future, or of a block of futures, as the equations make them.
///
/// Allocated once for a model and played as often as wanted; every play overwrites it. Money is MNOK
/// nominal unless said otherwise, shares are fractions. An array is empty where the scenario does
/// not give what it needs.
public struct Path<L: Lane>: Sendable {
  /// The years shown.
  public let years: ClosedRange<Int>

  /// Growth of prices from the year before.
  var inflation: Yearly<L>
  /// π̂: the growth that the state budget compensates.
  var budgetInflation: Yearly<L>
  /// P: 1 in the price year.
  var deflator: Yearly<L>
  /// C, from the last observed year or the start to the last year that a rule looks at.
  var costs: Yearly<L>
  var specialistCosts: Yearly<L>
  var specialistResearch: Yearly<L>
  var specialistShare: Yearly<L>
  var population: Yearly<L>
  var existingStreams: [Yearly<L>]
  var existing: Yearly<L>

  /// A, the funding frame (*ramme*).
  var funding: Yearly<L>
  /// What the rule of the phase gives, before any share limit.
  var unlimited: Yearly<L>
  /// The number of the phase that made the year's amount, counted from 0.
  var phase: Yearly<L>
  var share: Yearly<L>
  var overheads: [Yearly<L>]
  var callVolume: Yearly<L>
  var disbursed: Yearly<L>
  var outstanding: Yearly<L>
  var cash: Yearly<L>
  var newProjects: [Yearly<L>]
  var ask: Yearly<L>
  var state: Yearly<L>

  /// T, what is counted against it, and what is missing, for every target.
  var targets: [Yearly<L>]
  var counted: [Yearly<L>]
  var gaps: [Yearly<L>]
  /// The first year in which each target is reached; infinity for never.
  var reached: [L]
  /// 1 where the target is reached and then kept to the last year.
  var held: [L]

  /// ΣA, ΣA/P and the present value, to date.
  var cumulative: Yearly<L>
  var cumulativeReal: Yearly<L>
  var presentValue: Yearly<L>

  /// The first thing that makes a future invalid, by ``PlayFault``'s number; 0 for a valid one.
  var fault: L
  /// The year of ``fault``.
  var faultYear: L

  /// Room for playing `model`.
  public init(for model: Model) {
    let zero = L(repeating: 0)
    years = model.years
    let years = years
    func room(_ wanted: Bool) -> Yearly<L> {
      wanted ? Yearly(years, repeating: zero) : Yearly(first: years.lowerBound, [])
    }
    func room(like plan: SeriesPlan?) -> Yearly<L> {
      guard let plan else { return room(false) }
      return Yearly(first: plan.first, Array(repeating: zero, count: plan.values.count))
    }
    let inflated = model.prices.inflation
    inflation = Yearly(
      first: inflated.first, Array(repeating: zero, count: inflated.values.count))
    budgetInflation = room(true)
    deflator = Yearly(model.prices.levels, repeating: L(repeating: 1))
    costs = room(like: model.costs)
    specialistCosts = room(like: model.specialist?.costs)
    if case .observed(let plan) = model.specialist?.research {
      specialistResearch = room(like: plan)
    } else {
      specialistResearch = room(like: model.specialist?.costs)
    }
    specialistShare =
      model.specialist.map { Yearly($0.years, repeating: zero) } ?? room(false)
    population = room(like: model.population)
    existingStreams = model.existing.map { room(like: $0) }
    existing =
      model.existing.isEmpty
      ? room(false) : Yearly(years.lowerBound - 1...years.upperBound, repeating: zero)

    funding = room(true)
    unlimited = room(true)
    phase = room(true)
    share = room(true)
    overheads = model.overheads.map { _ in room(true) }
    callVolume = room(true)
    disbursed = room(!model.payout.isEmpty)
    outstanding = room(!model.payout.isEmpty)
    cash = room(!model.payout.isEmpty)
    newProjects = model.instruments.map { _ in room(true) }
    ask = room(true)
    state = room(model.stateShare != nil)
    targets = model.targets.map { _ in room(true) }
    counted = model.targets.map { _ in room(true) }
    gaps = model.targets.map { _ in room(true) }
    reached = model.targets.map { _ in zero }
    held = model.targets.map { _ in zero }
    cumulative = room(true)
    cumulativeReal = room(true)
    presentValue = room(model.scenario.discountRate != nil)
    (fault, faultYear) = (zero, zero)
  }
}
