// SPDX-License-Identifier: GPL-3.0-or-later

import ArgumentParser
import Funding
import Reports
import ScenarioFiles

/// A frontier that is drawn: what one parameter takes for the values of another.
struct FrontierOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp("Of the frontier: the parameter that is given.", valueName: "path=a..b[:n]"))
  var vary: String?

  @Option(help: ArgumentHelp("Of the frontier: the parameter to solve for.", valueName: "path"))
  var solve: String?

  @Option(help: ArgumentHelp("Of the frontier: what is wanted.", valueName: "goal"))
  var goal: String?

  /// All of them, or none.
  var isGiven: Bool { vary != nil && solve != nil && goal != nil }
  private var isPartlyGiven: Bool { vary != nil || solve != nil || goal != nil }

  func validate() throws {
    guard isGiven == isPartlyGiven else {
      throw ValidationError("--vary, --solve and --goal go together.")
    }
  }

  /// Its curve; none if it is not asked for.
  ///
  /// - Throws: ``Faults`` for parameters or goals that there are not, or of what is no scenario.
  func charts(of subject: ReportSubject, in language: Language) throws(Faults) -> [ChartFigure] {
    guard let vary, let solve, let goal else { return [] }
    guard case .scenario(let scenario, let projection) = subject else {
      throw Faults([
        Fault(.frontierAlone, path: "--vary", found: .spelt(subject.name))
      ])
    }
    let question = FrontierQuestion(vary: vary, solve: solve, goal: goal, between: nil)
    let report = FrontierReport(
      try question.frontier(in: scenario).curve, breakEven: nil, goal: goal, of: projection,
      years: scenario.years, in: language)
    return [report.chart].compactMap(\.self)
  }
}
