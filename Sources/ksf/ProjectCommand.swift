// SPDX-License-Identifier: GPL-3.0-or-later

import ArgumentParser
import Facts
import Funding
import Reports
import ScenarioFiles
import Simulation

struct ProjectCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "project",
    abstract: "Project a scenario: first the answer in sentences, then the table.",
    discussion: """
      The answer and the table are the result and go to standard output. In the CSV formats the \
      table is alone there, and the answer goes to standard error.

      EXAMPLES
        ksf project ksf-2019 --years 2020-2035
        ksf project --set funding.phases.ramp_up.step.increment='150 MNOK'
        ksf project state-2024 --prices real --every 5 --columns funding,gap
        ksf project --metric share@2029 --metric reached:one_percent
        ksf project parity-ssb --format long -o parity.csv
        ksf project mine.yaml --data my-series
      """)

  @Argument(
    help: ArgumentHelp(
      "A scenario of the library by its id, or a file.", valueName: "scenario"),
    completion: .scenarios)
  var name = ScenarioLibrary.standard

  @Option(
    name: .long,
    help: ArgumentHelp(
      "Change a value: a key path and what is to stand there. May be repeated.",
      valueName: "path=value"))
  var set: [String] = []

  // A year below nothing is a bad year, not a flag of its own.
  @Option(
    parsing: .unconditional,
    help: ArgumentHelp(
      "Project to this year instead of the scenario's end, such as 2040 or 'year 10'.",
      valueName: "year"))
  var until: String?

  @Option(
    help: ArgumentHelp(
      "Print this metric instead of the table, such as share@2029. May be repeated.",
      valueName: "metric"))
  var metric: [String] = []

  @OptionGroup(title: "Data")
  var data: DataOptions

  @OptionGroup(title: "Table")
  var table: TableOptions

  @OptionGroup(title: "Archive")
  var archive: ArchiveOptions

  @OptionGroup(title: "Output")
  var output: OutputOptions

  func validate() throws {
    try ScenarioArgument.check(name)
    let setsEnd = set.contains { $0.prefix { $0 != "=" }.allSatisfy { "end ".contains($0) } }
    if until != nil, setsEnd {
      throw ValidationError("--until is the same as --set end=…; give one of them.")
    }
    guard metric.isEmpty || table.isDefault else {
      throw ValidationError(
        "--metric prints metrics instead of a table, so --columns, --years, --every and --prices do "
          + "not go with it.")
    }
  }

  func run() throws {
    let language = output.language.language
    try Terminal.reporting(language) { () throws(Faults) in
      let folder = try data.read()
      let loaded = try ScenarioLoader(data: folder.data).load(name, settings: set, until: until)
      let projection = try loaded.projection()
      let result: any Result =
        metric.isEmpty
        ? ProjectionResult(
          try table.view(of: projection, in: language), loaded, isReal: table.prices == .real,
          folder: folder.inputs)
        : MetricResult(
          try metrics(in: loaded.model), projection, language,
          RunRecord(loaded, folder: folder.inputs))
      for remark in folder.remarks + loaded.remarks {
        Terminal.say(remark.words(in: language), quiet: output.quiet)
      }
      // A table has them above it.
      for note in metric.isEmpty ? [] : projection.warnings(after: loaded.changes) {
        Terminal.say(note.words(in: language), quiet: output.quiet)
      }
      try output.write(result, archive.keeper(of: Self.self, language, quiet: output.quiet))
    }
  }

  private func metrics(in model: Model) throws(Faults) -> [(String, Metric)] {
    var (metrics, faults): ([(String, Metric)], [Fault]) = ([], [])
    for text in metric {
      do throws(Fault) {
        metrics.append((text, try Metric(text, in: model)))
      } catch {
        var fault = error
        fault.path = "--metric \(text)"
        faults.append(fault)
      }
    }
    guard faults.isEmpty else { throw Faults(faults) }
    return metrics
  }
}
