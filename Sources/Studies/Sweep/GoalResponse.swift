// SPDX-License-Identifier: GPL-3.0-or-later

import Sensitivity
import Simulation

/// Whether a goal is met, in every future, with one parameter at a value of its own.
///
/// The answer is the year 1 for yes and never for no, so that shares near 0 and 1 keep honest
/// intervals.
struct GoalResponse: Response {
  static let output = Output("goal", .year(1...1))
  let goal: Goal
  private let inner: SweepResponse

  init(_ goal: Goal, _ drivers: InputMapping, values: [Double]) {
    self.goal = goal
    inner = SweepResponse(
      drivers.model, places: drivers.places, offsets: drivers.offsets,
      [.metric("goal", goal.metric)], of: values, identity: "")
  }

  var outputs: [Output] { [Self.output] }
  var reasons: [String] { inner.reasons }

  func makeWorker() -> Worker { Worker(goal: goal, inner: inner.makeWorker()) }

  struct Worker: ResponseWorker {
    let goal: Goal
    var inner: SweepResponse.Worker

    mutating func evaluate(_ batch: inout Batch) {
      inner.evaluate(&batch)
      for i in 0..<batch.count {
        batch.results[i] = goal.isMet(by: batch.results[i]) ? 1 : .infinity
      }
    }
  }
}
