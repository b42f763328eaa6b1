// SPDX-License-Identifier: GPL-3.0-or-later

import Funding

extension StateLayout {
  /// Plays the years of a phase, for the futures of `mask` (nil: for all), until it may have ended
  /// for some of them.
  ///
  /// The rule is chosen outside of the years, as choosing would cost more than most rules do.
  ///
  /// - Returns: The first year that is not played.
  func evaluate<L: Arithmetic>(
    _ plan: PhasePlan, in years: Range<Int>, where mask: L.Mask?, _ state: inout PhaseState<L>,
    _ model: Model, _ cells: inout MutableSpan<L>
  ) -> Int {
    @inline(__always) func each(
      _ rule: some Rule<L>, _ state: inout PhaseState<L>, _ cells: inout MutableSpan<L>
    ) -> Int {
      evaluate(rule, plan, in: years, where: mask, &state, &cells)
    }
    switch plan.kind {
    case .step(.constant(let slot), let index):
      let increase = Steady(increment: cells[slot])
      return step(increase, index, plan, in: years, where: mask, &state, &cells)
    case .step(.byYear(let list), let index):
      let increase = ByYear<L>(
        increments: model.amountLists[list], fault: fundingFault, mask: mask)
      return step(increase, index, plan, in: years, where: mask, &state, &cells)
    case .grow(let rate):
      return each(Growth(rate: cells[rate], mask: mask), &state, &cells)
    case .reach(let aim, let by, let profile):
      let rule = Reach<L>(
        aim: Share(aim, specialistShare), by: by, profile: profile, costs: costs,
        fault: fundingFault, mask: mask)
      return each(rule, &state, &cells)
    case .amounts(let list):
      let rule = Listed<L>(amounts: model.amountLists[list], fault: fundingFault, mask: mask)
      return each(rule, &state, &cells)
    case .hold(let hold):
      return each(Held<L>(hold: hold, deflator: deflator, costs: costs), &state, &cells)
    }
  }

  /// A step lifted by its index.
  private func step<L: Arithmetic>(
    _ increase: some Increase<L>, _ index: PhasePlan.Index, _ plan: PhasePlan,
    in years: Range<Int>, where mask: L.Mask?, _ state: inout PhaseState<L>,
    _ cells: inout MutableSpan<L>
  ) -> Int {
    switch index {
    case .none:
      return evaluate(Step(increase: increase), plan, in: years, where: mask, &state, &cells)
    case .rate(let rate):
      let rule = RatedStep(increase: increase, rate: cells[rate], mask: mask)
      return evaluate(rule, plan, in: years, where: mask, &state, &cells)
    case .deflator(let prices):
      let rule = DeflatedStep(
        increase: increase, deflator: deflator, prices: prices, hasFirst: plan.first != nil)
      return evaluate(rule, plan, in: years, where: mask, &state, &cells)
    case .compensation(let part):
      let rule = CompensatedStep(
        increase: increase, part: cells[part], growth: runs.compensated, funding: funding)
      return evaluate(rule, plan, in: years, where: mask, &state, &cells)
    }
  }

  /// The loop over the years, one for each kind of rule.
  private func evaluate<L, R: Rule<L>>(
    _ rule: R, _ plan: PhasePlan, in years: Range<Int>, where mask: L.Mask?,
    _ state: inout PhaseState<L>, _ cells: inout MutableSpan<L>
  ) -> Int {
    for year in years {
      let amount = rule.amount(in: year, &state, &cells)
      if settle(amount, plan, in: year, where: mask, &state, &cells) { return year + 1 }
    }
    return years.upperBound
  }
}

/// What a phase gives in a year, before any share limit.
private protocol Rule<L> {
  associatedtype L: Arithmetic

  func amount(
    in year: Int, _ state: inout PhaseState<L>, _ cells: inout MutableSpan<L>
  ) -> L
}

/// What a step is increased by.
private protocol Increase<L> {
  associatedtype L: Arithmetic

  /// The increment of a year.
  func increment(
    of year: Int, _ state: PhaseState<L>, _ cells: inout MutableSpan<L>
  ) -> L
  /// The increments of all years after y0, to `year`; asked for year by year.
  func sum(to year: Int, _ state: inout PhaseState<L>, _ cells: inout MutableSpan<L>) -> L
}

/// The same increment every year.
private struct Steady<L: Arithmetic>: Increase {
  let increment: L

  @inline(__always)
  func increment(of year: Int, _ state: PhaseState<L>, _ cells: inout MutableSpan<L>) -> L {
    increment
  }

  @inline(__always)
  func sum(to year: Int, _ state: inout PhaseState<L>, _ cells: inout MutableSpan<L>) -> L {
    increment * state.steps(to: year)
  }
}

/// Increments by year; a year before the first of them is a fault.
private struct ByYear<L: Arithmetic>: Increase {
  let increments: Yearly<Slot?>
  let fault: FaultSlots
  let mask: L.Mask?

  func increment(of year: Int, _ state: PhaseState<L>, _ cells: inout MutableSpan<L>) -> L {
    if let slot = increments[year] { return cells[slot] }
    fault.note(.incrementMissing, in: year, where: state.isAfterOrigin(year, mask), &cells)
    return L(repeating: 0)
  }

  func sum(to year: Int, _ state: inout PhaseState<L>, _ cells: inout MutableSpan<L>) -> L {
    state.add(increment(of: year, state, &cells), in: year, where: mask)
    return state.increments
  }
}

/// first·I + increment·n·I, or, continuing, L·J + increment·(n+1)·I: the same sum, when the steps
/// are counted from y0. Here I = J = 1.
private struct Step<L: Arithmetic, I: Increase<L>>: Rule {
  let increase: I

  @inline(__always)
  func amount(in year: Int, _ state: inout PhaseState<L>, _ cells: inout MutableSpan<L>) -> L {
    Equations.stepped(from: state.level, by: increase.sum(to: year, &state, &cells))
  }
}

/// I = J = (1 + rate)^(y - y0).
private struct RatedStep<L: Arithmetic, I: Increase<L>>: Rule {
  let increase: I
  let rate: L
  let mask: L.Mask?

  @inline(__always)
  func amount(in year: Int, _ state: inout PhaseState<L>, _ cells: inout MutableSpan<L>) -> L {
    state.lift(by: rate, in: year, where: mask)
    let sum = increase.sum(to: year, &state, &cells)
    return Equations.stepped(
      from: state.level, lifted: state.index, by: sum, lifted: state.index)
  }
}

/// I = P(y)/P(prices) and J = P(y)/P(y0).
private struct DeflatedStep<L: Arithmetic, I: Increase<L>>: Rule {
  let increase: I
  let deflator: Row
  let prices: Int?
  let hasFirst: Bool

  @inline(__always)
  func amount(in year: Int, _ state: inout PhaseState<L>, _ cells: inout MutableSpan<L>) -> L {
    let sinceOrigin = cells[deflator, year] / state.originPrice
    let since = prices.map { cells[deflator, year] / cells[deflator, $0] } ?? sinceOrigin
    let lift = hasFirst ? since : sinceOrigin
    let sum = increase.sum(to: year, &state, &cells)
    return Equations.stepped(from: state.level, lifted: lift, by: sum, lifted: since)
  }
}

/// Last year's amount, the part of the prices' growth that is compensated, and the increment.
private struct CompensatedStep<L: Arithmetic, I: Increase<L>>: Rule {
  let increase: I
  let part: L
  /// Of the years after the first.
  let growth: Yearly<Slot>
  let funding: Row

  @inline(__always)
  func amount(in year: Int, _ state: inout PhaseState<L>, _ cells: inout MutableSpan<L>) -> L {
    guard year >= growth.first else { return state.level }
    let increment = increase.increment(of: year, state, &cells)
    let lifted = Equations.compensated(
      cells[funding, year - 1], part: part, growth: cells[growth[year]], increment: increment)
    return lifted.replacing(
      with: state.level, where: L.atLeast(state.origin, L(repeating: Double(year))))
  }
}

private struct Growth<L: Arithmetic>: Rule {
  let rate: L
  let mask: L.Mask?

  @inline(__always)
  func amount(in year: Int, _ state: inout PhaseState<L>, _ cells: inout MutableSpan<L>) -> L {
    state.lift(by: rate, in: year, where: mask)
    return state.level * state.index
  }
}

private struct Listed<L: Arithmetic>: Rule {
  let amounts: Yearly<Slot?>
  let fault: FaultSlots
  let mask: L.Mask?

  func amount(in year: Int, _ state: inout PhaseState<L>, _ cells: inout MutableSpan<L>) -> L {
    if amounts.years.contains(year), let slot = amounts[year] { return cells[slot] }
    fault.note(.amountMissing, in: year, where: mask ?? L.mask(repeating: true), &cells)
    return L(repeating: 0)
  }
}

private struct Held<L: Arithmetic>: Rule {
  let hold: Hold
  let deflator: Row
  let costs: Row

  @inline(__always)
  func amount(in year: Int, _ state: inout PhaseState<L>, _ cells: inout MutableSpan<L>) -> L {
    switch hold {
    case .nominal: state.level
    case .real:
      Equations.kept(state.level, against: state.originPrice, now: cells[deflator, year])
    case .share: Equations.kept(state.level, against: state.originCosts, now: cells[costs, year])
    }
  }
}

/// The climb to a share of the costs in the year `by`, which is then kept.
private struct Reach<L: Arithmetic>: Rule {
  let aim: Share
  let by: Int
  let profile: Profile
  let costs: Row
  let fault: FaultSlots
  let mask: L.Mask?

  func amount(in year: Int, _ state: inout PhaseState<L>, _ cells: inout MutableSpan<L>) -> L {
    if year >= by { return aim(in: year, cells.span) * cells[costs, year] }
    let s = aim(in: by, cells.span)
    let w = Equations.part(years: state.steps(to: year), of: state.steps(to: by))
    let s0 = state.level / state.originCosts
    switch profile {
    case .linear:
      return Equations.reachedEvenly(from: s0, to: s, part: w, costs: cells[costs, year])
    case .evenSteps:
      return Equations.reachedInSteps(from: state.level, to: s * cells[costs, by], part: w)
    case .geometric:
      let isNothing = L.atLeast(L(repeating: 0), s0)
      let isFault = mask.map { L.both($0, isNothing) } ?? isNothing
      fault.note(.geometricFromZero, in: year, where: isFault, &cells)
      return Equations.reachedGeometrically(from: s0, to: s, part: w, costs: cells[costs, year])
    case .smooth:
      return Equations.reachedSmoothly(from: s0, to: s, part: w, costs: cells[costs, year])
    }
  }
}
