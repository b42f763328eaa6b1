// SPDX-License-Identifier: GPL-3.0-or-later

extension Path {
  /// The value of `metric`: money in MNOK, shares as fractions, a year that never comes as infinity.
  public func value(_ metric: Metric) -> L {
    switch metric {
    case .value(let column, let year): return value(column, in: year)
    case .sum(let column, let years):
      return years.reduce(L(repeating: 0)) { $0 + value(column, in: $1) }
    case .peak(let column): return peak(column).value
    case .peakYear(let column): return peak(column).year
    case .reached(let target): return reached[target]
    case .held(let target): return held[target]
    case .met(let target, let by):
      let limit = targets[target][by] * L(repeating: 1 - 1e-12)
      let isMet = L.atLeast(counted[target][by], limit)
      return L(repeating: 0).replacing(with: L(repeating: 1), where: isMet)
    }
  }

  private func peak(_ column: Column) -> (value: L, year: L) {
    var (highest, first) = (value(column, in: years.lowerBound), L(repeating: Double(years.first!)))
    for year in years.dropFirst() {
      let value = value(column, in: year)
      // Higher by more than rounding: a share that is kept has its peak where it is reached.
      let size = L.maximum(highest, L(repeating: 0) - highest)
      let stays = L.atLeast(highest + size * L(repeating: 1e-12), value)
      first = L(repeating: Double(year)).replacing(with: first, where: stays)
      highest = value.replacing(with: highest, where: stays)
    }
    return (highest, first)
  }
}

extension Path<Double> {
  /// The value of `metric`; NaN for a future that is not a valid one or has no finite value there.
  public func validValue(_ metric: Metric) -> Double { valueIfValid(metric) }
}

extension Path<Lanes<8>> {
  /// The value of `metric` in each future; NaN as in a future alone.
  public func validValue(_ metric: Metric) -> Lanes<8> { valueIfValid(metric) }
}

extension Path {
  // As for playing: a special copy for each lane.
  @inline(__always)
  fileprivate func valueIfValid(_ metric: Metric) -> L {
    let value = value(metric)
    var isValid = L.atLeast(L(repeating: 0), fault)
    // Never is an answer; any other infinity is a number too large to hold.
    if case .reached = metric {
    } else {
      isValid = L.both(isValid, L.atLeast(value - value, L(repeating: 0)))
    }
    return L(repeating: .nan).replacing(with: value, where: isValid)
  }
}
