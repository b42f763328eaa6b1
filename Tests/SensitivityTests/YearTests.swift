// SPDX-License-Identifier: GPL-3.0-or-later

import Sensitivity
import TestSupport
import Testing

struct `A year that may never come` {
  /// Uniform over 2030…2049 three times in four, else never; and one that never comes at all.
  static let response = FunctionResponse(
    outputs: [.init("reached", .year(2030...2049)), .init("hopeless", .year(2030...2049))]
  ) { x in [x[0] < 0.75 ? 2030 + (x[0] / 0.75 * 20).rounded(.down) : .infinity, .infinity] }

  static func inputs() throws -> Inputs {
    try Inputs([
      .init("luck", .uniform(low: 0, high: 1)), .init("nothing", .uniform(low: 0, high: 1)),
    ])
  }

  @Test(arguments: SampleDesign.Method.allCases)
  func `is counted by year, and never last`(_ method: SampleDesign.Method) throws {
    let design = try SampleDesign(
      method, of: Self.inputs(), samples: 1 << 14, seed: 1, probabilities: [0.32, 0.7, 0.8])
    let spread = try #require(design.answer(of: Self.response)["reached"]?.year)
    #expect(abs(spread.never.value - 0.25) < 0.01)
    #expect(spread.never.low <= 0.25 && 0.25 <= spread.never.high)
    #expect(spread.curve.map(\.year) == Array(2030...2049))
    let half = try #require(spread.by(2039))
    #expect(half.low <= 0.375 && 0.375 <= half.high)
    #expect(spread.by(2050) == nil)
    #expect(spread.quantiles.map(\.year) == [2038, 2048, nil])
    #expect(spread.quantiles[2].low == nil && spread.quantiles[2].high == nil)
  }

  /// Wilson's upper end for 0 of n at 95 % is z²/(n + z²).
  @Test(arguments: SampleDesign.Method.allCases)
  func `and never does is not known for certain`(_ method: SampleDesign.Method) throws {
    let design = try SampleDesign(method, of: Self.inputs(), samples: 8192, seed: 1)
    let spread = try #require(design.answer(of: Self.response)["hopeless"]?.year)
    #expect(spread.never.value == 1 && spread.never.high == 1)
    #expect(abs(1 - spread.never.low - 3.8414588 / (8192 + 3.8414588)) < 1e-9)
  }

  @Test func `has indices of being reached in time`() throws {
    let design = try SobolDesign(of: Self.inputs(), samples: 4096, seed: 1, years: [2034, 2049])
    let answer = try design.answer(of: Self.response)
    #expect(answer.outputs.map(\.reachedBy) == [2034, 2049, 2034, 2049])
    let indices = try #require(answer["reached", reachedBy: 2034]?.indices)
    #expect(abs(indices.mean - 0.1875) < 0.01)
    #expect(abs(indices.inputs[0].first.value - 1) < 0.02)
    #expect(indices.inputs[1].total.value == 0)
    #expect(answer["hopeless", reachedBy: 2049]?.result == .constant(0))
  }

  @Test func `is asked about within its range`() throws {
    let design = try SobolDesign(of: Self.inputs(), samples: 4096, seed: 1, years: [2050])
    #expect(throws: RunError.design(.yearOutside(output: "reached", year: 2050))) {
      try design.answer(of: Self.response)
    }
  }

  @Test(arguments: [2029.0, 2030.5, 2050, -.infinity, .nan])
  func `is one of the range, or the point is invalid`(_ year: Double) throws {
    let design = try SampleDesign(.monteCarlo, of: Self.inputs(), samples: 1, seed: 1)
    let response = FunctionResponse(outputs: [.init("y", .year(2030...2049))]) { _ in [year] }
    let error = #expect(throws: RunError.self) { try design.answer(of: response) }
    guard case .invalid(let point) = error else {
      Issue.record("\(String(describing: error))")
      return
    }
    #expect(point.reason == .notAYear && point.number == 0)
  }
}
