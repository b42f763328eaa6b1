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
          --solve increment --goal 'share@2029 = 1 %'
        ksf frontier slide-frozen --vary 'municipal_costs.growth=0 %..4 %:41' \\
          --solve increment --goal 'reached:one_percent <= 2034' \\
          --break-even --format csv -o curve.csv
      """)

  @OptionGroup var question: QuestionOptions

  @Option(
    help: ArgumentHelp(
      "The parameter that is given, its range, and how many values (21; of years all).",
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

  @OptionGroup(title: "Archive")
  var archive: ArchiveOptions

  @OptionGroup(title: "Output")
  var output: OutputOptions

  func run() throws {
    let language = output.language.language
    var isYes = true
    try Terminal.reporting(language) { () throws(Faults) in
      let (loaded, record) = try question.load(output)
      let asked = FrontierQuestion(vary: vary, solve: solve, goal: goal, between: between)
      let (frontier, bracket) = try asked.frontier(in: loaded)
      GoalArguments.sayRemarks(on: goal, between: between, vary: vary, output)
      let edges = breakEven ? try asked.breakEven(in: loaded, of: question) : nil
      let report = FrontierReport(
        frontier, breakEven: edges, goal: goal, of: try loaded.projection(), between: bracket,
        years: loaded.years, in: language)
      isYes = report.isYes
      try output.write(
        QuestionResult(report.report, record),
        archive.keeper(of: Self.self, language, quiet: output.quiet), isYes: isYes)
    }
    if !isYes { throw ExitCode(1) }
  }
}
