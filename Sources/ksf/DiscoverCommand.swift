// SPDX-License-Identifier: GPL-3.0-or-later

import ArgumentParser
import Funding
import Reports
import ScenarioFiles
import Sensitivity

struct DiscoverCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "discover",
    abstract: "The box of assumptions in which a condition holds, such as a target that is missed.",
    discussion: """
      Scenario discovery by PRIM: limits on few inputs that hold most of the futures in which the \
      condition holds, and few others. The steps show what a larger or a purer box would be; \
      --box takes one of them as it is. No box is told that chance is enough to explain, and what \
      a box promises is counted on rows that had no part in finding it.

      EXAMPLES
        ksf sweep what-decides-one-percent --samples 4096 --band none \\
          -o out --keep-draws
        ksf discover out/draws.csv --where 'reached:one_percent > 2034'
        ksf discover out/draws.csv --where 'share@2034 < 1 %' --box 12
      """)

  @OptionGroup var runs: RunOptions

  @Option(
    help: ArgumentHelp(
      "What makes a run one of interest; never is later than every year.", valueName: "condition"))
  var `where`: String

  @Option(
    parsing: .unconditional,
    help: ArgumentHelp("This step of the trajectory instead of the best.", valueName: "step"),
    transform: whole(0...Int.max))
  var box: Int?

  @Option(
    parsing: .unconditional,
    help: ArgumentHelp("The share of the rows that a step takes off.", valueName: "share"))
  var alpha = 0.05

  @Option(
    parsing: .unconditional,
    help: ArgumentHelp("Random halves of the rows to try it on again.", valueName: "n"),
    transform: whole(0...1000))
  var resamples = 10

  @OptionGroup(title: "Archive")
  var archive: ArchiveOptions

  @OptionGroup(title: "Output")
  var output: OutputOptions

  func validate() throws {
    guard alpha > 0, alpha <= 0.5 else {
      throw ValidationError("--alpha takes more than 0 and at most 0.5, not \(alpha).")
    }
  }

  func run() throws {
    let language = output.language.language
    try Terminal.reporting(language) { () throws(Faults) in
      let condition: RowCondition
      do throws(Fault) { condition = try RowCondition(`where`) } catch { throw Faults([error]) }
      let (sheet, table, notes) = try runs.read(
        [condition.column], until: condition.lastYear, telling: language)
      let rows = try condition.rows(of: table, in: sheet)
      let prim = Prim(alpha: alpha, resamples: resamples, seed: runs.seed)
      let answer: PrimAnswer
      do throws(GivenDataError) {
        answer = try prim.answer(of: table, rows, choosing: box)
      } catch {
        throw Faults([Fault(error, in: sheet.name)])
      }
      let report = DiscoveryReport(answer, of: table, in: sheet.name, notes: notes, language)
      try output.write(
        QuestionResult(report.report, RunRecord([], folder: [], inputs: [sheet.input])),
        archive.keeper(of: Self.self, language, quiet: output.quiet))
    }
  }
}
