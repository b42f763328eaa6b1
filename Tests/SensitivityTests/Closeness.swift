// SPDX-License-Identifier: GPL-3.0-or-later

import Glibc

/// Whether numbers lie within an absolute distance of the first of `truth`, one by one.
func close(_ numbers: [Double], _ truth: [Double], within distance: Double) -> Bool {
  numbers.count >= truth.count && zip(numbers, truth).allSatisfy { abs($0 - $1) <= distance }
}

func power(_ exponent: Double) -> Double { exp(exponent) }
