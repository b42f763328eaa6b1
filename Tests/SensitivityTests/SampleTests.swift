// SPDX-License-Identifier: GPL-3.0-or-later

import Sensitivity
import TestSupport
import Testing

struct `A sample` {
  static let methods = SampleDesign.Method.allCases

  static func inputs() throws -> Inputs {
    try Inputs([
      .init("level", .lognormal(median: 100, logSD: 0.05)),
      .init("rate", .normal(mean: 0.03, sd: 0.01)),
    ])
  }

  @Test(arguments: methods, [1 << 12, 1 << 16])
  func `knows the quantiles of a path`(_ method: SampleDesign.Method, _ samples: Int) throws {
    let design = try SampleDesign(
      method, of: Self.inputs(), samples: samples, seed: 7, probabilities: [0.05, 0.5, 0.95])
    #expect(design.isExact == (samples < 10_000))
    let answer = try design.answer(of: Path.response)
    for (name, truth) in [
      ("y5", [103.426526, 116.183424, 130.513791]),
      ("y39", [168.751428, 322.199264, 615.179183]),
    ] {
      let spread = try #require(answer[name]?.number)
      for (quantile, value) in zip(spread.quantiles, truth) {
        let slack = 0.001 * value  // What the sketch may add.
        #expect(quantile.estimate.low - slack <= value && value <= quantile.estimate.high + slack)
        #expect(abs(quantile.estimate.value / value - 1) < (samples < 10_000 ? 0.04 : 0.01))
      }
    }
  }

  @Test(arguments: methods) func `is the same for any number of threads`(
    _ method: SampleDesign.Method
  ) throws {
    let design = try SampleDesign(method, of: Self.inputs(), samples: 1 << 15, seed: 7)
    let answers = try [1, 2, 3, 8].map { threads in
      try design.answer(of: Path.response, by: Execution(threads: threads))
    }
    for answer in answers.dropFirst() {
      #expect(answer == answers[0])
    }
  }
}

/// What happens or does not: asked as yes and no, and as a year.
struct `A share of futures` {
  static func spreads(
    of method: SampleDesign.Method, above limit: Double
  ) throws -> (yes: NumberSpread, by: Estimate, count: Double) {
    let design = try SampleDesign(
      method, of: Inputs([.init("x", .uniform(low: 0, high: 1))]), samples: 1 << 12, seed: 3,
      probabilities: [0.05, 0.5, 0.95])
    let outputs = [Output("yes", isYesNo: true), Output("year", .year(2030...2030))]
    let answer = try design.answer(
      of: FunctionResponse(outputs: outputs) { x in
        x[0] > limit ? [1, 2030] : [0, .infinity]
      })
    return (
      try #require(answer["yes"]?.number), try #require(answer["year"]?.year?.by(2030)),
      Double(answer.account.samples)
    )
  }

  @Test(arguments: SampleDesign.Method.allCases, [2, 0.9995, 0.7, -1])
  func `has one interval, however it is asked`(
    _ method: SampleDesign.Method, _ limit: Double
  ) throws {
    let (yes, by, _) = try Self.spreads(of: method, above: limit)
    #expect(isClose(yes.mean.value, by.value) && isClose(yes.mean.low, by.low))
    #expect(isClose(yes.mean.high, by.high))
    #expect(yes.mean.low >= 0 && yes.mean.high <= 1)
    #expect(yes.mean.low < yes.mean.high)
    #expect(yes.sd.low >= 0 && yes.sd.low <= yes.sd.value && yes.sd.value <= yes.sd.high)
    for quantile in yes.quantiles {
      #expect([0, 1].contains(quantile.estimate.low) && [0, 1].contains(quantile.estimate.high))
    }
  }

  /// Wilson's of none of n: from 0 to z² / (n + z²).
  @Test(arguments: SampleDesign.Method.allCases)
  func `may be small though nobody saw it`(_ method: SampleDesign.Method) throws {
    let (yes, _, count) = try Self.spreads(of: method, above: 2)
    #expect(yes.mean.value == 0 && yes.mean.low == 0)
    #expect(abs(yes.mean.high - 3.8414588 / (count + 3.8414588)) < 1e-9)
  }

  /// 0.0824 % of 4,096 futures are 3 or 4: blocks that saw none of them, or one, are no normal numbers.
  @Test(arguments: [SampleDesign.Method.quasiMonteCarlo, .latinHypercube])
  func `that is rare holds the truth as often as it says`(_ method: SampleDesign.Method) throws {
    let inputs = try Inputs((1...3).map { .init("x\($0)", .uniform(low: 0, high: 1)) })
    let truth = 0.000824
    let seeds = 200
    var (rare, sure) = (0, 0)
    for seed in 0..<seeds {
      let design = try SampleDesign(
        method, of: inputs, samples: 1 << 12, seed: UInt64(seed), probabilities: [0.5])
      let answer = try design.answer(
        of: FunctionResponse(
          outputs: [Output("rare", isYesNo: true), Output("sure", isYesNo: true)]
        ) { x in
          let isRare = x[0] * x[1] < 0.01 && x[2] < truth / 0.0560517
          return [isRare ? 1 : 0, isRare ? 0 : 1]
        })
      let (one, other) = (
        try #require(answer["rare"]?.number).mean, try #require(answer["sure"]?.number).mean
      )
      if one.low <= truth, truth <= one.high { rare += 1 }
      if other.low <= 1 - truth, 1 - truth <= other.high { sure += 1 }
    }
    #expect(rare >= seeds * 93 / 100 && sure >= seeds * 93 / 100, "\(rare) and \(sure)")
  }
}
