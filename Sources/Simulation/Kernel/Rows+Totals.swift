// SPDX-License-Identifier: GPL-3.0-or-later

import Funding

extension Rows {
  /// A/C.
  func playShare<L: Lane>(_ cells: inout MutableSpan<L>) {
    for year in years { cells[share, year] = cells[funding, year] / cells[costs, year] }
  }

  /// ΣA.
  func playCumulative<L: Lane>(_ cells: inout MutableSpan<L>) {
    var sum = L(repeating: 0)
    for year in years {
      sum = sum + cells[funding, year]
      cells[cumulative, year] = sum
    }
  }

  /// ΣA/P.
  func playCumulativeReal<L: Lane>(_ cells: inout MutableSpan<L>) {
    var sum = L(repeating: 0)
    for year in years {
      sum = sum + cells[funding, year] / cells[deflator, year]
      cells[cumulativeReal, year] = sum
    }
  }

  /// Σ real/Π(1+ρ).
  func playPresentValue<L: Lane>(_ model: Model, _ cells: inout MutableSpan<L>) {
    var (discount, sum) = (L(repeating: 1), L(repeating: 0))
    for year in years {
      if let rates = model.discountRates, year > years.lowerBound {
        discount = (discount * (L(repeating: 1) + cells[rates[year]]))
          .known(as: .discountFactor, in: year)
      }
      sum = sum + cells[funding, year] / cells[deflator, year] / discount
      cells[presentValue, year] = sum
    }
  }
}
