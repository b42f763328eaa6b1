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
  private let inputs: [String: GridValue]
  private let limits: [InputLimit]
  private var known: [[GridValue?]]

  /// - Parameter changes: What stands in cells of inputs, by key path, in place of the scenario's own
  ///   numbers.
  init(_ builder: GridBuilder, changing changes: [String: GridValue] = [:]) {
    (grid, limits) = (builder.grid, builder.limits)
    var inputs = Dictionary(
      uniqueKeysWithValues: builder.parameters.map {
        ($0.path, GridValue.number($0.central.value))
      })
    for input in builder.structure { inputs[input.path] = .number(Double(input.year)) }
    self.inputs = inputs.merging(changes) { $1 }
    known = Array(
      repeating: Array(repeating: nil, count: grid.years.count), count: grid.rows.count)
    // Series first and then year by year, so that no cell waits for a long chain of others.
    for row in grid.rows where row.section == .assumptions {
      for year in grid.years { _ = value(of: row.id, in: year) }
    }
    for year in grid.years { for row in grid.rows { _ = value(of: row.id, in: year) } }
  }

  var years: ClosedRange<Int> { grid.years }

  /// An input that is not there is looked for in vain.
  func input(at path: String) -> GridValue { inputs[path] ?? .words("") }

  mutating func all() -> GridValue {
    var values: [GridValue] = []
    for row in grid.rows { for year in years { values.append(value(of: row.id, in: year)) } }
    return .list(values)
  }

  mutating func inputFlags() -> GridValue {
    var flags: [GridValue] = []
    for limit in limits { flags.append(limit.flag.value(in: years.lowerBound, &self)) }
    return .list(flags)
  }

  mutating func value(of row: String, in year: Int) -> GridValue {
    // The columns beside the years are empty.
    guard let number = grid.numbers[row], grid.years.contains(year) else { return .blank }
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
