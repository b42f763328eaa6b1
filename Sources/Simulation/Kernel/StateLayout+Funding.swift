// SPDX-License-Identifier: GPL-3.0-or-later

import Funding

extension StateLayout {
  /// A(y), phase by phase.
  ///
  /// - Parameter keepsTurns: Whether the rows ``phase`` and ``unlimited`` are kept.
  func evaluateFunding<L: Arithmetic>(
    _ model: Model, _ cells: inout MutableSpan<L>, recordsPhases: Bool
  ) {
    var state = PhaseState<L>(recordsPhases: recordsPhases)
    fundingFault.clear(&cells)
    let first = model.phases.indices.first { model.phases[$0].lastYear >= years.lowerBound } ?? 0
    enter(first, in: years.lowerBound, L.mask(repeating: true), &state, model, &cells)
    state.first = first
    var year = years.lowerBound
    while year <= years.upperBound {
      if state.mayMoveOn(in: year, model) { moveOn(in: year, &state, model, &cells) }
      if state.isTogether {
        let last = min(years.upperBound, model.phases[state.first].lastYear)
        let phase = model.phases[state.first]
        year = evaluate(phase, in: year..<last + 1, where: nil, &state, model, &cells)
      } else {
        for number in state.first...state.last {
          let mask = state.mask(of: number)
          guard L.any(mask) else { continue }
          _ = evaluate(
            model.phases[number], in: year..<year + 1, where: mask, &state, model, &cells)
        }
        year += 1
      }
    }
    var lowest = L(repeating: .infinity)
    for year in years {  // A number that is none is passed over.
      lowest = L.minimum(cells[funding, year], lowest)
    }
    guard L.any(lowest.isNegative) else { return }
    for year in years {
      fundingFault.note(.fundingNegative, in: year, where: cells[funding, year].isNegative, &cells)
    }
  }

  /// Moves on the futures whose phase ended last year; phases whose last year is past are skipped.
  private func moveOn<L: Arithmetic>(
    in year: Int, _ state: inout PhaseState<L>, _ model: Model, _ cells: inout MutableSpan<L>
  ) {
    let before = state
    let ended = before.ended ?? L.mask(repeating: false)
    var lowest = before.last
    for number in before.first...before.last {
      let mask = before.mask(of: number)
      guard L.any(mask) else { continue }
      let timeIsUp = model.phases[number].lastYear < year
      let moving = timeIsUp ? mask : L.both(mask, ended)
      if !timeIsUp { lowest = min(lowest, number) }
      // The last phase, after which there is none, never ends.
      guard L.any(moving),
        let next = (number + 1..<model.phases.count).first(where: {
          model.phases[$0].lastYear >= year
        })
      else { continue }
      enter(next, in: year, moving, &state, model, &cells)
      if timeIsUp { lowest = min(lowest, next) }
    }
    state.first = min(lowest, state.last)
    state.ended = nil
  }

  private func enter<L: Arithmetic>(
    _ number: Int, in year: Int, _ mask: L.Mask, _ state: inout PhaseState<L>, _ model: Model,
    _ cells: inout MutableSpan<L>
  ) {
    let first = model.phases[number].first.map { cells[$0] }
    let origin = first == nil && year > years.lowerBound ? year - 1 : year
    let level = first ?? (origin < year ? cells[funding, origin] : L(repeating: 0))
    state.begin(
      number, from: level, of: origin, price: cells[deflator, origin],
      costs: cells[costs, origin], where: mask)
  }

  /// The frame of `year`, of the futures of `mask` (nil: of all): what the rule of the phase gives,
  /// at most its share limit.
  ///
  /// - Returns: Whether the phase may have ended for some of them.
  @inline(__always)
  func settle<L: Arithmetic>(
    _ amount: L, _ plan: PhasePlan, in year: Int, where mask: L.Mask?,
    _ state: inout PhaseState<L>, _ cells: inout MutableSpan<L>
  ) -> Bool {
    if state.recordsPhases {
      put(amount, in: unlimited, year, where: mask, &cells)
      cells[phase, year] = state.phase
    }
    guard let limit = plan.limit else {
      put(amount, in: funding, year, where: mask, &cells)
      return false
    }
    let cap = Share(limit, specialistShare)(in: year, cells.span) * cells[costs, year]
    let isMet = L.atLeast(amount, Equations.leastMeeting(cap))
    put(amount.replacing(with: cap, where: isMet), in: funding, year, where: mask, &cells)
    guard !plan.isLast else { return false }
    let ends = mask.map { L.both($0, isMet) } ?? isMet
    guard L.any(ends) else { return false }
    state.ended = state.ended.map { L.either($0, ends) } ?? ends
    return true
  }

  @inline(__always)
  private func put<L: Arithmetic>(
    _ value: L, in row: Row, _ year: Int, where mask: L.Mask?, _ cells: inout MutableSpan<L>
  ) {
    cells[row, year] = mask.map { cells[row, year].replacing(with: value, where: $0) } ?? value
  }
}

/// A share of the costs: one number, or the specialist services' own.
struct Share {
  private let slot: Slot?
  private let specialist: Row

  init(_ aim: AimPlan, _ specialist: Row) {
    if case .share(let slot) = aim { self.slot = slot } else { slot = nil }
    self.specialist = specialist
  }

  @inline(__always)
  func callAsFunction<L: Arithmetic>(in year: Int, _ cells: borrowing Span<L>) -> L {
    if let slot { cells[slot] } else { cells[specialist, year] }
  }
}
