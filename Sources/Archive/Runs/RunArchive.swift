// SPDX-License-Identifier: GPL-3.0-or-later

import Boundary
import Foundation
package import Funding
import GRDB
import Glibc

/// The runs of a user, or of all who share a folder, in one SQLite file.
///
/// Many processes may write to it at once: each write is one transaction that waits for its turn. It
/// has a rollback journal and no write-ahead log, which does not work in folders that machines share.
/// What a killed process or a full disk left half done is taken back when the file is opened next.
package final class RunArchive: Sendable {
  package let path: String
  let queue: DatabaseQueue
  let deadline: Deadline
  /// Whether the pages of the file hang together, as far as that was looked at: all of them where it is
  /// opened to be read.
  package let isSound: Bool

  /// How many seconds a process waits for its turn to read, and to write: many may be writing, on
  /// a slow disk, and the answer is there already.
  private static let patience = (reading: 5.0, writing: 10.0)

  /// To keep a run takes no longer, in seconds: its turn is waited for, and a few rows are written.
  static let writing = 15

  /// No question to an archive takes longer, in seconds; of one that is damaged, where a question may
  /// have no end.
  var longest: Int { isSound ? 60 : Deadline.opening }

  /// Opens the archive to write to it; makes it if there is none, and brings an older one up to date
  /// with a copy of it beside it.
  ///
  /// - Throws: ``Faults`` for a file that is no archive, is damaged, newer than the program, held by
  ///   another process for 10 s, or cannot be written. Nothing of it has changed then.
  package convenience init(writing path: String) throws(Faults) {
    try self.init(writing: path, .current)
  }

  init(writing path: String, _ schema: ArchiveSchema) throws(Faults) {
    (self.path, isSound, deadline) = (path, true, Deadline())
    do {
      try WriteSeal.check()
      try Self.checkPlace(path)
      let url = URL(exactly: path)
      if !FileManager.default.fileExists(atPath: path) {
        try FileManager.default.createDirectory(
          at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
        Self.makePrivate(SQLiteFile.place(of: path))
      }
      var queue = try Self.open(path, isWritten: true, until: deadline)
      let version = try queue.read { [deadline] db in
        let version = try Self.checkedVersion(db, path, schema, until: deadline)
        try Self.checkPages(db, path)
        return version
      }
      if version < schema.version {
        try queue.close()
        try Self.migrate(path, to: schema)
        queue = try Self.reopen(path, isWritten: true, schema, until: deadline)
      }
      self.queue = queue
    } catch {
      throw Faults([Self.fault(error, path)])
    }
  }

  /// Opens the archive to read it, also where nothing can be written.
  ///
  /// - Throws: ``Faults`` as for writing, and if there is none.
  package init(reading path: String) throws(Faults) {
    (self.path, deadline) = (path, Deadline())
    do {
      try Self.checkPlace(path)
      guard FileManager.default.fileExists(atPath: path) else {
        throw Fault(.archiveMissing, path: path)
      }
      var queue = try Self.open(path, isWritten: false, until: deadline)
      let schema = ArchiveSchema.current
      let version = try queue.read { [deadline] db in
        try Self.checkedVersion(db, path, schema, until: deadline)
      }
      if version == 0 { throw Fault(.archiveMissing, path: path) }
      if version < schema.version {
        // What an older program kept is read after the same steps as for writing.
        try queue.read { db in try Self.checkPages(db, path) }
        try queue.close()
        try Self.migrate(path, to: schema)
        queue = try Self.reopen(path, isWritten: false, schema, until: deadline)
      }
      // It looks at each page once.
      deadline.begin(seconds: 60)
      isSound = try queue.read { db in try ForeignDatabase.isWhole(db) }
      self.queue = queue
    } catch {
      throw Faults([Self.fault(error, path)])
    }
  }

  /// What is looked through before anything is written to it, in bytes: that takes 1 ms for each of them in
  /// a million, and a large archive is looked through when it is read.
  private static let lookedThrough = 4_000_000

  /// - Throws: ``Fault`` for a file in which a write could harm what is there.
  private static func checkPages(_ db: Database, _ path: String) throws {
    try ForeignDatabase.checkRoots(db)
    let size = (try? FileManager.default.attributesOfItem(atPath: path)[.size] as? Int) ?? 0
    guard try size > lookedThrough || ForeignDatabase.isWhole(db) else {
      throw Fault(.archiveDamaged, path: path)
    }
  }

  static func newer(_ path: String, _ version: Int, _ schema: ArchiveSchema) -> Fault {
    Fault(
      .archiveNewer, path: path, found: .spelt("\(version)"),
      allowed: [.spelt("\(schema.version)")])
  }

  private static func checkPlace(_ path: String) throws {
    switch RegularFile.refusal(of: path) {
    case .isFolder: throw Fault(.archiveNotWritten, path: path, allowed: [.thing(.folderInTheWay)])
    case .notRegular: throw Fault(.fileNotRegular, path: path, found: .spelt(path))
    default: break
    }
    if ForeignDatabase.hasForeignJournal(path) { throw Fault(.archiveForeign, path: path) }
  }

  /// Makes the file, if there is none, so that its owner alone can read it: it has all that was asked.
  ///
  /// SQLite gives its journal the rights of the file.
  static func makePrivate(_ path: String) {
    let file = unsafe Glibc.open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
    // What hinders it hinders SQLite, which says it.
    if file >= 0 { close(file) }
  }

  /// Sees which version the file is of, and that it has the tables of it and took the steps to it; only then its
  /// cells may be as long as they are.
  ///
  /// - Throws: ``Fault`` for a file with anything in it that is not of an archive, and for a newer one.
  static func checkedVersion(
    _ db: Database, _ path: String, _ schema: ArchiveSchema, until deadline: Deadline
  ) throws -> Int {
    let version = try Self.version(db, path)
    guard version <= schema.version else { throw newer(path, version, schema) }
    guard version > 0 else {
      ForeignDatabase.raiseLimits(db, until: deadline)
      return version
    }
    let own = ArchiveSchema(steps: Array(schema.steps.prefix(version)))
    let expected = try ForeignDatabase.schema { try own.migrator.migrate($0) }
    let found = try ForeignDatabase.schema(db)
    let foreign = ForeignDatabase.foreign(found, to: expected)
    guard foreign.isEmpty else {
      throw Fault(
        .archiveAltered, path: path, allowed: foreign.prefix(3).map { .spelt($0) })
    }
    guard expected.keys.allSatisfy({ found[$0] != nil }), try hasSteps(version, db) else {
      throw Fault(.archiveDamaged, path: path)
    }
    ForeignDatabase.raiseLimits(db, until: deadline)
    return version
  }

  /// Whether the steps that are noted as taken are those to the version: one that is noted is not taken again.
  private static func hasSteps(_ version: Int, _ db: Database) throws -> Bool {
    let rows = try Row.fetchCursor(db, sql: "SELECT identifier FROM grdb_migrations")
    var steps: Set<String> = []
    while let row = try rows.next() {
      guard steps.insert(try row.text("identifier")).inserted, steps.count <= version else {
        return false
      }
    }
    return steps == Set((0..<version).map { "\($0 + 1)" })
  }

  /// - Parameter isMade: Whether tables are made or altered, which nobody can do else.
  static func open(
    _ path: String, isWritten: Bool, isMade: Bool = false, until deadline: Deadline
  ) throws -> DatabaseQueue {
    var configuration = Configuration()
    configuration.readonly = !isWritten && !SQLiteFile.isTorn(path)
    configuration.busyMode = .timeout(isWritten ? patience.writing : patience.reading)
    configuration.prepareDatabase { db in
      try ForeignDatabase.prepare(db, until: deadline)
      // The journal is on disk before the archive changes, and its pages have checksums; waiting
      // for its header alone, as FULL does, would add as much as all the rest.
      try db.execute(sql: "PRAGMA synchronous = NORMAL")
      if !isMade { ForeignDatabase.seal(db) }
    }
    return try SQLiteFile.open(path, configuration)
  }

  /// The version of the archive; 0 for a file with nothing in it.
  private static func version(_ db: Database, _ path: String) throws -> Int {
    let id = try Int.fetchOne(db, sql: "PRAGMA application_id") ?? 0
    let version = try Int.fetchOne(db, sql: "PRAGMA user_version") ?? 0
    if id == ArchiveSchema.applicationID, version > 0 { return version }
    let tables = try Int.fetchOne(db, sql: "SELECT count(*) FROM sqlite_master") ?? 0
    guard id == 0, version == 0, tables == 0 else { throw Fault(.archiveForeign, path: path) }
    return 0
  }
}
