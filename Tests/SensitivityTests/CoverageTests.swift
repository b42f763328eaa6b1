// SPDX-License-Identifier: GPL-3.0-or-later

import Sensitivity
import TestSupport
import Testing

/// What many seeds say together about the indices of Ishigami by Azzini and Rosati.
private struct Trials {
  /// Root mean square error of the first-order indices.
  var error = 0.0
  /// Mean half-width of their intervals.
  var halfWidth = 0.0
  /// Per index, first order and then total, the share of intervals that hold the truth.
  var coverage = Array(repeating: 0.0, count: 6)

  init(samples: Int, seeds: Int) throws {
    let f = Ishigami()
    var squares = 0.0
    for seed in 0..<seeds {
      let design = try SobolDesign(of: Ishigami.inputs, samples: samples, seed: UInt64(seed))
      let answer = try design.answer(of: f.response(), by: Execution(threads: 2))
      let indices = try #require(answer["f"]?.indices)
      for (number, input) in indices.inputs.enumerated() {
        let (first, total) = (f.firstOrder[number], f.total[number])
        squares += (input.first.value - first) * (input.first.value - first)
        halfWidth += input.first.halfWidth / Double(3 * seeds)
        if input.first.low <= first, first <= input.first.high { coverage[number] += 1 }
        if input.total.low <= total, total <= input.total.high { coverage[3 + number] += 1 }
      }
    }
    error = (squares / Double(3 * seeds)).squareRoot()
    coverage = coverage.map { $0 / Double(seeds) }
  }
}

struct `Intervals of indices` {
  @Test func `hold the truth as often as they say, and are narrow`() throws {
    let trials = try Trials(samples: 1 << 12, seeds: 200)
    #expect(trials.error <= 0.0065)
    #expect(trials.halfWidth <= 0.014)
    let mean = trials.coverage.reduce(0, +) / 6
    #expect(0.92 <= mean && mean <= 0.985)
    #expect(trials.coverage.allSatisfy { $0 >= 0.88 }, "\(trials.coverage)")
  }

  @Test func `shrink faster than the square root of the samples`() throws {
    let trials = try Trials(samples: 1 << 14, seeds: 25)
    #expect(trials.error <= 0.0016)
    #expect(trials.halfWidth <= 0.0035)
  }
}

struct `Intervals of rare events` {
  /// 1 where x₁ > 1 - p₁ and x₂ > 1 - p₂: with P = p₁·p₂ its first-order indices are
  /// p₂·(1-p₁)/(1-P) and p₁·(1-p₂)/(1-P); totals are what the other one leaves.
  @Test(
    arguments: [(0.5, 1e-3), (0.01, 0.01), (0.3, 1e-3), (0.001, 0.9), (0.03, 0.03)],
    SobolEstimator.allCases)
  func `hold the truth, whether or not the rows saw it`(
    _ p: (Double, Double), _ estimator: SobolEstimator
  ) throws {
    let both = p.0 * p.1
    let first = [p.1 * (1 - p.0) / (1 - both), p.0 * (1 - p.1) / (1 - both)]
    let rare = FunctionResponse(outputs: ["f"]) { x in
      [x[0] > 1 - p.0 && x[1] > 1 - p.1 ? 1 : 0]
    }
    let inputs = try Inputs((1...2).map { .init("x\($0)", .uniform(low: 0, high: 1)) })
    var (hits, all) = (0, 0)
    for seed in 0..<12 {
      let design = try SobolDesign(
        of: inputs, samples: 4096, seed: UInt64(seed), estimator: estimator)
      guard let indices = try design.answer(of: rare)["f"]?.indices else { continue }
      for (number, input) in indices.inputs.enumerated() {
        for (estimate, truth) in [
          (input.first, first[number]), (input.total, 1 - first[1 - number]),
        ] {
          all += 1
          if estimate.low <= truth, truth <= estimate.high { hits += 1 }
        }
      }
    }
    #expect(all > 0 && Double(hits) >= 0.9 * Double(all), "\(hits) of \(all)")
  }

  /// Of 10 events in 2000 rows, or 20.
  @Test(arguments: [(0.5, 0.01), (0.1, 0.1)])
  func `by ranks hold the truth too`(_ p: (Double, Double)) throws {
    let both = p.0 * p.1
    let truth: [Double] = [p.1 * (1 - p.0) / (1 - both), p.0 * (1 - p.1) / (1 - both)]
    var hits = 0
    for seed in 0..<15 {
      let table = try Runs.table(
        [Runs.uniform, Runs.uniform], rows: 2000, seed: UInt64(seed)
      ) { x in [x[0] > 1 - p.0 && x[1] > 1 - p.1 ? 1 : 0] }
      let answer = try table.rankFirstOrder(of: "f", dummies: Dummies(count: 1))
      for (number, input) in answer.inputs.enumerated()
      where input.first.low <= truth[number] && truth[number] <= input.first.high {
        hits += 1
      }
    }
    #expect(hits >= 27, "\(hits) of 30")
  }
}

struct `Intervals of a sample` {
  /// Of x₁ + x₂, uniform: mean 1, sd √(1/6), median 1; and P(x₁ + x₂ ≤ 0.5) = 1/8.
  @Test(arguments: SampleDesign.Method.allCases)
  func `hold the truth about as often as they say`(_ method: SampleDesign.Method) throws {
    let inputs = try Inputs((1...2).map { .init("x\($0)", .uniform(low: 0, high: 1)) })
    let response = FunctionResponse(outputs: ["sum", .init("early", .year(1...1))]) { x in
      [x[0] + x[1], x[0] + x[1] <= 0.5 ? 1 : .infinity]
    }
    var hits = Array(repeating: 0, count: 4)
    let seeds = 60
    for seed in 0..<seeds {
      let design = try SampleDesign(
        method, of: inputs, samples: 4096, seed: UInt64(seed), probabilities: [0.5])
      let answer = try design.answer(of: response, by: Execution(threads: 2))
      let sum = try #require(answer["sum"]?.number)
      let early = try #require(answer["early"]?.year?.by(1))
      let pairs: [(Estimate, Double)] = [
        (sum.mean, 1), (sum.sd, (1.0 / 6).squareRoot()), (sum.quantiles[0].estimate, 1),
        (early, 0.125),
      ]
      for (number, pair) in pairs.enumerated() where pair.0.low <= pair.1 && pair.1 <= pair.0.high {
        hits[number] += 1
      }
    }
    #expect(hits.allSatisfy { $0 >= 51 }, "\(hits) of \(seeds)")
    #expect(hits.reduce(0, +) >= 4 * 54, "\(hits) of \(seeds)")
  }
}
