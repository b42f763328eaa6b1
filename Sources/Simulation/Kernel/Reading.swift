// SPDX-License-Identifier: GPL-3.0-or-later

/// How a column's values are read off the rows.
enum Reading: Sendable {
  case row(Row)
  case ratio(Row, Row)
  /// The same, and no number where the second row is 0: there is nothing to compare with.
  case comparison(Row, Row)
  case difference(Row, Row)
  /// NOK for each of `people`, of MNOK.
  case perInhabitant(Row, Row, people: Row)
  /// The same of a row as it is.
  case each(Row, people: Row)
  /// What a row has had in the years so long ago, none before the first.
  case running(Row, delays: ClosedRange<Int>)
  /// What a row adds, with the change of the other since the year before the first, whose value
  /// prices lift.
  case netNew(Row, Row, prices: Row)
}

extension StateLayout {
  /// How `column` is read, in its own unit.
  func reading(_ column: Column) -> Reading { column.kind.definition.reading(self, column.index) }

  /// The projects awarded so many years ago, which are still paid.
  private func running<L: Arithmetic>(
    _ row: Row, _ delays: ClosedRange<Int>, in year: Int, _ cells: borrowing Span<L>
  ) -> L {
    var sum = L(repeating: 0)
    for delay in delays where year - delay >= years.lowerBound {
      sum = sum + cells[row, year - delay]
    }
    return sum
  }

  /// The value of a column in `year`, one of the ``years``.
  @inline(__always)
  func value<L: Arithmetic>(_ reading: Reading, in year: Int, _ cells: borrowing Span<L>) -> L {
    switch reading {
    case .row(let row): cells[row, year]
    case .ratio(let a, let b): cells[a, year] / cells[b, year]
    case .comparison(let a, let b):
      (cells[a, year] / cells[b, year]).replacing(
        with: L(repeating: .nan), where: L.atLeast(L(repeating: 0), cells[b, year]))
    case .difference(let a, let b): cells[a, year] - cells[b, year]
    case .perInhabitant(let whole, let part, let people):
      Equations.perInhabitant(
        cells[whole, year] - cells[part, year], people: cells[people, year])
    case .each(let row, let people):
      Equations.perInhabitant(cells[row, year], people: cells[people, year])
    case .running(let row, let delays): running(row, delays, in: year, cells)
    case .netNew(let a, let b, let prices):
      Equations.netNew(
        cells[a, year], existing: cells[b, year],
        held: Equations.held(
          cells[b, years.lowerBound - 1], deflator: cells[prices, year],
          then: cells[prices, years.lowerBound - 1]))
    }
  }
}
