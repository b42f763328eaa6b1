// SPDX-License-Identifier: GPL-3.0-or-later

package import Foundation
import GRDB
import Reports

/// Which runs are looked for; what is nil does not matter.
package struct RunQuery: Hashable, Sendable {
  /// The id of the scenario, or of one of several; `*` stands for anything.
  package var scenario: String?
  /// A metric that was asked for, or a column and year of a table: `share@2029`.
  package var metric: String?
  /// Whether the scenarios of the runs with the metric are wanted too.
  package var isWithScenarios = false
  package var command: String?
  /// The moment from which on it began, and that before which it did.
  package var since: Date?
  package var before: Date?
  /// The beginning of a SHA-256, of the run or of anything that it read or made.
  package var hash: String?
  package var state: KeptRun.State?

  package init() {}

  /// What GLOB takes for itself.
  private static func literal(_ text: String) -> String {
    String(text.flatMap { "[?*".contains($0) ? ["[", $0, "]"] : [$0] })
  }

  /// Whether nothing is asked for.
  package var isEmpty: Bool { self == RunQuery() }

  /// What SQL can tell; the rest is told by ``RunArchive/search(_:)``.
  var condition: (sql: String, arguments: StatementArguments) {
    var (parts, arguments) = (["1"], StatementArguments())
    func add(_ sql: String, _ values: [any DatabaseValueConvertible]) {
      parts.append("(" + sql + ")")
      arguments += StatementArguments(values)
    }
    if let scenario {
      // Ids of several scenarios stand one after the other.
      add(
        "', ' || scenario || ',' GLOB ?",
        ["*, " + scenario.replacing("[", with: "[[]").replacing("?", with: "[?]") + ",*"])
    }
    if let command { add("command = ?", [command]) }
    if let since { add("begun >= ?", [RunTime.text(since)]) }
    if let before { add("begun < ?", [RunTime.text(before)]) }
    if let hash {
      let hash = hash.lowercased()
      add(
        """
        fingerprint GLOB ? OR EXISTS (SELECT * FROM file WHERE run = id AND sha256 GLOB ?)
        """, [hash + "*", hash + "*"])
    }
    if let metric {
      add(
        """
        EXISTS (SELECT * FROM metric WHERE run = id AND name = ?)
        OR (? AND EXISTS (SELECT * FROM file WHERE run = id AND role = 'result'
          AND name = 'table.csv'))
        OR words GLOB ? OR EXISTS (SELECT * FROM file WHERE run = id AND role = 'study')
        """, [metric, metric.contains("@"), "*" + Self.literal(metric) + "*"])
    }
    switch state {
    case .done?: add("exit_code IS NOT NULL", [])
    case .running?, .cutOff?, .elsewhere?: add("exit_code IS NULL", [])
    case .damaged?, nil: break
    }
    return (parts.joined(separator: " AND "), arguments)
  }
}

extension RunEntry {
  /// Whether the command or the study asks for a metric, by its text.
  func asks(for metric: String) -> Bool {
    let texts =
      manifest.command + files(.study).map { String(decoding: $0.content ?? Data(), as: UTF8.self) }
    return texts.contains { text in
      text.contains(metric)
        && text.split { $0.isWhitespace || "<>=≤≥,[]{}'\"".contains($0) }.contains { $0 == metric }
    }
  }
}

/// Figures of a table that has a row for each year.
package enum YearTable {
  /// The cell of `share@2029` in a CSV with a column `year`; nil if it has none.
  package static func value(of metric: String, in csv: Data) -> Double? {
    let parts = metric.split(separator: "@")
    guard parts.count == 2 else { return nil }
    let rows = String(decoding: csv, as: UTF8.self).split(separator: "\n", maxSplits: 400)
    guard
      let column = rows.first?.split(separator: ",", omittingEmptySubsequences: false)
        .firstIndex(of: parts[0]),
      let row = rows.first(where: { $0.hasPrefix(parts[1] + ",") })
    else { return nil }
    let cells = row.split(separator: ",", omittingEmptySubsequences: false)
    return column < cells.count ? Double(cells[column]).flatMap { $0.isFinite ? $0 : nil } : nil
  }
}
