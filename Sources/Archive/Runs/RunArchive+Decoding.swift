// SPDX-License-Identifier: GPL-3.0-or-later

import Foundation
import Funding
import GRDB
import Reports

/// What can be read of a run; what cannot is named, as `ksf runs show` names it, and keeps nobody from the
/// rest.
extension RunArchive {
  /// What was kept of a run has no more bytes.
  private static let largest = 1 << 30

  /// Contents that stand in several rows of a run have no more bytes after the first: a scenario may be compared
  /// with a copy of it, but what takes more is no run's, however small its file.
  private static let mostRepeated = 1 << 24

  /// No run has more files or metrics.
  private static let places = 1 << 32

  /// Numbers that runs can have, so that each can be named.
  static let ids = 1...999_999_999

  /// Of its own row, without files and metrics.
  static func run(_ row: Row) -> KeptRun {
    var damage: [String] = []
    func part<T>(_ name: String, _ read: () throws -> T?) -> T? {
      do {
        return try read()
      } catch {
        if !damage.contains(name) { damage.append(name) }
        return nil
      }
    }
    func text(_ column: String, _ name: String? = nil) -> String {
      part(name ?? column) { try row.text(column) } ?? ""
    }
    func known<T>(_ value: T?) throws -> T {
      guard let value else { throw ForeignDatabase.Damage() }
      return value
    }
    let id = part("number") { try row.whole("id", .min ... .max) } ?? 0
    if !ids.contains(id) { damage.append("number") }
    let begun = part("begun") { try known(RunTime.date(row.text("begun"))) }
    let language = part("language") { try known(Language(rawValue: row.text("language"))) }
    let words = part("command") {
      try known(try? JSONDecoder().decode([String].self, from: Data(row.text("words").utf8)))
    }
    let manifest = RunManifest(
      program: .init(
        name: text("program"), version: text("version", "program"),
        swift: text("swift", "program"), gsl: text("gsl", "program")),
      command: words ?? [], language: language ?? .en, scenario: text("scenario"), inputs: [],
      outputs: [], fingerprint: text("fingerprint", "hash"))
    let seconds = part("took") { try row.optionalNumber("seconds") }
    let process = RunProcess(text("process", "state"))
    let exitCode = part("state") { try row.optionalWhole("exit_code", 0...255) }
    let entry = RunEntry(
      command: text("command"), folder: text("folder"), manifest: manifest, exitCode: exitCode)
    return KeptRun(
      id: id, begun: begun, seconds: seconds, process: process, entry: entry, damage: damage)
  }

  /// Calls `read` with one row of a run after the other, in the order of their places.
  ///
  /// - Returns: Whether that came to its end.
  private static func each(
    _ db: Database, _ sql: String, of id: Int, _ read: (Row, Int) throws -> Void
  ) throws -> Bool {
    do {
      let rows = try Row.fetchCursor(db, sql: sql, arguments: [id])
      var last = -1
      while let row = try rows.next() {
        let position = try row.whole("position", 0...places)
        // In a damaged tree of pages the same rows may come again without an end.
        guard position > last else { return false }
        last = position
        try read(row, position)
      }
      return true
    } catch is ForeignDatabase.Damage {
      return false
    } catch let error as DatabaseError where error.resultCode == .SQLITE_CORRUPT {
      return false
    }
  }

  static func metrics(of id: Int, _ db: Database) throws -> KeptRun.Found<RunEntry.Metric> {
    var found = KeptRun.Found<RunEntry.Metric>()
    let isWhole = try each(
      db, "SELECT * FROM metric WHERE run = ? ORDER BY position", of: id
    ) { row, position in
      let name = try? row.text("name")
      do {
        found.list.append(
          RunEntry.Metric(
            try row.text("name"), of: try row.text("subject"), try row.optionalNumber("value"),
            unit: try row.text("unit"), isAvailable: try row.whole("available", 0...1) == 1))
      } catch {
        found.damage.append("metric \(name ?? "\(position + 1)")")
      }
    }
    if !isWhole { found.damage.append("metrics") }
    return found
  }

  static func files(of id: Int, _ db: Database) throws -> KeptRun.Found<RunEntry.File> {
    var (found, total, repeated) = (KeptRun.Found<RunEntry.File>(), 0, 0)
    var contents: Set<String> = []
    // What has another length than it should is not even read. Of what was written where the command said
    // only the hash was kept, also if an answer or a table has the same bytes.
    let isWhole = try each(
      db,
      """
      SELECT file.*, bytes IS NOT NULL AND role <> 'output' AS is_kept,
        CASE WHEN role <> 'output' AND length(bytes) = size THEN bytes END AS own
      FROM file LEFT JOIN content USING (sha256) WHERE run = ? ORDER BY position
      """, of: id
    ) { row, position in
      let name = try? row.text("name")
      do {
        let file = try file(row)
        let size = file.content?.count ?? 0
        total += size
        if size > 0, !contents.insert(file.sha256).inserted { repeated += size }
        if repeated <= mostRepeated { found.list.append(file) }
      } catch {
        found.damage.append("file \(name ?? "\(position + 1)")")
      }
      guard total <= largest, repeated <= mostRepeated else { throw ForeignDatabase.Damage() }
    }
    if !isWhole { found.damage.append("files") }
    return found
  }

  private static func file(_ row: Row) throws -> RunEntry.File {
    guard let role = RunEntry.File.Role(rawValue: try row.text("role")) else {
      throw ForeignDatabase.Damage()
    }
    let (sha256, content) = (try row.text("sha256"), try row.optionalBytes("own"))
    let isKept = try row.whole("is_kept", 0...1) == 1
    guard isKept == (content != nil), content.map({ Digest.sha256($0) == sha256 }) ?? true else {
      throw ForeignDatabase.Damage()
    }
    // No part is larger, and nothing else that is read comes near it.
    let most = role == .output ? 1 << 53 : PartFile.largest
    return RunEntry.File(
      role, try row.text("name"), path: try row.optionalText("path"), sha256: sha256,
      size: try row.whole("size", 0...most), content: content)
  }

  /// A figure of the run's own table by year.
  static func figure(_ metric: String, of id: Int, _ db: Database) throws -> RunEntry.Metric? {
    let value = try ForeignDatabase.first(
      db,
      sql: """
        SELECT sha256, bytes FROM file JOIN content USING (sha256)
        WHERE run = ? AND role = 'result' AND name = 'table.csv'
        """, arguments: [id]
    ) { row -> Double? in
      guard let bytes = try row.optionalBytes("bytes"),
        Digest.sha256(bytes) == (try row.text("sha256"))
      else { throw ForeignDatabase.Damage() }
      return YearTable.value(of: metric, in: bytes)
    }
    return value.flatMap(\.self).map { RunEntry.Metric(metric, $0, unit: "") }
  }
}

extension KeptRun {
  /// What could be read of one kind, and the names of what could not.
  struct Found<Part> {
    var list: [Part] = []
    var damage: [String] = []
  }

  mutating func take(_ found: Found<RunEntry.Metric>) {
    entry.metrics = found.list
    damage += found.damage
  }

  /// Puts the manifest's files in their places too.
  mutating func take(_ found: Found<RunEntry.File>) {
    entry.files = found.list
    damage += found.damage
    var names: Set<[UInt8]> = []
    let read = found.list.filter {
      [.input, .builtIn].contains($0.role) && names.insert(Array($0.name.utf8)).inserted
    }
    let old = entry.manifest
    entry.manifest = RunManifest(
      program: old.program, command: old.command, language: old.language, scenario: old.scenario,
      inputs: read.map { .init(name: $0.name, builtIn: $0.role == .builtIn, sha256: $0.sha256) },
      outputs: found.list.filter { $0.role == .output }.map {
        .init(name: $0.name, builtIn: nil, sha256: $0.sha256)
      }, fingerprint: old.fingerprint)
  }
}
