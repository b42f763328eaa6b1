// SPDX-License-Identifier: GPL-3.0-or-later

import Foundation
public import Funding
import GRDB
import Reports

extension RunArchive {
  /// The runs looked for, the newest first, without the contents of their files.
  ///
  /// The metric looked for has its value among the metrics of each, also if it stood in a table.
  public func runs(_ query: RunQuery = RunQuery()) throws(Faults) -> [KeptRun] {
    let path = path
    return try read { db in
      let condition = query.condition
      let rows = try Row.fetchAll(
        db, sql: "SELECT * FROM run WHERE \(condition.sql) ORDER BY id DESC",
        arguments: condition.arguments)
      var runs: [KeptRun] = []
      for row in rows {
        guard var run = try Self.run(row, db, path, withContent: false) else { continue }
        if let state = query.state, run.state != state { continue }
        if let metric = query.metric, !run.entry.metrics.contains(where: { $0.name == metric }) {
          guard let found = try Self.figure(metric, of: run, db) else { continue }
          var entry = run.entry
          entry.metrics.append(found)
          run = KeptRun(
            id: run.id, begun: run.begun, seconds: run.seconds, process: run.process, entry: entry)
        }
        runs.append(run)
      }
      return runs
    }
  }

  /// A run with all that was kept of it.
  ///
  /// - Throws: ``Faults`` if there is none of that number, and for contents that are not what they
  ///   were.
  public func run(_ id: Int) throws(Faults) -> KeptRun {
    let path = path
    return try read { db in
      guard let row = try Row.fetchOne(db, sql: "SELECT * FROM run WHERE id = ?", arguments: [id]),
        let run = try Self.run(row, db, path, withContent: true)
      else { throw Fault(.noSuchRun, found: .spelt("\(id)")) }
      return run
    }
  }

  /// The numbers of the runs whose own hash begins so, in order.
  public func numbers(hash: String) throws(Faults) -> [Int] {
    try read { db in
      try Int.fetchAll(
        db, sql: "SELECT id FROM run WHERE fingerprint GLOB ? ORDER BY id",
        arguments: [hash.lowercased() + "*"])
    }
  }

  /// The number of the run that began last; nil if there is none.
  public func last() throws(Faults) -> Int? {
    try read { db in try Int.fetchOne(db, sql: "SELECT max(id) FROM run") }
  }

  private func read<T: Sendable>(_ work: @Sendable (Database) throws -> T) throws(Faults) -> T {
    do {
      return try queue.read { db in try work(db) }
    } catch {
      throw Faults([Self.fault(error, path)])
    }
  }

  private static func figure(
    _ metric: String, of run: KeptRun, _ db: Database
  ) throws -> RunEntry.Metric? {
    guard let table = run.entry.files.first(where: { $0.name == "table.csv" }),
      let bytes = try Data.fetchOne(
        db, sql: "SELECT bytes FROM content WHERE sha256 = ?", arguments: [table.sha256])
    else { return nil }
    return YearTable.value(of: metric, in: bytes).map { RunEntry.Metric(metric, $0, unit: "") }
  }

  private static func run(
    _ row: Row, _ db: Database, _ path: String, withContent: Bool
  ) throws -> KeptRun? {
    let id: Int = row["id"]
    guard let begun = RunTime.date(row["begun"]),
      let manifest = RunManifest(text: row["manifest"])
    else { throw Fault(.archiveDamaged, path: path) }
    var entry = RunEntry(
      command: row["command"], folder: row["folder"], manifest: manifest,
      exitCode: row["exit_code"])
    let columns = withContent ? "file.*, bytes" : "file.*, NULL AS bytes"
    for row in try Row.fetchAll(
      db,
      sql: """
        SELECT \(columns) FROM file LEFT JOIN content USING (sha256) WHERE run = ? ORDER BY position
        """, arguments: [id])
    {
      guard let role = RunEntry.File.Role(rawValue: row["role"]) else { continue }
      let (sha256, content): (String, Data?) = (row["sha256"], row["bytes"])
      if let content, Digest.sha256(content) != sha256 {
        throw Fault(.archiveDamaged, path: path)
      }
      entry.files.append(
        RunEntry.File(
          role, row["name"], path: row["path"], sha256: sha256, size: row["size"],
          content: content))
    }
    entry.metrics = try Row.fetchAll(
      db, sql: "SELECT * FROM metric WHERE run = ? ORDER BY position", arguments: [id]
    ).map {
      RunEntry.Metric($0["name"], of: $0["subject"], $0["value"], unit: $0["unit"])
    }
    return KeptRun(
      id: id, begun: begun, seconds: row["seconds"], process: RunProcess(row["process"]),
      entry: entry)
  }
}
