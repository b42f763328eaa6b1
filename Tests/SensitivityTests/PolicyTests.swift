// SPDX-License-Identifier: GPL-3.0-or-later

import Foundation
import Sensitivity
import Testing

struct `Policies over the same futures` {
  /// Where to stand between 0 and 1, when what matters is the distance from x; and what it costs.
  static let stand = FunctionResponse(outputs: ["y", "cost"]) { point in
    let (stand, x) = (point[0], point[1])
    return [-(stand - x) * (stand - x), stand + x]
  }
  /// Reached in one of ten years, so many years late.
  static let late = FunctionResponse(outputs: [.init("reached", .year(2030...2039))]) { point in
    let year = 2030 + point[0] + (10 * point[1]).rounded(.down)
    return [year <= 2039 ? year : .infinity]
  }

  static func inputs() throws -> Inputs { try Inputs([.init("x", .uniform(low: 0, high: 1))]) }

  static func design(_ samples: Int = 1 << 14) throws -> PolicyDesign {
    try PolicyDesign(
      policies: [[0], [0.25], [0.5], [0.75], [1]], inputs: inputs(),
      objectives: [.init("y", .highest), .init("cost", .lowest)],
      thresholds: [.init("near", "y", .atLeast, -0.0625), .init("cheap", "cost", .atMost, 0.75)],
      samples: samples, seed: 1)
  }

  @Test func `have the means and regrets on paper`() throws {
    let answer = try Self.design().answer(of: Self.stand)
    let means = [64.0, 28, 16, 28, 64].map { -$0 / 192 }
    let regrets = answer.policies.map { $0.regrets[0] }
    let shares = [0.125, 0.25, 0.25, 0.25, 0.125]
    #expect(close(answer.policies.compactMap { $0["y"]?.number?.mean.value }, means, within: 1e-3))
    // The nearest of five is 1/192 away, by the square.
    #expect(close(regrets.map(\.mean.value), means.map { -$0 - 1.0 / 192 }, within: 1e-3))
    #expect(close(regrets.map(\.max), [1, 0.5625, 0.25, 0.5625, 1], within: 1e-2))
    #expect(close([regrets[2].quantile.value], [0.2], within: 2e-3))
    #expect(close(regrets.map(\.best.value), shares, within: 2e-3))
    for (regret, mean) in zip(regrets, means) {
      #expect(regret.mean.low < -mean - 1.0 / 192 && -mean - 1.0 / 192 < regret.mean.high)
    }
    // Standing at 0 is the cheapest in every future, by as much as the others are off.
    let costs = answer.policies.map { $0.regrets[1] }
    #expect(close(costs.map(\.max), [0, 0.25, 0.5, 0.75, 1], within: 1e-12))
    #expect(costs.map(\.best.value) == [1, 0, 0, 0, 0])
  }

  @Test func `are ranked by each criterion`() throws {
    let answer = try Self.design().answer(of: Self.stand)
    let near = answer.criteria[0]
    let choices = [near.expected, near.worstPlausible, near.minimaxRegret, near.regretQuantile]
    #expect(choices.map(\.policies) == [[2], [2], [2], [2]])
    #expect(
      close(choices.map(\.value), [-1.0 / 12, -0.475 * 0.475, 0.25, 0.2], within: 3e-3))
    let cheap = answer.criteria[1]
    #expect(cheap.worstPlausible.policies == [0] && abs(cheap.worstPlausible.value - 0.95) < 2e-3)
    #expect(cheap.minimaxRegret == answer.criteria[1].regretQuantile)
    #expect(cheap.minimaxRegret.value == 0)
  }

  @Test func `meet thresholds in shares of the futures`() throws {
    let answer = try Self.design().answer(of: Self.stand)
    func shares(_ threshold: Int) -> [Double] {
      answer.policies.map { $0.thresholds[threshold].share.value }
    }
    #expect(close(shares(0), [0.25, 0.5, 0.5, 0.5, 0.25], within: 2e-3))
    #expect(close(shares(1), [0.75, 0.5, 0.25, 0, 0], within: 2e-3))
    let satisfied = answer.policies.compactMap(\.satisfied)
    #expect(close(satisfied.map(\.value), [0.25, 0.5, 0, 0, 0], within: 2e-3))
    #expect(satisfied[0].low < 0.25 && 0.25 < satisfied[0].high)
    let domain = try #require(answer.domain)
    #expect(domain.policies == [1] && domain.value == satisfied[1].value)
  }

  @Test func `that never get there are later than all years`() throws {
    let design = try PolicyDesign(
      policies: [[0], [5]], inputs: Self.inputs(),
      objectives: [.init("reached", .lowest), .init("reached", .highest)],
      thresholds: [
        .init("by 2036", "reached", .atMost, 2036), .init("from 2036", "reached", .atLeast, 2036),
        .init("ever", "reached", .atMost, 9999),
      ],
      samples: 1 << 14, seed: 1)
    let answer = try design.answer(of: Self.late)
    let never = answer.policies.compactMap { $0["reached"]?.year?.never.value }
    #expect(close(never, [0, 0.5], within: 2e-3))
    let shares = answer.policies.map { $0.thresholds.map(\.share.value) }
    #expect(close(shares[0], [0.7, 0.4, 1], within: 2e-3))
    #expect(close(shares[1], [0.2, 0.9, 0.5], within: 2e-3))
    let (early, late) = (answer.criteria[0], answer.criteria[1])
    #expect(early.expected.policies == [0] && abs(early.expected.value - 2034.5) < 0.01)
    #expect(late.expected.policies == [1] && abs(late.expected.value - 2038.5) < 0.01)
    #expect(early.worstPlausible == PolicyChoice(policies: [0], value: 2039))
    #expect(late.worstPlausible == PolicyChoice(policies: [1], value: 2035))
    #expect(early.minimaxRegret.value == 0 && answer.policies[1].regrets[0].max == 5)
    #expect(close([answer.policies[1].regrets[0].mean.value], [4], within: 0.01))
  }

  @Test func `that are the same have the same answers and no regret`() throws {
    let design = try PolicyDesign(
      policies: [[0.3], [0.3]], inputs: Self.inputs(), objectives: [.init("y", .highest)],
      thresholds: [], samples: 4096, seed: 7)
    let answer = try design.answer(of: Self.stand)
    #expect(answer.policies[0] == answer.policies[1])
    let regret = answer.policies[0].regrets[0]
    #expect(regret.max == 0 && regret.mean.high == 0 && regret.best.value == 1)
    #expect(answer.criteria[0].minimaxRegret == PolicyChoice(policies: [0, 1], value: 0))
    #expect(answer.criteria[0].expected.policies == [0, 1])
    #expect(answer.domain == nil && answer.policies[0].satisfied == nil)
    #expect(answer.account.evaluations == 8192 && answer.account.samples == 4096)
  }

  @Test func `that differ in the last digits only are all named best`() throws {
    // 0.1 + 0.2 is 0.30000000000000004.
    let sums = FunctionResponse(outputs: ["y"]) { [($0[0] == 0 ? 0.1 + 0.2 : $0[0]) + $0[1]] }
    let design = try PolicyDesign(
      policies: [[0], [0.1], [0.3]], inputs: Self.inputs(), objectives: [.init("y", .highest)],
      thresholds: [], samples: 4096, seed: 7)
    let best = try design.answer(of: sums).criteria[0]
    let choices = [best.expected, best.worstPlausible, best.minimaxRegret]
    #expect(choices.map(\.policies) == [[0, 2], [0, 2], [0, 2]])
    #expect(best.minimaxRegret.value == 0)
  }

  @Test func `of which there is one without decisions are a plain sample`() throws {
    let response = FunctionResponse(outputs: ["f", .init("year", .year(0...9))]) { x in
      [Ishigami()(x), x[0] < 2 ? (x[0] + 4).rounded(.down) : .infinity]
    }
    let inputs = try Ishigami.inputs
    let policies = try PolicyDesign(
      policies: [[]], inputs: inputs, objectives: [], thresholds: [], samples: 1 << 14, seed: 5)
    let sample = try SampleDesign(.quasiMonteCarlo, of: inputs, samples: 1 << 14, seed: 5)
    let outputs = try policies.answer(of: response).policies[0].outputs
    #expect(try outputs == sample.answer(of: response).outputs)
  }

  @Test func `lose a future together where one has no answer`() throws {
    let holed = FunctionResponse(outputs: ["x"]) { [$0[0] > 0 && $0[1] > 0.9 ? .nan : $0[1]] }
    let design = try PolicyDesign(
      policies: [[0], [1], [2]], inputs: Self.inputs(), objectives: [.init("x", .highest)],
      thresholds: [.init("low", "x", .atMost, 0.45)], samples: 4096, seed: 1)
    let answer = try design.answer(of: holed, by: Execution(policy: .dropRow))
    let dropped = answer.account.dropped
    #expect(abs(Double(dropped) / 4096 - 0.1) < 0.01)
    #expect(answer.account.invalid == [.init(reason: .notFinite, count: 2 * dropped)])
    #expect(answer.policies.allSatisfy { ($0["x"]?.number?.max ?? 1) <= 0.9 })
    #expect(answer.policies.allSatisfy { $0.regrets[0].max == 0 })
    #expect(
      close(answer.policies.compactMap { $0.satisfied?.value }, [0.5, 0.5, 0.5], within: 0.01))
    let errors = [1, 3].map { threads in
      #expect(throws: RunError.self) {
        try design.answer(of: holed, by: Execution(threads: threads))
      }
    }
    guard case .invalid(let point) = errors[0] else {
      Issue.record("\(String(describing: errors[0]))")
      return
    }
    #expect(point.coordinates.count == 2 && point.coordinates[0] == 1 && point.coordinates[1] > 0.9)
    #expect(errors[1] == errors[0])
    let empty = FunctionResponse(outputs: ["x"]) { _ in [.nan] }
    let all = [RunAccounting.Invalid(reason: .notFinite, count: 3 * 4096)]
    #expect(throws: RunError.nothingValid(all)) {
      try design.answer(of: empty, by: Execution(policy: .dropRow))
    }
  }

  @Test func `have the same bits for any number of threads and in parts`() throws {
    let holed = FunctionResponse(
      outputs: ["y", "cost", .init("reached", .year(2030...2039))]
    ) { point in
      let year = 2030 + (12 * point[1]).rounded(.down)
      return [
        point[1] > 0.99 ? .nan : -(point[0] - point[1]) * (point[0] - point[1]),
        point[0] + point[1], year <= 2039 ? year : .infinity,
      ]
    }
    let design = try Self.design(4096)
    let execution = Execution(policy: .dropRow)
    let whole = try design.answer(of: holed, by: execution)
    for threads in [2, 3, 8] {
      let other = try design.answer(of: holed, by: Execution(threads: threads, policy: .dropRow))
      #expect(other == whole)
    }
    func part(_ blocks: Range<Int>) throws -> BlockResult<PolicyDesign> {
      let part = try design.summary(of: holed, blocks: blocks, by: execution)
      return try JSONDecoder().decode(
        BlockResult<PolicyDesign>.self, from: JSONEncoder().encode(part))
    }
    var parts = try part(9..<13)
    try parts.join(part(0..<5))
    try parts.join(part(5..<9))
    #expect(throws: DesignError.blocksUnexpected(5..<9)) { try parts.join(part(5..<9)) }
    #expect(throws: RunError.design(.blocksMissing(13..<16))) {
      try design.answer(from: parts, of: holed)
    }
    let all = try design.summary(of: holed, by: execution, known: parts)
    #expect(try design.answer(from: all, of: holed) == whole)
  }

  @Test func `are refused where they make no sense`() throws {
    func design(
      _ policies: [[Double]] = [[0]], _ objective: String = "y", threshold: Double = 0,
      level: Double = 0.95
    ) throws(DesignError) -> PolicyDesign {
      guard let inputs = try? Self.inputs() else { throw .noValues(input: "") }
      return try PolicyDesign(
        policies: policies, inputs: inputs, objectives: [.init(objective, .highest)],
        thresholds: [.init("t", "y", .atLeast, threshold)], samples: 4096, seed: 1, level: level)
    }
    let none = DesignError.noValues(input: "policies")
    #expect(throws: none) { try design([]) }
    #expect(throws: none) { try design([[1], [1, 2]]) }
    #expect(throws: none) { try design([[.nan]]) }
    #expect(throws: DesignError.tooManyPoints(10_001)) {
      try design(Array(repeating: [0], count: 10_001))
    }
    #expect(throws: DesignError.noValues(input: "t")) { try design(threshold: .infinity) }
    #expect(throws: DesignError.probability(1)) { try design(level: 1) }
    #expect(throws: RunError.design(.unknownOutput("z"))) {
      try design([[0]], "z").answer(of: Self.stand)
    }
    let one = try design().summary(of: Self.stand)
    #expect(throws: RunError.self) { try design([[1]]).answer(from: one, of: Self.stand) }
  }
}
