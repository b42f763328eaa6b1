// SPDX-License-Identifier: GPL-3.0-or-later

/// Consecutive years in which a series comes about in the same way, so that what the years share is
/// done once.
struct SeriesRun: Sendable {
  let years: Range<Int>
  let step: Step

  enum Step: Hashable, Sendable {
    case observed(Slot)
    case between(Slot, Slot, weight: Double)
    case grown(demographic: Slot, real: Slot, price: Slot)
  }
}

extension SeriesPlan {
  /// The plan as runs; the deflator's growth is a slot like any other.
  func runs(_ prices: PricePlan) -> [SeriesRun] {
    years.runs { year in
      switch self[year] {
      case .observed(let slot): .observed(slot)
      case .between(let before, let after, let weight):
        .between(before, after, weight: weight)
      case .grown(let demographic, let real, let price):
        .grown(demographic: demographic, real: real, price: price)
      case .inflated(let demographic, let real):
        .grown(demographic: demographic, real: real, price: prices.inflation[year])
      }
    }.map { SeriesRun(years: $0, step: $1) }
  }
}

extension Range<Int> {
  /// Runs of years with the same `value`.
  func runs<Value: Equatable>(_ value: (Int) -> Value) -> [(years: Self, value: Value)] {
    reduce(into: []) { runs, year in
      let value = value(year)
      if let last = runs.last, last.value == value {
        runs[runs.count - 1].years = last.years.lowerBound..<year + 1
      } else {
        runs.append((year..<year + 1, value))
      }
    }
  }
}

extension Row {
  /// Fills the series: C(y) = C(y-1)·(1+d(y))·(1+q(y))·(1+π(y)) after the last observed year.
  func evaluate<L: Arithmetic>(_ runs: [SeriesRun], _ cells: inout MutableSpan<L>) {
    for run in runs {
      switch run.step {
      case .observed(let slot):
        for year in run.years { cells[self, year] = cells[slot] }
      case .between(let before, let after, let weight):
        let (a, b) = (cells[before], cells[after])
        for year in run.years {
          cells[self, year] = Equations.between(a, b, weight: L(repeating: weight))
        }
      case .grown(let demographic, let real, let price):
        let (d, q, p) = (cells[demographic], cells[real], cells[price])
        var value = cells[self, run.years.lowerBound - 1]
        for year in run.years {
          let lifted = Equations.grown(Equations.grown(value, by: d), by: q)
          value = Equations.grown(lifted, by: p)
          cells[self, year] = value
        }
      }
    }
  }
}

extension LevelStep {
  /// The level: the value before, or part of the way from it to the value after.
  @inline(__always)
  func level<L: Arithmetic>(_ cells: borrowing MutableSpan<L>) -> L {
    let before = cells[self.before]
    guard weight > 0 else { return before }
    return before + (cells[after] - before) * L(repeating: weight)
  }
}
