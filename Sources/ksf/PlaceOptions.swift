// SPDX-License-Identifier: GPL-3.0-or-later

import ArgumentParser
import Funding

/// ``OutputOptions`` for a command whose `--output` is something else: there the place is `-o`.
struct PlaceOptions: ParsableArguments {
  @Option(help: "How to write the result; by default text, or as the file's extension says.")
  var format: Format?

  @Option(
    name: .customShort("o"),
    help: ArgumentHelp(
      "Write to a file (.txt, .csv, .json, .md), or else to a folder.", valueName: "path"),
    completion: .file())
  var path: String?

  @OptionGroup var language: LanguageOption

  @Flag(name: .shortAndLong, help: "Say nothing on standard error but faults.")
  var quiet = false

  func validate() throws { try options.validate() }

  /// - Parameter keeper: What keeps the run.
  func write(_ result: some Result, _ keeper: RunRecorder) throws(Faults) {
    try options.write(result, keeper)
  }

  /// Takes what who goes on with a run said.
  mutating func take(_ place: OutputOptions) {
    var options = options
    options.take(place)
    (format, path, quiet) = (options.format, options.output, options.quiet)
  }

  private var options: OutputOptions {
    var options = OutputOptions()
    (options.format, options.output) = (format, path)
    (options.language, options.quiet) = (language, quiet)
    return options
  }
}
