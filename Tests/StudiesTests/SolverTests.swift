// SPDX-License-Identifier: GPL-3.0-or-later

import Funding
import Simulation
import Studies
import TestSupport
import Testing

/// 100 MNOK in 2020 and 50 more every year, against costs of 100 bn that grow by `growth`.
func ramp(
  growth: Double = 0, increment: IncrementPath = 50, until: Until? = nil
) throws -> Model {
  var scenario = Scenario.sample(
    growth: growth,
    Phase(name: "ramp", .step(first: 100, increment: increment, indexed: .none), until: until))
  scenario.targets = [Target(name: "one", level: .share(LevelPath(0.01)), by: 2030)]
  return try Model(scenario)
}

let increment = "funding.phases.ramp.step.increment"

func solve(
  _ metric: String, _ relation: Goal.Relation, _ value: Double, varying path: String,
  in model: Model, bracket: ClosedRange<Double>? = nil
) throws -> Solve {
  let goal = Goal(try Metric(metric, in: model), relation, value)
  var solver = try Solver(goal, in: model, varying: try model.place(of: path), bracket: bracket)
  return solver.solve()
}

struct `A solver` {
  @Test func `of years needs a whole year to look at`() throws {
    let model = try ramp()
    let by = ModelParameter(path: "targets.one.by", measure: .year, central: 2030)
    let years = ModelYears([by]) { _ throws(Faults) in try Model(model.scenario) }
    let fault = #expect(throws: Faults.self) {
      try YearSolver(of: by, among: years, in: model, bracket: 2030.2...2030.8) {
        model throws(Fault) in Goal(try Metric("met:one", in: model), .equal, 1)
      }
    }
    #expect(fault?.list.map(\.code) == [.outOfRange])
  }

  @Test(arguments: [(2029, 0.0), (2025, 0), (2029, 0.02), (2039, 0.03)])
  func `finds the increment that a share takes`(_ year: Int, _ growth: Double) throws {
    let solve = try solve(
      "share@\(year)", .equal, 0.01, varying: increment, in: ramp(growth: growth))
    var costs = 100_000.0
    for _ in 2020..<year { costs *= 1 + growth }
    let expected = (0.01 * costs - 100) / Double(year - 2020)
    #expect(solve.solutions.count == 1)
    #expect(solve.solutions[0].side == .point)
    #expect(isClose(solve.solutions[0].value, expected, relative: 1e-11))
    #expect(solve.hasInvalid, "cuts past nothing are no futures")
    #expect(!solve.isAlreadyMet)
  }

  @Test func `finds the growth of costs far from the central value and the one near it`() throws {
    for growth in [0.005, -0.05, 0.2] {
      let aim = 550 / 100_000 / ((1...9).reduce(1.0) { product, _ in product * (1 + growth) })
      let solve = try solve(
        "share@2029", .equal, aim, varying: "municipal_costs.growth", in: ramp(growth: 0.012))
      #expect(solve.solutions.count == 1)
      #expect(isClose(solve.solutions[0].value, growth, relative: 1e-9))
    }
  }

  @Test func `tells from where on or up to where an inequality holds`() throws {
    let least = try solve("share@2029", .atLeast, 0.01, varying: increment, in: ramp())
    #expect(least.solutions.map(\.side) == [.from])
    #expect(isClose(least.solutions[0].value, 100, relative: 1e-11))
    #expect(least.goal.isMet(by: least.solutions[0].metric))
    let most = try solve("share@2029", .atMost, 0.01, varying: increment, in: ramp())
    #expect(most.solutions.map(\.side) == [.upTo])
    #expect(isClose(most.solutions[0].value, 100, relative: 1e-11))
    #expect(most.isAlreadyMet)
  }

  @Test func `finds where a gap closes, past which it stays closed`() throws {
    for relation in [Goal.Relation.equal, .atMost] {
      let solve = try solve("gap:one@2029", relation, 0, varying: increment, in: ramp())
      #expect(solve.solutions.map(\.side) == [.from])
      #expect(isClose(solve.solutions[0].value, 100, relative: 1e-9))
    }
  }

  @Test func `works in whole numbers where the parameter is one`() throws {
    var scenario = Scenario.sample(Phase(name: "flat", .grow(first: 100, rate: 0)))
    scenario.overheads = [
      Overhead(
        name: "line", cost: .bodies(amount: 2.5, bodies: 4, indexed: .none), funded: .within)
    ]
    let model = try Model(scenario)
    let path = "overheads.line.bodies"
    let exact = try solve("call_volume@2020", .equal, 50, varying: path, in: model)
    #expect(exact.solutions.map(\.value) == [20])
    let between = try solve("call_volume@2020", .equal, 51, varying: path, in: model)
    #expect(between.solutions.isEmpty)
    #expect(between.jumps.map(\.below.value) == [19] && between.jumps.map(\.above.value) == [20])
    let least = try solve("call_volume@2020", .atMost, 51, varying: path, in: model)
    #expect(least.solutions.map(\.value) == [20] && least.solutions.map(\.side) == [.from])
  }

  @Test func `refuses a bracket without a value that is allowed, and a path that is not there`()
    throws
  {
    let fault = #expect(throws: Fault.self) {
      try solve(
        "share@2029", .equal, 0.01, varying: "municipal_costs.growth", in: ramp(), bracket: 11...12)
    }
    #expect(fault?.code == .outOfRange && fault?.allowed == [.limits(.rate)])
    let unknown = #expect(throws: Fault.self) {
      try solve("share@2029", .equal, 0.01, varying: "municipal_costs.grwth", in: ramp())
    }
    #expect(unknown?.code == .unknownPath && unknown?.nearest == "municipal_costs.growth")
  }

  @Test func `looks in its bracket only`() throws {
    let solve = try solve(
      "share@2029", .equal, 0.01, varying: increment, in: ramp(), bracket: 0...80)
    guard case .none(let nearest, let low, let high) = solve.outcome else {
      Issue.record("\(solve.outcome)")
      return
    }
    #expect(nearest == high && high.value == 80 && isClose(high.metric, 0.0082))
    #expect(low.value == 0 && isClose(low.metric, 0.001))
    #expect(!solve.hasInvalid)
  }

  @Test func `gives the same answer twice`() throws {
    let model = try ramp(growth: 0.02)
    let once = try solve("peak:share", .atLeast, 0.01, varying: increment, in: model)
    #expect(try once == solve("peak:share", .atLeast, 0.01, varying: increment, in: model))
  }
}
