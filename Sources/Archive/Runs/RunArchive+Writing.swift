// SPDX-License-Identifier: GPL-3.0-or-later

import Boundary
package import Foundation
package import Funding
import GRDB
import Reports

extension RunArchive {
  /// Notes that a run has begun.
  ///
  /// - Returns: Its number.
  package func begin(_ entry: RunEntry, at begun: Date) throws(Faults) -> Int {
    try write { db in try Self.insert(entry, begun, seconds: nil, db) }
  }

  /// Keeps a run that has come to its end.
  ///
  /// - Parameter seconds: How long it took.
  /// - Returns: Its number.
  @discardableResult
  package func keep(_ entry: RunEntry, begun: Date, seconds: Double) throws(Faults) -> Int {
    try write { db in try Self.insert(entry, begun, seconds: seconds, db) }
  }

  /// Keeps the end of a run that was noted when it began.
  package func end(_ id: Int, _ entry: RunEntry, seconds: Double) throws(Faults) {
    // Another program may have begun it.
    let program = entry.manifest.program
    try write { db in
      try db.execute(
        sql: """
          UPDATE run SET seconds = ?, exit_code = ?, fingerprint = ?, process = ?, program = ?,
            version = ?, swift = ?, gsl = ?
          WHERE id = ?
          """,
        arguments: [
          seconds, entry.exitCode, entry.manifest.fingerprint, RunProcess.current.text,
          program.name, program.version, program.swift, program.gsl, id,
        ])
      guard db.changesCount == 1 else {
        // Somebody took it out while it ran.
        try Self.insert(entry, Date(), id: id, seconds: seconds, db)
        return
      }
      try db.execute(sql: "DELETE FROM file WHERE run = ?", arguments: [id])
      try db.execute(sql: "DELETE FROM metric WHERE run = ?", arguments: [id])
      try Self.insertParts(of: entry, id, db)
    }
  }

  /// Takes over a run that was cut off, to go on with it.
  ///
  /// - Throws: ``Faults`` if another process did so first.
  package func takeOver(_ run: KeptRun) throws(Faults) {
    try write { db in
      try db.execute(
        sql: "UPDATE run SET process = ? WHERE id = ? AND process = ? AND exit_code IS NULL",
        arguments: [RunProcess.current.text, run.id, run.process.text])
      guard db.changesCount == 1 else { throw Fault(.runGoesOn, found: .spelt("\(run.id)")) }
    }
  }

  /// Takes runs out, with all that only they had, and gives the room back.
  ///
  /// - Returns: The bytes that the file is smaller by.
  package func remove(_ ids: [Int]) throws(Faults) -> Int {
    let before = size
    try write(within: 600) { db in
      let delete = try db.makeStatement(sql: "DELETE FROM run WHERE id = ?")
      for id in ids { try delete.execute(arguments: [id]) }
      try db.execute(
        sql: "DELETE FROM content WHERE sha256 NOT IN (SELECT sha256 FROM file)")
    }
    // Where there is no room for it, or another process reads, the file stays as large as it was.
    deadline.begin(seconds: 600)
    try? queue.writeWithoutTransaction { db in try ForeignDatabase.vacuum(db) }
    return max(0, before - size)
  }

  /// Copies runs, with their numbers, into an archive that has none of them.
  package func copy(_ ids: [Int], to other: RunArchive) throws(Faults) {
    for id in ids {
      let run = try self.run(id)
      try run.requireWhole()
      // What is whole began at some time.
      let begun = run.begun ?? .distantPast
      try other.write { db in
        try Self.insert(
          run.entry, begun, id: run.id, seconds: run.seconds, process: run.process, db)
      }
    }
  }

  /// Of the file, in bytes.
  package var size: Int {
    (try? FileManager.default.attributesOfItem(atPath: path)[.size] as? Int) ?? 0
  }

  @discardableResult
  func write<T: Sendable>(
    within seconds: Int = RunArchive.writing, _ work: @Sendable (Database) throws -> T
  ) throws(Faults) -> T {
    do {
      try WriteSeal.check()
      deadline.begin(seconds: seconds)
      return try queue.write { db in try work(db) }
    } catch {
      throw Faults([Self.fault(error, path)])
    }
  }

  @discardableResult
  private static func insert(
    _ entry: RunEntry, _ begun: Date, id: Int? = nil, seconds: Double?,
    process: RunProcess = .current, _ db: Database
  ) throws -> Int {
    let manifest = entry.manifest
    // Not by SQLite's own function, which takes 127 words at most.
    let encoder = JSONEncoder()
    encoder.outputFormatting = .withoutEscapingSlashes
    let words = String(decoding: try encoder.encode(manifest.command), as: UTF8.self)
    if id == nil { try checkNumbers(db) }
    try db.execute(
      sql: """
        INSERT INTO run VALUES (
          ?, ?, ?, ?, strftime('%Y-%m-%dT%H:%M:%fZ', ?, 'unixepoch'), ?, ?, ?, ?,
          ?, ?, ?, ?, ?, ?)
        """,
      arguments: [
        id, entry.command, manifest.scenario, manifest.fingerprint, begun.timeIntervalSince1970,
        seconds,
        entry.exitCode, process.text, entry.folder, words, manifest.language.rawValue,
        manifest.program.name, manifest.program.version, manifest.program.swift,
        manifest.program.gsl,
      ])
    let id = Int(db.lastInsertedRowID)
    try insertParts(of: entry, id, db)
    return id
  }

  /// - Throws: ``ForeignDatabase/Damage`` if the next run would have a number that nobody can name.
  private static func checkNumbers(_ db: Database) throws {
    for sql in [
      "SELECT max(seq) AS last FROM sqlite_sequence WHERE name = 'run'",
      "SELECT max(id) AS last FROM run",
    ] {
      _ = try ForeignDatabase.first(db, sql: sql) {
        try $0.optionalWhole("last", .min...ids.upperBound - 1)
      }
    }
  }

  private static func insertParts(of entry: RunEntry, _ id: Int, _ db: Database) throws {
    let file = try db.makeStatement(sql: "INSERT INTO file VALUES (?, ?, ?, ?, ?, ?, ?)")
    let content = try db.makeStatement(sql: "INSERT OR IGNORE INTO content VALUES (?, ?)")
    for (position, one) in entry.files.enumerated() {
      try file.execute(
        arguments: [id, position, one.role.rawValue, one.name, one.path, one.sha256, one.size])
      if let bytes = one.content { try content.execute(arguments: [one.sha256, bytes]) }
    }
    let metric = try db.makeStatement(sql: "INSERT INTO metric VALUES (?, ?, ?, ?, ?, ?, ?)")
    for (position, one) in entry.metrics.enumerated() {
      try metric.execute(
        arguments: [id, position, one.name, one.subject, one.value, one.unit, one.isAvailable])
    }
  }
}

/// Moments as the archive has them: UTC, to the millisecond, in the order of their texts.
enum RunTime {
  private static let style = Date.ISO8601FormatStyle(includingFractionalSeconds: true)

  static func text(_ date: Date) -> String { style.format(date) }

  static func date(_ text: String) -> Date? { try? style.parse(text) }
}
