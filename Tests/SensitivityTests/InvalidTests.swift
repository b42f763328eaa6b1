// SPDX-License-Identifier: GPL-3.0-or-later

import Sensitivity
import TestSupport
import Testing

struct `A point without an answer` {
  /// Ishigami, but for a sliver of the inputs that has no answer.
  static let holed = FunctionResponse(outputs: ["f"]) { x in
    [x[0] > 3.1 ? .nan : Ishigami()(x)]
  }
  static let drop = Execution(threads: 2, policy: .dropRow)

  @Test func `stops the run, and is the same one for any number of threads`() throws {
    let design = try SampleDesign(.monteCarlo, of: Ishigami.inputs, samples: 30_000, seed: 1)
    let errors = [1, 2, 8].map { threads in
      #expect(throws: RunError.self) {
        try design.answer(of: Self.holed, by: Execution(threads: threads))
      }
    }
    guard case .invalid(let point) = errors[0] else {
      Issue.record("\(String(describing: errors[0]))")
      return
    }
    #expect(point.reason == .notFinite && point.coordinates[0] > 3.1)
    #expect(point.coordinates.count == 3)
    #expect(errors[1] == errors[0] && errors[2] == errors[0])
  }

  @Test(arguments: SampleDesign.Method.allCases)
  func `is left out and counted`(_ method: SampleDesign.Method) throws {
    let design = try SampleDesign(method, of: Ishigami.inputs, samples: 1 << 14, seed: 1)
    let answer = try design.answer(of: Self.holed, by: Self.drop)
    let account = answer.account
    let expected = Double(account.samples) * (.pi - 3.1) / (2 * .pi)
    #expect(abs(Double(account.dropped) - expected) < 0.3 * expected)
    #expect(account.invalid == [.init(reason: .notFinite, count: account.dropped)])
    #expect(answer["f"]?.number?.mean.value.isFinite == true)
  }

  @Test(arguments: SobolEstimator.allCases)
  func `takes its whole row with it, and the indices stay what they are`(
    _ estimator: SobolEstimator
  ) throws {
    let design = try SobolDesign(
      of: Ishigami.inputs, samples: 1 << 13, seed: 1, estimator: estimator)
    let answer = try design.answer(of: Self.holed, by: Self.drop)
    let indices = try #require(answer["f"]?.indices)
    // sin x is small where the hole is, so that little changes.
    #expect(close(indices.inputs.map(\.first.value), Ishigami().firstOrder, within: 0.03))
    #expect(answer.account.dropped > 0 && answer.account.dropped < answer.account.samples / 20)
    #expect(answer.account.invalid[0].count >= answer.account.dropped)
  }

  @Test func `of which there are only such leaves nothing to say`() throws {
    let empty = FunctionResponse(outputs: ["f"]) { _ in [.infinity] }
    let sample = try SampleDesign(.quasiMonteCarlo, of: Ishigami.inputs, samples: 4096, seed: 1)
    let invalid = [RunAccounting.Invalid(reason: .notFinite, count: 4096)]
    #expect(throws: RunError.nothingValid(invalid)) { try sample.answer(of: empty, by: Self.drop) }
    let sobol = try SobolDesign(of: Ishigami.inputs, samples: 4096, seed: 1)
    let all = [RunAccounting.Invalid(reason: .notFinite, count: 8 * 4096)]
    #expect(throws: RunError.nothingValid(all)) { try sobol.answer(of: empty, by: Self.drop) }
  }

  @Test func `has the reason that the response gives`() throws {
    let design = try SampleDesign(.monteCarlo, of: Ishigami.inputs, samples: 1, seed: 0)
    let answer = try design.answer(of: Refusing(), by: Self.drop)
    #expect(answer.account.invalid.map(\.reason) == [.reported("below zero")])
    #expect(answer["x"]?.number?.min ?? -1 >= 0)
  }
}

/// The first coordinate, unless it is below 0.
private struct Refusing: Response {
  let outputs: [Output] = ["x"]
  let reasons = ["unheard of", "below zero"]

  func makeWorker() -> Worker { Worker() }

  struct Worker: ResponseWorker {
    func evaluate(_ batch: inout Batch) {
      for point in 0..<batch.count {
        batch.results[point] = batch.points[point]
        batch.validity[point] = batch.points[point] < 0 ? 2 : 0
      }
    }
  }
}
