// SPDX-License-Identifier: GPL-3.0-or-later

import Funding
import Sensitivity
import Simulation
import Studies
import TestSupport
import Testing

/// A step of 110 a year on 100, compensated twice over for price growth π. In kroner of the start,
/// year 3 has 100(2-z)² + 220z = 319 + 100(z-0.9)² with z = 1/(1+π): it falls, and rises again.
struct `A metric that turns back` {
  static func model() throws -> Model {
    try Model(
      .sample(
        prices: 0.04,
        Phase(name: "ramp", .step(first: 100, increment: 110, indexed: .compensation(2)))))
  }

  func solve(_ relation: Goal.Relation, _ value: Double) throws -> Solve {
    try StudiesTests.solve(
      "funding_real@2022", relation, value, varying: "deflator.growth", in: Self.model())
  }

  /// How far z lies from 0.9 on either side; the last lies between two points of the grid.
  @Test(arguments: [0.1, 0.01, 0.001, 1e-4]) func `is met twice`(_ distance: Double) throws {
    let solve = try solve(.equal, 319 + 100 * distance * distance)
    #expect(solve.solutions.map(\.side) == [.point, .point])
    for (solution, z) in zip(solve.solutions, [0.9 + distance, 0.9 - distance]) {
      #expect(abs(solution.value - (1 / z - 1)) <= 1e-9 / distance * 1e-2)
    }
  }

  @Test func `is met in the middle only, or at both ends`() throws {
    #expect(try solve(.atMost, 320).solutions.map(\.side) == [.from, .upTo])
    #expect(try solve(.atLeast, 320).solutions.map(\.side) == [.upTo, .from])
  }

  @Test func `comes nearest where it turns, if it does not come all the way`() throws {
    for relation in [Goal.Relation.equal, .atMost] {
      let solve = try solve(relation, 318)
      guard case .none(let nearest, let low, let high) = solve.outcome else {
        Issue.record("\(solve.outcome)")
        return
      }
      #expect(isClose(nearest.metric, 319, relative: 1e-12))
      #expect(isClose(nearest.value, 1 / 0.9 - 1, relative: 1e-5))
      #expect(low.value < -0.99 && high.value == 10)
      #expect(solve.nearestSolution == nil)
    }
  }

  @Test func `meets a low enough goal everywhere`() throws {
    #expect(try solve(.atLeast, 318).outcome == .everywhere)
  }
}

extension `A metric that turns back` {
  /// An increment of 108 to 112 moves the solutions, at 0 % and 25 %, a little to either side.
  @Test func `is met twice in half of the futures, each time with an interval of its own`() throws {
    let model = try Self.model()
    let goal = Goal(try Metric("funding_real@2022", in: model), .atLeast, 320)
    let study = Study(
      id: "test",
      uncertainty: Uncertainty(inputs: [
        .init(
          path: "funding.phases.ramp.step.increment",
          law: .distribution(.uniform(low: 109.5, high: 110.5)))
      ]), metrics: ["funding_real@2022"], method: .sample(.quasiMonteCarlo, samples: 1), seed: 1)
    let found = try ProbableSolver(
      goal, of: study, in: model, varying: "deflator.growth", bracket: -0.05...0.4, samples: 256
    ).solve(for: 0.5).solutions
    try #require(found.map(\.side) == [.upTo, .from])
    for solution in found {
      let (low, high) = (
        try #require(solution.interval.low), try #require(solution.interval.high)
      )
      #expect(low <= solution.point.value && solution.point.value <= high)
      #expect(high - low < 0.1)
    }
  }
}

struct `A metric with steps and holes` {
  /// 500 MNOK end the ramp; from the year after there are 200.
  func capped() throws -> Model {
    try Model(
      .sample(
        growth: 0,
        Phase(
          name: "ramp", .step(first: 100, increment: 40, indexed: .none),
          until: Until(share: .share(0.005))),
        Phase(name: "after", .grow(first: 200, rate: 0))))
  }

  @Test func `leaps where a phase ends, which is no root`() throws {
    let solve = try solve("funding@2029", .equal, 300, varying: increment, in: capped())
    #expect(solve.solutions.count == 1)
    #expect(isClose(solve.solutions[0].value, 200.0 / 9, relative: 1e-11))
    #expect(solve.jumps.count == 1)
    #expect(isClose(solve.jumps[0].below.metric, 500) && solve.jumps[0].above.metric == 200)
    #expect(isClose(solve.jumps[0].below.value, 50, relative: 1e-9))
  }

  @Test func `meets an inequality up to the leap`() throws {
    let solve = try solve("funding@2029", .atLeast, 300, varying: increment, in: capped())
    #expect(solve.solutions.map(\.side) == [.from, .upTo])
    #expect(isClose(solve.solutions[1].value, 50, relative: 1e-9))
    #expect(isClose(solve.solutions[1].metric, 500))
  }

  @Test func `rests on its limit from the smallest value that gets there`() throws {
    for relation in [Goal.Relation.equal, .atLeast] {
      let solve = try solve("funding@2029", relation, 500, varying: increment, in: capped())
      #expect(solve.solutions.map(\.side) == [.from, .upTo])
      #expect(isClose(solve.solutions[0].value, 400.0 / 9, relative: 1e-8))
    }
  }

  @Test func `is found next to where the future ceases to be`() throws {
    // 100 + 19·increment is negative in 2039 from -100/19 down.
    let solve = try solve("funding@2029", .equal, 52.7, varying: increment, in: ramp())
    #expect(solve.solutions.count == 1)
    #expect(isClose(solve.solutions[0].value, (52.7 - 100) / 9, relative: 1e-11))
    #expect(solve.hasInvalid)
    let past = try StudiesTests.solve(
      "funding@2029", .equal, 52.6, varying: increment, in: ramp())
    guard case .none(let nearest, let low, _) = past.outcome else {
      Issue.record("\(past.outcome)")
      return
    }
    // -100/19 = -5.263157…, in six digits with which there is a future.
    #expect(nearest == low && low.value == -5.26315)
  }

  @Test func `of whole numbers is met from the smallest value or up to the largest`() throws {
    let by = try solve("reached:one", .atMost, 2029, varying: increment, in: ramp())
    #expect(
      by.solutions.map(\.side) == [.from] && isClose(by.solutions[0].value, 100, relative: 1e-9))
    #expect(by.solutions[0].metric == 2029 && !by.isAlreadyMet)
    let met = try solve("met:one", .equal, 1, varying: increment, in: ramp())
    #expect(
      met.solutions.map(\.side) == [.from] && isClose(met.solutions[0].value, 90, relative: 1e-9))
    let held = try solve("held:one", .atLeast, 1, varying: increment, in: ramp())
    #expect(isClose(held.solutions[0].value, 900.0 / 19, relative: 1e-9))
    let peak = try solve(
      "peak_year:share", .atMost, 2038, varying: "municipal_costs.growth", in: ramp(growth: 0.01))
    // The last year's share falls below the one before it once 1050/1000 is less than 1 + g.
    #expect(isClose(peak.solutions[0].value, 0.05, relative: 1e-6))
  }

  @Test func `of whole numbers equals one on a stretch, with both ends`() throws {
    let solve = try solve("reached:one", .equal, 2029, varying: increment, in: ramp())
    #expect(solve.solutions.map(\.side) == [.from, .upTo])
    #expect(isClose(solve.solutions[0].value, 100, relative: 1e-9))
    #expect(isClose(solve.solutions[1].value, 112.5, relative: 1e-9))
    #expect(solve.solutions.allSatisfy { $0.metric == 2029 })
  }

  @Test func `does not change with what it does not read`() throws {
    let solve = try solve(
      "share@2029", .equal, 0.01, varying: "specialist.costs.growth", in: ramp())
    #expect(solve.outcome == .inert(.init(value: solve.bracket.lowerBound, metric: 0.0055)))
  }

  @Test func `is never late and early at once`() throws {
    let reached = Metric.reached(0)
    #expect(!Goal(reached, .atMost, 2034).isMet(by: .infinity))
    #expect(Goal(reached, .atLeast, 2034).isMet(by: .infinity))
    #expect(!Goal(reached, .equal, 2034).isMet(by: .infinity))
    for relation in Goal.Relation.allCases {
      #expect(!Goal(reached, relation, 2034).isMet(by: .nan))
      // The same rounding as of every limit, and no more.
      #expect(Goal(reached, relation, 2034).isMet(by: 2034 * (1 + 1e-13)))
      #expect(Goal(reached, relation, 2034).isMet(by: 2034 * (1 + 1e-10)) == (relation == .atLeast))
    }
  }
}
