// SPDX-License-Identifier: GPL-3.0-or-later

import Funding
import ScenarioFiles
import Simulation
import Studies
import TestSupport
import Testing

struct `A frontier` {
  static let growths = (0...40).map { Double($0) * 0.001 }

  @Test func `tells the increment for each growth of costs`() throws {
    let model = try ramp()
    let goal = Goal(try Metric("share@2029", in: model), .atLeast, 0.01)
    let frontier = try Frontier(
      goal, in: model, solvingFor: try model.place(of: increment),
      over: try model.place(of: "municipal_costs.growth"), at: Self.growths)
    for (growth, point) in zip(Self.growths, frontier.points) {
      let costs = (0..<9).reduce(100_000.0) { costs, _ in costs * (1 + growth) }
      #expect(point.given == growth)
      #expect(isClose(try #require(point.required), (0.01 * costs - 100) / 9, relative: 1e-10))
    }
  }

  @Test func `follows a year in which a target is reached`() throws {
    let model = try ramp()
    let goal = Goal(try Metric("reached:one", in: model), .atMost, 2029)
    let frontier = try Frontier(
      goal, in: model, solvingFor: try model.place(of: increment),
      over: try model.place(of: "funding.phases.ramp.step.first"), at: [0, 100, 500, 900, 1500])
    let required = frontier.points.map(\.required)
    for (found, first) in zip(required, [0.0, 100, 500, 900]) {
      #expect(isClose(try #require(found), (1000 - first) / 9, relative: 1e-8))
    }
    // 1500 is there from the start, whatever comes after.
    guard case .inert(let point) = frontier.points[4].answer else {
      Issue.record("\(frontier.points[4])")
      return
    }
    #expect(point.metric == 2020 && frontier.points[4].required == nil)
  }

  @Test func `has both ends of a stretch, and one where it goes on`() throws {
    let model = try ramp()
    let first = try model.place(of: "funding.phases.ramp.step.first")
    func solutions(_ relation: Goal.Relation, _ places: [Double]) throws -> [[Solution]] {
      let goal = Goal(try Metric("reached:one", in: model), relation, 2029)
      return try Frontier(
        goal, in: model, solvingFor: try model.place(of: increment), over: first, at: places
      ).points.map(\.solutions)
    }
    // 1000 MNOK after nine steps, and not after eight.
    for (found, first) in zip(try solutions(.equal, [100, 200, 300]), [100.0, 200, 300]) {
      #expect(found.map(\.side) == [.from, .upTo])
      #expect(isClose(found[0].value, (1000 - first) / 9, relative: 1e-8))
      #expect(isClose(found[1].value, (1000 - first) / 8, relative: 1e-8))
    }
    #expect(
      try solutions(.atMost, [100, 200, 300]).map { $0.map(\.side) } == [[.from], [.from], [.from]])
  }

  @Test func `says why there is no value`() throws {
    let model = try ramp()
    let goal = Goal(try Metric("share@2029", in: model), .equal, 0.01)
    let (growth, share) = (
      try model.place(of: "municipal_costs.growth"),
      try model.place(of: "specialist.costs.growth")
    )
    let inert = try Frontier(goal, in: model, solvingFor: share, over: growth, at: [0.01, 0.02])
    for point in inert.points {
      guard case .inert = point.answer else {
        Issue.record("\(point)")
        return
      }
    }
    let none = try Frontier(
      goal, in: model, solvingFor: try model.place(of: increment), over: growth, at: [0, 0.5],
      bracket: 0...200)
    #expect(none.points[0].required != nil)
    guard case .none(let nearest) = none.points[1].answer else {
      Issue.record("\(none.points[1])")
      return
    }
    #expect(nearest.value == 200)
    #expect(throws: Fault.self) {
      try Frontier(goal, in: model, solvingFor: share, over: growth, at: [-2])
    }
  }
}

struct `A point of no return` {
  static let bases = [("130 bn NOK", 0.01467), ("185.5 bn NOK", 0.01017), ("204.5 bn NOK", 0.0092)]

  func model(_ base: String, years: Int = 200) throws -> Model {
    let settings = [
      "municipal_costs.observed={2020: \(base)}", "municipal_costs.growth=1 %",
      "end=\(2019 + years)",
    ]
    return try ScenarioLoader().load("slide-frozen", settings: settings).projection().model
  }

  /// As docs/break-even.md has it.
  @Test(arguments: bases) func `is the growth above which 1 per cent never comes`(
    _ base: String, _ highest: Double
  ) throws {
    let model = try model(base)
    let growth = try model.place(of: "municipal_costs.growth")
    var edges: [Double] = []
    for (metric, relation, value) in [
      (Metric.peak(Column(.share)), Goal.Relation.atLeast, 0.01), (.reached(0), .atMost, 2219),
    ] {
      let goal = Goal(metric, relation, value)
      let edge = try #require(try BreakEven(goal, in: model, of: growth).nearestEdge)
      #expect(edge.side == .upTo && edge.free == nil)
      #expect((edge.value * 1e5).rounded() == (highest * 1e5).rounded())
      edges.append(edge.value)
    }
    #expect(isClose(edges[0], edges[1], relative: 1e-8))
  }

  @Test func `within 41 years is a growth of 1,206 per cent`() throws {
    let model = try model("130 bn NOK", years: 41)
    let growth = try model.place(of: "municipal_costs.growth")
    let goal = Goal(.reached(0), .atMost, 2060)
    let edge = try #require(try BreakEven(goal, in: model, of: growth).nearestEdge)
    #expect((edge.value * 1e5).rounded() == 1206)
  }

  @Test func `is farther off where another parameter may help`() throws {
    // With increments up to 100, 1000 MNOK in 2029 are 1 % of 100 bn: growth of 0 is the most.
    let model = try ramp(growth: -0.02)
    let goal = Goal(try Metric("share@2029", in: model), .atLeast, 0.01)
    let growth = try model.place(of: "municipal_costs.growth")
    let free = try model.place(of: increment)
    let even = try BreakEven(goal, in: model, of: growth, freeing: free, freeBracket: 0...100)
    let edge = try #require(even.nearestEdge)
    #expect(abs(edge.value) < 1e-8 && edge.side == .upTo)
    #expect(isClose(try #require(edge.free), 100, relative: 1e-6))
    #expect(even.free?.path == increment)
  }

  @Test func `is not there where the goal is always or never within reach`() throws {
    let model = try ramp()
    let growth = try model.place(of: "municipal_costs.growth")
    let metric = try Metric("funding@2029", in: model)
    let always = try BreakEven(Goal(metric, .atLeast, 500), in: model, of: growth)
    #expect(always.outcome == .always)
    let never = try BreakEven(Goal(metric, .atLeast, 600), in: model, of: growth)
    #expect(never.outcome == .never)
    let free = try BreakEven(
      Goal(metric, .atLeast, 600), in: model, of: growth, freeing: try model.place(of: increment))
    #expect(free.outcome == .always)
  }
}
