// SPDX-License-Identifier: GPL-3.0-or-later

import Sensitivity
import TestSupport
import Testing

struct `EASI` {
  @Test func `of Ishigami is that on paper`() throws {
    let answer = try Runs.ishigami().easi(of: "f", dummies: Dummies(count: 1))
    #expect(close(answer.inputs.map(\.first.value), Ishigami().firstOrder, within: 0.015))
    #expect(answer.inputs.map(\.isAboveThreshold) == [true, true, false])
    #expect(answer.harmonics == 100 && answer.inputs.allSatisfy { $0.terms >= 1 })
  }

  /// The tenth has a jump, of which cosines are slow to tell.
  @Test func `errs less than ranks do on nine of ten functions`() throws {
    var better = 0
    for function in try KnownFunction.all() {
      var (own, ranks) = (0.0, 0.0)
      for seed in 0..<8 {
        let design = try SampleDesign(
          .latinHypercube, of: function.inputs, samples: 1008, seed: UInt64(seed))
        let table = try RunTable(design, of: function.response)
        let dummies = Dummies(count: 1, seed: UInt64(seed))
        let answers = (
          try table.easi(of: "f", dummies: dummies),
          try table.rankFirstOrder(of: "f", dummies: dummies)
        )
        for (number, truth) in function.firstOrder.enumerated() {
          own += square(answers.0.inputs[number].first.value - truth)
          ranks += square(answers.1.inputs[number].first.value - truth)
        }
      }
      if own <= ranks { better += 1 }
    }
    #expect(better >= 9)
  }

  @Test func `has intervals that hold the truth about as often as they say`() throws {
    var hits = 0
    let jump = try #require(try KnownFunction.all().first { $0.name == "jump" })
    for seed in 0..<40 {
      let table = try Runs.table(
        Array(repeating: Runs.uniform, count: 3), rows: 600, seed: UInt64(seed)
      ) { [jump($0)] }
      let answer = try table.easi(of: "f", dummies: Dummies(count: 1))
      for (input, truth) in zip(answer.inputs, jump.firstOrder)
      where input.first.low <= truth && truth <= input.first.high {
        hits += 1
      }
    }
    #expect(hits >= 108, "\(hits) of 120")
  }

  @Test func `takes inputs of few values, texts and rare conditions`() throws {
    let coin = Distribution.discrete([.init(value: 0, weight: 0.5), .init(value: 1, weight: 0.5)])
    let table = try Runs.table(
      [coin, Runs.uniform], rows: 4000, outputs: [.init("y", .year(1...2))]
    ) { [$0[1] < 0.25 + 0.5 * $0[0] ? 1 : .infinity] }
    #expect(throws: GivenDataError.self) { try table.easi(of: "y") }
    let reached = try table.adding(table.condition("y", reachedBy: 1))
    let name = try #require(reached.outputs.last).name
    let answer = try reached.easi(of: name, dummies: Dummies(count: 2))
    // P is 1/4 or 3/4 with the coin, and 1, 1/2 or 0 with the other input.
    #expect(close(answer.inputs.map(\.first.value), [0.25, 0.5], within: 0.04))
    #expect(answer.inputs[0].terms == 1)
    let sides = ["zebra", "ant"]
    let named = try RunTable(
      inputs: [.init("x1", texts: table.inputs[0].values.map { sides[Int($0)] })],
      outputs: [#require(reached.outputs.last)])
    let ofNames = try named.easi(of: name, dummies: Dummies(count: 2)).inputs[0]
    #expect(abs(ofNames.first.value - answer.inputs[0].first.value) < 1e-12)
    let all = try RunTable(
      inputs: [.init("x1", texts: (0..<table.rows).map { "n\($0)" })],
      outputs: [#require(reached.outputs.last)])
    #expect(throws: GivenDataError.textInput("x1")) { try all.easi(of: name) }
    #expect(throws: GivenDataError.setting("level", 1)) { try reached.easi(of: name, level: 1) }
  }

  @Test func `names no input of what is constant or noise`() throws {
    var named = 0
    for seed in 0..<40 {
      let table = try Runs.table(
        Array(repeating: Runs.normal, count: 4) + [.empirical([4])], rows: 120, seed: UInt64(seed)
      ) { [$0[3]] }
      let noise = try RunTable(
        inputs: Array(table.inputs.prefix(3)) + [table.inputs[4]], outputs: table.outputs)
      let inputs = try noise.easi(of: "f", dummies: Dummies(seed: UInt64(seed))).inputs
      if inputs.contains(where: \.isAboveThreshold) { named += 1 }
      #expect(inputs[3].isConstant && inputs[3].first.value == 0)
    }
    #expect(named <= 7)
  }

  private func square(_ x: Double) -> Double { x * x }
}
