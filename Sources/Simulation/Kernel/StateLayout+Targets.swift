// SPDX-License-Identifier: GPL-3.0-or-later

import Funding

extension StateLayout {
  /// T = s·C.
  func evaluateTarget<L: Arithmetic>(
    _ number: Int, _ plan: TargetPlan, _ cells: inout MutableSpan<L>
  ) {
    let row = targets[number]
    @inline(__always) func set(_ level: L, _ year: Int, _ cells: inout MutableSpan<L>) {
      cells[row, year] = level * cells[costs, year]
    }
    guard let levels = plan.level else {
      for year in years { set(cells[specialistShare, year], year, &cells) }
      return
    }
    if let constant = plan.constant {
      let level = cells[constant]
      for year in years { set(level, year, &cells) }
    } else {
      for year in years { set(levels[year].level(cells), year, &cells) }
    }
  }

  /// The frame or the cash, with the existing research, where that counts.
  func evaluateCounted<L: Arithmetic>(
    _ number: Int, _ plan: TargetPlan, _ cells: inout MutableSpan<L>
  ) {
    let (row, basis) = (counted[number], plan.measuresCash ? cash : funding)
    for year in years { cells[row, year] = cells[basis, year] + cells[existing, year] }
  }

  /// What is missing; nothing where the target is met, however the last digits fall.
  func evaluateGap<L: Arithmetic>(_ number: Int, _ cells: inout MutableSpan<L>) {
    let (row, target, counted) = (gaps[number], targets[number], counted[number])
    let zero = L(repeating: 0)
    for year in years {
      let missing = L.maximum(zero, cells[target, year] - cells[counted, year])
      let isMet = isMet(target, counted, in: year, cells.span)
      cells[row, year] = missing.replacing(with: zero, where: isMet)
    }
  }

  /// The first year in which nothing is missing.
  func evaluateReached<L: Arithmetic>(_ number: Int, _ cells: inout MutableSpan<L>) {
    let (target, counted) = (targets[number], counted[number])
    var first = L(repeating: .infinity)
    for year in years.reversed() {  // So the earliest one stays.
      let isMet = isMet(target, counted, in: year, cells.span)
      first = first.replacing(with: L(repeating: Double(year)), where: isMet)
    }
    cells[reached[number]] = first
  }

  /// Held: met in the first year in which it is reached, and in every one since.
  func evaluateHeld<L: Arithmetic>(_ number: Int, _ cells: inout MutableSpan<L>) {
    let (zero, one) = (L(repeating: 0), L(repeating: 1))
    let (target, counted) = (targets[number], counted[number])
    let first = cells[reached[number]]
    var keeps = zero
    for year in years {
      let isMet = isMet(target, counted, in: year, cells.span)
      let isFirst = L.both(isMet, L.atLeast(first, L(repeating: Double(year))))
      keeps = zero.replacing(with: keeps.replacing(with: one, where: isFirst), where: isMet)
    }
    cells[held[number]] = keeps
  }

  /// Whether what is counted is at least the target, but for rounding.
  @inline(__always)
  func isMet<L: Arithmetic>(
    _ target: Row, _ counted: Row, in year: Int, _ cells: borrowing Span<L>
  ) -> L.Mask {
    L.atLeast(cells[counted, year], Equations.leastMeeting(cells[target, year]))
  }
}
