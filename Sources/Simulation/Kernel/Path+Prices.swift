// SPDX-License-Identifier: GPL-3.0-or-later

import Funding

extension Path {
  /// P(price year) = 1, P(y) = P(y-1)·(1+π(y)), and backwards by division.
  mutating func playPrices(_ model: Model, _ values: [L]) {
    let (plan, one) = (model.prices, L(repeating: 1))
    for year in plan.inflation.years {
      inflation[year] = values[plan.inflation[year].index]
    }
    deflator[plan.priceYear] = one
    for year in plan.levels where year > plan.priceYear {
      deflator[year] = deflator[year - 1] * (one + inflation[year])
    }
    for year in plan.levels.reversed() where year < plan.priceYear {
      deflator[year] = deflator[year + 1] / (one + inflation[year + 1])
    }
    for year in years.dropFirst() {
      budgetInflation[year] = inflation[year]
    }
    for year in model.budgetInflation?.years ?? 0..<0 {
      budgetInflation[year] = values[model.budgetInflation![year].index]
    }
  }
}
