// SPDX-License-Identifier: GPL-3.0-or-later

/// The rows in slices by one input.
struct RowClasses: Hashable, Sendable {
  /// The class of each row.
  let numbers: [Int]
  /// How many rows each class has, 1 or more.
  let sizes: [Int]
  /// Whether they are texts, which have no order.
  let areNames: Bool

  /// What decides how dummies with the same classes come out.
  struct Shape: Hashable {
    let sizes: [Int]
    let areNames: Bool
  }

  var shape: Shape { Shape(sizes: sizes, areNames: areNames) }

  /// The slices of an input; each text is one by itself.
  init(of input: RunTable.Column, atMost slices: Int) {
    let classes = Self(Ranking(input.values), atMost: input.isCategory ? .max : slices)
    self.init(numbers: classes.numbers, sizes: classes.sizes, areNames: input.isCategory)
  }

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
    self.init(numbers: numbers, sizes: sizes, areNames: false)
  }

  private init(numbers: [Int], sizes: [Int], areNames: Bool) {
    (self.numbers, self.sizes, self.areNames) = (numbers, sizes, areNames)
  }

  /// Every row in the class of another one.
  func shuffled(_ permutation: [Int]) -> RowClasses {
    RowClasses(numbers: permutation.map { numbers[$0] }, sizes: sizes, areNames: areNames)
  }
}
