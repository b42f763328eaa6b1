// SPDX-License-Identifier: GPL-3.0-or-later

import Sensitivity
import TestSupport
import Testing

struct `A design` {
  @Test func `has whole blocks, and says how many points they have`() throws {
    let inputs = try Ishigami.inputs
    func size(_ method: SampleDesign.Method, _ samples: Int) throws -> [Int] {
      let size = try SampleDesign(method, of: inputs, samples: samples, seed: 1).size
      return [size.points, size.blocks]
    }
    #expect(try size(.monteCarlo, 10_000) == [8192, 2])
    #expect(try size(.quasiMonteCarlo, 1) == [256, 16])
    #expect(try size(.quasiMonteCarlo, 10_000) == [1024, 16])
    #expect(try size(.quasiMonteCarlo, 1 << 25) == [1 << 20, 32])
    #expect(try size(.latinHypercube, 10_000) == [625, 16])
  }

  @Test func `refuses numbers that make none`() throws {
    let inputs = try Ishigami.inputs
    #expect(throws: DesignError.samples(0)) { try SobolDesign(of: inputs, samples: 0, seed: 1) }
    for replicates in [8, 24] {
      #expect(throws: DesignError.replicates(replicates)) {
        try SobolDesign(of: inputs, samples: 4096, seed: 1, replicates: replicates)
      }
    }
    #expect(throws: DesignError.probability(1)) {
      try SampleDesign(.monteCarlo, of: inputs, samples: 1, seed: 1, probabilities: [1])
    }
  }

  @Test func `of indices refuses correlated inputs outside of one group, by name`() throws {
    let normal = Distribution.normal(mean: 0, sd: 1)
    let inputs = try Inputs(
      [.init("a", normal), .init("b", normal), .init("c", normal)],
      correlations: [.init(1, 2, rho: 0.5)])
    #expect(throws: DesignError.correlatedInputs(first: "b", second: "c")) {
      try SobolDesign(of: inputs, samples: 4096, seed: 1)
    }
    #expect(throws: DesignError.correlatedInputs(first: "b", second: "c")) {
      try SobolDesign(of: inputs, samples: 4096, seed: 1, groups: [.init("ab", ["a", "b"])])
    }
    #expect(throws: DesignError.correlatedInputs(first: "b", second: "c")) {
      try OneAtATime(of: inputs)
    }
    // Y = a + b + c: the group has (1 + 1 + 2r) of (2 + 1 + 2r), r = 2 sin(πρ/6).
    let design = try SobolDesign(
      of: inputs, samples: 1 << 13, seed: 1, groups: [.init("bc", ["b", "c"])])
    let sum = FunctionResponse(outputs: ["y"]) { [$0[0] + $0[1] + $0[2]] }
    let indices = try #require(design.answer(of: sum)["y"]?.indices)
    #expect(abs(indices.inputs[1].first.value - 3.0352762 / 4.0352762) < 0.01)
    #expect(abs(indices.inputs[1].total.value - 3.0352762 / 4.0352762) < 0.01)
  }

  @Test func `refuses groups that are none`() throws {
    let inputs = try Ishigami.inputs
    let unsound: [([SobolDesign.Group], DesignError)] = [
      ([.init("g", ["x9"])], .unknownInput("x9")), ([.init("g", [])], .group("g")),
      ([.init("x1", ["x2"])], .group("x1")),
      ([.init("g", ["x1"]), .init("h", ["x1"])], .group("h")),
    ]
    for (groups, error) in unsound {
      #expect(throws: error) {
        try SobolDesign(of: inputs, samples: 4096, seed: 1, groups: groups)
      }
    }
  }

  @Test func `says which inputs the net has no dimensions for`() throws {
    let g = SobolG(a: Array(repeating: 1, count: 21))
    let design = try SobolDesign(of: g.inputs, samples: 4096, seed: 1)
    let answer = try design.answer(of: g.response)
    #expect(answer.account.pseudoRandom == ["x21"])
    #expect(answer.account.evaluations == 4096 * 44)
    let last = try #require(answer["g"]?.indices?.inputs[20].total)
    #expect(last.low < g.total[20] && g.total[20] < last.high && !last.includesZero)
  }

  @Test func `exchanges the years of a process together`() throws {
    let inputs = try Inputs([
      .init("path", .process(Process(sd: 1, persistence: 0.5), count: 5)),
      .init("x", .normal(mean: 0, sd: 2)),
    ])
    // Variances: the sum of two neighbouring years has 2 + 2φ = 3, x has 4.
    let sum = FunctionResponse(outputs: ["y"]) { [$0[2] + $0[3] + $0[5]] }
    let design = try SobolDesign(of: inputs, samples: 1 << 13, seed: 1)
    let answer = try design.answer(of: sum)
    #expect(answer.account.pseudoRandom == ["path"])
    let indices = try #require(answer["y"]?.indices)
    #expect(close(indices.inputs.map(\.first.value), [3.0 / 7, 4.0 / 7], within: 0.03))
  }
}

struct `A precision` {
  @Test func `is bought with more blocks of the same size`() throws {
    let design = try SobolDesign(of: Ishigami.inputs, samples: 4096, seed: 1)
    let plain = try design.answer(of: Ishigami().response())
    let precision = Precision(
      [.init("f", .indices(reachedBy: nil), halfWidth: 0.012)], maximum: 1 << 20)
    let (answer, outcome) = try design.answer(of: Ishigami().response(), to: precision)
    #expect(outcome == .met(evaluations: answer.account.evaluations))
    #expect(answer.account.blocks > plain.account.blocks)
    #expect(answer.account.design == plain.account.design)
    let indices = try #require(answer["f"]?.indices)
    #expect(indices.inputs.allSatisfy { max($0.first.halfWidth, $0.total.halfWidth) <= 0.012 })
  }

  @Test func `that costs too much is not reached, and what is missing is said`() throws {
    let design = try SampleDesign(.monteCarlo, of: Ishigami.inputs, samples: 8192, seed: 1)
    let precision = Precision([.init("f", .mean, halfWidth: 0.001)], maximum: 30_000)
    let (answer, outcome) = try design.answer(of: Ishigami().response(), to: precision)
    let half = try #require(answer["f"]?.number?.mean.halfWidth)
    #expect(
      outcome == .stopped(evaluations: 24_576, missed: [.init("f", .mean, halfWidth: half)]))
  }

  @Test func `of what is not there is refused`() throws {
    let design = try SampleDesign(.monteCarlo, of: Ishigami.inputs, samples: 1, seed: 1)
    for target: Precision.Target in [
      .init("g", .mean, halfWidth: 1), .init("f", .never, halfWidth: 1),
    ] {
      #expect(throws: RunError.design(.unknownOutput(target.output))) {
        try design.answer(of: Ishigami().response(), to: Precision([target], maximum: 1))
      }
    }
  }
}
