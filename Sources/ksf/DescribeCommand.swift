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
      let projection = try ScenarioLoader(data: data).load(scenario).projection()
      try Terminal.print(try text(projection, data))
    }
  }

  private func text(_ projection: Projection, _ data: DataSet) throws(Faults) -> String {
    // A name such as population is several things; all of them are told.
    var texts: [String] = []
    let description = Description(language.language, width: Terminal.width)
    if let key = ScenarioSchema.key(at: name) {
      texts.append(
        description.text(
          keyAt: name, meaning: key.meaning, value: key.value, isRequired: key.isRequired,
          in: projection))
    }
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
      let known = data.ids + projection.columns.map(\.id) + ScenarioSchema.keys.map(\.path)
      guard error.code == .unknownMetric || error.code == .unknownColumn else {
        throw Faults([error])
      }
      throw Faults([.unknown(.unknownThing, name, among: known)])
    }
  }
}
