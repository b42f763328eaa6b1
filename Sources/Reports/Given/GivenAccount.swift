// SPDX-License-Identifier: GPL-3.0-or-later

import Funding
import Sensitivity

/// How the figures about a table of runs came about, for programs.
struct GivenAccount {
  /// What was found by one method.
  struct Entry {
    let estimator: String
    let output: String
    let seed: UInt64
    /// What else was chosen, as `name=value`.
    let settings: [String]
    var intervals: GivenFinding.Intervals?
  }

  let entries: [Entry]
  /// Rows of the table that are in the figures, and that are not.
  let used: Int
  let dropped: Int

  /// What a file that holds one table has in every row.
  func attributes(of place: Int) -> [(code: String, datum: Table.Datum)] {
    zip(Self.columns, cells(of: entries[place])).map { ($0, $1.datum) }
  }

  var table: Table {
    Table(
      "account", columns: Self.columns.map { ($0, "") }, rows: entries.map(cells), keys: 2,
      language: .en)
  }

  static let columns = [
    "estimator", "of", "seed", "samples_used", "samples_dropped", "settings", "interval_method",
    "interval_level",
  ]

  private func cells(of entry: Entry) -> [Table.Cell] {
    typealias Cell = Table.Cell
    return [
      Cell(entry.estimator), Cell(entry.output),
      Int(exactly: entry.seed).map { Cell($0) } ?? Cell("\(entry.seed)"), Cell(used),
      Cell(dropped), Cell(entry.settings.joined(separator: "; ")),
      Cell(entry.intervals?.method ?? ""), Cell("", entry.intervals?.level),
    ]
  }
}

extension GivenAccount.Entry {
  init(_ finding: GivenFinding) {
    self.init(
      estimator: finding.estimator, output: finding.output, seed: finding.dummies.seed,
      settings: ["dummies_per_input=\(finding.dummies.count)"] + finding.settings,
      intervals: finding.intervals)
  }
}
