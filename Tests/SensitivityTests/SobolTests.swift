// SPDX-License-Identifier: GPL-3.0-or-later

import Sensitivity
import TestSupport
import Testing

struct `Sobol' indices` {
  static let estimators = SobolEstimator.allCases

  @Test func `of the test functions are those on paper`() {
    let f = Ishigami()
    #expect(abs(f.variance - 13.8445879407) < 1e-9)
    #expect(close(f.firstOrder, [0.3139051911, 0.4424111448, 0], within: 1e-9))
    #expect(close(f.total, [0.5575888552, 0.4424111448, 0.2436836641], within: 1e-9))
    let weak = Ishigami(b: 0.05)
    #expect(close(weak.firstOrder, [0.2185185644, 0.6868946436, 0], within: 1e-9))
    #expect(close(weak.total, [0.3131053564, 0.6868946436, 0.0945867919], within: 1e-9))
    let g = SobolG()
    #expect(abs(g.variance - 0.4654244319) < 1e-9)
    #expect(close(g.firstOrder, [0.71619217, 0.17904804, 0.02367577, 0.00716192], within: 1e-8))
    #expect(close(g.total, [0.78714413, 0.24219819, 0.03431691, 0.01046039], within: 1e-8))
  }

  @Test(arguments: estimators, [0, 1e6])
  func `of Ishigami come out, however far from 0 it lies`(
    _ estimator: SobolEstimator, _ shift: Double
  ) throws {
    let f = Ishigami()
    let design = try SobolDesign(
      of: Ishigami.inputs, samples: 1 << 14, seed: 1, estimator: estimator)
    let indices = try #require(design.answer(of: f.response(shift: shift))["f"]?.indices)
    #expect(close(indices.inputs.map(\.first.value), f.firstOrder, within: 0.006))
    #expect(close(indices.inputs.map(\.total.value), f.total, within: 0.006))
    #expect(close(indices.inputs.map(\.jansenTotal.value), f.total, within: 0.006))
    #expect(abs(indices.variance - f.variance) < 0.05)
    #expect(indices["x3"]?.first.includesZero == true)
    #expect(indices["x2"]?.first.includesZero == false)
  }

  @Test func `do not change when a million is added`() throws {
    let design = try SobolDesign(of: Ishigami.inputs, samples: 1 << 12, seed: 3)
    let plain = try #require(design.answer(of: Ishigami().response())["f"]?.indices)
    let shifted = try #require(design.answer(of: Ishigami().response(shift: 1e6))["f"]?.indices)
    for (one, other) in zip(plain.inputs, shifted.inputs) {
      #expect(abs(one.first.value - other.first.value) < 1e-8)
      #expect(abs(one.total.halfWidth - other.total.halfWidth) < 1e-8)
    }
  }

  @Test func `of pairs say what they explain together`() throws {
    let f = Ishigami()
    let design = try SobolDesign(of: Ishigami.inputs, samples: 1 << 14, seed: 1, pairs: true)
    let pairs = try #require(design.answer(of: f.response())["f"]?.indices?.pairs)
    #expect(pairs.map { [$0.first, $0.second] } == [["x1", "x2"], ["x1", "x3"], ["x2", "x3"]])
    #expect(close(pairs.map(\.interaction.value), [0, f.interaction, 0], within: 0.02))
    #expect(pairs.map(\.interaction.includesZero) == [true, false, true])
  }

  @Test(arguments: estimators)
  func `of eight inputs come out`(_ estimator: SobolEstimator) throws {
    let g = SobolG()
    let design = try SobolDesign(of: g.inputs, samples: 1 << 14, seed: 2, estimator: estimator)
    let indices = try #require(design.answer(of: g.response)["g"]?.indices)
    #expect(close(indices.inputs.map(\.first.value), g.firstOrder, within: 0.006))
    #expect(close(indices.inputs.map(\.total.value), g.total, within: 0.006))
  }

  @Test func `of a group are closed`() throws {
    let g = SobolG()
    let design = try SobolDesign(
      of: g.inputs, samples: 1 << 14, seed: 2, groups: [.init("two", ["x1", "x2"])])
    #expect(design.subjects.map(\.name).prefix(3) == ["two", "x3", "x4"])
    let indices = try #require(design.answer(of: g.response)["g"]?.indices)
    let group = try #require(indices["two"])
    #expect(abs(group.first.value - g.closed([0, 1])) < 0.006)
    #expect(abs(group.total.value - (1 - g.closed([2, 3, 4, 5, 6, 7]))) < 0.006)
  }

  /// Of Y = B·e^(rt): (e^(c²) - 1) / (e^(Σc²) - 1) for the standard deviations c of the exponents.
  @Test func `of a path change over time, in one pass`() throws {
    let inputs = try Inputs([
      .init("level", .lognormal(median: 100, logSD: 0.05)),
      .init("rate", .normal(mean: 0.03, sd: 0.01)),
    ])
    let design = try SobolDesign(of: inputs, samples: 1 << 14, seed: 5)
    let answer = try design.answer(of: Path.response)
    let early = try #require(answer["y5"]?.indices)
    #expect(close(early.inputs.map(\.first.value), [0.499375, 0.499375], within: 0.004))
    let late = try #require(answer["y39"]?.indices)
    #expect(close(late.inputs.map(\.first.value), [0.01497167, 0.98256884], within: 0.004))
  }

  @Test func `of a constant are none`() throws {
    let design = try SobolDesign(of: Ishigami.inputs, samples: 4096, seed: 0)
    let answer = try design.answer(of: FunctionResponse(outputs: ["c"]) { _ in [0.1 + 0.2] })
    #expect(answer["c"]?.result == .constant(0.1 + 0.2))
    #expect(answer["c"]?.indices == nil)
  }
}

/// Outputs with indices known on paper, year after year.
enum Path {
  static let response = FunctionResponse(outputs: ["y5", "y39"]) { x in
    [5.0, 39].map { x[0] * power(x[1] * $0) }
  }
}
