// SPDX-License-Identifier: GPL-3.0-or-later

import Funding
import Sensitivity
import Studies

/// What is said so that nobody takes the spread of what we decide for what a proposal comes to.
extension SweepReport {
  private var table: InputsTable { InputsTable(inputs: sweep.drawnLevers, language: language) }

  /// Which levers are drawn, and what comes of the scenario's own values of them.
  var leverSentences: [String] {
    let levers = sweep.drawnLevers
    guard !levers.isEmpty else { return [] }
    let scenario = answer.leversOfScenario.map { sample in
      spreadSentences(sample).map { SweepWords.asInScenario(statement: $0)[language] }
    }
    return levers.map(drawn) + (scenario ?? [words(.scenarioInvalid)])
  }

  /// Whether levers are drawn and nothing is known of the scenario's own values of them.
  package var isOfLeversAlone: Bool {
    !sweep.drawnLevers.isEmpty && answer.leversOfScenario == nil
  }

  private func drawn(_ lever: VariedInput) -> String {
    func value(_ value: Double) -> String { style.precise(value, as: lever.measure) }
    let central = lever.central.map(value) ?? "–"
    switch lever.law {
    case .values(let values):
      return SweepWords.leverValues(
        lever: lever.name, central: central,
        list: values.map(value).joined(separator: ", "))[language]
    case .distribution(.uniform(let low, let high)):
      return SweepWords.leverEvenly(
        lever: lever.name, central: central, low: value(low), high: value(high))[language]
    case .distribution, .process:
      return SweepWords.leverDrawn(
        lever: lever.name, central: central,
        law: table.law(of: lever))[language]
    }
  }

  /// A statement of futures in which levers are drawn.
  func overRange(_ statement: String) -> String {
    sweep.drawnLevers.isEmpty ? statement : SweepWords.overRange(statement: statement)[language]
  }

  /// What is explained of such futures.
  func ofRange(_ name: String) -> String {
    sweep.drawnLevers.isEmpty ? name : SweepWords.ofRange(metric: name)[language]
  }

  /// Which levers are drawn, for the title of what is drawn so; nil if none is.
  var leverNote: String? {
    let levers = sweep.drawnLevers
    return levers.isEmpty
      ? nil : SweepWords.leverNote(list: levers.map(\.name).joined(separator: ", "))[language]
  }

  func noted(_ title: String) -> String { leverNote.map { "\(title) (\($0))" } ?? title }

  /// The table with which levers are drawn in its title.
  func noted(_ table: Table) -> Table {
    var table = table
    if !table.title.isEmpty { table.title = noted(table.title) }
    return table
  }
}
