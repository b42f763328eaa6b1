// SPDX-License-Identifier: GPL-3.0-or-later

import Funding
import Reports
import Simulation

/// How a number comes about, in every format.
struct ExplanationResult: Result {
  let language: Language
  let record: RunRecord?
  private let explanation: Explanation
  private let report: ExplanationReport
  private let scenario: Scenario

  init(
    _ explanation: Explanation, of projection: Projection, _ language: Language,
    known: [Source], record: RunRecord,
    place: (String) -> String?
  ) {
    self.language = language
    self.record = record
    self.explanation = explanation
    scenario = projection.scenario
    report = ExplanationReport(
      explanation, of: projection, in: language, known: known, place: place)
  }

  func text(as format: Format, width: Int) -> String {
    switch format {
    case .text: return report.text(width: width)
    case .markdown: return report.markdown
    case .json: return report.json(of: explanation)
    case .csv, .csvNB, .long:
      let csv = CSVExporter(format == .csvNB ? .norwegian : .international)
      let header = ["quantity", "year", "value", "unit", "price_basis"]
      let rows = explanation.steps.map { step in
        [
          step.cell.quantity.id, "\(step.cell.year)", csv.number(step.value),
          step.cell.quantity.unit.rawValue,
          step.cell.quantity.priceBasisCode(of: scenario),
        ]
      }
      return csv.rows([header] + rows)
    }
  }
}
