// SPDX-License-Identifier: GPL-3.0-or-later

import ArgumentParser
import Boundary
import Funding
import Reports
import ScenarioFiles
import Simulation
import Studies

/// What every question is asked of: a scenario, changed or not.
struct QuestionOptions: ParsableArguments {
  @Argument(
    help: ArgumentHelp("A scenario of the library by its id, or a file.", valueName: "scenario"),
    completion: .scenarios)
  var name = ScenarioLibrary.standard

  @Option(
    help: ArgumentHelp("Change a value first. May be repeated.", valueName: "path=value"))
  var set: [String] = []

  @OptionGroup(title: "Data")
  var data: DataOptions

  func validate() throws { try ScenarioArgument.check(name) }

  /// Another command about the same scenario, as a shell takes it, for who is to ask otherwise.
  func line(_ command: String, setting more: [String] = [], _ options: [String]) -> String {
    (["ksf", command, name] + (set + more).flatMap { ["--set", $0] }
      + (data.folder.map { ["--data", $0] } ?? []) + options).map(\.shellQuoted)
      .joined(separator: " ")
  }

  /// The scenario, and what is to be kept beside a result.
  ///
  /// - Parameters:
  ///   - held: Key paths that are not to vary.
  ///   - drawing: Whether its uncertainty is looked at.
  func load(
    _ output: OutputOptions, settings more: [String] = [], holding held: Set<String> = [],
    drawing: Bool = false
  ) throws(Faults) -> (loaded: LoadedScenario, record: RunRecord) {
    let folder = try data.read()
    let loaded = try ScenarioLoader(data: folder.data).load(
      name, settings: set + more, holding: held)
    for remark in folder.remarks + (drawing ? loaded.studyRemarks : loaded.remarks) {
      Terminal.say(remark.words(in: output.language.language), quiet: output.quiet)
    }
    return (loaded, RunRecord(loaded, folder: folder.inputs))
  }
}

/// A goal, and the values looked at for it, as they stand on the command line.
enum GoalArguments {
  static func goal(_ text: String, in model: Model) throws(Faults) -> Goal {
    try asking("--goal \(text)") { () throws(Fault) in try Goal(text, in: model) }
  }

  /// Says how a goal, and the values looked at, were read where some would read them otherwise.
  static func sayRemarks(
    on goal: String, between: String?, vary: String = "", _ output: OutputOptions
  ) {
    let remarks =
      Goal.remarks(on: goal) + RangeText.remarks(on: between ?? "", at: "--between")
      + RangeText.remarks(on: vary, at: "--vary")
    for remark in remarks {
      Terminal.say(remark.words(in: output.language.language), quiet: output.quiet)
    }
  }

  /// - Returns: Nil if none were given.
  static func bracket(_ text: String?, of measure: Measure) throws(Faults) -> ClosedRange<Double>? {
    guard let text else { return nil }
    return try asking("--between \(text)") { () throws(Fault) in
      try RangeText.range(text, of: measure)
    }
  }
}

/// Runs `work` whose single fault is one of the argument `place`.
func asking<T>(_ place: String, _ work: () throws(Fault) -> T) throws(Faults) -> T {
  do throws(Fault) {
    return try work()
  } catch {
    var fault = error
    fault.place = Fault.Place(file: place, line: 0, column: 0)
    throw Faults([fault])
  }
}
