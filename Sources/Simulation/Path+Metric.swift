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
