// SPDX-License-Identifier: GPL-3.0-or-later

import CMathematics

/// Numbers by class of an input and cell of an output, class after class.
struct ClassTable {
  let classes: Int
  let cells: Int
  var counts: [Double]

  init(classes: Int, cells: Int) {
    self.classes = classes
    self.cells = cells
    counts = Array(repeating: 0, count: classes * cells)
  }

  mutating func add(_ other: ClassTable, times factor: Double) {
    for i in counts.indices {
      counts[i] += factor * other.counts[i]
    }
  }

  var total: Double { counts.reduce(0, +) }

  /// The shares of the classes and of the cells.
  private func margins() -> (classes: [Double], cells: [Double]) {
    var (byClass, byCell) = (
      Array(repeating: 0.0, count: classes), Array(repeating: 0.0, count: cells)
    )
    for number in 0..<classes {
      for cell in 0..<cells {
        byClass[number] += counts[number * cells + cell]
        byCell[cell] += counts[number * cells + cell]
      }
    }
    let total = total
    return (byClass.map { $0 / total }, byCell.map { $0 / total })
  }

  /// The share of each pair, less what it would be if classes and cells were independent.
  var excess: ClassTable {
    let (byClass, byCell) = margins()
    let total = total
    var excess = self
    for number in 0..<classes {
      for cell in 0..<cells {
        let i = number * cells + cell
        excess.counts[i] = counts[i] / total - byClass[number] * byCell[cell]
      }
    }
    return excess
  }

  func smoothed(_ across: SmoothingKernel, _ along: SmoothingKernel) -> ClassTable {
    var (half, whole) = (self, self)
    for number in 0..<classes {
      for cell in 0..<cells {
        var sum = 0.0
        for (place, weight) in along.weights[cell] {
          sum += weight * counts[number * cells + place]
        }
        half.counts[number * cells + cell] = sum
      }
    }
    for number in 0..<classes {
      for cell in 0..<cells {
        var sum = 0.0
        for (place, weight) in across.weights[number] {
          sum += weight * half.counts[place * cells + cell]
        }
        whole.counts[number * cells + cell] = sum
      }
    }
    return whole
  }

  var isPositive: [Bool] { counts.map { $0 > 0 } }

  func sum(over set: [Bool]) -> Double {
    zip(counts, set).reduce(0) { $1.1 ? $0 + $1.0 : $0 }
  }
}

/// For each of some places the weights of the places near it, of a normal kernel cut off at three
/// standard deviations.
struct SmoothingKernel {
  let weights: [[(place: Int, weight: Double)]]

  /// - Parameters:
  ///   - places: Rising.
  ///   - width: The standard deviation; 0 leaves everything as it is.
  init(places: [Double], width: Double) {
    weights = places.indices.map { centre in
      guard width > 0 else { return [(centre, 1)] }
      return places.indices.compactMap { other in
        let distance = (places[other] - places[centre]) / width
        return abs(distance) > 3 ? nil : (other, exp(-distance * distance / 2))
      }
    }
  }

  init(cells: Int, width: Double) {
    self.init(places: (0..<cells).map(Double.init), width: width)
  }
}
