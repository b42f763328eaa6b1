// SPDX-License-Identifier: GPL-3.0-or-later

/// Eight numbers side by side, which the optimiser keeps in vector registers.
///
/// Sums over a column go into eight sums first, so that their bits depend on the column alone and
/// not on the width of the machine's vectors.
struct Eight {
  private var values: InlineArray<8, Double>

  @inline(__always) init(repeating value: Double) { values = InlineArray(repeating: value) }

  @inline(__always) init(_ value: (Int) -> Double) { values = InlineArray(value) }

  /// The numbers of a column from `start` on.
  @inline(__always) init(_ column: Span<Double>, at start: Int) {
    let part = column.extracting(start..<start &+ 8)
    values = InlineArray { part[$0] }
  }

  @inline(__always) func store(in column: inout MutableSpan<Double>, at start: Int) {
    precondition(start >= 0 && start <= column.count &- 8, "no room")
    for lane in 0..<8 {
      column[start &+ lane] = values[lane]
    }
  }

  @inline(__always) subscript(lane: Int) -> Double {
    get { values[lane] }
    set { values[lane] = newValue }
  }

  @inline(__always) private static func each(
    _ a: Self, _ b: Self, _ operation: (Double, Double) -> Double
  ) -> Self {
    var result = a
    for lane in 0..<8 {
      result.values[lane] = operation(a.values[lane], b.values[lane])
    }
    return result
  }

  @inline(__always) static func + (a: Self, b: Self) -> Self { each(a, b) { $0 + $1 } }
  @inline(__always) static func - (a: Self, b: Self) -> Self { each(a, b) { $0 - $1 } }
  @inline(__always) static func * (a: Self, b: Self) -> Self { each(a, b) { $0 * $1 } }
  @inline(__always) static func least(_ a: Self, _ b: Self) -> Self {
    each(a, b) { $0 < $1 ? $0 : $1 }
  }
  @inline(__always) static func most(_ a: Self, _ b: Self) -> Self {
    each(a, b) { $0 > $1 ? $0 : $1 }
  }

  /// The sum, always in the same order.
  @inline(__always) var total: Double {
    ((values[0] + values[1]) + (values[2] + values[3]))
      + ((values[4] + values[5]) + (values[6] + values[7]))
  }

  @inline(__always) var least: Double {
    var least = values[0]
    for lane in 1..<8 {
      least = values[lane] < least ? values[lane] : least
    }
    return least
  }

  @inline(__always) var most: Double {
    var most = values[0]
    for lane in 1..<8 {
      most = values[lane] > most ? values[lane] : most
    }
    return most
  }
}
