// SPDX-License-Identifier: GPL-3.0-or-later

import Foundation
public import Funding
import GRDB
import Reports

extension RunArchive {
  /// The runs looked for, the newest first, without their files.
  ///
  /// Of the metrics each has the one looked for, also if it stood in a table.
  public func runs(_ query: RunQuery = RunQuery()) throws(Faults) -> [KeptRun] {
    let path = path
    return try read { db in
      let condition = query.condition
      let rows = try Row.fetchAll(
        db, sql: "SELECT * FROM run WHERE \(condition.sql) ORDER BY id DESC",
        arguments: condition.arguments)
      var runs: [KeptRun] = []
      for row in rows {
        let id: Int = row["id"]
        var metrics: [RunEntry.Metric] = []
        if let name = query.metric {
          metrics = try Self.metrics(of: id, db).filter { $0.name == name }
          if metrics.isEmpty { metrics = try [Self.figure(name, of: id, db)].compactMap(\.self) }
          if metrics.isEmpty { continue }
        }
        let run = try Self.run(row, [], metrics, db, path)
        if let state = query.state, run.state != state { continue }
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
      guard let row = try Row.fetchOne(db, sql: "SELECT * FROM run WHERE id = ?", arguments: [id])
      else { throw Fault(.noSuchRun, found: .spelt("\(id)")) }
      return try Self.run(row, Self.files(of: id, db, path), Self.metrics(of: id, db), db, path)
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
    _ metric: String, of id: Int, _ db: Database
  ) throws -> RunEntry.Metric? {
    let table = try Data.fetchOne(
      db,
      sql: """
        SELECT bytes FROM file JOIN content USING (sha256)
        WHERE run = ? AND role = 'result' AND name = 'table.csv'
        """, arguments: [id])
    return table.flatMap { YearTable.value(of: metric, in: $0) }.map {
      RunEntry.Metric(metric, $0, unit: "")
    }
  }

  private static func run(
    _ row: Row, _ files: [RunEntry.File], _ metrics: [RunEntry.Metric], _ db: Database,
    _ path: String
  ) throws -> KeptRun {
    guard let begun = RunTime.date(row["begun"]), let language = Language(rawValue: row["language"])
    else { throw Fault(.archiveDamaged, path: path) }
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
    return KeptRun(
      id: row["id"], begun: begun, seconds: row["seconds"], process: RunProcess(row["process"]),
      entry: RunEntry(
        command: row["command"], folder: row["folder"], manifest: manifest, files: files,
        metrics: metrics, exitCode: row["exit_code"]))
  }

  private static func metrics(of id: Int, _ db: Database) throws -> [RunEntry.Metric] {
    try Row.fetchAll(
      db, sql: "SELECT * FROM metric WHERE run = ? ORDER BY position", arguments: [id]
    ).map {
      RunEntry.Metric($0["name"], of: $0["subject"], $0["value"], unit: $0["unit"])
    }
  }

  private static func files(
    of id: Int, _ db: Database, _ path: String
  ) throws -> [RunEntry.File] {
    let rows = try Row.fetchAll(
      db,
      sql: """
        SELECT file.*, bytes FROM file LEFT JOIN content USING (sha256) WHERE run = ?
        ORDER BY position
        """, arguments: [id])
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
