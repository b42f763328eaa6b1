// SPDX-License-Identifier: GPL-3.0-or-later

/// The rows in slices by one input.
struct RowClasses: Hashable, Sendable {
  /// The class of each row.
  let numbers: [Int]
  /// How many rows each class has, 1 or more.
  let sizes: [Int]

  /// Slices of about as many rows each. Equal values stay together, so that an input with no more
  /// values than slices has one slice for each value.
  init(_ ranking: Ranking, atMost slices: Int) {
    var numbers = Array(repeating: 0, count: ranking.count)
    var sizes: [Int] = []
    var last = -1
    for (number, level) in ranking.levels.enumerated() {
      let middle = (level.lowerBound + level.upperBound - 1) / 2
      let slice = ranking.levels.count <= slices ? number : middle * slices / ranking.count
      if slice > last { sizes.append(0) }
      last = slice
      sizes[sizes.count - 1] += level.count
      for place in level {
        numbers[ranking.order[place]] = sizes.count - 1
      }
    }
    self.numbers = numbers
    self.sizes = sizes
  }

  private init(numbers: [Int], sizes: [Int]) {
    self.numbers = numbers
    self.sizes = sizes
  }

  /// Every row in the class of another one.
  func shuffled(_ permutation: [Int]) -> RowClasses {
    RowClasses(numbers: permutation.map { numbers[$0] }, sizes: sizes)
  }
}
