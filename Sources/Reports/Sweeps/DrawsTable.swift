// SPDX-License-Identifier: GPL-3.0-or-later

import Funding
import Sensitivity
import Simulation
package import Studies

/// The futures of a sweep as CSV: a row for each, with its number, the policy or star that it belongs
/// to if there are any, every input, every metric, and why it has no valid path, if it has none.
///
/// Numbers are in base units (MNOK, fractions) as short as reads back to themselves; a year that
/// does not come is `never`.
package struct DrawsTable {
  package static let fileName = "draws.csv"
  /// Of the rows that indices are computed from.
  package static let exchangedFileName = "exchanged.csv"

  private let draws: SweepDraws
  private let csv = CSVExporter()

  package init(_ draws: SweepDraws) { self.draws = draws }

  /// Calls `write` with one piece of the file after the other.
  package func pieces(_ write: (String) throws -> Void) throws {
    let columns = draws.inputs + draws.metrics
    let group = draws.group.map { [$0.rawValue] } ?? []
    try write(csv.rows([["future"] + group + columns.map(\.name) + ["invalid"]]))
    for batch in draws.batches {
      let rows = batch.reasons.enumerated().map { place, reason -> [String] in
        let numbers = columns.indices.map { column -> String in
          guard reason == nil || column < draws.inputs.count else { return "" }
          return cell(batch.columns[column][place], isYear: columns[column].isYear)
        }
        let group = batch.groups.isEmpty ? [] : [batch.groups[place]]
        return ["\(batch.first + place)"] + group + numbers + [reason.map(code) ?? ""]
      }
      try write(csv.rows(rows))
    }
  }

  private func cell(_ value: Double, isYear: Bool) -> String {
    guard isYear else { return csv.number(value) }
    return value == .infinity ? Metric.never : "\(Int(value))"
  }

  /// A word for programs.
  private func code(_ reason: Reason) -> String {
    switch reason {
    case .reported(let text): text
    case .notFinite, .notAYear: InvalidDraw.notFinite.rawValue
    }
  }
}
