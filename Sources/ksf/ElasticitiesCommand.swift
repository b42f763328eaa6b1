// SPDX-License-Identifier: GPL-3.0-or-later

import ArgumentParser
import Funding
import Reports
import ScenarioFiles
import Simulation
import Studies

struct ElasticitiesCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "elasticities",
    abstract: "What each number of a scenario does to a metric, the strongest first.",
    discussion: """
      The elasticity is the per cent by which the metric changes for each per cent of the number; the \
      effect is that of one more: a million kroner, a percentage point, or one of what is counted.

      EXAMPLES
        ksf elasticities --metric share@2029
        ksf elasticities parity-ssb --metric cumulative_real@2040 --language nn
      """)

  @OptionGroup var question: QuestionOptions

  @Option(help: ArgumentHelp("The metric that is asked about.", valueName: "metric"))
  var metric: String

  @OptionGroup(title: "Archive")
  var archive: ArchiveOptions

  @OptionGroup(title: "Output")
  var output: OutputOptions

  func run() throws {
    let language = output.language.language
    var isYes = true
    try Terminal.reporting(language) { () throws(Faults) in
      let (loaded, record) = try question.load(output)
      let metric = try asking("--metric \(self.metric)") { () throws(Fault) in
        try Metric(self.metric, in: loaded.model)
      }
      let projection = try loaded.projection()
      if let fault = projection.absence(of: metric) { throw Faults([fault]) }
      LongWork.tellNumbers(of: loaded.model, language, quiet: output.quiet)
      let report = ElasticityReport(
        Elasticities(of: metric, in: loaded.model), of: metric, in: projection, language)
      isYes = report.isYes
      try output.write(
        QuestionResult(report.report, record),
        archive.keeper(of: Self.self, language, quiet: output.quiet), isYes: isYes)
    }
    if !isYes { throw ExitCode(1) }
  }
}
