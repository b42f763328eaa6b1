// SPDX-License-Identifier: GPL-3.0-or-later

extension Yearly where Value: Lane {
  /// Fills the series as `plan` says: C(y) = C(y-1)·(1+d(y))·(1+q(y))·(1+π(y)) after the last
  /// observed year.
  mutating func play(_ plan: SeriesPlan, _ values: [Value], inflation: Yearly<Value>) {
    let one = Value(repeating: 1)
    for year in plan.years {
      switch plan[year] {
      case .observed(let slot):
        self[year] = values[slot.index]
      case .between(let before, let after, let weight):
        let (a, b) = (values[before.index], values[after.index])
        self[year] = a * Value.power(b / a, Value(repeating: weight))
      case .grown(let demographic, let real, let price):
        self[year] =
          self[year - 1] * (one + values[demographic.index]) * (one + values[real.index])
          * (one + values[price.index])
      case .inflated(let demographic, let real):
        self[year] =
          self[year - 1] * (one + values[demographic.index]) * (one + values[real.index])
          * (one + inflation[year])
      }
    }
  }
}

extension LevelStep {
  /// The level: linear between the values given, flat outside.
  @inline(__always)
  func level<L: Lane>(_ values: [L]) -> L {
    let before = values[self.before.index]
    guard weight > 0 else { return before }
    return before + (values[after.index] - before) * L(repeating: weight)
  }
}
