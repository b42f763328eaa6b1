// SPDX-License-Identifier: GPL-3.0-or-later

import Funding
import Sensitivity

extension GivenReport {
  /// The methods that give no answer.
  var refusalTable: Table {
    Table(
      "refused", title: words(.refused),
      columns: [("method", words(.method)), ("code", ""), ("reason", words(.why))],
      rows: refusals.map { refusal in
        [
          Cell(refusal.method), Cell("", .text(refusal.fault.code.rawValue)),
          Cell(reason(refusal, isAlone: true)),
        ]
      }, keys: 1, language: language)
  }

  private typealias Cell = Table.Cell

  /// A row for each input, in the order of the table.
  func table(of finding: GivenFinding) -> Table {
    Table(
      finding.name, title: "\(title(of: finding)): \(finding.output)",
      columns: [("input", SweepHeading.input.phrase[language])]
        + finding.quantities.map { ($0.code, heading(of: $0)) },
      rows: finding.inputs.map { [Cell($0.name)] + $0.values.map(cell) }, language: language)
  }

  private func cell(_ value: GivenFinding.Value) -> Cell {
    switch value {
    case .number(let number): Cell(style.fixed(number, decimals: 3), number)
    case .ofInput(let number): Cell(style.significant(number), number)
    case .direction(let way): Cell(words(Self.words(for: way)), .text(way.rawValue))
    }
  }

  private static func words(for direction: RegionalAnswer.Direction) -> GivenWords {
    switch direction {
    case .higher: .higher
    case .lower: .lower
    case .neither: .neither
    }
  }

  private func heading(of quantity: GivenFinding.Quantity) -> String {
    switch quantity {
    case .mean: words(.mean)
    case .median: words(.median)
    case .min, .firstLow: SweepHeading.low.phrase[language]
    case .max, .firstHigh: SweepHeading.high.phrase[language]
    case .first: SweepHeading.first.phrase[language]
    case .delta: "δ"
    case .distance: "KS"
    case .direction: words(.direction)
    case .medianHolding: words(.holding)
    case .medianOthers: words(.others)
    case .threshold, .partialThreshold: words(.threshold)
    case .coefficient(let scale): scale == .ranks ? "SRRC" : "SRC"
    case .partial(let scale): scale == .ranks ? "PRCC" : "PCC"
    }
  }
}
