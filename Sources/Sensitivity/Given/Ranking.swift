// SPDX-License-Identifier: GPL-3.0-or-later

/// The rows of a column in rising order; infinity is the last. Equal values stand in the order of
/// their rows, and share their rank.
struct Ranking: Hashable, Sendable {
  /// The row at each place.
  let order: [Int]
  /// The places of equal values, from the lowest value on.
  let levels: [Range<Int>]

  init(_ values: [Double]) {
    let order = values.indices.sorted { one, other in
      let (a, b) = (values[one], values[other])
      return a < b || a == b && one < other
    }
    var levels: [Range<Int>] = []
    var start = 0
    for place in 1...order.count
    where place == order.count || values[order[place]] != values[order[start]] {
      levels.append(start..<place)
      start = place
    }
    self.order = order
    self.levels = levels
  }

  var count: Int { order.count }
  var hasTies: Bool { levels.count < order.count }

  /// By row the share of rows that lie below it, equal ones counted half: strictly within 0…1.
  var shares: [Double] {
    var shares = Array(repeating: 0.0, count: count)
    for level in levels {
      let share = Double(level.lowerBound + level.upperBound) / Double(2 * count)
      for place in level {
        shares[order[place]] = share
      }
    }
    return shares
  }
}
