// SPDX-License-Identifier: GPL-3.0-or-later

import Funding
import Sensitivity
import Studies

/// How the figures of many futures came about, for programs: a row for each part of an answer.
struct AccountTable {
  struct Entry {
    /// What of the answer it is of.
    let part: String
    /// How the futures were drawn, and what the figures are estimated by.
    let design: String
    let estimator: String
    let account: RunAccounting

    fileprivate var used: Int { account.samples - account.dropped }
    /// A seed may be larger than a whole number of a table.
    fileprivate var seed: Table.Datum {
      Int(exactly: account.seed).map { .whole($0) } ?? .text("\(account.seed)")
    }

    /// What a file that holds one table has in every row.
    var attributes: [(code: String, datum: Table.Datum)] {
      [
        ("design", .text(design)), ("estimator", .text(estimator)),
        ("seed", seed), ("samples_used", .whole(used)),
        ("samples_dropped", .whole(account.dropped)),
        ("interval_method", .text(account.intervals.rawValue)),
        ("interval_level", .number(account.level)),
      ]
    }
  }

  let entries: [Entry]
  /// A reason for programs.
  private static func code(_ reason: Reason) -> String {
    switch reason {
    case .reported(let text): text
    case .notFinite, .notAYear: InvalidDraw.notFinite.rawValue
    }
  }

  static let columns = [
    "part", "design", "estimator", "seed", "samples", "samples_used", "samples_dropped",
    "dropped_why", "evaluations", "blocks", "interval_method", "interval_level",
  ]

  var table: Table {
    typealias Cell = Table.Cell
    return Table(
      "account", columns: Self.columns.map { ($0, "") },
      rows: entries.map { entry in
        let account = entry.account
        let reasons = account.invalid.map { "\(Self.code($0.reason)): \($0.count)" }
        return [
          Cell(entry.part), Cell(entry.design), Cell(entry.estimator),
          Cell("\(account.seed)", entry.seed), Cell(account.samples), Cell(entry.used),
          Cell(account.dropped),
          Cell(reasons.joined(separator: "; ")), Cell(account.evaluations), Cell(account.blocks),
          Cell(account.intervals.rawValue), Cell("", account.level),
        ]
      }, language: .en)
  }
}

extension SweepReport {
  private var entries: [AccountTable.Entry] {
    let net = SampleDesign.Method.quasiMonteCarlo.rawValue
    func spread(_ part: String, _ account: RunAccounting) -> AccountTable.Entry {
      guard case .sample(let method, _) = sweep.study.method else {
        return .init(part: part, design: net, estimator: "sample", account: account)
      }
      return .init(part: part, design: method.rawValue, estimator: "sample", account: account)
    }
    var entries: [AccountTable.Entry] = []
    if let sample = answer.sample { entries.append(spread("spread", sample.account)) }
    if let scenario = answer.leversOfScenario {
      entries.append(spread("levers_of_scenario", scenario.account))
    }
    if let sobol = answer.sobol {
      entries.append(
        .init(
          part: "indices", design: net, estimator: sobol.estimator.rawValue,
          account: sobol.account))
    }
    if let effects = answer.effects {
      entries.append(
        .init(
          part: "effects", design: net, estimator: sweep.study.method.name,
          account: effects.account))
    }
    if let screening = answer.screening {
      entries.append(
        .init(
          part: "morris", design: "radial", estimator: "elementary_effects",
          account: screening.account))
    }
    if let policies = answer.policies {
      entries.append(
        .init(part: "policies", design: net, estimator: "sample", account: policies.account))
    }
    return entries
  }

  var accountTable: Table { AccountTable(entries: entries).table }

  /// The table with how its figures came about.
  func accounted(_ table: Table) -> Table {
    let part =
      table.code.hasPrefix(Self.ofScenario)
      ? "levers_of_scenario"
      : table.code.hasSuffix("indices") || table.code == "pairs"
        ? "indices"
        : table.code.hasSuffix("effects")
          ? "effects" : ["morris", "policies"].contains(table.code) ? table.code : "spread"
    var table = table
    table.account = entries.first { $0.part == part }?.attributes ?? []
    return table
  }
}

extension Table {
  /// The columns, in tables with figures too, that say how figures came about.
  package static let accountCodes = Set(AccountTable.columns + GivenAccount.columns)
}
