// SPDX-License-Identifier: GPL-3.0-or-later

/// What is kept of the values of one output that is a year: how often it was which.
struct YearTally: Hashable, Sendable, Codable {
  let years: ClosedRange<Int>
  var counts: [Int]
  var never = 0

  init(_ years: ClosedRange<Int>) {
    self.years = years
    counts = Array(repeating: 0, count: years.count)
  }

  var count: Int { counts.reduce(never, +) }

  /// Takes in a column of years of the range, and of +infinity for never.
  mutating func add(_ column: Span<Double>) {
    for i in column.indices {
      if column[i] == .infinity {
        never += 1
      } else {
        counts[Int(column[i]) - years.lowerBound] += 1
      }
    }
  }

  mutating func merge(_ other: YearTally) {
    for i in counts.indices {
      counts[i] += other.counts[i]
    }
    never += other.never
  }

  /// How often it had happened by each year of the range.
  var cumulative: [Int] {
    var sum = 0
    return counts.map { count in
      sum += count
      return sum
    }
  }
}
