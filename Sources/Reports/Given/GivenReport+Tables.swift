// SPDX-License-Identifier: GPL-3.0-or-later

import Funding
import Sensitivity

extension GivenReport {
  /// The methods that give no answer.
  var refusalTable: QuestionReport.Table {
    QuestionReport.Table(
      "refused", title: words(.refused),
      columns: [("method", words(.method)), ("code", ""), ("reason", words(.why))],
      rows: refusals.map { refusal in
        [
          Cell(refusal.method), Cell("", .text(refusal.fault.code.rawValue)),
          Cell(reason(refusal, isAlone: true)),
        ]
      }, keys: 1)
  }

  private typealias Cell = QuestionReport.Cell
  private typealias Heads = [(code: String, words: String)]

  /// A row for each input, in the order of the table.
  func table(of finding: Finding) -> QuestionReport.Table {
    func number(_ value: Double) -> Cell { Cell(style.fixed(value, decimals: 3), value) }
    func interval(_ estimate: Estimate) -> [Cell] {
      [estimate.value, estimate.low, estimate.high].map(number)
    }
    let low = SweepHeading.low.phrase[language]
    let high = SweepHeading.high.phrase[language]
    let threshold = ("threshold", words(.threshold))
    let (name, heads, rows): (String, Heads, [[Cell]]) =
      switch finding {
      case .pawn(let answer):
        (
          "pawn",
          [
            ("mean", words(.mean)), ("median", words(.median)), ("min", low), ("max", high),
            threshold,
          ],
          answer.inputs.map { input in
            let own = input.distances
            return [own.mean, own.median, own.min, own.max, input.threshold.mean].map(number)
          }
        )
      case .delta(let answer):
        (
          "delta", [("delta", "δ"), threshold],
          answer.inputs.map { [number($0.delta), number($0.threshold)] }
        )
      case .rankFirstOrder(let answer):
        (
          "rank_first_order",
          [
            ("first", SweepHeading.first.phrase[language]), ("first_low", low),
            ("first_high", high), threshold,
          ],
          answer.inputs.map { interval($0.first) + [number(answer.threshold)] }
        )
      case .regression(let answer):
        (
          answer.scale == .ranks ? "regression_on_ranks" : "regression",
          [
            ("coefficient", answer.scale == .ranks ? "SRRC" : "SRC"), threshold,
            ("partial", answer.scale == .ranks ? "PRCC" : "PCC"),
            ("partial_threshold", words(.threshold)),
          ],
          answer.inputs.map {
            [$0.coefficient, answer.threshold, $0.partial, answer.partialThreshold].map(number)
          }
        )
      case .regional(let answer):
        (
          "regional",
          [
            ("distance", "KS"), threshold, ("direction", words(.direction)),
            ("median_holding", words(.holding)), ("median_others", words(.others)),
          ],
          answer.inputs.map { input in
            let way: GivenWords =
              switch input.direction {
              case .higher: .higher
              case .lower: .lower
              case .neither: .neither
              }
            return [
              number(input.distance), number(input.threshold),
              Cell(words(way), .text(input.direction.rawValue)),
              Cell(style.significant(input.medianHolding), input.medianHolding),
              Cell(style.significant(input.medianOthers), input.medianOthers),
            ]
          }
        )
      }
    return QuestionReport.Table(
      name, title: "\(title(of: finding)): \(finding.output)",
      columns: [("input", SweepHeading.input.phrase[language])] + heads,
      rows: zip(finding.importance, rows).map { [Cell($0.name)] + $1 })
  }
}
