// SPDX-License-Identifier: GPL-3.0-or-later

import Funding
import Simulation

/// The model as rows of one formula each, the same along all years.
struct ModelGrid {
  /// What a row is: how it is shown, and under what heading it stands.
  enum Section: CaseIterable { case assumptions, workings, results, checks }

  struct Row {
    let id: String
    let section: Section
    let label: String
    let unit: String
    /// Of money.
    let basis: Column.PriceBasis?
    let numberFormat: String
    let formula: Formula
  }

  /// All the years that any row needs.
  let years: ClosedRange<Int>
  /// The years that the scenario shows.
  let shown: ClosedRange<Int>
  private(set) var rows: [Row] = []
  /// The number of each row.
  private(set) var numbers: [String: Int] = [:]

  init(years: ClosedRange<Int>, shown: ClosedRange<Int>) {
    (self.years, self.shown) = (years, shown)
  }

  mutating func add(_ row: Row) {
    precondition(numbers[row.id] == nil, "two rows are called \(row.id)")
    numbers[row.id] = rows.count
    rows.append(row)
  }
}

/// Computes a grid, every cell once.
struct GridReader: FormulaContext {
  let grid: ModelGrid
  private let inputs: [String: Double]
  private var known: [[GridValue?]]

  init(_ grid: ModelGrid, inputs: [String: Double]) {
    self.grid = grid
    self.inputs = inputs
    known = Array(
      repeating: Array(repeating: nil, count: grid.years.count), count: grid.rows.count)
    // Series first and then year by year, so that no cell waits for a long chain of others.
    for row in grid.rows where row.section == .assumptions {
      for year in grid.years { _ = value(of: row.id, in: year) }
    }
    for year in grid.years { for row in grid.rows { _ = value(of: row.id, in: year) } }
  }

  var years: ClosedRange<Int> { grid.years }

  func input(at path: String) -> GridValue { inputs[path].map { .number($0) } ?? .nothing }

  mutating func value(of row: String, in year: Int) -> GridValue {
    // The columns beside the years are empty.
    guard let number = grid.numbers[row], grid.years.contains(year) else { return .nothing }
    let column = year - grid.years.lowerBound
    if let value = known[number][column] { return value }
    let value = grid.rows[number].formula.value(in: year, &self)
    known[number][column] = value
    return value
  }

  /// The value of a formula that stands outside of the columns of years.
  mutating func value(of formula: Formula) -> GridValue {
    formula.value(in: years.lowerBound, &self)
  }
}
