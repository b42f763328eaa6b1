// SPDX-License-Identifier: GPL-3.0-or-later

import Funding
import ScenarioFiles
import Simulation
import Studies
import TestSupport
import Testing

@testable import Reports

/// What people read of a limit is put back as they would, with a setting, and asked again.
struct `A printed limit` {
  static let increment = "funding.phases.ramp_up.step.increment"
  static let growth = "municipal_costs.growth"

  private struct Question {
    let path: String
    let other: String
    let metric: String
    /// A value with which the metric is what is asked for.
    let value: Double
    let relation: Goal.Relation

    init(_ generator: inout SeededGenerator) {
      let isMoney = Bool.random(using: &generator)
      path = isMoney ? increment : growth
      other = isMoney ? growth : increment
      value =
        isMoney
        ? Double.random(in: -20...400, using: &generator)
        : Double.random(in: -0.02...0.03, using: &generator)
      let year = Int.random(in: 2025...2058, using: &generator)
      metric = [
        "share@\(year)", "reached:one_percent", "gap:one_percent@\(year)", "peak:share",
        "sum:funding@2020-\(year)", "cumulative_real@\(year)", "met:one_percent",
      ].randomElement(using: &generator)!
      relation = [.atLeast, .atMost, .equal].randomElement(using: &generator)!
    }
  }

  private let loader = ScenarioLoader()

  private func isMet(_ goal: Goal, _ settings: [String]) throws -> Bool {
    let model = try loader.load("slide-frozen", settings: settings).model
    var function = MetricFunction(goal.metric, of: model)
    return goal.isMet(by: function(model.centralValues))
  }

  /// One step of the sixth digit to either side.
  private func beside(_ value: Double, _ measure: Measure, _ steps: Int) -> String {
    let inUnit = measure.unit == .fraction ? value * 100 : value
    let decimals = Measure.decimals(abs(inUnit), digits: 6)
    let size = (0..<decimals).reduce(1.0) { product, _ in product * 10 }
    let unit = measure.unit == .fraction ? "%" : "MNOK"
    return "\(Int((inUnit * size).rounded()) + steps)e-\(decimals) \(unit)"
  }

  /// Holds one limit against what it says.
  private func check(
    _ text: String, _ solution: Solution, _ goal: Goal, _ measure: Measure, _ path: String,
    with settings: [String]
  ) throws {
    let said = Comment(rawValue: "\(path)=\(text) \(goal) \(settings)")
    #expect(solution.written.isIncluded == (try isMet(goal, settings + ["\(path)=\(text)"])), said)
    let outward = solution.side == .from ? -1 : 1
    let value = solution.written.value
    if solution.written.isIncluded, measure.allows(value) {
      let farther = beside(value, measure, outward)
      #expect(try !isMet(goal, settings + ["\(path)=\(farther)"]), said)
    } else {
      let nearer = beside(value, measure, -outward)
      #expect(try isMet(goal, settings + ["\(path)=\(nearer)"]), said)
    }
  }

  @Test(arguments: 0..<4) func `of a goal meets it, and one more of the last digit does not`(
    _ seed: UInt64
  ) throws {
    var generator = SeededGenerator(seed: seed)
    let loaded = try loader.load("slide-frozen")
    let (model, projection) = (loaded.model, try loaded.projection())
    var (count, round) = (0, 0)
    for _ in 0..<24 {
      let question = Question(&generator)
      let metric = try Metric(question.metric, in: model)
      let index = try model.place(of: question.path)
      var values = model.centralValues
      values[index] = question.value
      var function = MetricFunction(metric, of: model)
      let wanted = function(values)
      guard wanted.isFinite else { continue }
      let goal = Goal(metric, question.relation, wanted)
      var solver = try Solver(goal, in: model, varying: index)
      let solve = solver.solve()
      let report = SolveReport(solve, goal: "", of: projection, in: .en).report
      for (row, solution) in zip(report.tables.first?.rows ?? [], solve.solutions)
      where solution.side != .point {
        try check(
          row.cells[1].words(in: .en), solution, goal, solve.parameter.measure, question.path,
          with: [])
        count += 1
        round += solution.written.isIncluded ? 0 : 1
      }
    }
    #expect(count > 5)
  }

  @Test(arguments: 0..<4) func `of a frontier holds at the value it is printed for`(
    _ seed: UInt64
  ) throws {
    var generator = SeededGenerator(seed: 100 + seed)
    let loaded = try loader.load("slide-frozen")
    let (model, projection) = (loaded.model, try loaded.projection())
    var count = 0
    for _ in 0..<6 {
      let question = Question(&generator)
      let metric = try Metric(question.metric, in: model)
      let index = try model.place(of: question.path)
      let other = try model.place(of: question.other)
      var values = model.centralValues
      values[index] = question.value
      var function = MetricFunction(metric, of: model)
      let wanted = function(values)
      guard wanted.isFinite else { continue }
      let goal = Goal(metric, question.relation, wanted)
      let measure = model.parameters[other - 1].measure
      let range = question.other == Self.growth ? (0.0, 0.01) : (40.0, 60)
      let places = (0..<4).map {
        measure.shortened(range.0 + (range.1 - range.0) * Double($0) / 3)
      }
      let frontier = try Frontier(goal, in: model, solvingFor: index, over: other, at: places)
      let report = FrontierReport(frontier, breakEven: nil, goal: "", of: projection, in: .en)
      for (row, point) in zip(report.report.tables[0].rows, frontier.points) {
        for (cell, solution) in zip(row.cells[1...], point.solutions) where solution.side != .point
        {
          let text = cell.words(in: .en).replacing("less than ", with: "").replacing(
            "more than ", with: "")
          try check(
            text, solution, goal, frontier.required.measure, question.path,
            with: ["\(question.other)=\(row.cells[0].words(in: .en))"])
          count += 1
        }
      }
    }
    #expect(count > 0)
  }

  /// 1200 MNOK in nine steps are 133 1/3 each, in eight 150: with that it comes a year sooner.
  @Test(arguments: [
    ("reached:one_percent", Goal.Relation.atMost, 2029.0, increment, "133.3340 MNOK or more"),
    (
      "reached:one_percent", .equal, 2029, increment,
      "at least 133.3340 MNOK and less than 150 MNOK"
    ),
    ("reached:one_percent", .atLeast, 2029, increment, "less than 150 MNOK"),
    ("met:one_percent", .equal, 1, increment, "133.3340 MNOK or more"),
    ("gap:one_percent@2029", .atMost, 0, increment, "133.3340 MNOK or more"),
    ("reached:one_percent", .atMost, 2050, growth, "0.650982 % or less"),
  ]) func `is on the side that the goal is met on, as on paper`(
    _ metric: String, _ relation: Goal.Relation, _ value: Double, _ path: String, _ words: String
  ) throws {
    let loaded = try loader.load("slide-frozen")
    let goal = Goal(try Metric(metric, in: loaded.model), relation, value)
    var solver = try Solver(goal, in: loaded.model, varying: try loaded.model.place(of: path))
    let report = SolveReport(solver.solve(), goal: "", of: try loaded.projection(), in: .en).report
    #expect(report.sentences.contains { $0.contains("It takes \(words): ") }, "\(report.sentences)")
  }

  @Test func `between two ends says so, and in Norwegian too`() throws {
    let loaded = try loader.load("slide-frozen")
    let model = loaded.model
    // 550 MNOK of the costs of 2029, with a growth between two.
    let goal = Goal(try Metric("peak_year:share", in: model), .equal, 2050)
    var solver = try Solver(goal, in: model, varying: try model.place(of: Self.growth))
    let solve = solver.solve()
    #expect(solve.solutions.map(\.side) == [.from, .upTo])
    for (language, words) in [(Language.en, "between"), (.nb, "mellom"), (.nn, "mellom")] {
      let report = SolveReport(solve, goal: "", of: try loaded.projection(), in: language).report
      #expect(report.sentences.contains { $0.contains(words) }, "\(report.sentences)")
    }
  }
}
