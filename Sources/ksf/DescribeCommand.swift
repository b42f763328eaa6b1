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
      """)

  @Argument(
    help: ArgumentHelp("A key path, column, metric or data series.", valueName: "name"),
    completion: .list(DataSet.builtIn.ids + Column.Kind.allCases.map(\.rawValue)))
  var name: String

  @Option(
    help: ArgumentHelp("The scenario whose values are told.", valueName: "scenario"),
    completion: .scenarios)
  var scenario = ScenarioLibrary.standard

  func run() throws {
    try Terminal.reporting(quiet: false) { () throws(Faults) in
      let projection = try ScenarioLoader().load(scenario).projection()
      try Terminal.print(try text(projection))
    }
  }

  private func text(_ projection: Projection) throws(Faults) -> String {
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
    if let series = DataSet.builtIn[name] {
      texts.append(Description.text(series, sources: DataSet.builtIn.sources, width: width))
    }
    if !texts.isEmpty { return texts.joined(separator: "\n") }
    do throws(Fault) {
      let metric = try Metric(name, in: projection.model)
      return Description.text(metric, named: name, in: projection, width: width)
    } catch {
      let known =
        DataSet.builtIn.ids + projection.columns.map(\.id) + ScenarioSchema.keys.map(\.path)
      guard error.code == .unknownMetric || error.code == .unknownColumn else {
        throw Faults([error])
      }
      throw Faults([.unknown(.unknownThing, name, among: known)])
    }
  }
}
