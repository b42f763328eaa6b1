// SPDX-License-Identifier: GPL-3.0-or-later

import Facts
import Funding
import ScenarioFiles
import Simulation
import Testing

@testable import Reports

struct `A form with a figure a row` {
  private func rows(_ tables: [Table]) -> [[String]] {
    tables.long.rows.map { $0.cells.map { $0.words(in: .en) } }
  }

  @Test func `says of each in what it is`() throws {
    let projection = try ScenarioLoader().load("half-from-year-eleven").projection()
    let plan = rows(try KSForm(projection, year: 2033, data: .builtIn, in: .en).tables)
    let units = Dictionary(plan.map { ($0[1], $0[4]) }) { first, _ in first }
    let share = try #require(units.first { $0.key.hasSuffix("per cent of operating costs") })
    #expect(share.value == "%")
    for (row, unit) in units where row.contains("per inhabitant") && !row.hasSuffix("heading") {
      #expect(unit == "NOK", "\(row)")
    }
    #expect(units.values.contains("(MNOK, current prices)"))
    let state = rows(try StateForm(projection, year: 2033, data: .builtIn, in: .en).tables)
    #expect(state.filter { $0[2] == "change" }.allSatisfy { $0[4] == "%" })
  }

  @Test func `tells every figure from every other by table, row and column`() throws {
    let projection = try ScenarioLoader().load("half-from-year-eleven").projection()
    let tables =
      try StateForm(projection, year: 2033, data: .builtIn, in: .en).tables
      + KSForm(projection, year: 2033, data: .builtIn, in: .en).tables
    let keys = rows(tables).filter { $0[5] != "residual" }.map { $0.prefix(3) }
    let twice = Dictionary(grouping: keys) { $0 }.filter { $1.count > 1 }.keys
    #expect(twice.isEmpty, "\(twice)")
  }
}
