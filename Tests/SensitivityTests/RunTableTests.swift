// SPDX-License-Identifier: GPL-3.0-or-later

import Sensitivity
import TestSupport
import Testing

struct `A table of runs` {
  static let x = RunTable.Column("x", [1, 2, 3])
  static let never = RunTable.Column("y", [2030, .infinity, 2031])

  @Test func `takes never in an output, and names what is wrong elsewhere`() throws {
    let table = try RunTable(inputs: [Self.x], outputs: [Self.never])
    #expect(table.rows == 3)
    #expect(throws: GivenDataError.notFinite(column: "y", row: 1)) {
      try RunTable(inputs: [Self.never], outputs: [])
    }
    #expect(throws: GivenDataError.notFinite(column: "z", row: 2)) {
      try RunTable(inputs: [Self.x], outputs: [.init("z", [0, 0, .nan])])
    }
    #expect(throws: GivenDataError.notFinite(column: "z", row: 0)) {
      try RunTable(inputs: [Self.x], outputs: [.init("z", [-.infinity, 0, 0])])
    }
    #expect(throws: GivenDataError.unequalLengths(column: "z", rows: 1, expected: 3)) {
      try RunTable(inputs: [Self.x], outputs: [.init("z", [0])])
    }
    #expect(throws: GivenDataError.duplicateColumn("x")) {
      try RunTable(inputs: [Self.x, Self.x], outputs: [])
    }
    #expect(throws: GivenDataError.noRows) { try RunTable(inputs: [.init("x", [])], outputs: []) }
    #expect(throws: GivenDataError.noInputs) { try RunTable(inputs: [], outputs: []) }
  }

  @Test func `refuses what a method cannot read`() throws {
    let table = try RunTable(inputs: [Self.x], outputs: [Self.never, .init("c", [1, 1, 1])])
    #expect(throws: GivenDataError.unknownColumn("z")) { try table.regression(of: "z") }
    #expect(throws: GivenDataError.never(output: "y", rows: 1)) { try table.regression(of: "y") }
    #expect(throws: GivenDataError.tooFewRows(needed: 4, found: 3)) {
      try table.regression(of: "c")
    }
    #expect(throws: GivenDataError.tooFewRows(needed: 100, found: 3)) { try table.delta(of: "y") }
    #expect(throws: GivenDataError.tooFewRows(needed: 20, found: 3)) {
      try table.pawn(of: "y", slices: 2)
    }
    #expect(throws: GivenDataError.setting("slices", 1)) { try table.pawn(of: "y", slices: 1) }
    let flat = try RunTable(
      inputs: [.init("x", (0..<9).map(Double.init))],
      outputs: [.init("c", Array(repeating: 1, count: 9))])
    #expect(throws: GivenDataError.constantOutput("c")) { try flat.regression(of: "c") }
    let fixed = try RunTable(
      inputs: flat.outputs, outputs: flat.inputs)
    #expect(throws: GivenDataError.constantInputs) { try fixed.regression(of: "x") }
  }

  @Test func `of a design has a row for every point with an answer, and counts the others`() throws
  {
    let inputs = try Inputs([
      .init("a", .uniform(low: 0, high: 1)),
      .init("r", .process(.init(sd: 1, persistence: 0), count: 2)),
    ])
    let response = FunctionResponse(outputs: ["f", .init("y", .year(1...9))]) { x in
      [x[0] < 0.25 ? .nan : x[0] + x[1] + x[2], x[0] < 0.5 ? .infinity : 3]
    }
    let design = try SampleDesign(.latinHypercube, of: inputs, samples: 1600, seed: 1)
    let table = try RunTable(design, of: response)
    #expect(table.inputs.map(\.name) == ["a", "r 1", "r 2"])
    #expect(table.rows == 1200)
    #expect(table.dropped == [.init(reason: .notFinite, count: 400)])
    let reached = try table.condition("y", reachedBy: 3)
    #expect(reached.name == "y by 3" && reached.count == 800)
    let more = try table.adding(reached)
    #expect(try more.output("y by 3").values.reduce(0, +) == 800)
    #expect(throws: GivenDataError.duplicateColumn("y by 3")) { try more.adding(reached) }
    let empty = FunctionResponse(outputs: ["f"]) { _ in [.nan] }
    #expect(throws: GivenDataError.noRows) { try RunTable(design, of: empty) }
  }
}
