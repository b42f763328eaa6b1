// SPDX-License-Identifier: GPL-3.0-or-later

import Funding

extension StateLayout {
  /// A/C.
  func evaluateShare<L: Arithmetic>(_ cells: inout MutableSpan<L>) {
    for year in years { cells[share, year] = cells[funding, year] / cells[costs, year] }
  }

  /// ΣA.
  func evaluateCumulative<L: Arithmetic>(_ cells: inout MutableSpan<L>) {
    var sum = L(repeating: 0)
    for year in years {
      sum = sum + cells[funding, year]
      cells[cumulative, year] = sum
    }
  }

  /// ΣA/P.
  func evaluateCumulativeReal<L: Arithmetic>(_ cells: inout MutableSpan<L>) {
    var sum = L(repeating: 0)
    for year in years {
      sum = sum + Equations.real(cells[funding, year], deflator: cells[deflator, year])
      cells[cumulativeReal, year] = sum
    }
  }

  /// Σ real/Π(1+ρ).
  func evaluatePresentValue<L: Arithmetic>(_ model: Model, _ cells: inout MutableSpan<L>) {
    var (discount, sum) = (L(repeating: 1), L(repeating: 0))
    for year in years {
      if let rates = model.discountRates, year > years.lowerBound {
        discount = Equations.grown(discount, by: cells[rates[year]])
          .known(as: .discountFactor, in: year)
      }
      sum =
        sum
        + Equations.present(
          cells[funding, year], deflator: cells[deflator, year], discount: discount)
      cells[presentValue, year] = sum
    }
  }
}
