// SPDX-License-Identifier: GPL-3.0-or-later

import Funding

extension Path {
  /// What the rule of a phase gives in `year`, before any share limit; meaningful where `mask` is.
  mutating func amount(
    of plan: PhasePlan, in year: Int, _ mask: L.Mask, _ state: inout PhaseState<L>, _ model: Model,
    _ values: [L]
  ) -> L {
    switch plan.kind {
    case .step(let increment, let index):
      return step(values[increment.index], index, plan, in: year, mask, &state, values)
    case .grow(let rate):
      state.lift(by: values[rate.index], in: year, where: mask)
      return state.level * state.index
    case .reach(let aim, let by, let profile):
      return reach(aim, by: by, profile, in: year, mask, state, values)
    case .amounts(let list):
      let amounts = model.amountLists[list]
      guard amounts.years.contains(year), let slot = amounts[year] else {
        note(.amountMissing, in: year, where: mask)
        return L(repeating: 0)
      }
      return values[slot.index]
    case .hold(.nominal):
      return state.level
    case .hold(.real):
      return state.level / state.originPrice * deflator[year]
    case .hold(.share):
      return state.level / state.originCosts * costs[year]
    }
  }

  /// first·I + increment·n·I, or, continuing, L·J + increment·(n+1)·I.
  ///
  /// Counted from y0 both are the same: the steps taken are y - y0.
  private func step(
    _ increment: L, _ index: PhasePlan.Index, _ plan: PhasePlan, in year: Int, _ mask: L.Mask,
    _ state: inout PhaseState<L>, _ values: [L]
  ) -> L {
    let steps = L(repeating: Double(year)) - state.origin
    switch index {
    case .none:
      return state.level + increment * steps
    case .deflator(let prices):
      let sinceOrigin = deflator[year] / state.originPrice
      let since = prices.map { deflator[year] / deflator[$0] } ?? sinceOrigin
      let lift = plan.first == nil ? sinceOrigin : since
      return state.level * lift + increment * steps * since
    case .rate(let rate):
      state.lift(by: values[rate.index], in: year, where: mask)
      return state.level * state.index + increment * steps * state.index
    case .compensation(let part):
      guard year > years.lowerBound else { return state.level }
      let growth = budgetInflation[year]
      let lifted =
        funding[year - 1] * (L(repeating: 1) + values[part.index] * growth) + increment
      return lifted.replacing(
        with: state.level, where: L.atLeast(state.origin, L(repeating: Double(year))))
    }
  }

  /// The climb to a share of the costs in the year `by`, which is then kept.
  private mutating func reach(
    _ target: AimPlan, by: Int, _ profile: Profile, in year: Int, _ mask: L.Mask,
    _ state: PhaseState<L>, _ values: [L]
  ) -> L {
    if year >= by { return aim(target, in: year, values) * costs[year] }
    let s = aim(target, in: by, values)
    let w =
      (L(repeating: Double(year)) - state.origin) / (L(repeating: Double(by)) - state.origin)
    let s0 = state.level / state.originCosts
    switch profile {
    case .linear:
      return (s0 + (s - s0) * w) * costs[year]
    case .evenSteps:
      return state.level + (s * costs[by] - state.level) * w
    case .geometric:
      note(.geometricFromZero, in: year, where: L.both(mask, L.atLeast(L(repeating: 0), s0)))
      return s0 * L.power(s / s0, w) * costs[year]
    case .smooth:
      let smooth = w * w * (L(repeating: 3) - L(repeating: 2) * w)
      return (s0 + (s - s0) * smooth) * costs[year]
    }
  }
}
