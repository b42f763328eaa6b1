// SPDX-License-Identifier: GPL-3.0-or-later

import Funding

extension Path {
  /// T = s·C, what is counted against it, what is missing, and since when nothing is.
  mutating func playTargets(_ model: Model, _ values: [L]) {
    let (zero, one) = (L(repeating: 0), L(repeating: 1))
    let never = L(repeating: .infinity)
    for (number, plan) in model.targets.enumerated() {
      reached[number] = never
      held[number] = zero
      for year in years {
        let level = plan.level.map { $0[year].level(values) } ?? specialistShare[year]
        let target = level * costs[year]
        var counts = plan.measuresCash ? cash[year] : funding[year]
        if plan.countsExisting { counts = counts + existing[year] }
        targets[number][year] = target
        counted[number][year] = counts
        gaps[number][year] = L.maximum(zero, target - counts)

        let isMet = L.atLeast(counts, target * L(repeating: 1 - 1e-12))
        let now = never.replacing(with: L(repeating: Double(year)), where: isMet)
        reached[number] = L.minimum(reached[number], now)
        // Held: met in the first year in which it is reached, and in every one since.
        let isFirst = L.both(isMet, L.atLeast(reached[number], L(repeating: Double(year))))
        let keeps = held[number].replacing(with: one, where: isFirst)
        held[number] = zero.replacing(with: keeps, where: isMet)
      }
    }
  }

  /// ΣA, ΣA/P and Σ real/Π(1+ρ), each to date, and the share of the costs.
  mutating func playTotals(_ model: Model, _ values: [L]) {
    var (sum, real) = (L(repeating: 0), L(repeating: 0))
    for year in years {
      share[year] = funding[year] / costs[year]
      sum = sum + funding[year]
      real = real + funding[year] / deflator[year]
      (cumulative[year], cumulativeReal[year]) = (sum, real)
    }
    guard !presentValue.values.isEmpty else { return }
    var (discount, present) = (L(repeating: 1), L(repeating: 0))
    for year in years {
      if let rates = model.discountRates, year > years.lowerBound {
        discount = (discount * (L(repeating: 1) + values[rates[year].index]))
          .known(as: .discountFactor, in: year)
      }
      present = present + funding[year] / deflator[year] / discount
      presentValue[year] = present
    }
  }
}
