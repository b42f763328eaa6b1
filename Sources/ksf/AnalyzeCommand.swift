// SPDX-License-Identifier: GPL-3.0-or-later

import ArgumentParser
import Funding
import Reports
import ScenarioFiles
import Sensitivity

struct AnalyzeCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "analyze",
    abstract: "Which inputs matter, from a table of runs made here or elsewhere.",
    discussion: """
      No design is needed, only runs that were drawn independently. Of an output: PAWN, delta, \
      first-order indices by ranks, and regression on values and on ranks. Of a condition: which \
      inputs are different where it holds (regional). Every input is held against dummies that do \
      nothing.

      EXAMPLES
        ksf sweep ksf-2019 --method latin_hypercube --samples 1000 --metric share@2034 \\
          -o out --keep-draws
        ksf analyze out/draws.csv --output share@2034
        ksf analyze out/draws.csv --where 'share@2034 < 0.22 %'
        ksf analyze runs.csv --inputs rain slope --output flow --method pawn --slices 20
      """)

  enum Method: String, CaseIterable, ExpressibleByArgument {
    case pawn, delta, ranks, regression, regional
  }

  @OptionGroup var runs: RunOptions

  @Option(help: ArgumentHelp("The column to explain.", valueName: "column"))
  var output: String?

  @Option(
    help: ArgumentHelp(
      "Explain whether a condition holds instead, such as 'reached:one_percent > 2034'.",
      valueName: "condition"))
  var `where`: String?

  @Option(help: "Only this method. May be repeated.")
  var method: [Method] = []

  @Option(help: ArgumentHelp("Of PAWN.", valueName: "n"))
  var slices = 10

  @Option(help: ArgumentHelp("How many inputs that do nothing are tried.", valueName: "n"))
  var dummies = 20

  @OptionGroup(title: "Output")
  var place: PlaceOptions

  func validate() throws {
    guard (output == nil) != (`where` == nil) else {
      throw ValidationError("Say what to explain: --output COLUMN, or --where CONDITION.")
    }
    if method.contains(.regional), `where` == nil {
      throw ValidationError("regional needs a condition: --where CONDITION.")
    }
    guard (2...1000).contains(slices), (1...1000).contains(dummies) else {
      throw ValidationError("--slices takes 2 to 1000, --dummies 1 to 1000.")
    }
  }

  func run() throws {
    let language = place.language.language
    try Terminal.reporting(language) { () throws(Faults) in
      let condition = try `where`.map { text throws(Faults) in
        do throws(Fault) { return try RowCondition(text) } catch { throw Faults([error]) }
      }
      let (sheet, table, incomplete) = try runs.read([output ?? condition!.column])
      let rows = try condition?.rows(of: table, in: sheet)
      let own = Dummies(count: dummies, seed: runs.seed)
      let found: [GivenReport.Finding]
      do throws(GivenDataError) {
        found = try findings(table, rows, own)
      } catch {
        throw Faults([Fault(error, in: sheet.name)])
      }
      let report = GivenReport(
        found, of: table, in: sheet.name, incomplete: incomplete, dummies: own, language)
      try place.write(
        QuestionResult(report.report, RunRecord([], folder: [], inputs: [sheet.input])))
    }
  }

  private func findings(
    _ table: RunTable, _ condition: RunCondition?, _ dummies: Dummies
  ) throws(GivenDataError) -> [GivenReport.Finding] {
    let table = try condition.map { rows throws(GivenDataError) in try table.adding(rows) } ?? table
    let name = condition?.name ?? output!
    let methods =
      method.isEmpty ? Method.allCases.filter { $0 != .regional || condition != nil } : method
    var findings: [GivenReport.Finding] = []
    for method in methods {
      switch method {
      case .pawn: findings.append(.pawn(try table.pawn(of: name, slices: slices, dummies: dummies)))
      case .delta: findings.append(.delta(try table.delta(of: name, dummies: dummies)))
      case .ranks:
        findings.append(.rankFirstOrder(try table.rankFirstOrder(of: name, dummies: dummies)))
      case .regression:
        for scale in RegressionAnswer.Scale.allCases {
          findings.append(
            .regression(try table.regression(of: name, on: scale, dummies: dummies)))
        }
      case .regional:
        findings.append(.regional(try table.regional(condition!, dummies: dummies)))
      }
    }
    return findings
  }
}
