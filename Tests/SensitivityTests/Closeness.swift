// SPDX-License-Identifier: GPL-3.0-or-later

import Glibc

/// Whether numbers lie within an absolute distance of the first of `truth`, one by one.
func close(_ numbers: [Double], _ truth: [Double], within distance: Double) -> Bool {
  numbers.count >= truth.count && zip(numbers, truth).allSatisfy { abs($0 - $1) <= distance }
}

func power(_ exponent: Double) -> Double { exp(exponent) }

/// Spearman's rank correlation of two columns without ties.
func spearman(_ one: [Double], _ other: [Double]) -> Double {
  let differences = zip(ranks(one), ranks(other)).reduce(0.0) {
    $0 + Double(($1.0 - $1.1) * ($1.0 - $1.1))
  }
  let count = Double(one.count)
  return 1 - 6 * differences / (count * (count * count - 1))
}

private func ranks(_ column: [Double]) -> [Int] {
  var ranks = Array(repeating: 0, count: column.count)
  for (rank, place) in column.indices.sorted(by: { column[$0] < column[$1] }).enumerated() {
    ranks[place] = rank
  }
  return ranks
}
