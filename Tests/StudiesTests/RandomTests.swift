// SPDX-License-Identifier: GPL-3.0-or-later

import Funding
import Simulation
import Studies
import TestSupport
import Testing

struct `Solved at random` {
  /// Goals that random scenarios meet once one of their parameters has another value.
  @Test(arguments: UInt64(0)...3) func `goals that can be met are met again`(_ part: UInt64) throws
  {
    var solved = 0
    for seed in part * 30 + 1...part * 30 + 30 { solved += try solutions(ofSeed: seed) }
    #expect(solved >= 40, "too few scenarios come to anything")
  }

  /// - Returns: How many solutions were found and played again.
  private func solutions(ofSeed seed: UInt64) throws -> Int {
    var random = RandomScenario(seed: seed)
    let scenario = random.scenario()
    guard let model = try? Model(scenario), let central = try? Projection(model)
    else { return 0 }
    var generator = SeededGenerator(seed: seed)
    for _ in 0..<10 {
      let index = Int.random(in: 1...model.parameters.count, using: &generator)
      let column = model.columns.randomElement(using: &generator)!
      let metric = Metric.value(column, year: model.years.randomElement(using: &generator)!)
      var values = model.centralValues
      let measure = model.parameters[index - 1].measure
      let planted = values[index] * Double.random(in: 0.8...1.25, using: &generator)
      values[index] = min(planted, measure.limits.upperBound)
      guard measure.allows(values[index]), let other = try? Projection(model, values: values),
        !isClose(other[metric], central[metric], relative: 1e-6)
      else { continue }
      return try solutions(of: metric, other[metric], model, index, planted: values[index])
    }
    return 0
  }

  private func solutions(
    of metric: Metric, _ value: Double, _ model: Model, _ index: Int, planted: Double
  ) throws -> Int {
    var count = 0
    for relation in Goal.Relation.allCases {
      let goal = Goal(metric, relation, value)
      var solver = try Solver(goal, in: model, varying: index)
      let solve = solver.solve()
      count += solve.solutions.count
      for solution in solve.solutions {
        var again = model.centralValues
        again[index] = solution.value
        let projection = try Projection(model, values: again)
        #expect(projection[metric] == solution.metric)
        #expect(goal.isMet(by: projection[metric]))
      }
      switch solve.outcome {
      case .everywhere: #expect(solve.isAlreadyMet)
      case .none, .invalid, .inert: Issue.record("\(goal) has the solution \(planted)")
      case .solutions(let solutions):
        #expect(
          covers(solutions, planted), "\(goal), \(solve.parameter): \(planted) in \(solutions)")
      }
    }
    return count
  }

  /// Whether a value is a solution, or between the edges of a stretch of them.
  private func covers(_ solutions: [Solution], _ value: Double) -> Bool {
    if solutions.contains(where: { isClose($0.value, value, relative: 1e-6) }) { return true }
    let below = solutions.last { $0.value < value && $0.side != .point }
    let above = solutions.first { $0.value > value && $0.side != .point }
    return (below == nil || below?.side == .from) && (above == nil || above?.side == .upTo)
      && (below != nil || above != nil)
  }
}
