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

  func frontier(in model: Model) throws(Faults) -> Frontier {
    let goal = try GoalArguments.goal(self.goal, in: model)
    let (givenPlace, range, count) = try place(in: model)
    let required = try asking("--solve \(solve)") { () throws(Fault) in
      let place = try model.place(of: solve)
      guard place != givenPlace else { throw Fault(.setTwice, found: .spelt(solve)) }
      return place
    }
    let measure = model.parameters[required - 1].measure
    let bracket = try GoalArguments.bracket(between, of: measure)
    let width = range.upperBound - range.lowerBound
    // Each as it is printed, so that what is found for it holds for what people read.
    let given = model.parameters[givenPlace - 1].measure
    let places = (0..<count).map {
      given.shortened(range.lowerBound + width * Double($0) / Double(count - 1))
    }
    return try asking("--vary \(vary)") { () throws(Fault) in
      try Frontier(
        goal, in: model, solvingFor: required, over: givenPlace, at: places, bracket: bracket)
    }
  }

  /// The goal's break-even over the parameter that is given.
  func breakEven(in model: Model) throws(Faults) -> BreakEven {
    let goal = try GoalArguments.goal(self.goal, in: model)
    let (given, _, _) = try place(in: model)
    return try asking("--vary \(vary)") { () throws(Fault) in
      try BreakEven(goal, in: model, of: given)
    }
  }

  private func place(in model: Model) throws(Faults) -> (Int, ClosedRange<Double>, Int) {
    try asking("--vary \(vary)") { () throws(Fault) in try varied(in: model) }
  }

  /// The place of the varied parameter, its range, and how many values of it.
  private func varied(in model: Model) throws(Fault) -> (Int, ClosedRange<Double>, Int) {
    guard let equals = vary.firstIndex(of: "=") else {
      throw Fault(.badRange, found: .spelt(vary), allowed: ["deflator.growth=1 %..4 %:31"])
    }
    let path = vary[..<equals].filter { $0 != " " }
    var text = vary[vary.index(after: equals)...]
    var count = 21
    if let colon = text.lastIndex(of: ":") {
      let number = String(text[text.index(after: colon)...]).filter { $0 != " " }
      guard let value = Int(number), (2...10_000).contains(value) else {
        throw Fault(.outOfRange, found: .spelt(number), allowed: [.whole(2...10_000)])
      }
      count = value
      text = text[..<colon]
    }
    let place = try model.place(of: path)
    let range = try RangeText.range(String(text), of: model.parameters[place - 1].measure)
    return (place, range, count)
  }
}
