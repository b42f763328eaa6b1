// SPDX-License-Identifier: GPL-3.0-or-later

import Funding
import Simulation

/// In the kroner of which year an input is: those of each year, if nothing else is said.
struct InputPrices {
  private let scenario: Scenario

  init(_ scenario: Scenario) { self.scenario = scenario }

  /// The unit of an input with its price basis.
  func unit(of parameter: ModelParameter, _ style: WorkbookStyle) -> String {
    guard parameter.measure.unit == .money else { return style.unit(parameter.measure) }
    return year(of: parameter.path).map { style.unit(.millions, prices: $0) }
      ?? style.nominalMillions
  }

  private func year(of path: String) -> Int? {
    let parts = path.split(separator: ".").map { String($0) }
    switch parts.first {
    case "funding" where parts.count > 3:
      guard let phase = scenario.phases.first(where: { $0.name == parts[2] }),
        case .step(_, _, .deflator(let year)) = phase.rule
      else { return nil }
      return year?.year
    case "overheads" where parts.count > 2:
      guard let overhead = scenario.overheads.first(where: { $0.name == parts[1] }),
        case .bodies(_, _, .deflator(let year)) = overhead.cost
      else { return nil }
      return year?.year ?? scenario.start
    case "calls" where parts.last == "grant": return scenario.start
    default: return nil
    }
  }
}
