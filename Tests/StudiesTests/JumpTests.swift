// SPDX-License-Identifier: GPL-3.0-or-later

import Funding
import Simulation
import Studies
import TestSupport
import Testing

/// 100 MNOK in 2020 and 5 more every year, against costs of 100 bn, until a share u; then evenly to 1 %
/// in 2030.
///
/// With u up to 0.1 % the climb starts from 2020, up to 0.105 % from 2021, up to 0.11 % from 2022: in
/// year k, and the share of 2025 is u + (1 % - u)(5 - k)/(10 - k). The steps of u are less than half
/// of those that a solver looks at first.
struct `Between two values that are looked at first` {
  static let path = "funding.phases.ramp.until.share"

  func solve(_ relation: Goal.Relation, _ share: Double) throws -> Solve {
    let model = try Model(
      .sample(
        growth: 0,
        Phase(
          name: "ramp", .step(first: 100, increment: 5, indexed: .none),
          until: Until(share: .share(0.0011))),
        Phase(name: "climb", .reach(first: nil, aim: .share(0.01), by: 2030, profile: .linear))))
    return try StudiesTests.solve("share@2025", relation, share, varying: Self.path, in: model)
  }

  @Test func `the end of a jump may meet a goal`() throws {
    // From 2021: 0.105 % + 0.895 %·4/9. From 2020 the same with u/2 + 0.5 %.
    let aim = 0.00105 + 0.00895 * 4 / 9
    let solve = try solve(.equal, aim)
    #expect(solve.solutions.map(\.side) == [.point, .point])
    #expect(isClose(solve.solutions[0].value, 2 * (aim - 0.005), relative: 1e-9))
    #expect(isClose(solve.solutions[1].value, 0.00105, relative: 1e-9))
  }

  @Test func `a stretch may lie between two jumps`() throws {
    let solve = try solve(.atMost, 0.00501)
    #expect(solve.solutions.map(\.side) == [.upTo, .from, .upTo, .from])
    // u·5/9 = 0.501 % - 4/9 %.
    let ends = [0.00002, 0.001, (0.00501 - 0.04 / 9) * 9 / 5, 0.00105]
    for (solution, end) in zip(solve.solutions, ends) {
      #expect(isClose(solution.value, end, relative: 1e-9))
    }
    #expect(solve.solutions.allSatisfy { solve.goal.isMet(by: $0.writtenMetric) })
  }

  @Test func `the end of a jump may come nearest`() throws {
    let solve = try solve(.equal, 0.0056)
    guard case .none(let nearest, _, _) = solve.outcome else {
      Issue.record("\(solve.outcome)")
      return
    }
    #expect(nearest.value == 0.001 && isClose(nearest.metric, 0.0055))
  }

  @Test func `a whole number may come nearer than at the values looked at`() throws {
    // The last year that the ramp of 19 steps can come to 1 % in is 2039, with 900/19 to 50 MNOK.
    var solver = try Solver(
      Goal(.reached(0), .equal, 2040), in: ramp(increment: 500),
      varying: ramp().place(of: increment), bracket: 0...1000)
    guard case .none(let nearest, _, _) = solver.solve().outcome else {
      Issue.record("A year past the last is not reached.")
      return
    }
    #expect(nearest.metric == 2039 && (47.3684...50).contains(nearest.value))
  }
}
