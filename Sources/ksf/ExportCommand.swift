// SPDX-License-Identifier: GPL-3.0-or-later

import ArgumentParser
import Funding
import Reports
import ScenarioFiles

struct ExportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "export",
    abstract: "A workbook that computes scenarios, or open data: a folder, or a zip of it.",
    discussion: """
      A workbook (.xlsx; .ods where LibreOffice is) has every input in a cell with a name, the model \
      as formulas, tables, charts, checks, notes and a manifest: change an input, and all follows. Of \
      several scenarios it holds them side by side; of a study it has what the study found.

      Open data: CSV wide and long and for the Norwegian Excel, JSON-stat, SQLite, a data package that \
      describes them, the whole scenario, and a manifest. Several scenarios make one set, with a \
      field that tells which of them a row is of. Of a study: bands, probabilities, indices, \
      tornado, policies, whichever it has.

      EXAMPLES
        ksf export ksf-2019 -o plan.xlsx --language nb
        ksf export ksf-2019 ksf-2019-indexed -o compared.xlsx
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

  @OptionGroup(title: "Of a study")
  var work: MemoryOptions

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
      case "xlsx": try WorkbookExport(self).writeXLSX()
      case "ods": try WorkbookExport(self).writeODS()
      default: throw output.unknownEnding(["xlsx", "ods", "zip"], orFolder: true)
      }
    }
  }
}
