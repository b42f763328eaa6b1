// SPDX-License-Identifier: GPL-3.0-or-later

/// Where one series stands in the cells of a path: a run of consecutive years.
struct Row: Sendable {
  /// The cell that the year 0 would have.
  private let base: Int
  let years: Range<Int>

  /// - Parameter cell: The cell of the first year.
  init(_ years: Range<Int>, from cell: Int) {
    (base, self.years) = (cell - years.lowerBound, years)
  }

  /// The cells of all years.
  var cells: Range<Int> { base + years.lowerBound..<base + years.upperBound }

  /// The cell of `year`, which must be one of ``years``.
  @inline(__always) func cell(of year: Int) -> Int {
    assert(years.contains(year), "the series does not have the year")
    return base &+ year
  }
}

/// A play works in one run of cells, lent to it whole: the numbers that it is played with stand
/// first, by their slots, then the series, row by row. Lent, they are the play's alone, so that no
/// equation asks before it writes whether anybody else holds them.
extension MutableSpan where Element: Arithmetic {
  @inline(__always) subscript(_ slot: Slot) -> Element {
    get { self[slot.index] }
    set { self[slot.index] = newValue }
  }

  /// The value of a series in `year`.
  @inline(__always) subscript(_ row: Row, _ year: Int) -> Element {
    get { self[row.cell(of: year)] }
    set { self[row.cell(of: year)] = newValue }
  }
}

/// To read only.
extension Span where Element: Arithmetic {
  @inline(__always) subscript(_ slot: Slot) -> Element { self[slot.index] }

  @inline(__always) subscript(_ row: Row, _ year: Int) -> Element { self[row.cell(of: year)] }
}
