// SPDX-License-Identifier: GPL-3.0-or-later

import Funding

extension StateLayout {
  /// Z: bodies·amount by its index, or a share of the frame.
  func evaluateOverhead<L: Arithmetic>(_ line: Int, _ model: Model, _ cells: inout MutableSpan<L>) {
    let row = overheads[line]
    switch model.overheads[line].cost {
    case .share(let share):
      for year in years { cells[row, year] = cells[share] * cells[funding, year] }
    case .bodies(let amount, let bodies, let index):
      let cost = cells[bodies] * cells[amount]
      switch index {
      case .deflator(let prices):
        let base = cells[deflator, prices ?? years.lowerBound]
        for year in years {
          cells[row, year] = Equations.indexed(cost, deflator: cells[deflator, year], base: base)
        }
      case .rate(let rate):
        var product = L(repeating: 1)  // (1 + rate)^(y - start)
        for year in years {
          cells[row, year] = cost * product
          product = Equations.grown(product, by: cells[rate])
            .known(as: .overheadGrowthFactor(line), in: year + 1)
        }
      case .none, .compensation:
        for year in years { cells[row, year] = cost }
      }
    }
    // What lifts it has counted in all years; it costs something in its own.
    let own = model.overheads[line].years
    guard own.count < years.count else { return }
    for year in years where !own.contains(year) { cells[row, year] = L(repeating: 0) }
  }

  /// V = A - Σ within, which is a fault where it is negative.
  func evaluateCallVolume<L: Arithmetic>(_ cells: inout MutableSpan<L>) {
    var lowest = L(repeating: .infinity)
    fault.copy(fundingFault, &cells)
    for year in years {
      let volume = volume(of: year, cells.span)
      lowest = L.minimum(volume, lowest)  // A number that is none is passed over.
      cells[callVolume, year] = L.maximum(volume, L(repeating: 0))
    }
    guard L.any(lowest.isNegative) else { return }
    for year in years {
      let isNegative = volume(of: year, cells.span).isNegative
      fault.note(.overheadsExceedFunding, in: year, where: isNegative, &cells)
    }
  }

  @inline(__always)
  private func volume<L: Arithmetic>(of year: Int, _ cells: borrowing Span<L>) -> L {
    var volume = cells[funding, year]
    for line in within { volume = volume - cells[line, year] }
    return volume
  }

  /// B = A + Σ on top.
  func evaluateAsk<L: Arithmetic>(_ cells: inout MutableSpan<L>) {
    for year in years {
      var whole = cells[funding, year]
      for line in onTop.indices { whole = whole + cells[onTop[line], year] }
      cells[ask, year] = whole
    }
  }

  /// D(y) = Σ w·V(y-j), O(y) = O(y-1) + V(y) - D(y), cash(y) = D(y) + ΣZ(y).
  func evaluatePayments<L: Arithmetic>(_ model: Model, _ cells: inout MutableSpan<L>) {
    let start = years.lowerBound
    for year in years {
      var paid = L(repeating: 0)
      for delay in 0..<min(model.payout.count, year - start + 1) {
        let calls = cells[callVolume, year - delay]
        paid = paid + Equations.paid(part: cells[model.payout[delay]], of: calls)
      }
      cells[disbursed, year] = paid
      let before = year > start ? cells[outstanding, year - 1] : L(repeating: 0)
      cells[outstanding, year] = Equations.outstanding(
        before, promised: cells[callVolume, year], paid: paid)
      var all = paid
      for line in overheads.indices { all = all + cells[overheads[line], year] }
      cells[cash, year] = all
    }
  }

  /// New projects of an instrument: its part of the calls in grants, which follow prices.
  func evaluateNewProjects<L: Arithmetic>(
    _ line: Int, _ model: Model, _ cells: inout MutableSpan<L>
  ) {
    let (row, plan) = (newProjects[line], model.instruments[line])
    let (share, grant) = (cells[plan.share], cells[plan.grant])
    for year in years {
      let lift = cells[deflator, year] / cells[deflator, years.lowerBound]
      cells[row, year] = Equations.projects(
        part: share, of: cells[callVolume, year], grant: grant, lift: lift)
    }
  }

  /// The state's part of the whole ask.
  func evaluateState<L: Arithmetic>(_ levels: LevelPlan, _ cells: inout MutableSpan<L>) {
    for year in years { cells[state, year] = levels[year].level(cells) * cells[ask, year] }
  }
}
