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
    /// What stands behind the intervals; nil where there are none.
    var intervals: (method: String, level: Double)?
  }

  let entries: [Entry]
  /// Rows of the table that are in the figures, and that are not.
  let used: Int
  let dropped: Int

  /// What a file that holds one table has in every row.
  func attributes(of place: Int) -> [(code: String, datum: QuestionReport.Datum)] {
    zip(Self.columns, cells(of: entries[place])).map { ($0, $1.datum) }
  }

  var table: QuestionReport.Table {
    QuestionReport.Table(
      "account", columns: Self.columns.map { ($0, "") }, rows: entries.map(cells), keys: 2)
  }

  private static let columns = [
    "estimator", "of", "seed", "samples_used", "samples_dropped", "settings", "interval_method",
    "interval_level",
  ]

  private func cells(of entry: Entry) -> [QuestionReport.Cell] {
    typealias Cell = QuestionReport.Cell
    return [
      Cell(entry.estimator), Cell(entry.output),
      Int(exactly: entry.seed).map { Cell($0) } ?? Cell("\(entry.seed)"), Cell(used),
      Cell(dropped), Cell(entry.settings.joined(separator: "; ")),
      Cell(entry.intervals?.method ?? ""), Cell("", entry.intervals?.level),
    ]
  }
}

extension GivenReport.Finding {
  var entry: GivenAccount.Entry {
    switch self {
    case .pawn(let answer):
      .init(
        estimator: "pawn", output: answer.output, seed: answer.dummies.seed,
        settings: ["dummies_per_input=\(answer.dummies.count)", "slices=\(answer.slices)"])
    case .delta(let answer):
      .init(
        estimator: "delta", output: answer.output, seed: answer.dummies.seed,
        settings: ["dummies_per_input=\(answer.dummies.count)", "folds=\(answer.folds)"])
    case .rankFirstOrder(let answer):
      .init(
        estimator: "ranks", output: answer.output, seed: answer.dummies.seed,
        settings: ["dummies_per_input=\(answer.dummies.count)", "neighbours=\(answer.neighbours)"],
        intervals: ("normal_limit", answer.level))
    case .regression(let answer):
      .init(
        estimator: answer.scale == .ranks ? "regression_on_ranks" : "regression",
        output: answer.output, seed: answer.dummies.seed,
        settings: ["dummies_per_input=\(answer.dummies.count)"])
    case .regional(let answer):
      .init(
        estimator: "regional", output: answer.condition, seed: answer.dummies.seed,
        settings: ["dummies_per_input=\(answer.dummies.count)"])
    }
  }
}
