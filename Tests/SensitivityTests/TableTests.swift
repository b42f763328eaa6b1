// SPDX-License-Identifier: GPL-3.0-or-later

import Sensitivity
import TestSupport
import Testing

struct `A tornado` {
  static func inputs() throws -> Inputs {
    try Inputs([
      .init("weak", .uniform(low: 0, high: 2)), .init("none", .normal(mean: 0, sd: 1)),
      .init("strong", .triangular(low: 25, mode: 50, high: 100)),
      .init("path", .process(Process(sd: 1, persistence: 0.5), count: 3)),
    ])
  }

  static let response = FunctionResponse(
    outputs: ["y", .init("year", .year(2030...2040))]
  ) { x in
    [x[0] + x[2] + x[3] + x[5], x[2] > 70 ? 2035 : .infinity]
  }

  @Test func `moves every input alone, the widest first`() throws {
    let tornado = try OneAtATime(of: Self.inputs()).answer(of: Self.response)[0]
    #expect(abs(tornado.central - 57.6987298108) < 1e-9)
    #expect(tornado.swings.map(\.name) == ["strong", "path", "weak"])
    #expect(tornado.inert == ["none"])
    let strong = tornado.swings[0]
    #expect(abs(strong.low - 35.6824583655) < 1e-9 && abs(strong.high - 87.3069360624) < 1e-9)
    #expect(abs(strong.swing - 51.6244776969) < 1e-9)
    // 51.62… of 57.70… over 51.62… of 56.70….
    #expect(abs(try #require(strong.elasticity) - 56.6987298108 / 57.6987298108) < 1e-9)
    // The mean of three years has (3 + 2·(2·0.5 + 0.25)) / 9 of the variance of one.
    let quantile = 1.6448536 * (5.5 / 9).squareRoot()
    #expect(abs(tornado.swings[1].swing - 4 * quantile) < 1e-6)
    #expect(tornado.swings[1].elasticity == nil)
    #expect(abs(tornado.swings[1].inputs.upperBound - quantile) < 1e-6)
    #expect(abs(tornado.swings[2].low - tornado.central + 0.9) < 1e-12)
  }

  @Test func `moves a process by the mean of the years that count`() throws {
    var design = try OneAtATime(of: Self.inputs())
    design.spans = [3: .init(years: 2, centre: 4)]
    let path = try #require(
      try design.answer(of: Self.response)[0].swings.first { $0.name == "path" })
    // Of two years (2 + 2·0.5) / 4.
    let quantile = 1.6448536 * 0.75.squareRoot()
    #expect(abs(path.inputs.lowerBound - (4 - quantile)) < 1e-6)
    #expect(abs(path.inputs.upperBound - (4 + quantile)) < 1e-6)
    #expect(abs(path.swing - 4 * quantile) < 1e-6)
    // 4·q of 57.70 over 2·q of 4.
    #expect(abs(try #require(path.elasticity) - 8 / 57.6987298108) < 1e-9)
  }

  @Test func `knows years that are never`() throws {
    let tornado = try OneAtATime(of: Self.inputs()).answer(of: Self.response)[1]
    #expect(tornado.central == .infinity)
    #expect(tornado.swings.map(\.name) == ["strong"])
    #expect(tornado.swings[0].high == 2035 && tornado.swings[0].swing == .infinity)
    #expect(tornado.swings[0].elasticity == nil)
  }

  /// π/4 of a square, π/6 of a cube, π⁴/384/16 of eight dimensions.
  @Test(arguments: [(2, 0.7853981634), (3, 0.5235987756), (8, 0.0158543442)])
  func `says how little of the space it sees`(_ count: Int, _ share: Double) throws {
    let inputs = try Inputs((0..<count).map { .init("x\($0)", .uniform(low: 0, high: 1)) })
    #expect(abs(try OneAtATime(of: inputs).shareSeen - share) < 1e-9)
  }

  @Test func `may stand on the means`() throws {
    let design = try OneAtATime(of: Self.inputs(), low: 0.1, high: 0.9, centre: .mean)
    #expect(abs(design.points[0][2] - 175.0 / 3) < 1e-12)
    #expect(design.points.count == 9)
    #expect(throws: DesignError.self) { try OneAtATime(of: Self.inputs(), low: 0.9, high: 0.1) }
  }

  @Test func `cannot do without a point`() throws {
    let error = #expect(throws: RunError.self) {
      try OneAtATime(of: Self.inputs()).answer(
        of: FunctionResponse(outputs: ["y"]) { [$0[0] > 1.5 ? .nan : 1] })
    }
    guard case .invalid(let point) = error else {
      Issue.record("\(String(describing: error))")
      return
    }
    #expect(point.number == 2)
  }
}

struct `A grid` {
  static let axes: [Grid.Axis] = [.init("a", [1, 2]), .init("b", [10, 20, 30])]

  @Test func `has every combination, the last input first`() throws {
    let grid = try Grid(Self.axes)
    let rows = try grid.rows(of: FunctionResponse(outputs: ["sum"]) { [$0[0] + $0[1]] })
    #expect(rows.map(\.results) == [[11], [21], [31], [12], [22], [32]])
    #expect(rows[3].coordinates == [2, 10])
  }

  @Test func `is the same table for any number of threads`() throws {
    let axis = (1...60).map(Double.init)
    let grid = try Grid([.init("a", axis), .init("b", axis)])
    let product = FunctionResponse(outputs: ["p"]) { [$0[0] * $0[1]] }
    let one = try grid.rows(of: product)
    #expect(one.count == 3600 && one[61].results == [4])
    #expect(try grid.rows(of: product, by: Execution(threads: 3)) == one)
  }

  @Test func `keeps the points without an answer, and says so`() throws {
    let holed = FunctionResponse(outputs: ["y"]) { [$0[1] == 20 ? .nan : 1] }
    let rows = try Grid(Self.axes).rows(of: holed, by: Execution(policy: .dropRow))
    #expect(rows.map(\.reason) == [nil, .notFinite, nil, nil, .notFinite, nil])
    #expect(throws: RunError.invalid(.init(reason: .notFinite, number: 1, coordinates: [1, 20]))) {
      try Grid(Self.axes).rows(of: holed)
    }
  }

  @Test func `refuses what is no table`() {
    #expect(throws: DesignError.noValues(input: "a")) { try Grid([.init("a", [])]) }
    #expect(throws: DesignError.noValues(input: "a")) { try Grid([.init("a", [.nan])]) }
    let axis = Grid.Axis("a", (0..<1000).map(Double.init))
    #expect(throws: DesignError.tooManyPoints(1_000_000_000)) { try Grid([axis, axis, axis]) }
  }
}
