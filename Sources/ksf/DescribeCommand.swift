// SPDX-License-Identifier: GPL-3.0-or-later

import ArgumentParser
import Facts
import Funding
import Reports
import ScenarioFiles
import Simulation

struct DescribeCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "describe",
    abstract: "Tell what a key path, a column, a metric or a data series is.",
    discussion: """
      EXAMPLES
        ksf describe municipal_health_care_costs
        ksf describe funding.phases.ramp_up.step.increment
        ksf describe increment
        ksf describe share
        ksf describe reached:one_percent --scenario slide-frozen
        ksf describe my_costs --data my-series
      """)

  @Argument(
    help: ArgumentHelp("A key path, column, metric or data series.", valueName: "name"),
    completion: .list(DataSet.builtIn.ids + Column.Kind.allCases.map(\.rawValue)))
  var name: String

  @Option(
    help: ArgumentHelp("The scenario whose values are told.", valueName: "scenario"),
    completion: .scenarios)
  var scenario = ScenarioLibrary.standard

  @OptionGroup(title: "Data")
  var data: DataOptions

  @OptionGroup var language: LanguageOption

  func run() throws {
    try Terminal.reporting(language.language) { () throws(Faults) in
      let data = try data.read().data
      let loaded = try ScenarioLoader(data: data).load(scenario)
      try Terminal.print(try text(loaded, try loaded.projection()))
    }
  }

  private func text(
    _ loaded: LoadedScenario, _ projection: Projection
  ) throws(Faults) -> String {
    let data = loaded.data
    // A name such as population is several things; all of them are told.
    var texts: [String] = []
    let description = Description(
      language.language, width: Terminal.width, changes: loaded.changes)
    func tellKey(_ path: String) {
      guard let key = key(path, in: loaded) else { return }
      texts.append(
        description.text(
          keyAt: path, meaning: key.meaning, value: key.value, isRequired: key.isRequired,
          written: loaded.text(at: path), in: projection))
    }
    tellKey(name)
    let kind = Column.Kind(rawValue: String(name.prefix { $0 != ":" }))
    if let kind, !name.contains("@") {
      texts.append(description.text(kind, named: name, in: projection))
    }
    if let series = data[name] {
      texts.append(description.text(series, sources: data.sources))
    }
    if !texts.isEmpty { return texts.joined(separator: "\n") }
    do throws(Fault) {
      let metric = try Metric(name, in: projection.model)
      return description.text(metric, named: name, in: projection)
    } catch {
      // The ending of a path is the least that it may be.
      do throws(Fault) { tellKey(try loaded.writtenPath(meantBy: name)) } catch {
        throw Faults([error])
      }
      if !texts.isEmpty { return texts[0] }
      let known = data.ids + projection.columns.map(\.id) + ScenarioSchema.keys.map(\.path)
      guard error.code == .unknownMetric || error.code == .unknownColumn else {
        throw Faults([error])
      }
      var fault = Fault.unknown(.unknownThing, name, among: known)
      fault.nearest = ScenarioSchema.path(of: name) ?? fault.nearest
      throw Faults([fault])
    }
  }

  /// The key that a path leads to; a name of one's own has the meaning of what it stands in.
  private func key(_ path: String, in loaded: LoadedScenario) -> ScenarioSchema.KeyLine? {
    if let key = ScenarioSchema.key(at: path) { return key }
    guard loaded.isWritten(path) else { return nil }
    var parts = path.split(separator: ".")
    while parts.popLast() != nil {
      if let key = ScenarioSchema.key(at: parts.joined(separator: ".")) { return key }
    }
    return nil
  }
}
