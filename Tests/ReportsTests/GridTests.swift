// SPDX-License-Identifier: GPL-3.0-or-later

import Funding
import OfficeFiles
import ScenarioFiles
import Simulation
import TestSupport
import Testing

@testable import Reports

/// The equations in the language of spreadsheets, held against the engine.
struct `The grid of a model` {
  private static let tolerance = GridComparison.tolerance

  private func expectSame(_ projection: Projection, _ comment: Comment) {
    let (model, builder) = (projection.model, GridBuilder(projection.model, .en))
    var reader = GridReader(builder)
    if let fault = GridComparison(projection, &reader).fault {
      Issue.record("\(fault), in \(comment)")
      return
    }
    for row in builder.grid.rows where row.section == .checks {
      for year in model.years {
        let difference = reader.value(of: row.id, in: year).number
        let size = max(1, projection[Column(.operatingCosts), year])
        #expect(difference <= Self.tolerance * size, "\(row.id)@\(year) in \(comment)")
      }
    }
  }

  @Test(arguments: ScenarioLibrary.ids)
  func `comes to what the engine does, in every scenario of the library`(_ id: String) throws {
    expectSame(try ScenarioLoader().load(id).projection(), "\(id)")
  }

  @Test func `comes to what the engine does, in random scenarios`() throws {
    for seed in 0..<Tier.count(quick: 60, all: 300) {
      var random = RandomScenario(seed: UInt64(seed))
      expectSame(try Projection(of: random.scenario()), "seed \(seed)")
    }
  }

  @Test(arguments: ScenarioLibrary.ids)
  func `has one formula for each row, which a sheet can hold`(_ id: String) throws {
    let builder = GridBuilder(try ScenarioLoader().load(id).model, .nb)
    let paths = builder.limits.map(\.path)
    let addresses = Addresses(
      seriesSheet: "'Series'", inputsSheet: "'Inputs'", rows: builder.grid.numbers,
      names: Dictionary(
        uniqueKeysWithValues: paths.map { ($0, $0.replacing(".", with: "_")) }),
      yearsRow: 3, firstYear: builder.grid.years.lowerBound, firstColumn: 5,
      lastColumn: 4 + builder.grid.years.count, inputRows: 4...(3 + paths.count),
      changed: Place(2, 2))
    for row in builder.grid.rows {
      let text = row.formula.text(addresses, column: 7)
      #expect(!text.isEmpty && text.count < 8192, "\(row.id)")
      let depth = text.reduce(into: (now: 0, least: 0)) { depth, character in
        depth.now += character == "(" ? 1 : character == ")" ? -1 : 0
        depth.least = min(depth.least, depth.now)
      }
      #expect(depth == (0, 0), "\(row.id): \(text)")
    }
  }

  @Test func `writes formulas as office programs read them`() {
    let addresses = Addresses(
      seriesSheet: "'Series'", inputsSheet: "'Inputs'", rows: ["a": 4, "b": 5],
      names: ["funding.first": "funding_first"], yearsRow: 3, firstYear: 2020, firstColumn: 5,
      lastColumn: 30, inputRows: 4...9, changed: Place(2, 2))
    func text(_ formula: Formula) -> String { formula.text(addresses, column: 7) }
    #expect(text(.row("a") * (1 + .before("b"))) == "H5*(1+G6)")
    #expect(text(.row("a") - (.row("b") - 1)) == "H5-(H6-1)")
    #expect(
      text(.when(.year >= 2030, .input("funding.first"), else: 0.5))
        == "IF(H$4>=2030,funding_first,0.5)")
    #expect(text(.at("a", 2021)) == "INDEX($F$5:$AE$5,2021-2019)")
    #expect(text(.words("say \"no\"")) == "\"say \"\"no\"\"\"")
    #expect(
      text(.dated("x.observed"))
        == "IFERROR(VLOOKUP(\"x.observed.\"&H$4,'Inputs'!$A$5:$C$10,3,FALSE),\"\")")
  }
}
