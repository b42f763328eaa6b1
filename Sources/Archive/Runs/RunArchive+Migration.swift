// SPDX-License-Identifier: GPL-3.0-or-later

import Foundation
import Funding
import GRDB

extension RunArchive {
  /// Takes all steps up to `schema`, while no other process reads or writes.
  static func migrate(_ path: String, to schema: ArchiveSchema) throws {
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
    func version() throws -> Int {
      try queue.read { db in try checkedVersion(db, path, schema, until: deadline) }
    }
    let old = try version()
    if old < schema.version {
      let copy = old > 0 ? try backUp(queue, path, old) : nil
      do {
        try schema.migrator.migrate(queue)
      } catch {
        // A copy of what is still there would be one more with every attempt.
        if let copy, (try? version()) == old { try? FileManager.default.removeItem(atPath: copy) }
        throw error
      }
    }
    try queue.close()
  }

  /// Copies the archive as it is beside it, under a name that nothing has.
  ///
  /// - Returns: The name; nil if there is none that is free.
  private static func backUp(
    _ queue: DatabaseQueue, _ path: String, _ version: Int
  ) throws -> String? {
    let names = sequence(first: 1) { $0 + 1 }.lazy.map { number in
      "\(path).v\(version)" + (number == 1 ? "" : "-\(number)") + ".backup"
    }
    guard let name = names.first(where: { !FileManager.default.fileExists(atPath: $0) }) else {
      return nil
    }
    let draft = name + "." + UUID().uuidString
    makePrivate(draft)
    do {
      let copy = try SQLiteFile.open(draft)
      try queue.backup(to: copy)
      try copy.close()
      try FileManager.default.moveItem(atPath: draft, toPath: name)
      return name
    } catch {
      try? FileManager.default.removeItem(atPath: draft)
      throw error
    }
  }

  /// The archive when all steps were taken.
  static func reopen(
    _ path: String, isWritten: Bool, _ schema: ArchiveSchema, until deadline: Deadline
  ) throws -> DatabaseQueue {
    deadline.begin(seconds: Deadline.opening)
    let queue = try open(path, isWritten: isWritten, until: deadline)
    let version = try queue.read { db in
      try checkedVersion(db, path, schema, until: deadline)
    }
    guard version == schema.version else { throw Fault(.archiveDamaged, path: path) }
    return queue
  }
}
