// SPDX-License-Identifier: GPL-3.0-or-later

import ArgumentParser
import Reports
import ScenarioFiles

/// What a report or a chart is of: a scenario, a study, or scenarios side by side.
struct SubjectOptions: ParsableArguments {
  @Argument(
    help: ArgumentHelp(
      "A scenario or a study, by its id or file; several scenarios are compared.",
      valueName: "names"), completion: .studies)
  var names: [String] = [ScenarioLibrary.standard]

  @Option(
    help: ArgumentHelp("Change a value first. May be repeated.", valueName: "path=value"))
  var set: [String] = []

  @Option(
    help: ArgumentHelp(
      "Of a comparison: the metric whose difference is taken apart, such as share@2034.",
      valueName: "metric"))
  var metric: String?

  @Option(
    parsing: .unconditional,
    help: ArgumentHelp(
      "Play so many futures: a scenario becomes a study of its own uncertainty.", valueName: "n"),
    transform: whole(1...1 << 31))
  var samples: Int?

  @Option(
    parsing: .unconditional, help: ArgumentHelp("How many threads play.", valueName: "n"),
    transform: whole(1...1024))
  var threads: Int?

  @OptionGroup var work: MemoryOptions

  @OptionGroup(title: "Data")
  var data: DataOptions

  func validate() throws {
    for name in names { try ScenarioArgument.check(name) }
    guard names.count > 1 || metric == nil else {
      throw ValidationError("--metric goes with two scenarios.")
    }
    if names.count > 1, samples != nil {
      throw ValidationError("--samples goes with one scenario or study.")
    }
  }
}
