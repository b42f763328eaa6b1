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
    case .csv, .long: return table.csv()
    case .csvNB: return table.csv(.norwegian)
    }
  }

  /// A row for each step.
  private var table: Table {
    let heads = ["quantity", "year", "value", "unit", "price_basis"]
    return Table(
      "steps", columns: heads.map { ($0, "") },
      rows: explanation.steps.map { step -> [Table.Cell] in
        let quantity = step.cell.quantity
        return [
          .init(quantity.id), .init(step.cell.year), .init("", step.value),
          .init(quantity.unit.rawValue), .init(quantity.priceBasisCode(of: scenario)),
        ]
      }, language: language)
  }
}
