// SPDX-License-Identifier: GPL-3.0-or-later

import ArgumentParser
import Funding
import Reports
import ScenarioFiles
import Simulation
import Studies

/// How a difference is taken apart.
struct AttributionOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "Key paths of changes in the order in which they are made one after another; the rest follow.",
      valueName: "paths"))
  var order: String?

  @Option(
    parsing: .unconditional,
    help: ArgumentHelp(
      "Random orders, and as many reversed, where there are more than 12 changes.",
      valueName: "n"), transform: whole(2...100_000))
  var pairs = 200

  @Option(
    parsing: .unconditional, help: ArgumentHelp("Of the random orders.", valueName: "n"),
    transform: whole(0...UInt64.max))
  var seed: UInt64 = 1

  /// Those that stand when nobody asks.
  static var standard: AttributionOptions {
    var options = AttributionOptions()
    (options.order, options.pairs, options.seed) = (nil, 200, 1)
    return options
  }

  var isDefault: Bool { order == nil && pairs == 200 && seed == 1 }

  /// What makes the difference of `metric` between two scenarios.
  ///
  /// - Throws: ``Faults`` for a metric that not both of them have, or an order of no changes.
  func report(
    of metric: String, from: LoadedScenario, to: LoadedScenario, _ language: Language
  ) throws(Faults) -> AttributionReport {
    let asked = try asking("--metric \(metric)") { () throws(Fault) in
      _ = try Metric(metric, in: to.model)
      return try Metric(metric, in: from.model)
    }
    let changed = to.changes.filter { !from.changes.contains($0) }
    let (id, other) = (from.scenario.id, to.scenario.id)
    // A file that has the other's id goes by its own name.
    let file = to.inputs.first?.name ?? other
    let name =
      id != other ? other : changed.isEmpty ? file : ComparedScenarios.label(of: changed)
    _ = try from.projection()
    let side = Comparison.Side(name, try to.projection())
    var changes = Changes(from: from.model, to: to.model)
    var alignment: PriceAlignment?
    if asked.column?.priceBasis == .real {
      let year = from.scenario.priceYear
      alignment = try PriceAlignment(of: side, to: year)
      changes = try Changes(from: from.model, to: to.model, inKronerOf: year)
    }
    let answer: AttributionReport.Answer
    do throws(Refusal) {
      let paths = (order ?? "").split { $0 == "," || $0 == " " }.map { String($0) }
      answer = .parts(
        stack: try .stack(changes, metric: metric, order: paths),
        shapley: try .shapley(changes, metric: metric, sampling: .init(pairs: pairs, seed: seed)))
    } catch {
      if case .faults(let faults) = error {
        throw Faults(
          faults.list.map { fault in
            var fault = fault
            if fault.path.isEmpty { fault.path = "--order" }
            return fault
          })
      }
      answer = .refused(error)
    }
    func written(_ loaded: LoadedScenario) -> [String: String] {
      let texts = changes.list.map(\.path).compactMap { path in
        loaded.text(at: path).map { (path, $0) }
      }
      return Dictionary(texts) { first, _ in first }
    }
    return AttributionReport(
      answer, of: asked, in: changes, names: (id, name), written: (written(from), written(to)),
      settings: changed, shared: from.changes.filter { to.changes.contains($0) },
      isOrdered: order != nil, alignment: alignment, language)
  }
}
