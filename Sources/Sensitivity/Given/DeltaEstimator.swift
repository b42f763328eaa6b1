// SPDX-License-Identifier: GPL-3.0-or-later

import CMathematics

/// Counts of rows by class of an input and cell of the output, and what they say about δ.
struct DeltaEstimator {
  static let folds = 5
  /// Cells of the output, and classes of an input at most: more would show nothing that smoothing
  /// leaves at the rows there are.
  static let cells = 64
  /// Normal scores beyond this share the outermost cells.
  private static let reach = 3.2
  /// Inputs with no more values than this are categories, which like texts are not smoothed into
  /// each other.
  private static let categories = 10

  private let rows: Int
  /// By row.
  private let cellOf: [Int]
  private let foldOf: [Int]

  /// - Parameter output: In two levels or more.
  init(_ output: Ranking, seed: UInt64) {
    rows = output.count
    let width = 2 * Self.reach / Double(Self.cells)
    cellOf = output.shares.map { share in
      let place = (StandardNormal.quantile(share) + Self.reach) / width
      return min(max(Int(place.rounded(.down)), 0), Self.cells - 1)
    }
    var foldOf = Array(repeating: 0, count: rows)
    let order = RowShuffle(seed: seed, purpose: .folds).permutation(of: rows)
    for (place, row) in order.enumerated() {
      foldOf[row] = place % Self.folds
    }
    self.foldOf = foldOf
  }

  /// In cells: found by trying on functions with known δ, and wider the fewer rows there are.
  private var widths: (input: Double, output: Double) {
    let scale = pow(10_000 / Double(rows), 0.25)
    return (1.2 * scale, 0.9 * scale)
  }

  var bandwidths: DeltaAnswer.Bandwidths {
    DeltaAnswer.Bandwidths(
      input: widths.input / Double(Self.cells),
      output: widths.output * 2 * Self.reach / Double(Self.cells))
  }

  struct Result {
    let delta: Double
    let heldOut: Double
    let ownRows: Double
  }

  func estimate(_ classes: RowClasses) -> Result {
    let count = classes.sizes.count
    var all = ClassTable(classes: count, cells: Self.cells)
    var parts = Array(repeating: all, count: Self.folds)
    for row in 0..<rows {
      parts[foldOf[row]].counts[classes.numbers[row] * Self.cells + cellOf[row]] += 1
    }
    for part in parts {
      all.add(part, times: 1)
    }
    let across = neighbours(classes)
    let along = SmoothingKernel(cells: Self.cells, width: widths.output)
    var heldOut = 0.0
    for part in parts {
      var others = all
      others.add(part, times: -1)
      let set = others.excess.smoothed(across, along).isPositive
      heldOut += part.excess.sum(over: set) * part.total / Double(rows)
    }
    let excess = all.excess
    let ownRows = excess.sum(over: excess.smoothed(across, along).isPositive)
    let confirmed = ownRows > 0 ? min(max(heldOut / ownRows, 0), 1) : 0
    return Result(
      delta: heldOut + confirmed * (ownRows - heldOut) / 2, heldOut: heldOut, ownRows: ownRows)
  }

  /// The kernel between classes, by the distance of their middle ranks.
  private func neighbours(_ classes: RowClasses) -> SmoothingKernel {
    guard classes.sizes.count > Self.categories, !classes.areNames else {
      return SmoothingKernel(places: classes.sizes.indices.map(Double.init), width: 0)
    }
    var below = 0
    let places = classes.sizes.map { size in
      below += size
      return (Double(below) - Double(size) / 2) / Double(rows) * Double(Self.cells)
    }
    return SmoothingKernel(places: places, width: widths.input)
  }
}
