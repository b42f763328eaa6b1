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

  func run() throws {
    try Terminal.reporting(quiet: false) { () throws(Faults) in
      let data = try data.read().data
      let projection = try ScenarioLoader(data: data).load(scenario).projection()
      try Terminal.print(try text(projection, data))
    }
  }

  private func text(_ projection: Projection, _ data: DataSet) throws(Faults) -> String {
    // A name such as population is several things; all of them are told.
    var texts: [String] = []
    let width = Terminal.width
    if let key = ScenarioSchema.key(at: name) {
      let facts = [
        ("key", name), ("meaning", key.meaning), ("value", key.value),
        ("required", key.isRequired ? "yes" : "no"),
      ]
      texts.append(Description.text(facts, parameterAt: name, in: projection, width: width))
    }
    let kind = Column.Kind(rawValue: String(name.prefix { $0 != ":" }))
    if let kind, !name.contains("@") {
      texts.append(Description.text(kind, named: name, in: projection, width: width))
    }
    if let series = data[name] {
      texts.append(Description.text(series, sources: data.sources, width: width))
    }
    if !texts.isEmpty { return texts.joined(separator: "\n") }
    do throws(Fault) {
      let metric = try Metric(name, in: projection.model)
      return Description.text(metric, named: name, in: projection, width: width)
    } catch {
      let known = data.ids + projection.columns.map(\.id) + ScenarioSchema.keys.map(\.path)
      guard error.code == .unknownMetric || error.code == .unknownColumn else {
        throw Faults([error])
      }
      throw Faults([.unknown(.unknownThing, name, among: known)])
    }
  }
}
