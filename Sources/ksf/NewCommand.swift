// SPDX-License-Identifier: GPL-3.0-or-later

import ArgumentParser
import Funding
import Reports
import ScenarioFiles

struct NewCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "new",
    abstract: "Print a new scenario file with comments, to be changed by hand.",
    discussion: """
      EXAMPLES
        ksf new > mine.yaml
        ksf new --from ksf-2019 -o from-2019.yaml
      """)

  @Option(
    help: ArgumentHelp(
      "Lay the new file over this scenario, each of its values as a comment.",
      valueName: "scenario"), completion: .scenarios)
  var from: String?

  @OptionGroup(title: "Data")
  var data: DataOptions

  @Option(
    name: .shortAndLong,
    help: ArgumentHelp("Write to a file that is not there yet (.yaml).", valueName: "path"),
    completion: .file(extensions: ["yaml", "yml"]))
  var output: String?

  @OptionGroup var language: LanguageOption

  func validate() throws {
    if data.folder != nil, from == nil { throw ValidationError("--data goes with --from.") }
    if let output, !output.hasSuffix(".yaml"), !output.hasSuffix(".yml") {
      throw ValidationError("--output takes a file that ends in .yaml.")
    }
  }

  func run() throws {
    try Terminal.reporting(language.language) { () throws(Faults) in
      let text = try self.text()
      guard let output else { return try Terminal.print(text) }
      if Destination.exists(output) {
        throw Faults([
          Fault(
            .notWritten, path: "--output", found: .spelt(output), allowed: [.thing(.isThere)])
        ])
      }
      let written = try Destination(file: output).write([(output, text)])
      Terminal.sayWritten(written, language.language, quiet: false)
    }
  }

  private func text() throws(Faults) -> String {
    guard let from else { return StarterText.whole[language.language] }
    let model = try ScenarioLoader(data: data.read().data).load(from).model
    return Starter.overlay(on: model, named: from, in: language.language) {
      ScenarioSchema.key(at: $0)?.meaning
    }
  }
}
