// SPDX-License-Identifier: GPL-3.0-or-later

/// Where a box ends along one input, in the values of the input, so that it can be held against
/// rows that had no part in it.
enum PrimEnds {
  case range(low: Double?, high: Double?)
  case values([Double])

  init(_ limit: ScenarioBox.Limit) {
    self =
      switch limit {
      case .range(let low, let high): .range(low: low, high: high)
      case .values(let values): .values(values)
      }
  }

  func contains(_ value: Double) -> Bool {
    switch self {
    case .range(let low, let high): value >= low ?? -.infinity && value <= high ?? .infinity
    case .values(let values): values.contains(value)
    }
  }

  /// Whether another box ends on the same sides, wherever that is; of a category, whether it leaves
  /// out most of the values that this one leaves out.
  ///
  /// - Parameter values: Those that the input has.
  func areFound(in other: PrimEnds, of values: [Double]) -> Bool {
    switch (self, other) {
    case (.range(let low, let high), .range(let otherLow, let otherHigh)):
      return (low == nil || otherLow != nil) && (high == nil || otherHigh != nil)
    case (.values(let kept), .values(let otherKept)):
      let out = values.filter { !kept.contains($0) }
      return 2 * out.count { !otherKept.contains($0) } > out.count
    default: return false
    }
  }
}

extension BoxQuality {
  /// Counts more rows, by number.
  mutating func add(
    _ numbers: some Sequence<Int>, _ holds: [Bool], isInside: (Int) -> Bool
  ) {
    for row in numbers {
      rows += 1
      if holds[row] { holding += 1 }
      guard isInside(row) else { continue }
      inside += 1
      if holds[row] { hits += 1 }
    }
  }
}
