// SPDX-License-Identifier: GPL-3.0-or-later

import Boundary
import Foundation
package import Funding
import GRDB
import Reports
import Sensitivity
package import Studies

/// Blocks of a study in an SQLite file: a part of it, or how far a run has come.
///
/// Blocks are on disk when they are done, in one transaction, unless writing would then take more
/// than a part in 60 of the time: a run that is killed has lost the blocks in hand, and of blocks that
/// take milliseconds those since the last write. Writes are not waited for until the disk has them, as that would
/// take longer than the blocks: a file may be damaged if the machine itself goes down, and is then
/// refused rather than believed. One run at a time writes a part.
package final class PartFile: Sendable {
  package let path: String
  package let identity: PartIdentity
  /// What there was when the file was opened.
  package let summary: SweepSummary
  private let queue: DatabaseQueue
  private let deadline = Deadline()
  private let failure = FailureBox()
  private let pace = WriteThrottle()

  /// `ksfp`: what tells a part from other SQLite files.
  static let applicationID = 0x6b73_6670
  static let version = 2
  static let tables = """
    CREATE TABLE identity (key TEXT PRIMARY KEY NOT NULL, value TEXT NOT NULL);
    CREATE TABLE stage (
      name TEXT PRIMARY KEY NOT NULL, summary TEXT NOT NULL, sha256 TEXT NOT NULL);
    """
  /// No part is larger, in bytes.
  package static let largest = 1 << 31
  /// No question to a part takes longer, in seconds.
  private static let longest = 60

  /// Begins a part.
  ///
  /// - Throws: ``Faults`` if there is a file already, or none can be written.
  package init(creating path: String, of identity: PartIdentity) throws(Faults) {
    (self.path, self.identity) = (path, identity)
    summary = SweepSummary()
    guard !FileManager.default.fileExists(atPath: path) else {
      throw Faults([Fault(.partExists, path: path)])
    }
    guard !ForeignDatabase.hasForeignJournal(path) else {
      throw Faults([
        Fault(
          .notWritten, path: path, found: .spelt(SQLiteFile.journal(of: path)),
          allowed: [.thing(.isThere)])
      ])
    }
    do {
      try WriteSeal.check()
      queue = try SQLiteFile.open(
        path, Self.configuration(isWritten: true, isMade: true, until: deadline))
      try queue.write { [deadline] db in
        ForeignDatabase.raiseLimits(db, until: deadline)
        try db.execute(sql: "PRAGMA application_id = \(Self.applicationID)")
        try db.execute(sql: "PRAGMA user_version = \(Self.version)")
        try db.execute(sql: Self.tables)
        for (key, value) in identity.rows {
          try db.execute(sql: "INSERT INTO identity VALUES (?, ?)", arguments: [key, value])
        }
      }
    } catch {
      throw Faults([Self.fault(error, path)])
    }
  }

  /// Opens a part.
  ///
  /// - Parameter isWritten: Whether blocks will be added to it.
  /// - Throws: ``Faults`` for a file that is none, is damaged, or that another run writes to.
  package init(at path: String, isWritten: Bool) throws(Faults) {
    self.path = path
    if let refusal = RegularFile.refusal(of: path) {
      throw Faults([Self.fault(of: refusal, path)])
    }
    guard !ForeignDatabase.hasForeignJournal(path) else {
      throw Faults([Fault(.partForeign, path: path)])
    }
    do {
      queue = try SQLiteFile.open(
        path,
        Self.configuration(isWritten: isWritten || SQLiteFile.isTorn(path), until: deadline))
      let tables = try ForeignDatabase.schema { queue in
        try queue.write { db in try db.execute(sql: Self.tables) }
      }
      (identity, summary) = try queue.read { [deadline] db in
        guard try Int.fetchOne(db, sql: "PRAGMA application_id") == Self.applicationID else {
          throw Fault(.partForeign, path: path)
        }
        let version = try Int.fetchOne(db, sql: "PRAGMA user_version") ?? 0
        guard version == Self.version else {
          throw Fault(
            .partOtherVersion, path: path, found: .spelt("\(version)"),
            allowed: [.spelt("\(Self.version)")])
        }
        let found = try ForeignDatabase.schema(db)
        guard ForeignDatabase.foreign(found, to: tables).isEmpty else {
          throw Fault(.partForeign, path: path)
        }
        deadline.begin(seconds: Self.longest)
        ForeignDatabase.raiseLimits(db, until: deadline)
        guard found.count == tables.count,
          try String.fetchOne(db, sql: "PRAGMA quick_check(1)") == "ok"
        else { throw Fault(.partDamaged, path: path) }
        return (try Self.identity(db, path), try Self.summary(db, path))
      }
    } catch {
      throw Faults([Self.fault(error, path)])
    }
  }

  /// Takes away a file in which nothing is kept: the disk was full, or the run was killed, when it was
  /// begun.
  private static func removeStub(_ path: String) {
    guard RegularFile.refusal(of: path) == nil, !ForeignDatabase.hasForeignJournal(path) else {
      return
    }
    let deadline = Deadline()
    withExtendedLifetime(deadline) {
      // What was not written whole is taken back by the first question.
      if SQLiteFile.isTorn(path),
        let queue = try? SQLiteFile.open(path, configuration(isWritten: true, until: deadline))
      {
        _ = try? queue.read { db in try Int.fetchOne(db, sql: "PRAGMA application_id") }
        try? queue.close()
      }
    }
    guard RegularFile.size(of: path) == 0, !SQLiteFile.isTorn(path) else { return }
    try? FileManager.default.removeItem(atPath: path)
  }

  /// The part of a run: a new one, or the one that is there if it may be continued.
  ///
  /// - Parameter limit: What one that is there may take to read, in bytes.
  /// - Throws: ``Faults``, also for the part of another run.
  package static func open(
    _ path: String, of identity: PartIdentity, resuming: Bool, within limit: Double
  ) throws(Faults) -> PartFile {
    if resuming { removeStub(path) }
    guard resuming, FileManager.default.fileExists(atPath: path) else {
      return try PartFile(creating: path, of: identity)
    }
    try Parts.check(path, within: limit)
    let part = try PartFile(at: path, isWritten: true)
    if let difference = part.identity.difference(from: identity) {
      throw Faults([Fault(.partOfOther, path: path, found: .spelt(difference))])
    }
    return part
  }

  /// Keeps what there is of a stage, if it is time to.
  ///
  /// - Parameter isLast: Whether it is time in any case.
  /// - Returns: Whether all is well; if not, ``fault`` says why.
  package func save(_ stage: StageSummary, isLast: Bool = false) -> Bool {
    guard isLast || pace.isDue else { return true }
    do {
      let start = ContinuousClock.now
      let text = try Self.text(of: stage)
      deadline.begin(seconds: Self.longest)
      try queue.write { db in
        try db.execute(
          sql: "INSERT OR REPLACE INTO stage VALUES (?, ?, ?)",
          arguments: [
            stage.stage.rawValue, String(decoding: text, as: UTF8.self), Digest.sha256(text),
          ])
      }
      pace.wrote(from: start)
      return true
    } catch {
      failure.set(Self.fault(error, path))
      return false
    }
  }

  /// Keeps all that there is at the end of a run.
  ///
  /// - Throws: ``Faults`` if it cannot be written.
  package func finish(_ summary: SweepSummary) throws(Faults) {
    for stage in summary.stages where !save(stage, isLast: true) {
      throw Faults([fault!])
    }
  }

  /// Lets go of the file, when no more is kept in it.
  func close() { try? queue.close() }

  /// Why blocks could not be kept.
  package var fault: Fault? { failure.value }
}
