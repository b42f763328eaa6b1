// SPDX-License-Identifier: GPL-3.0-or-later

import ArgumentParser
import Funding
import Reports
import ScenarioFiles

struct ShowCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "show",
    abstract: "Show a scenario's file, or the whole of it with where each value comes from.",
    discussion: """
      EXAMPLES
        ksf show ksf-2019
        ksf show parity-ssb --resolved
        ksf show mine.yaml --resolved --data my-series
        ksf show --resolved --set deflator.growth='3 %' -o mine.yaml
      """)

  @Argument(
    help: ArgumentHelp("A scenario of the library by its id, or a file.", valueName: "scenario"),
    completion: .scenarios)
  var name = ScenarioLibrary.standard

  @Flag(
    help: "Parents, overlays and settings merged into one file that loads, origins as comments.")
  var resolved = false

  @Option(
    help: ArgumentHelp(
      "Change a value of the resolved scenario. May be repeated.", valueName: "path=value"))
  var set: [String] = []

  @OptionGroup(title: "Data")
  var data: DataOptions

  @Option(
    name: .shortAndLong, help: ArgumentHelp("Write to a file (.yaml).", valueName: "path"),
    completion: .file(extensions: ["yaml", "yml"]))
  var output: String?

  @OptionGroup var language: LanguageOption

  func validate() throws {
    if !set.isEmpty, !resolved { throw ValidationError("--set goes with --resolved.") }
    if let output, !output.hasSuffix(".yaml"), !output.hasSuffix(".yml") {
      throw ValidationError("--output takes a file that ends in .yaml.")
    }
  }

  func run() throws {
    try Terminal.reporting(language.language) { () throws(Faults) in
      let loader = ScenarioLoader(data: try data.read().data)
      if StudyLibrary.text(name) != nil, !resolved, output == nil {
        return try Terminal.print(try loader.text(of: name))
      }
      let loaded = try loader.load(name, settings: set)
      let text = resolved ? loaded.resolvedText : try loader.text(of: name)
      guard let output else { return try Terminal.print(text) }
      let written = try Destination(file: output).write(
        [(output, text)], sparing: loaded.inputs)
      Terminal.sayWritten(written, language.language, quiet: false)
    }
  }
}
