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
  func allow(_ values: Vector8) -> Vector8.Mask {
    let (lowest, highest) = (Vector8(repeating: lowest), Vector8(repeating: highest))
    let isInside = Vector8.both(Vector8.atLeast(values, lowest), Vector8.atLeast(highest, values))
    guard isWhole else { return isInside }
    let whole = Vector8 { values[$0].rounded() }
    return Vector8.both(
      isInside, Vector8.both(Vector8.atLeast(values, whole), Vector8.atLeast(whole, values)))
  }
}
