// SPDX-License-Identifier: GPL-3.0-or-later

import CMathematics

extension Marginal {
  /// Writes the quantiles of a batch, from number `offset` of `points` on.
  ///
  /// - Parameter starts: Standard normal quantiles if ``startsFromNormal``, or else probabilities.
  func apply(to starts: [Double], count: Int, into points: inout [Double], at offset: Int) {
    withQuantileFunction { Self.each(starts, count, &points, offset, $0) }
  }

  /// Calls `body` once, with what makes a quantile of a start; inlined, so that a loop in `body` is
  /// a loop of that one formula.
  ///
  /// A single quantile needs no array either: Embedded Swift 6.3 misread an array of one value.
  @inline(__always) func withQuantileFunction(_ body: ((Double) -> Double) -> Void) {
    switch self {
    case .normal(let mean, let sd):
      body { mean + sd * $0 }
    case .lognormal(let logMedian, let logSD):
      body { exp(logMedian + logSD * $0) }
    case .uniform(let low, let width):
      body { low + width * $0 }
    case .triangular(let low, let mode, let high):
      let (rise, fall) = ((high - low) * (mode - low), (high - low) * (high - mode))
      let share = (mode - low) / (high - low)
      body { probability in
        let isRising = probability < share
        let square = isRising ? probability * rise : (1 - probability) * fall
        let distance = square.squareRoot()
        return isRising ? low + distance : high - distance
      }
    case .truncated(let truncation):
      body { truncation.value($0) }
    case .table(let table, let low, let scale):
      body { low + scale * table[$0] }
    case .peaked(let law, let low, let scale):
      body { low + scale * law.quantile($0) }
    case .steps(let values, let upTo):
      body { probability in
        values[upTo.firstIndex { probability < $0 } ?? values.count - 1]
      }
    case .resampled(let values):
      body { probability in
        values[min(Int(probability * Double(values.count)), values.count - 1)]
      }
    }
  }

  @inline(__always) private static func each(
    _ starts: [Double], _ count: Int, _ points: inout [Double], _ offset: Int,
    _ quantile: (Double) -> Double
  ) {
    let starts = starts.span
    var column = points.mutableSpan
    precondition(count <= starts.count && offset >= 0 && offset <= column.count - count, "no room")
    for i in 0..<count {
      column[offset &+ i] = quantile(starts[i])
    }
  }
}
