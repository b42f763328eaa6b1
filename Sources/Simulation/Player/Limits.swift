// SPDX-License-Identifier: GPL-3.0-or-later

import Funding

/// The values that a measure allows, as they are asked of a block at once.
struct Limits: Sendable {
  /// Both are allowed.
  private let (lowest, highest): (Double, Double)
  private let isWhole: Bool

  init(_ measure: Measure) {
    let limits = measure.limits
    lowest = measure.isOpen ? limits.lowerBound.nextUp : limits.lowerBound
    highest = limits.upperBound
    isWhole = measure.isWhole
  }

  /// Where the value is allowed; nowhere for NaN.
  @inline(__always)
  func allow(_ values: Lanes) -> Lanes.Mask {
    let (lowest, highest) = (Lanes(repeating: lowest), Lanes(repeating: highest))
    let isInside = Lanes.both(Lanes.atLeast(values, lowest), Lanes.atLeast(highest, values))
    guard isWhole else { return isInside }
    let whole = Lanes { values[$0].rounded() }
    return Lanes.both(
      isInside, Lanes.both(Lanes.atLeast(values, whole), Lanes.atLeast(whole, values)))
  }
}
