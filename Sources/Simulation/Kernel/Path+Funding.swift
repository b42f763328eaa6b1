// SPDX-License-Identifier: GPL-3.0-or-later

import Funding

extension Path {
  /// A(y), phase by phase.
  mutating func playFunding(_ model: Model, _ values: [L]) {
    var state = PhaseState<L>()
    let first = model.phases.indices.first { model.phases[$0].lastYear >= years.lowerBound }
    enter(first ?? 0, in: years.lowerBound, L.mask(repeating: true), &state, model, values)
    state.first = first ?? 0
    for year in years {
      if year > years.lowerBound { advance(to: year, &state, model, values) }
      for number in state.first...state.last {
        let mask = state.mask(of: number)
        guard L.any(mask) else { continue }
        playYear(year, number, mask, &state, model, values)
      }
      phase[year] = state.phase
      note(.fundingNegative, in: year, where: isBelow(funding[year], 0))
    }
  }

  /// Moves on the futures whose phase ended last year; phases whose last year is past are skipped.
  private mutating func advance(
    to year: Int, _ state: inout PhaseState<L>, _ model: Model, _ values: [L]
  ) {
    let before = state
    var lowest = before.last
    for number in before.first...before.last {
      let mask = before.mask(of: number)
      guard L.any(mask) else { continue }
      let timeIsUp = model.phases[number].lastYear < year
      let moving = timeIsUp ? mask : L.both(mask, before.ended)
      if !timeIsUp { lowest = min(lowest, number) }
      guard L.any(moving) else { continue }
      // The last phase has no last year, so there is always one to go on to.
      let next = (number + 1..<model.phases.count).first { model.phases[$0].lastYear >= year }!
      enter(next, in: year, moving, &state, model, values)
      if timeIsUp { lowest = min(lowest, next) }
    }
    state.first = min(lowest, state.last)
    state.ended = L.mask(repeating: false)
  }

  private func enter(
    _ number: Int, in year: Int, _ mask: L.Mask, _ state: inout PhaseState<L>, _ model: Model,
    _ values: [L]
  ) {
    let first = model.phases[number].first.map { values[$0.index] }
    let origin = first == nil && year > years.lowerBound ? year - 1 : year
    let level = first ?? (origin < year ? funding[origin] : L(repeating: 0))
    state.begin(
      number, from: level, of: origin, price: deflator[origin], costs: costs[origin], where: mask)
  }

  /// The year's amount of the futures that are in the phase `number`: what its rule gives, at most
  /// its share limit.
  private mutating func playYear(
    _ year: Int, _ number: Int, _ mask: L.Mask, _ state: inout PhaseState<L>, _ model: Model,
    _ values: [L]
  ) {
    let plan = model.phases[number]
    var amount = amount(of: plan, in: year, mask, &state, model, values)
    unlimited[year] = unlimited[year].replacing(with: amount, where: mask)
    if let limit = plan.limit {
      let cap = aim(limit, in: year, values) * costs[year]
      let isMet = L.atLeast(amount, cap * L(repeating: 1 - 1e-12))
      amount = amount.replacing(with: cap, where: isMet)
      if number + 1 < model.phases.count {
        state.ended = L.either(state.ended, L.both(mask, isMet))
      }
    }
    funding[year] = funding[year].replacing(with: amount, where: mask)
  }

  /// A share of the costs in `year`, or the specialist services' own.
  func aim(_ aim: AimPlan, in year: Int, _ values: [L]) -> L {
    switch aim {
    case .share(let slot): values[slot.index]
    case .specialist: specialistShare[year]
    }
  }

  /// Where `value` is less than `limit` by more than rounding.
  func isBelow(_ value: L, _ limit: Double) -> L.Mask {
    L.atLeast(L(repeating: limit - 1e-9), value)
  }
}
