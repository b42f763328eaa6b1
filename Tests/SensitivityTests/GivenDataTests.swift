// SPDX-License-Identifier: GPL-3.0-or-later

import Glibc
import Sensitivity
import TestSupport
import Testing

/// Tables of independent draws.
enum Runs {
  static func table(
    _ laws: [Distribution], rows: Int = 10_000, seed: UInt64 = 1, outputs: [Output] = ["f"],
    _ function: @escaping @Sendable ([Double]) -> [Double]
  ) throws -> RunTable {
    let inputs = try Inputs(laws.enumerated().map { .init("x\($0 + 1)", $1) })
    let design = try SampleDesign(.monteCarlo, of: inputs, samples: rows, seed: seed)
    let all = try RunTable(design, of: FunctionResponse(outputs: outputs, function))
    func cut(_ columns: [RunTable.Column]) -> [RunTable.Column] {
      columns.map { .init($0.name, Array($0.values.prefix(rows))) }
    }
    return try RunTable(inputs: cut(all.inputs), outputs: cut(all.outputs))
  }

  static let normal = Distribution.normal(mean: 0, sd: 1)
  static let uniform = Distribution.uniform(low: 0, high: 1)
  static let angle = Distribution.uniform(low: -.pi, high: .pi)

  /// The sum of two normal numbers, and a third that does nothing.
  static func linear(rows: Int = 10_000, seed: UInt64 = 1) throws -> RunTable {
    try table([normal, normal, normal], rows: rows, seed: seed) { [$0[0] + $0[1]] }
  }

  static func ishigami(rows: Int = 10_000, seed: UInt64 = 1) throws -> RunTable {
    try table([angle, angle, angle], rows: rows, seed: seed) { [Ishigami()($0)] }
  }
}

struct `PAWN` {
  @Test func `of a sum of two normal numbers is that on paper`() throws {
    let answer = try Runs.linear().pawn(of: "f")
    for input in answer.inputs.prefix(2) {
      #expect(abs(input.distances.mean - 0.283377) < 0.02)
      #expect(abs(input.distances.median - 0.252772) < 0.02)
      #expect(abs(input.distances.max - 0.526141) < 0.02)
      #expect(input.isAboveThreshold && input.slices == 10)
    }
    let idle = try #require(answer["x3"])
    #expect(idle.distances.mean < 0.04 && !idle.isAboveThreshold)
    #expect(answer.dummies == Dummies(count: 20, seed: 0))
  }

  @Test func `does not change when the output is transformed, and takes never`() throws {
    let table = try Runs.linear(rows: 2000)
    let values = try table.output("f").values
    let late = try RunTable(
      inputs: table.inputs,
      outputs: [.init("f", values.map { $0 > 1 ? .infinity : exp($0) })])
    let capped = try RunTable(
      inputs: table.inputs, outputs: [.init("f", values.map { min($0, 1.5) })])
    let dummies = Dummies(count: 2)
    let answers = try [late, capped].map { try $0.pawn(of: "f", dummies: dummies) }
    #expect(answers.allSatisfy { $0["x1"]!.distances.mean > 0.2 })
    #expect(
      try answers[0].inputs
        == RunTable(
          inputs: table.inputs, outputs: [.init("f", values.map { $0 > 1 ? 9 : $0 })]
        ).pawn(of: "f", dummies: dummies).inputs)
  }

  @Test func `has one slice for each of few values, and none for a constant`() throws {
    let coin = Distribution.discrete([
      .init(value: 0, weight: 0.5), .init(value: 1, weight: 0.3), .init(value: 7, weight: 0.2),
    ])
    let table = try Runs.table([coin, .empirical([4]), Runs.uniform], rows: 4000) {
      [$0[0] + 10 * $0[2]]
    }
    let answer = try table.pawn(of: "f", dummies: Dummies(count: 5))
    #expect(answer.inputs.map(\.slices) == [3, 1, 10])
    #expect(answer.inputs.map(\.isConstant) == [false, true, false])
    #expect(answer.inputs.map(\.isAboveThreshold) == [true, false, true])
  }
}

struct `Delta` {
  @Test func `of a sum of two normal numbers is that on paper`() throws {
    let answer = try Runs.linear().delta(of: "f", dummies: Dummies(count: 5))
    for input in answer.inputs.prefix(2) {
      #expect(abs(input.delta - 0.30599382) < 0.02)
      #expect(input.heldOut < input.ownRows && input.isAboveThreshold)
    }
    let idle = try #require(answer["x3"])
    #expect(abs(idle.delta) < 0.02 && !idle.isAboveThreshold)
  }

  /// 0.2544, 0.4227, 0.2025 by counting 8 million rows.
  @Test func `of Ishigami is that of counting millions of rows`() throws {
    let answer = try Runs.ishigami().delta(of: "f", dummies: Dummies(count: 1))
    #expect(close(answer.inputs.map(\.delta), [0.2544, 0.4227, 0.2025], within: 0.02))
  }

  /// The sum is known to be about 1/3 of the time at its cap, where nothing can be seen of it.
  @Test func `of an output with an atom, and of categories, is near the truth`() throws {
    let table = try Runs.table([Runs.normal, Runs.normal], outputs: ["f", "coin"]) { x in
      [min(x[0] + x[1], 0.6), x[0] > 0 ? 1 : 0]
    }
    let dummies = Dummies(count: 1)
    let capped = try table.delta(of: "f", dummies: dummies)
    // By counting 8 million rows.
    #expect(close(capped.inputs.map(\.delta), [0.2953, 0.2953], within: 0.02))
    // Of a coin it is twice the product of its sides, when the input decides it.
    let coin = try table.delta(of: "coin", dummies: dummies)
    #expect(abs(coin["x1"]!.delta - 0.5) < 0.02)
    let turned = try RunTable(
      inputs: [.init("coin", table.output("coin").values)], outputs: [table.inputs[0]])
    #expect(abs(try turned.delta(of: "x1", dummies: dummies).inputs[0].delta - 0.5) < 0.02)
  }

  @Test func `of texts is that of the numbers they stand for, whatever their order`() throws {
    let dice = Distribution.empirical(Array(0..<12).map(Double.init))
    let table = try Runs.table([dice, Runs.uniform], rows: 3000) {
      [($0[0] == 3 || $0[0] == 8 ? 1 : 0) + $0[1]]
    }
    let names = table.inputs[0].values.map { "k\(Int($0 * 7) % 12)" }
    let named = try RunTable(
      inputs: [.init("x1", texts: names), table.inputs[1]], outputs: table.outputs)
    #expect(named.inputs[0].labels?.count == 12)
    let answer = try named.delta(of: "f", dummies: Dummies(count: 2))
    #expect(answer["x1"]!.isAboveThreshold && answer["x1"]!.delta > 0.1)
    #expect(try named.pawn(of: "f", dummies: Dummies(count: 2))["x1"]?.slices == 12)
    #expect(throws: GivenDataError.textInput("x1")) { try named.regression(of: "f") }
    #expect(throws: GivenDataError.textInput("x1")) {
      try named.regional(named.condition("c", on: "f") { $0 > 1 })
    }
    let flags = RunTable.Column("flag", texts: ["true", "true"])
    #expect(flags.values == [1, 1] && !flags.isCategory)
  }
}

struct `Inputs that do nothing` {
  /// 60 tables of which nothing is true: one of 21 is to name an input, 2.9 of them on average.
  @Test func `name an input of a table of noise about one time in 20`() throws {
    var named = [0, 0, 0]
    for seed in 0..<60 {
      let table = try Runs.table(
        Array(repeating: Runs.normal, count: 5), rows: 120, seed: UInt64(seed)
      ) { [$0[4]] }
      let noise = try RunTable(inputs: Array(table.inputs.prefix(4)), outputs: table.outputs)
      let own = Dummies(seed: UInt64(seed))
      if try noise.pawn(of: "f", dummies: own).inputs.contains(where: \.isAboveThreshold) {
        named[0] += 1
      }
      let indices = try noise.rankFirstOrder(of: "f", dummies: own).inputs
        .filter(\.isAboveThreshold)
      #expect(indices.allSatisfy { $0.first.low > 0 }, "one verdict, of dummies and interval")
      if !indices.isEmpty { named[1] += 1 }
      if try noise.regression(of: "f", dummies: own).inputs.contains(where: \.isAboveThreshold) {
        named[2] += 1
      }
    }
    #expect(named.allSatisfy { $0 <= 7 }, "\(named)")
    #expect(named.reduce(0, +) > 0, "a test that never fails would be none")
  }
}

struct `First order by ranks` {
  @Test func `of Ishigami is that on paper`() throws {
    let answer = try Runs.ishigami().rankFirstOrder(of: "f")
    #expect(close(answer.inputs.map(\.first.value), Ishigami().firstOrder, within: 0.02))
    #expect(answer.inputs.map(\.isAboveThreshold) == [true, true, false])
    #expect(answer.threshold < 0.05)
  }

  @Test func `has intervals that hold the truth about as often as they say`() throws {
    var hits = 0
    for seed in 0..<40 {
      let table = try Runs.linear(rows: 1000, seed: UInt64(seed))
      let answer = try table.rankFirstOrder(of: "f", dummies: Dummies(count: 1))
      for (input, truth) in zip(answer.inputs, [0.5, 0.5, 0])
      where input.first.low <= truth && truth <= input.first.high {
        hits += 1
      }
    }
    #expect(hits >= 108 && hits <= 119, "\(hits) of 120")
  }

  /// Neighbours to one side alone count one end of the line more than the other.
  @Test func `holds the truth where an output is steeper at one end`() throws {
    let function = try #require(try KnownFunction.all().first { $0.name == "exponential" })
    var hits = 0
    for seed in 0..<40 {
      let table = try Runs.table(
        Array(repeating: Runs.uniform, count: 3), rows: 2000, seed: UInt64(seed)
      ) { [function($0)] }
      let first = try table.rankFirstOrder(of: "f", dummies: Dummies(count: 1)).inputs[0].first
      if first.low <= function.firstOrder[0], function.firstOrder[0] <= first.high { hits += 1 }
    }
    #expect(hits >= 34, "\(hits) of 40")
  }

  @Test func `takes the condition of being reached, and inputs of two values`() throws {
    let coin = Distribution.discrete([.init(value: 0, weight: 0.5), .init(value: 1, weight: 0.5)])
    let table = try Runs.table(
      [coin, Runs.uniform], rows: 4000, outputs: [.init("y", .year(1...2))]
    ) { [$0[1] < 0.25 + 0.5 * $0[0] ? 1 : .infinity] }
    #expect(throws: GivenDataError.self) { try table.rankFirstOrder(of: "y") }
    let reached = try table.condition("y", reachedBy: 1)
    let answer = try table.adding(reached).rankFirstOrder(of: reached.name)
    // P is 1/4 or 3/4 with the coin, and 1, 1/2 or 0 with the other input.
    #expect(close(answer.inputs.map(\.first.value), [0.25, 0.5], within: 0.04))
  }
}
