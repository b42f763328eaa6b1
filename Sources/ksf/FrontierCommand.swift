// SPDX-License-Identifier: GPL-3.0-or-later

import ArgumentParser
import Funding
import Reports
import ScenarioFiles
import Simulation
import Studies

struct FrontierCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "frontier",
    abstract: "What a goal takes of one parameter, for each value of another.",
    discussion: """
      With --break-even also the value of the varied parameter beyond which the goal is out of reach \
      with the scenario's own value of the other.

      EXAMPLES
        ksf frontier --vary 'municipal_costs.growth.real=0 %..2 %' \\
          --solve funding.phases.ramp_up.step.increment --goal 'share@2029 = 1 %'
        ksf frontier slide-frozen --vary 'municipal_costs.growth=0 %..4 %:41' \\
          --solve funding.phases.ramp_up.step.increment --goal 'reached:one_percent <= 2034' \\
          --break-even --format csv -o curve.csv
      """)

  @OptionGroup var question: QuestionOptions

  @Option(
    help: ArgumentHelp(
      "The parameter that is given, its range, and how many values (21).",
      valueName: "path=a..b[:n]"))
  var vary: String

  @Option(
    help: ArgumentHelp("The key path of the parameter to solve for.", valueName: "path"))
  var solve: String

  @Option(
    help: ArgumentHelp("What is wanted: a metric, =, >= or <=, and a value.", valueName: "goal"))
  var goal: String

  // A value below nothing is a value, not a flag.
  @Option(
    parsing: .unconditional,
    help: ArgumentHelp("Look at these values of the one solved for only.", valueName: "a..b"))
  var between: String?

  @Flag(help: "Also where the goal ceases to be met as the varied parameter changes.")
  var breakEven = false

  @OptionGroup(title: "Output")
  var output: OutputOptions

  func run() throws {
    let language = output.language.language
    var isYes = true
    try Terminal.reporting(language) { () throws(Faults) in
      let (loaded, record) = try question.load(output)
      let model = loaded.model
      let goal = try GoalArguments.goal(self.goal, in: model)
      let (given, range, count) = try asking("--vary \(vary)") { () throws(Fault) in
        try varied(in: model)
      }
      let required = try asking("--solve \(solve)") { () throws(Fault) in
        let place = try model.place(of: solve)
        guard place != given else { throw Fault(.setTwice, found: .spelt(solve)) }
        return place
      }
      let measure = model.parameters[required - 1].measure
      let bracket = try GoalArguments.bracket(between, of: measure)
      let width = range.upperBound - range.lowerBound
      let places = (0..<count).map {
        range.lowerBound + width * Double($0) / Double(count - 1)
      }
      let frontier = try asking("--vary \(vary)") { () throws(Fault) in
        try Frontier(
          goal, in: model, solvingFor: required, over: given, at: places, bracket: bracket)
      }
      let edges = try asking("--vary \(vary)") { () throws(Fault) in
        breakEven ? try BreakEven(goal, in: model, of: given) : nil
      }
      let report = FrontierReport(
        frontier, breakEven: edges, goal: self.goal, of: try loaded.projection(), in: language)
      isYes = report.isYes
      try output.write(QuestionResult(report.report, record))
    }
    if !isYes { throw ExitCode(1) }
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
