// SPDX-License-Identifier: GPL-3.0-or-later

import ArgumentParser
import Foundation
import Funding
import Reports
import ScenarioFiles
import Simulation
import Studies

struct SolveCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "solve",
    abstract: "Find what it takes: the value of a parameter with which a goal is met.",
    discussion: """
      The answer is exact to twelve digits; every value that meets the goal is found in the range \
      looked at. If there is none, the answer says how near it comes, and the exit code is 1. With \
      -o FILE.yaml the scenario with the solution in it is written.

      EXAMPLES
        ksf solve --vary increment --goal 'share@2029 = 1 %'
        ksf solve --vary municipal_costs.growth.real --goal 'peak:share >= 0.3 %'
        ksf solve ksf-2019-indexed --vary increment \\
          --goal 'reached:one_percent <= 2034' --between '50 MNOK..500 MNOK' \\
          -o solved.yaml
        ksf solve --vary increment --goal 'share@2034 >= 1 %' \\
          --probability '80 %' --samples 4096
      """)

  @OptionGroup var question: QuestionOptions

  @Option(help: ArgumentHelp("The key path of the parameter to vary.", valueName: "path"))
  var vary: String

  @Option(
    help: ArgumentHelp("What is wanted: a metric, =, >= or <=, and a value.", valueName: "goal"))
  var goal: String

  // A value below nothing is a value, not a flag.
  @Option(
    parsing: .unconditional,
    help: ArgumentHelp("Look at these values only, such as '25 MNOK..200 MNOK'.", valueName: "a..b")
  )
  var between: String?

  @OptionGroup(title: "Under uncertainty")
  var probability: ProbabilityOptions

  @OptionGroup(title: "Archive")
  var archive: ArchiveOptions

  @OptionGroup(title: "Output")
  var output: OutputOptions

  func run() throws {
    let language = output.language.language
    var isYes = true
    try Terminal.reporting(language) { () throws(Faults) in
      let (loaded, record) = try question.load(
        output, drawing: probability.probability != nil)
      let model = loaded.model
      let goal = try GoalArguments.goal(self.goal, in: model)
      let varied = try asking("--vary \(vary)") { () throws(Fault) in try loaded.varied(vary) }
      let bracket = try GoalArguments.bracket(between, of: varied.parameter.measure)
      GoalArguments.sayRemarks(on: self.goal, between: between, output)
      if probability.probability != nil {
        if case .year(let year) = varied {
          try probability.checkUncertainty(loaded, without: year.path)
          throw Faults([try ofYear(year, in: loaded)])
        }
        let solve = try probability.solve(
          goal, self.goal, varied.parameter.path, bracket, in: loaded)
        let report = ProbableReport(
          solve, goal: self.goal, of: loaded.scenario, isPart: bracket != nil,
          isHeld: loaded.uncertainty.without([varied.parameter.path]) != loaded.uncertainty,
          in: language)
        isYes = report.isYes
        return try write(
          QuestionResult(report, record), isYes: isYes, value: solve.nearestValue,
          of: solve.solutions.count, solve.parameter, loaded, record)
      }
      let solve = try solve(goal, varied, bracket, in: loaded)
      let projection = try loaded.projection()
      if case .invalid = solve.outcome, let fault = projection.absence(of: goal.metric) {
        throw Faults([fault])
      }
      let report = SolveReport(
        solve, goal: self.goal, of: projection, isPart: bracket != nil,
        years: loaded.years, in: language)
      isYes = report.isYes
      try write(
        QuestionResult(report.report, record), isYes: isYes, value: solve.nearestSolution?.put,
        of: solve.solutions.count, solve.parameter, loaded, record)
    }
    if !isYes { throw ExitCode(1) }
  }

  private func solve(
    _ goal: Goal, _ varied: LoadedScenario.Varied, _ bracket: ClosedRange<Double>?,
    in loaded: LoadedScenario
  ) throws(Faults) -> Solve {
    switch varied {
    case .number(let index, _):
      var solver = try asking("--between \(between ?? "")") { () throws(Fault) in
        try Solver(goal, in: loaded.model, varying: index, bracket: bracket)
      }
      return solver.solve()
    case .year(let year):
      return try YearSolver(
        of: year, among: loaded.years, in: loaded.model, bracket: bracket,
        goal: { model throws(Fault) in try Goal(self.goal, in: model) }
      ).solve()
    }
  }

  /// The result, or with a file that ends in .yaml the solved scenario.
  private func write(
    _ result: QuestionResult, isYes: Bool, value: Double?, of count: Int,
    _ parameter: ModelParameter,
    _ loaded: LoadedScenario, _ record: RunRecord
  ) throws(Faults) {
    let keeper = archive.keeper(
      of: Self.self, output.language.language, quiet: output.quiet)
    guard let file = output.output, file.hasSuffix(".yaml") || file.hasSuffix(".yml") else {
      return try output.write(result, keeper, isYes: isYes)
    }
    let format = output.format ?? .text
    try Terminal.print(result.text(as: format, width: Terminal.width))
    guard let value else { return keeper.end(result, isYes: isYes) }
    let (path, measure) = (parameter.path, parameter.measure)
    let setting = "\(path)=\(measure.spelling(of: value))"
    // In a share of futures it was held at one value in all of them.
    let (solved, _) = try question.load(
      output, settings: [setting], holding: probability.probability == nil ? [] : [path])
    let written = try Destination(file: file).write(
      [(file, solved.resolvedText)], sparing: record.inputs)
    Terminal.sayWritten(written, result.language, quiet: output.quiet)
    if count > 1 {
      Terminal.say(
        Label.writtenNearest(setting: setting, count: count)[result.language], quiet: output.quiet)
    }
    keeper.end(
      result, isYes: isYes, outputs: [.init(file, Data(solved.resolvedText.utf8))])
  }
}
