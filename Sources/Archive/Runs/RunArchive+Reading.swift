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
    guard let begun = RunTime.date(row["begun"]), let language = Language(rawValue: row["language"])
    else { throw Fault(.archiveDamaged, path: path) }
    let files = try files(of: id, db, path, withContent: withContent)
    let words = try String.fetchAll(
      db, sql: "SELECT value FROM json_each(?) ORDER BY key", arguments: [row["words"] as String])
    var names: Set<String> = []
    let read = files.filter {
      [.input, .builtIn].contains($0.role) && names.insert($0.name).inserted
    }
    let manifest = RunManifest(
      program: .init(
        name: row["program"], version: row["version"], swift: row["swift"], gsl: row["gsl"]),
      command: words, language: language, scenario: row["scenario"],
      inputs: read.map { .init(name: $0.name, builtIn: $0.role == .builtIn, sha256: $0.sha256) },
      outputs: files.filter { $0.role == .output }.map {
        .init(name: $0.name, builtIn: nil, sha256: $0.sha256)
      }, fingerprint: row["fingerprint"])
    let metrics = try Row.fetchAll(
      db, sql: "SELECT * FROM metric WHERE run = ? ORDER BY position", arguments: [id]
    ).map {
      RunEntry.Metric($0["name"], of: $0["subject"], $0["value"], unit: $0["unit"])
    }
    return KeptRun(
      id: id, begun: begun, seconds: row["seconds"], process: RunProcess(row["process"]),
      entry: RunEntry(
        command: row["command"], folder: row["folder"], manifest: manifest, files: files,
        metrics: metrics, exitCode: row["exit_code"]))
  }

  private static func files(
    of id: Int, _ db: Database, _ path: String, withContent: Bool
  ) throws -> [RunEntry.File] {
    let columns = withContent ? "file.*, bytes" : "file.*, NULL AS bytes"
    let contents = withContent ? "LEFT JOIN content USING (sha256)" : ""
    let rows = try Row.fetchAll(
      db, sql: "SELECT \(columns) FROM file \(contents) WHERE run = ? ORDER BY position",
      arguments: [id])
    return try rows.compactMap { row in
      guard let role = RunEntry.File.Role(rawValue: row["role"]) else { return nil }
      let (sha256, content): (String, Data?) = (row["sha256"], row["bytes"])
      if let content, Digest.sha256(content) != sha256 {
        throw Fault(.archiveDamaged, path: path)
      }
      return RunEntry.File(
        role, row["name"], path: row["path"], sha256: sha256, size: row["size"], content: content)
    }
  }
}
