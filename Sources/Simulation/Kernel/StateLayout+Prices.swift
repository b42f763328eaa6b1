// SPDX-License-Identifier: GPL-3.0-or-later

import Funding

extension StateLayout {
  /// P(price year) = 1, P(y) = P(y-1)·(1+π(y)), and backwards by division.
  func evaluatePrices<L: Arithmetic>(_ plan: PricePlan, _ cells: inout MutableSpan<L>) {
    let one = L(repeating: 1)
    var price = one
    cells[deflator, plan.priceYear] = price
    for (years, slot) in runs.inflation {
      let growth = cells[slot]
      for year in years {
        price = Equations.grown(price, by: growth)
        cells[deflator, year] = price
      }
    }
    price = one
    for year in (plan.levels.lowerBound..<plan.priceYear).reversed() {
      price = Equations.before(price, by: cells[plan.inflation[year + 1]])
      cells[deflator, year] = price
    }
  }
}
