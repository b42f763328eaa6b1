// SPDX-License-Identifier: GPL-3.0-or-later

import Glibc
import Sensitivity
import TestSupport
import Testing

struct `Regression` {
  @Test func `of a straight line has the shares on paper`() throws {
    let table = try Runs.table(Array(repeating: Runs.uniform, count: 4)) {
      [4 * $0[0] + 3 * $0[1] + 2 * $0[2] + $0[3]]
    }
    let answer = try table.regression(of: "f")
    let shares = answer.inputs.map { $0.coefficient * $0.coefficient }
    let truth = [16.0, 9, 4, 1].map { $0 / 30 }  // Also the indices of Sobol'.
    #expect(close(shares, truth, within: 0.02))
    #expect(abs(answer.explained - 1) < 1e-12)
    #expect(answer.inputs.allSatisfy { abs($0.partial - 1) < 1e-9 && $0.isAboveThreshold })
  }

  @Test func `has the partial correlations on paper, and an idle input below the threshold`() throws
  {
    let table = try Runs.table(Array(repeating: Runs.normal, count: 4)) {
      [2 * $0[0] - $0[1] + $0[3]]
    }
    let known = try RunTable(inputs: Array(table.inputs.prefix(3)), outputs: table.outputs)
    let answer = try known.regression(of: "f")
    #expect(close(answer.inputs.map(\.partial), [0.89442719, -0.70710678, 0], within: 0.02))
    #expect(abs(answer.explained - 5.0 / 6) < 0.02)
    #expect(answer.inputs.map(\.isAboveThreshold) == [true, true, false])
    #expect(answer.partialThreshold > answer.threshold)
  }

  /// y = 2a to the last digit: what is left for b is rounding, and so is what is left for dummies.
  @Test func `of a perfect line names only what is in it`() throws {
    let table = try Runs.table([Runs.uniform, Runs.uniform], rows: 120) {
      [2 * ($0[0] * 1000).rounded()]
    }
    let whole = try RunTable(
      inputs: [
        .init("a", table.outputs[0].values.map { $0 / 2 }),
        .init("b", table.inputs[1].values.map { ($0 * 1000).rounded() }),
      ], outputs: table.outputs)
    for scale in RegressionAnswer.Scale.allCases {
      let answer = try whole.regression(of: "f", on: scale)
      #expect(answer.inputs.map(\.isAboveThreshold) == [true, false], "\(scale)")
      #expect(abs(answer.explained - 1) < 1e-9)
    }
  }

  @Test func `on ranks sees any monotone line, and takes never`() throws {
    let table = try Runs.table([Runs.normal, Runs.normal], rows: 2000) {
      [exp(3 * $0[0])]
    }
    let plain = try table.regression(of: "f")
    let ranks = try table.regression(of: "f", on: .ranks)
    #expect(plain.explained < 0.7 && abs(ranks.explained - 1) < 1e-9)
    #expect(abs(ranks.inputs[0].partial - 1) < 1e-9 && ranks.inputs[1].partial.magnitude < 0.1)
    let late = try RunTable(
      inputs: table.inputs,
      outputs: [.init("f", table.outputs[0].values.map { $0 > 1 ? .infinity : $0 })])
    #expect(try late.regression(of: "f", on: .ranks)["x1"]!.coefficient > 0.9)
  }

  @Test func `names inputs that are sums of others, and leaves constants out`() throws {
    let table = try Runs.table([Runs.uniform, Runs.uniform, .empirical([5])], rows: 500) {
      [$0[0]]
    }
    #expect(try table.regression(of: "f").inputs.map(\.isConstant) == [false, false, true])
    let (a, b) = (table.inputs[0], table.inputs[1])
    let sum = RunTable.Column("sum", zip(a.values, b.values).map { 1 + $0 - 2 * $1 })
    let doubled = try RunTable(inputs: [a, table.inputs[2], b, sum], outputs: table.outputs)
    #expect(throws: GivenDataError.collinearInputs(["x1", "x2", "sum"])) {
      try doubled.regression(of: "f")
    }
  }
}

struct `Regional analysis` {
  @Test func `tells which inputs lie differently where a condition holds`() throws {
    let table = try Runs.table(Array(repeating: Runs.uniform, count: 3), rows: 4000) {
      [$0[0] - $0[1] / 2]
    }
    let condition = try table.condition("high", on: "f") { $0 > 0.25 }
    let answer = try table.regional(condition)
    #expect(answer.inputs.map(\.direction).prefix(2) == [.higher, .lower])
    #expect(answer.inputs.map(\.isAboveThreshold) == [true, true, false])
    #expect(answer.holding == condition.count && answer.rows == 4000)
  }

  /// Of a condition x < 1/2 the two groups have nothing in common, and medians 1/4 and 3/4.
  @Test func `finds what decides by itself, also by category`() throws {
    let coin = Distribution.discrete([.init(value: 0, weight: 0.5), .init(value: 1, weight: 0.5)])
    let table = try Runs.table([Runs.uniform, coin, .empirical([3])], rows: 2000) { $0.dropLast(2) }
    let answer = try table.regional(table.condition("low", on: "f") { $0 < 0.5 })
    let input = try #require(answer["x1"])
    #expect(input.distance == 1 && input.direction == .lower)
    #expect(abs(input.medianHolding - 0.25) < 0.02 && abs(input.medianOthers - 0.75) < 0.02)
    #expect(answer["x2"]?.isAboveThreshold == false && answer["x3"]?.isConstant == true)
    let heads = RunCondition("heads", table.inputs[1].values.map { $0 == 1 })
    let byCoin = try #require(try table.regional(heads)["x2"])
    #expect(byCoin.distance == 1 && byCoin.direction == .higher && byCoin.isAboveThreshold)
  }

  @Test func `needs rows on both sides`() throws {
    let table = try Runs.table([Runs.uniform], rows: 1000) { $0 }
    let rare = RunCondition("rare", (0..<1000).map { $0 < 19 })
    #expect(
      throws: GivenDataError.tooFewOnOneSide(needed: 20, holding: 19, others: 981)
    ) { try table.regional(rare) }
    #expect(throws: GivenDataError.self) { try table.regional(RunCondition("short", [true])) }
  }
}
