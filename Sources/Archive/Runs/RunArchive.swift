// SPDX-License-Identifier: GPL-3.0-or-later

import Boundary
import Foundation
public import Funding
import GRDB
import Glibc

/// The runs of a user, or of all who share a folder, in one SQLite file.
///
/// Many processes may write to it at once: each write is one transaction that waits for its turn. It
/// has a rollback journal and no write-ahead log, which does not work in folders that machines share.
/// What a killed process or a full disk left half done is taken back when the file is opened next.
public final class RunArchive: Sendable {
  public let path: String
  let queue: DatabaseQueue
  let deadline: Deadline
  /// Whether the pages of the file hang together, as far as that was looked at: all of them where it is
  /// opened to be read.
  public let isSound: Bool

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
  public convenience init(writing path: String) throws(Faults) {
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
      let queue = try Self.open(path, isWritten: true, until: deadline)
      let version = try queue.read { db in try Self.checkedVersion(db, path, schema) }
      guard version <= schema.version else { throw Self.newer(path, version, schema) }
      try queue.read { db in try Self.checkPages(db, path) }
      if version < schema.version {
        try queue.close()
        try Self.migrate(path, to: schema)
        deadline.begin(seconds: Deadline.opening)
        self.queue = try Self.open(path, isWritten: true, until: deadline)
      } else {
        self.queue = queue
      }
    } catch {
      throw Faults([Self.fault(error, path)])
    }
  }

  /// Opens the archive to read it, also where nothing can be written.
  ///
  /// - Throws: ``Faults`` as for writing, and if there is none.
  public init(reading path: String) throws(Faults) {
    (self.path, deadline) = (path, Deadline())
    do {
      try Self.checkPlace(path)
      guard FileManager.default.fileExists(atPath: path) else {
        throw Fault(.archiveMissing, path: path)
      }
      var queue = try Self.open(path, isWritten: false, until: deadline)
      let schema = ArchiveSchema.current
      var version = try queue.read { db in try Self.checkedVersion(db, path, schema) }
      if version == 0 { throw Fault(.archiveMissing, path: path) }
      if version < schema.version {
        // What an older program kept is read after the same steps as for writing.
        try queue.read { db in try Self.checkPages(db, path) }
        try queue.close()
        try Self.migrate(path, to: schema)
        deadline.begin(seconds: Deadline.opening)
        queue = try Self.open(path, isWritten: false, until: deadline)
        version = schema.version
      }
      guard version == schema.version else { throw Self.newer(path, version, schema) }
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

  private static func newer(_ path: String, _ version: Int, _ schema: ArchiveSchema) -> Fault {
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
  private static func makePrivate(_ path: String) {
    let file = unsafe Glibc.open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
    // What hinders it hinders SQLite, which says it.
    if file >= 0 { close(file) }
  }

  /// - Throws: ``Fault`` for a file with anything in it that is not of an archive.
  private static func checkedVersion(
    _ db: Database, _ path: String, _ schema: ArchiveSchema
  ) throws -> Int {
    let version = try Self.version(db, path)
    guard version > 0, version <= schema.version else { return version }
    let own = ArchiveSchema(steps: Array(schema.steps.prefix(version)))
    let expected = try ForeignDatabase.schema { try own.migrator.migrate($0) }
    let found = try ForeignDatabase.schema(db)
    let foreign = ForeignDatabase.foreign(found, to: expected)
    guard foreign.isEmpty else {
      throw Fault(
        .archiveAltered, path: path, allowed: foreign.prefix(3).map { .spelt($0) })
    }
    guard expected.keys.allSatisfy({ found[$0] != nil }) else {
      throw Fault(.archiveDamaged, path: path)
    }
    return version
  }

  /// - Parameter isMade: Whether tables are made or altered, which nobody can do else.
  static func open(
    _ path: String, isWritten: Bool, isMade: Bool = false, until deadline: Deadline
  ) throws -> DatabaseQueue {
    var configuration = Configuration()
    configuration.readonly = !isWritten && !SQLiteFile.isTorn(path)
    configuration.busyMode = .timeout(isWritten ? patience.writing : patience.reading)
    configuration.prepareDatabase { db in
      // The journal is on disk before the archive changes, and its pages have checksums; waiting
      // for its header alone, as FULL does, would add as much as all the rest.
      try db.execute(sql: "PRAGMA synchronous = NORMAL")
      try ForeignDatabase.prepare(db, until: deadline)
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

  /// Takes all steps up to `schema`, while no other process reads or writes.
  private static func migrate(_ path: String, to schema: ArchiveSchema) throws {
    let deadline = Deadline()
    deadline.begin(seconds: 600)
    let queue = try open(path, isWritten: true, isMade: true, until: deadline)
    try queue.writeWithoutTransaction { db in
      // A lock that is kept from one transaction to the next. It is had first, and kept then: who
      // waits for it must not keep the lesser one that others wait for.
      try db.inTransaction(.exclusive) {
        try db.execute(sql: "PRAGMA locking_mode = EXCLUSIVE")
        return .commit
      }
    }
    // Another process may have done it while this one waited.
    let version = try queue.read { db in try Self.version(db, path) }
    guard version <= schema.version else { throw newer(path, version, schema) }
    if version < schema.version {
      if version > 0 { try backUp(queue, path, version) }
      try schema.migrator.migrate(queue)
    }
    try queue.close()
  }

  /// Copies the archive as it is beside it, under a name that nothing has.
  private static func backUp(_ queue: DatabaseQueue, _ path: String, _ version: Int) throws {
    let names = sequence(first: 1) { $0 + 1 }.lazy.map { number in
      "\(path).v\(version)" + (number == 1 ? "" : "-\(number)") + ".backup"
    }
    guard let name = names.first(where: { !FileManager.default.fileExists(atPath: $0) }) else {
      return
    }
    let draft = name + "." + UUID().uuidString
    makePrivate(draft)
    do {
      let copy = try SQLiteFile.open(draft)
      try queue.backup(to: copy)
      try copy.close()
      try FileManager.default.moveItem(atPath: draft, toPath: name)
    } catch {
      try? FileManager.default.removeItem(atPath: draft)
      throw error
    }
  }
}
