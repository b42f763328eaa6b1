// SPDX-License-Identifier: GPL-3.0-or-later

import Glibc
import Sensitivity
import Testing

/// Y = X1 + X2 + X3, normal with standard deviations 1, 1 and 2, and X2 and X3 correlated.
private struct Sum {
  let inputs: Inputs
  let response = FunctionResponse(outputs: ["y"]) { [$0[0] + $0[1] + $0[2]] }

  /// - Parameter pearson: Of X2 and X3.
  init(pearson: Double) throws {
    let rank = 6 / .pi * asin(pearson / 2)
    inputs = try Inputs(
      [
        Inputs.Factor("x1", .normal(mean: 0, sd: 1)), Inputs.Factor("x2", .normal(mean: 0, sd: 1)),
        Inputs.Factor("x3", .normal(mean: 0, sd: 2)),
      ], correlations: [RankCorrelations.Pair(1, 2, rho: rank)])
  }
}

struct `Effects of correlated inputs` {
  static let onPaper: [(Double, first: [Double], total: [Double], shapley: [Double])] = [
    (-0.5, [0.25, 0, 0.5625], [0.25, 0.1875, 0.75], [0.25, 0.09375, 0.65625]),
    (0.5, [0.125, 0.5, 0.78125], [0.125, 0.09375, 0.375], [0.125, 0.296875, 0.578125]),
  ]

  @Test(arguments: onPaper)
  func `are those on paper`(
    _ pearson: Double, _ first: [Double], _ total: [Double], _ shapley: [Double]
  ) throws {
    let sum = try Sum(pearson: pearson)
    let design = try ConditionalDesign(
      of: sum.inputs, effects: .shapley, samples: 1 << 12, seed: 1)
    let effects = try #require(try design.answer(of: sum.response)["y"]?.effects)
    #expect(close(effects.inputs.map(\.first.value), first, within: 0.02))
    #expect(close(effects.inputs.map(\.total.value), total, within: 0.02))
    let shares = try effects.inputs.map { try #require($0.shapley) }
    #expect(close(shares.map(\.value), shapley, within: 0.01))
    #expect(abs(shares.reduce(0) { $0 + $1.value } - 1) < 1e-12, "they share out all of it")
    for (share, truth) in zip(shares, shapley) {
      #expect(share.low - 0.005 < truth && truth < share.high + 0.005)
    }
    // Neither is mended: an input may explain nothing alone, or more alone than in all.
    #expect(effects.inputs[1].first.low < first[1] + 0.02)
  }

  @Test func `are asked for without Shapley's at a fraction of the cost`() throws {
    let sum = try Sum(pearson: 0.5)
    let cheap = try ConditionalDesign(
      of: sum.inputs, effects: .firstAndTotal, samples: 4096, seed: 1)
    #expect(cheap.evaluations == 4096 * 7)
    // Of two inputs, to keep one is to draw the other.
    let two = try Inputs((0..<2).map { Inputs.Factor("x\($0)", .normal(mean: 0, sd: 1)) })
    let few = try ConditionalDesign(of: two, effects: .firstAndTotal, samples: 4096, seed: 1)
    #expect(few.evaluations == 4096 * 3)
    let input = try #require(try cheap.answer(of: sum.response)["y"]?.effects?["x2"])
    #expect(input.shapley == nil && abs(input.first.value - 0.5) < 0.02)
  }

  @Test func `without correlations are the plain ones`() throws {
    let inputs = try Ishigami.inputs
    let design = try ConditionalDesign(
      of: inputs, effects: .shapley, samples: 1 << 13, seed: 3)
    let effects = try #require(
      try design.answer(of: Ishigami().response()).outputs.first?.effects)
    #expect(close(effects.inputs.map(\.first.value), [0.3139, 0.4424, 0], within: 0.02))
    #expect(close(effects.inputs.map(\.total.value), [0.5576, 0.4424, 0.2437], within: 0.02))
    // What two do together they share.
    let shapley = effects.inputs.compactMap(\.shapley?.value)
    #expect(close(shapley, [0.3139 + 0.1218, 0.4424, 0.1218], within: 0.02))
  }

  @Test func `of many inputs come from random orders, and still add up`() throws {
    let inputs = try Inputs((0..<14).map { Inputs.Factor("x\($0)", .normal(mean: 0, sd: 1)) })
    let response = FunctionResponse(outputs: ["y"]) { x in
      [x.indices.reduce(0) { $0 + Double($1 + 1) * x[$1] }]
    }
    let design = try ConditionalDesign(of: inputs, effects: .shapley, samples: 4096, seed: 5)
    let effects = try #require(try design.answer(of: response)["y"]?.effects)
    let shares = effects.inputs.compactMap(\.shapley)
    #expect(abs(shares.reduce(0) { $0 + $1.value } - 1) < 1e-9)
    let squares = (1...14).map { Double($0 * $0) / 1015 }
    #expect(close(shares.map(\.value), squares, within: 0.02))
  }

  @Test func `have the same bits for any number of threads and in parts`() throws {
    let sum = try Sum(pearson: 0.5)
    let design = try ConditionalDesign(of: sum.inputs, effects: .shapley, samples: 4096, seed: 1)
    let whole = try design.answer(of: sum.response)
    for threads in [2, 3, 8] {
      let other = try design.answer(of: sum.response, by: Execution(threads: threads))
      #expect(other == whole)
    }
    var parts = try design.summary(of: sum.response, blocks: 9..<16)
    try parts.join(design.summary(of: sum.response, blocks: 0..<9))
    #expect(try design.answer(from: parts, of: sum.response) == whole)
  }

  @Test func `of a constant are none, and points without an answer leave with their row`() throws {
    let sum = try Sum(pearson: 0.5)
    let design = try ConditionalDesign(of: sum.inputs, effects: .shapley, samples: 4096, seed: 1)
    let constant = FunctionResponse(outputs: ["y"]) { _ in [7] }
    #expect(try design.answer(of: constant)["y"]?.result == .constant(7))
    let broken = FunctionResponse(outputs: ["y"]) { [$0[0] > 2 ? .nan : $0[0] + $0[1] + $0[2]] }
    let answer = try design.answer(of: broken, by: Execution(policy: .dropRow))
    #expect(answer.account.dropped > 50 && answer.account.dropped < 1000)
    #expect(throws: RunError.self) { try design.answer(of: broken) }
  }
}
