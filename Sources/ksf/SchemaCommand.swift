// SPDX-License-Identifier: GPL-3.0-or-later

import ArgumentParser
import Funding
import Reports
import ScenarioFiles

struct SchemaCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "schema",
    abstract: "Print the JSON Schema (draft 7) of scenario or study files, or a page of every key.",
    discussion: """
      An editor that knows YAML and JSON Schema completes keys, shows what they mean and flags what \
      is wrong. With the YAML language server, begin a file with
        # yaml-language-server: $schema=scenario.schema.json

      EXAMPLES
        ksf schema > scenario.schema.json
        ksf schema --study > study.schema.json
        ksf schema --markdown
      """)

  @Flag(help: "Of study files instead of scenarios.")
  var study = false

  @Flag(help: "The reference page of every key, as Markdown.")
  var markdown = false

  @OptionGroup var languageOption: LanguageOption

  func run() throws {
    let language = languageOption.language
    let text =
      markdown
      ? MarkdownExporter.table(
        header: [Heading.key, .value, .required, .meaning].map { $0.phrase[language] },
        rows: (study ? StudySchema.keys : ScenarioSchema.keys).map {
          [
            $0.path, $0.value.words(in: language),
            $0.isRequired ? Label.yes.phrase[language] : "", $0.meaning[language],
          ]
        })
      : JSONExporter.encoded(
        study ? StudySchema.json(in: language) : ScenarioSchema.json(in: language),
        snakeCase: false)
    try Terminal.reporting(language) { () throws(Faults) in try Terminal.print(text) }
  }
}
