// SPDX-License-Identifier: GPL-3.0-or-later

import ArgumentParser
import Funding
import Reports
import ScenarioFiles

struct ExportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "export",
    abstract: "Open data of scenarios or of a study: a folder, or a zip of it.",
    discussion: """
      CSV wide and long and for the Norwegian Excel, JSON-stat, SQLite, a data package that \
      describes them, the whole scenario, and a manifest. Several scenarios make one set, with a \
      field that tells which of them a row is of. Of a study: bands, probabilities, indices, \
      tornado, policies, whichever it has.

      EXAMPLES
        ksf export ksf-2019 -o ksf-2019
        ksf export ksf-2019 ksf-2019-indexed state-2024 -o three.zip
        ksf export mine.yaml --set deflator.growth='3 %' -o data --force
        ksf export what-decides-one-percent --samples 4096 -o study
      """)

  @Argument(
    help: ArgumentHelp(
      "Scenarios or one study, by their ids or files.", valueName: "scenarios"),
    completion: .studies)
  var names: [String]

  @Option(help: ArgumentHelp("Change a value first. May be repeated.", valueName: "path=value"))
  var set: [String] = []

  @OptionGroup(title: "Of a study")
  var design: DesignOptions

  @OptionGroup(title: "Data")
  var data: DataOptions

  @OptionGroup(title: "Archive")
  var archive: ArchiveOptions

  @OptionGroup(title: "Output")
  var output: DocumentOptions

  func validate() throws { for name in names { try ScenarioArgument.check(name) } }

  func run() throws {
    let language = output.language.language
    try Terminal.reporting(language) { () throws(Faults) in
      switch output.ending {
      case "" where output.output != "-": try OpenDataExport(self).writeFolder()
      case "zip": try OpenDataExport(self).writeZip()
      // The workbooks of a plan have their place here.
      default: throw output.unknownEnding(["zip"], orFolder: true)
      }
    }
  }
}
