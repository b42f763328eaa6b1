// SPDX-License-Identifier: GPL-3.0-or-later

import ArgumentParser
import Facts
import Funding
import Reports
import ScenarioFiles
import Simulation

struct ExplainCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "explain",
    abstract: "Tell how a number comes about, or what makes the difference of two.",
    discussion: """
      With --cell: every line is a quantity with its formula, first in names and then in numbers; \
      what a line names is told in a later one. At the end stand the numbers of the scenario that it \
      depends on, with status, source, data series and the place where each is written.

      With --metric and two scenarios, or one and --set: what each change between them makes of the \
      difference, one after another and as the mean over all orders (Shapley); the parts add up to \
      the whole. Another rule counts as one change.

      EXAMPLES
        ksf explain --cell share@2029
        ksf explain state-2024 --cell cash@2030
        ksf explain mine.yaml --cell gap:one_percent@2034 --language nb
        ksf explain ksf-2019 ksf-2019-indexed --metric share@2033
        ksf explain --set deflator.growth='3 %' --metric cumulative_real@2040
      """)

  @Argument(
    help: ArgumentHelp(
      "A scenario of the library by its id, or a file; for a difference two.",
      valueName: "scenario"), completion: .scenarios)
  var names: [String] = []

  @Option(help: ArgumentHelp("The number: a column and a year.", valueName: "column@year"))
  var cell: String?

  @Option(
    help: ArgumentHelp("The metric whose difference is explained.", valueName: "metric"))
  var metric: String?

  @Option(
    help: ArgumentHelp(
      "Change a value first; for a difference of one scenario, what is changed. May be repeated.",
      valueName: "path=value"))
  var set: [String] = []

  @OptionGroup(title: "Difference")
  var ways: AttributionOptions

  @OptionGroup(title: "Data")
  var data: DataOptions

  @OptionGroup(title: "Archive")
  var archive: ArchiveOptions

  @OptionGroup(title: "Output")
  var output: OutputOptions

  func validate() throws {
    for name in names { try ScenarioArgument.check(name) }
    guard (cell == nil) != (metric == nil) else {
      throw ValidationError(
        "Ask with --cell how a number comes about or with --metric what makes a difference, not both."
      )
    }
    if cell != nil {
      guard names.count <= 1 else { throw ValidationError("--cell goes with one scenario.") }
      guard ways.isDefault else {
        throw ValidationError("--order, --pairs and --seed go with --metric.")
      }
    } else {
      guard names.count == 2 || (names.count < 2 && !set.isEmpty) else {
        throw ValidationError("--metric goes with two scenarios, or with one and --set.")
      }
    }
  }

  func run() throws {
    let language = output.language.language
    var isYes = true
    try Terminal.reporting(language) { () throws(Faults) in
      if let cell { try explain(cell, language) }
      if let metric { isYes = try explainDifference(of: metric, language) }
    }
    if !isYes { throw ExitCode(1) }
  }

  private func explain(_ cell: String, _ language: Language) throws(Faults) {
    let folder = try data.read()
    let name = names.first ?? ScenarioLibrary.standard
    let loaded = try ScenarioLoader(data: folder.data).load(name, settings: set)
    let projection = try loaded.projection()
    let (column, year) = try place(of: cell, in: loaded.model)
    if let fault = projection.absence(of: .value(column, year: year)) { throw Faults([fault]) }
    let explanation = projection.explanation(of: column, in: year)
    say(folder.remarks + loaded.remarks)
    try output.write(
      ExplanationResult(
        explanation, of: projection, language, known: loaded.data.sources,
        record: RunRecord(loaded, folder: folder.inputs)
      ) {
        loaded.place(of: $0)
      }, archive.keeper(of: Self.self, language, quiet: output.quiet))
  }

  /// - Returns: Whether the difference could be taken apart.
  private func explainDifference(
    of metric: String, _ language: Language
  ) throws(Faults) -> Bool {
    let folder = try data.read()
    let loader = ScenarioLoader(data: folder.data)
    let from = try loader.load(
      names.first ?? ScenarioLibrary.standard, settings: names.count == 2 ? set : [])
    let to = try loader.load(names.last ?? ScenarioLibrary.standard, settings: set)
    say(folder.remarks + (from.remarks + to.remarks.filter { !from.remarks.contains($0) }))
    let report = try ways.report(of: metric, from: from, to: to, language)
    try output.write(
      QuestionResult(report, RunRecord([from, to], folder: folder.inputs)),
      archive.keeper(of: Self.self, language, quiet: output.quiet), isYes: report.isYes)
    return report.isYes
  }

  private func say(_ remarks: [LoadRemark]) {
    for remark in remarks {
      Terminal.say(remark.words(in: output.language.language), quiet: output.quiet)
    }
  }

  /// The column and the year asked for; a metric of several years is no cell.
  private func place(of cell: String, in model: Model) throws(Faults) -> (Column, Int) {
    do throws(Fault) {
      guard case .value(let column, let year) = try Metric(cell, in: model) else {
        throw Fault(.notACell, found: .spelt(cell))
      }
      return (column, year)
    } catch {
      var fault = error
      if fault.code == .unknownMetric {
        fault = Fault(.notACell, found: .spelt(cell), nearest: fault.nearest)
      }
      fault.path = "--cell \(cell)"
      throw Faults([fault])
    }
  }
}
