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
    abstract: "Tell how a number comes about, down to the scenario's lines and their sources.",
    discussion: """
      Every line is a quantity with its formula, first in names and then in numbers; what a line \
      names is told in a later one. At the end stand the numbers of the scenario that it depends on, \
      with status, source, data series and the place where each is written.

      EXAMPLES
        ksf explain --cell share@2029
        ksf explain state-2024 --cell cash@2030
        ksf explain mine.yaml --cell gap:one_percent@2034 --language nb
      """)

  @Argument(
    help: ArgumentHelp("A scenario of the library by its id, or a file.", valueName: "scenario"),
    completion: .scenarios)
  var name = ScenarioLibrary.standard

  @Option(help: ArgumentHelp("The number: a column and a year.", valueName: "column@year"))
  var cell: String

  @Option(
    help: ArgumentHelp("Change a value first. May be repeated.", valueName: "path=value"))
  var set: [String] = []

  @OptionGroup(title: "Data")
  var data: DataOptions

  @OptionGroup(title: "Output")
  var output: OutputOptions

  func validate() throws { try ScenarioArgument.check(name) }

  func run() throws {
    let language = output.language.language
    try Terminal.reporting(language) { () throws(Faults) in
      let folder = try data.read()
      let loaded = try ScenarioLoader(data: folder.data).load(name, settings: set)
      let projection = try loaded.projection()
      let (column, year) = try cell(in: loaded.model)
      let explanation = projection.explanation(of: column, in: year)
      for remark in folder.remarks + loaded.remarks {
        Terminal.say(remark.words(in: language), quiet: output.quiet)
      }
      try output.write(
        ExplanationResult(
          explanation, of: projection, language, known: loaded.data.sources,
          record: RunRecord(loaded, folder: folder.inputs)
        ) {
          loaded.place(of: $0)
        })
    }
  }

  /// The column and the year asked for; a metric of several years is no cell.
  private func cell(in model: Model) throws(Faults) -> (Column, Int) {
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
