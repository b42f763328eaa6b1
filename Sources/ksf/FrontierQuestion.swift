// SPDX-License-Identifier: GPL-3.0-or-later

import Funding
import ScenarioFiles
import Simulation
import Studies

/// What a goal takes of one parameter for values of another, as it stands on the command line.
struct FrontierQuestion {
  /// `path=a..b[:n]`.
  let vary: String
  /// A key path.
  let solve: String
  let goal: String
  /// Values of the one solved for; nil: all.
  let between: String?

  /// The curve, and the values that it was looked for in, if some were given.
  ///
  /// - Throws: ``Faults`` for parameters, goals or values that there are not.
  func frontier(
    in loaded: LoadedScenario
  ) throws(Faults) -> (curve: Frontier, bracket: ClosedRange<Double>?) {
    let (given, range, count) = try place(in: loaded)
    let required = try asking("--solve \(solve)") { () throws(Fault) in
      let required = try loaded.varied(solve)
      guard required.parameter.path != given.parameter.path else {
        throw Fault(.setTwice, found: .spelt(solve))
      }
      return required
    }
    let bracket = try GoalArguments.bracket(between, of: required.parameter.measure)
    let places = places(range, count, given.parameter.measure)
    guard case .number(let index, _) = required, case .number(let other, _) = given else {
      return (try frontier(in: loaded, given, at: places, required, bracket), bracket)
    }
    let goal = try GoalArguments.goal(self.goal, in: loaded.model)
    let curve = try asking("--vary \(vary)") { () throws(Fault) in
      try Frontier(
        goal, in: loaded.model, solvingFor: index, over: other, at: places, bracket: bracket)
    }
    return (curve, bracket)
  }

  /// Each value as it is printed, so that what is found for it holds for what people read; of years
  /// all.
  private func places(
    _ range: ClosedRange<Double>, _ count: Int?, _ measure: Measure
  ) -> [Double] {
    let width = range.upperBound - range.lowerBound
    let count = count ?? (measure == .year ? Int(width) + 1 : 21)
    let values = (0..<count).map { number in
      let value = range.lowerBound + width * Double(number) / Double(max(count - 1, 1))
      return measure.isWhole ? value.rounded() : measure.shortened(value)
    }
    return values.enumerated().filter { $0 == 0 || $1 != values[$0 - 1] }.map(\.element)
  }

  /// The curve where one of the two is a year, which makes another model each time.
  private func frontier(
    in loaded: LoadedScenario, _ given: LoadedScenario.Varied, at places: [Double],
    _ required: LoadedScenario.Varied, _ bracket: ClosedRange<Double>?
  ) throws(Faults) -> Frontier {
    let (model, years) = (loaded.model, loaded.years)
    func goal(in model: Model) throws(Fault) -> Goal { try Goal(self.goal, in: model) }
    var found: [(Double, Solve?)] = []
    switch (given, required) {
    case (.year(let year), .number(_, let number)):
      for place in places {
        found.append((place, nil))
        guard let model = try? years.model([(year.path, Int(place))]),
          let goal = try? goal(in: model), let index = model.index(of: number.path),
          var solver = try? Solver(goal, in: model, varying: index, bracket: bracket)
        else { continue }
        found[found.count - 1].1 = solver.solve()
      }
    case (.number(_, let number), .year(let year)):
      let solver = try YearSolver(
        of: year, among: years, in: model, bracket: bracket, goal: goal)
      found = places.map { ($0, solver.solve(setting: [(number.path, $0)])) }
    case (.year(let one), .year(let other)):
      for place in places {
        let solver = try YearSolver(
          of: other, among: years, in: model, setting: [(one.path, Int(place))], bracket: bracket,
          goal: goal)
        found.append((place, solver.solve()))
      }
    case (.number, .number): break
    }
    return Frontier(
      try GoalArguments.goal(self.goal, in: model), of: given.parameter,
      solvingFor: required.parameter, found)
  }

  /// The goal's break-even over the parameter that is given.
  ///
  /// - Throws: ``Faults``, also for a year, whose every value is in the table.
  func breakEven(
    in loaded: LoadedScenario, of question: QuestionOptions
  ) throws(Faults) -> BreakEven {
    let goal = try GoalArguments.goal(self.goal, in: loaded.model)
    let (given, _, _) = try place(in: loaded)
    return try asking("--vary \(vary)") { () throws(Fault) in
      guard case .number(let index, _) = given else {
        let path = given.parameter.path
        let line = question.line("solve", ["--vary", path, "--goal", self.goal])
        throw Fault(.breakEvenOfYear, found: .spelt(path), allowed: [.oneOf([.spelt("`\(line)`")])])
      }
      return try BreakEven(goal, in: loaded.model, of: index)
    }
  }

  private func place(
    in loaded: LoadedScenario
  ) throws(Faults) -> (LoadedScenario.Varied, ClosedRange<Double>, Int?) {
    try asking("--vary \(vary)") { () throws(Fault) in try varied(in: loaded) }
  }

  /// The place of the varied parameter, its range, and how many values of it.
  private func varied(
    in loaded: LoadedScenario
  ) throws(Fault) -> (LoadedScenario.Varied, ClosedRange<Double>, Int?) {
    guard let equals = vary.firstIndex(of: "=") else {
      throw Fault(.badRange, found: .spelt(vary), allowed: ["deflator.growth=1 %..4 %:31"])
    }
    let path = vary[..<equals].filter { $0 != " " }
    var text = vary[vary.index(after: equals)...]
    var count: Int?
    if let colon = text.lastIndex(of: ":") {
      let number = String(text[text.index(after: colon)...]).filter { $0 != " " }
      guard let value = Int(number), (2...10_000).contains(value) else {
        throw Fault(.outOfRange, found: .spelt(number), allowed: [.whole(2...10_000)])
      }
      count = value
      text = text[..<colon]
    }
    let varied = try loaded.varied(path)
    return (varied, try RangeText.range(String(text), of: varied.parameter.measure), count)
  }
}
