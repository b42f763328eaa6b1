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
