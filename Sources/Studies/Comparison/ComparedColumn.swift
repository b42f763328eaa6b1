// SPDX-License-Identifier: GPL-3.0-or-later

public import Simulation

/// One column of every side of a comparison.
public struct ComparedColumn: Hashable, Sendable {
  /// The column's name; a nominal one at fixed prices ends in `_real`.
  public let name: String
  /// The kind of quantity in the column.
  public let kind: Column.Kind
  /// The unit of the values, the same on every side.
  public let unit: Column.Unit
  /// Nil for what is not money.
  public let priceBasis: Column.PriceBasis?
  /// The years that all sides show.
  public let years: ClosedRange<Int>
  /// By side, and by year.
  let values: [[Double]]
  let baseline: Int

  /// Sums over the first of some years, if a sum means something.
  public struct Window: Hashable, Sendable {
    /// The first years of the span asked for; both ends included.
    public let years: ClosedRange<Int>
    /// Whether these are all the years that were asked for.
    public let isWhole: Bool
    /// By side, in the column's unit.
    public let sums: [Double]
    let baseline: Int
  }

  /// A value against the baseline's.
  public struct Difference: Hashable, Sendable {
    /// In the column's unit.
    public let amount: Double
    /// As a fraction of the baseline's size; nil where that is 0.
    public let relative: Double?
  }

  /// The value of a side in one of the ``years``.
  public func value(of side: Int, in year: Int) -> Double {
    values[side][year - years.lowerBound]
  }

  /// What a side has more than the baseline in one of the ``years``.
  public func difference(of side: Int, in year: Int) -> Difference {
    Difference(value(of: side, in: year), from: value(of: baseline, in: year))
  }

  /// The first 4, 8 and 10 years of a span, where it has more, and all of it; empty where a sum
  /// means nothing: shares, levels, and what is summed already.
  ///
  /// - Parameter span: Among the ``years``.
  public func windows(over span: ClosedRange<Int>) -> [Window] {
    guard kind.isFlow else { return [] }
    let counts = [4, 8, 10].filter { $0 < span.count } + [span.count]
    return counts.map { count in
      let own = span.lowerBound...span.lowerBound + count - 1
      return Window(
        years: own, isWhole: count == span.count,
        sums: values.indices.map { side in own.reduce(0) { $0 + value(of: side, in: $1) } },
        baseline: baseline)
    }
  }
}

extension ComparedColumn.Window {
  /// What the sum of a side has more than the baseline's.
  public func difference(of side: Int) -> ComparedColumn.Difference {
    ComparedColumn.Difference(sums[side], from: sums[baseline])
  }
}

extension ComparedColumn.Difference {
  init(_ value: Double, from base: Double) {
    amount = value - base
    relative = base == 0 ? nil : (value - base) / abs(base)
  }
}
