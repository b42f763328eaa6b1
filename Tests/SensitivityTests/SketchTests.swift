// SPDX-License-Identifier: GPL-3.0-or-later

import TestSupport
import Testing

@testable import Sensitivity

struct `A sketch` {
  static let columns: [[Double]] = [
    (1...2000).map { Double($0) * 0.001 },
    (1...2000).map { Double($0 * $0) - 1_000_000 },
    (0..<2000).map { $0 % 2 == 0 ? 0 : 1e-300 * Double($0) },
    (1...2000).map { -1e12 / Double($0) },
    Array(repeating: 0, count: 100),
    (0..<999).map { Double($0 % 3) - 1 },
  ]

  static func sketch(_ column: some Collection<Double>) -> Sketch {
    var sketch = Sketch()
    let column = Array(column)
    sketch.add(column.span, least: column.min()!, most: column.max()!)
    return sketch
  }

  @Test(arguments: columns) func `is off by a thousandth at most`(_ column: [Double]) {
    let sorted = column.sorted()
    let ranks = Swift.stride(from: 0, to: column.count, by: 7).map(Double.init)
    let values = Self.sketch(column).values(at: ranks)
    #expect(values.count == ranks.count)
    for (rank, value) in zip(ranks, values) {
      let truth = sorted[Int(rank)]
      #expect(abs(value - truth) <= abs(truth) / 1000, "rank \(rank)")
    }
  }

  @Test(arguments: columns) func `of parts is the sketch of the whole, in any order`(
    _ column: [Double]
  ) {
    let parts = [column.prefix(40), column[40..<60], column.suffix(from: 60)].map(Self.sketch)
    for order in [[0, 1, 2], [2, 1, 0], [1, 0, 2]] {
      var merged = Sketch()
      for part in order {
        merged.merge(parts[part])
      }
      #expect(merged == Self.sketch(column))
    }
  }
}

struct `Moments of numbers` {
  @Test func `keep their digits far from 0`() {
    let column = (0..<1000).map { 1e9 + Double($0 % 10) }
    let moments = Moments(column.span)
    #expect(moments.mean == 1e9 + 4.5)
    #expect(abs(moments.squares - 8250) < 1e-9)
    #expect((moments.min, moments.max) == (1e9, 1e9 + 9))
  }

  @Test(arguments: [1, 7, 8, 9, 500]) func `of two parts are those of the whole`(_ split: Int) {
    let column = (0..<501).map { Double($0 * $0 % 97) }
    var joined = Moments(column.span.extracting(first: split))
    joined.merge(Moments(column.span.extracting(droppingFirst: split)))
    let whole = Moments(column.span)
    #expect(joined.count == 501)
    #expect(abs(joined.mean - whole.mean) < 1e-12)
    #expect(abs(joined.squares - whole.squares) < 1e-8)
  }

  @Test func `that are the same are constant`() {
    #expect(Moments([0.1 + 0.2, 0.3].span).isConstant)
    #expect(!Moments([0.3, 0.3001].span).isConstant)
  }
}
