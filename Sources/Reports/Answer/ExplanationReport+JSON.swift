// SPDX-License-Identifier: GPL-3.0-or-later

import Funding
package import Simulation

extension ExplanationReport {
  /// The same as data, every digit kept.
  package func json(of explanation: Explanation) -> String {
    JSONExporter.encoded(ExplanationDocument(explanation, self))
  }
}

private struct ExplanationDocument: Encodable {
  struct Step: Encodable {
    let quantity: String
    let years: [Int]
    let values: [Double]
    let unit: String
    let phase: String?
    let meaning: String
    let formula: String
    let numbers: String
  }

  struct Input: Encodable {
    let path: String
    let value: String
    let origin: String
    let note: String?
  }

  var format = 1
  let language: String
  let cell: String
  let value: Double
  let unit: String
  let steps: [Step]
  let inputs: [Input]

  init(_ explanation: Explanation, _ report: ExplanationReport) {
    let asked = explanation.steps[0]
    language = report.language.rawValue
    (cell, value, unit) = (asked.cell.id, asked.value, asked.cell.quantity.unit.rawValue)
    steps = zip(explanation.runs, report.lines).map { run, line in
      Step(
        quantity: run.quantity.id, years: Array(run.years), values: run.values,
        unit: run.quantity.unit.rawValue, phase: run.turn?.phase, meaning: line.meaning,
        formula: line.formula, numbers: line.numbers)
    }
    inputs = report.inputs.map {
      Input(path: $0.path, value: $0.value, origin: $0.origin, note: $0.note)
    }
  }
}
