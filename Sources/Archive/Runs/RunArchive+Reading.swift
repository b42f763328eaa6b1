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
    try search(query).runs
  }

  /// The same, and the numbers of those that cannot be read: nobody is kept from the others.
  public func search(_ query: RunQuery) throws(Faults) -> (runs: [KeptRun], unreadable: [Int]) {
    let (path, isSound) = (path, isSound)
    return try read { db in
      let condition = query.condition
      let rows = try Row.fetchCursor(
        db, sql: "SELECT * FROM run WHERE \(condition.sql) ORDER BY id DESC",
        arguments: condition.arguments)
      var (runs, unreadable): ([KeptRun], [Int]) = ([], [])
      var last: Int?
      func next() throws -> Row? {
        do {
          return try rows.next()
        } catch let error as DatabaseError where error.resultCode == .SQLITE_CORRUPT {
          // What comes before the damage is there; that there is one is known.
          if runs.isEmpty || isSound { throw error }
          return nil
        }
      }
      while let row = try next() {
        let id = try row.whole("id", .min ... .max)
        // In a damaged tree of pages the same rows may come again without an end.
        guard last.map({ id < $0 }) ?? true else { break }
        last = id
        do {
          var metrics: [RunEntry.Metric] = []
          if let name = query.metric {
            metrics = try Self.metrics(of: id, db).filter { $0.name == name }
            if metrics.isEmpty { metrics = try [Self.figure(name, of: id, db)].compactMap(\.self) }
            if metrics.isEmpty { continue }
          }
          let run = try Self.run(row, [], metrics, path)
          if let state = query.state, run.state != state { continue }
          runs.append(run)
        } catch is ForeignDatabase.Damage {
          unreadable.append(id)
        }
      }
      return (runs, unreadable)
    }
  }

  /// What was kept of a run has no more bytes.
  private static let largest = 1 << 30

  /// No run has more files or metrics.
  private static let places = 1 << 32

  /// Numbers that runs can have.
  private static let ids = 1...(1 << 53)

  /// A run with all that was kept of it.
  ///
  /// - Throws: ``Faults`` if there is none of that number, and for contents that are not what they
  ///   were.
  public func run(_ id: Int) throws(Faults) -> KeptRun {
    let path = path
    return try read { db in
      guard let row = try Row.fetchOne(db, sql: "SELECT * FROM run WHERE id = ?", arguments: [id])
      else { throw Fault(.noSuchRun, found: .spelt("\(id)")) }
      return try Self.run(row, Self.files(of: id, db, path), Self.metrics(of: id, db), path)
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
      deadline.begin(seconds: longest)
      return try queue.read { db in try work(db) }
    } catch {
      throw Faults([Self.fault(error, path)])
    }
  }

  private static func figure(
    _ metric: String, of id: Int, _ db: Database
  ) throws -> RunEntry.Metric? {
    let row = try Row.fetchOne(
      db,
      sql: """
        SELECT bytes FROM file JOIN content USING (sha256)
        WHERE run = ? AND role = 'result' AND name = 'table.csv'
        """, arguments: [id])
    return try row?.optionalBytes("bytes").flatMap { YearTable.value(of: metric, in: $0) }.map {
      RunEntry.Metric(metric, $0, unit: "")
    }
  }

  private static func run(
    _ row: Row, _ files: [RunEntry.File], _ metrics: [RunEntry.Metric], _ path: String
  ) throws -> KeptRun {
    guard let begun = RunTime.date(try row.text("begun")),
      let language = Language(rawValue: try row.text("language")),
      let words = try? JSONDecoder().decode([String].self, from: Data(row.text("words").utf8))
    else { throw ForeignDatabase.Damage() }
    var names: Set<String> = []
    let read = files.filter {
      [.input, .builtIn].contains($0.role) && names.insert($0.name).inserted
    }
    let manifest = RunManifest(
      program: .init(
        name: try row.text("program"), version: try row.text("version"),
        swift: try row.text("swift"), gsl: try row.text("gsl")),
      command: words, language: language, scenario: try row.text("scenario"),
      inputs: read.map { .init(name: $0.name, builtIn: $0.role == .builtIn, sha256: $0.sha256) },
      outputs: files.filter { $0.role == .output }.map {
        .init(name: $0.name, builtIn: nil, sha256: $0.sha256)
      }, fingerprint: try row.text("fingerprint"))
    return KeptRun(
      id: try row.whole("id", ids), begun: begun, seconds: try row.optionalNumber("seconds"),
      process: RunProcess(try row.text("process")),
      entry: RunEntry(
        command: try row.text("command"), folder: try row.text("folder"), manifest: manifest,
        files: files, metrics: metrics, exitCode: try row.optionalWhole("exit_code", 0...255)))
  }

  private static func metrics(of id: Int, _ db: Database) throws -> [RunEntry.Metric] {
    let rows = try Row.fetchCursor(
      db, sql: "SELECT * FROM metric WHERE run = ? ORDER BY position", arguments: [id])
    var (metrics, last): ([RunEntry.Metric], Int) = ([], -1)
    while let row = try rows.next() {
      let position = try row.whole("position", 0...places)
      guard position > last else { throw ForeignDatabase.Damage() }
      last = position
      metrics.append(
        RunEntry.Metric(
          try row.text("name"), of: try row.text("subject"), try row.optionalNumber("value"),
          unit: try row.text("unit"), isAvailable: try row.whole("available", 0...1) == 1))
    }
    return metrics
  }

  private static func files(
    of id: Int, _ db: Database, _ path: String
  ) throws -> [RunEntry.File] {
    // What has another length than it should is not even read.
    let rows = try Row.fetchCursor(
      db,
      sql: """
        SELECT file.*, bytes IS NOT NULL AS is_kept,
          CASE WHEN length(bytes) = size THEN bytes END AS own
        FROM file LEFT JOIN content USING (sha256) WHERE run = ? ORDER BY position
        """, arguments: [id])
    var (files, total, last): ([RunEntry.File], Int, Int) = ([], 0, -1)
    while let row = try rows.next() {
      let position = try row.whole("position", 0...places)
      guard position > last else { throw ForeignDatabase.Damage() }
      last = position
      guard let role = RunEntry.File.Role(rawValue: try row.text("role")) else { continue }
      let (sha256, content) = (try row.text("sha256"), try row.optionalBytes("own"))
      let isKept = try row.whole("is_kept", 0...1) == 1
      guard isKept == (content != nil), content.map({ Digest.sha256($0) == sha256 }) ?? true else {
        throw ForeignDatabase.Damage()
      }
      // One content may stand in any number of rows.
      total += content?.count ?? 0
      guard total <= largest else { throw ForeignDatabase.Damage() }
      files.append(
        RunEntry.File(
          role, try row.text("name"), path: try row.optionalText("path"), sha256: sha256,
          size: try row.whole("size", 0...(1 << 53)), content: content))
    }
    return files
  }
}
