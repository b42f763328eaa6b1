// SPDX-License-Identifier: GPL-3.0-or-later

import GRDB
import GRDBSQLite
import Synchronization

/// Until when a file may be asked: what takes longer is ended in its middle, with an error.
///
/// A tree of pages that point at one another has no end for whoever walks through it, also where SQLite
/// reads the schema, before anything was asked.
final class Deadline: Sendable {
  private let end = Mutex(ContinuousClock.now + .seconds(Deadline.opening))

  /// To open a file and to see whether it is what it should be, in seconds.
  static let opening = 5

  func begin(seconds: Int) { end.withLock { $0 = .now + .seconds(seconds) } }

  fileprivate var isPassed: Bool { end.withLock { ContinuousClock.now > $0 } }
}

extension ForeignDatabase {
  /// How much a statement may be, so that none grows with what a file says.
  ///
  /// Reference: sqlite.org, Defense Against The Dark Arts; Limits In SQLite.
  private static let limits: [(CInt, CInt)] = [
    (SQLITE_LIMIT_LENGTH, 1_000_000_000), (SQLITE_LIMIT_SQL_LENGTH, 100_000),
    (SQLITE_LIMIT_COLUMN, 100), (SQLITE_LIMIT_EXPR_DEPTH, 100),
    (SQLITE_LIMIT_COMPOUND_SELECT, 3), (SQLITE_LIMIT_VDBE_OP, 25_000),
    (SQLITE_LIMIT_FUNCTION_ARG, 8), (SQLITE_LIMIT_ATTACHED, 0),
    (SQLITE_LIMIT_LIKE_PATTERN_LENGTH, 5000), (SQLITE_LIMIT_VARIABLE_NUMBER, 100),
    (SQLITE_LIMIT_TRIGGER_DEPTH, 10), (SQLITE_LIMIT_WORKER_THREADS, 0),
  ]

  /// What a cell may have until it is known which tables the file has.
  private static let shortest: CInt = 100_000

  /// Set before anything is read.
  static func limit(_ db: Database, until deadline: Deadline) {
    setLimits(db)
    _ = unsafe sqlite3_limit(db.sqliteConnection, SQLITE_LIMIT_LENGTH, shortest)
    watch(db, every: 10, until: deadline)
  }

  /// Has SQLite read the list of tables, which it keeps.
  ///
  /// With it SQLite reads the statistics of a tool, before anything can be looked at or forbidden: in columns that
  /// are computed they may take any time and memory, and what is made of them doubles with every column that is
  /// made of another twice. So no expression may have a depth meanwhile: a list with such a column is an error.
  static func readTables(_ db: Database) throws {
    _ = unsafe sqlite3_limit(db.sqliteConnection, SQLITE_LIMIT_EXPR_DEPTH, 1)
    defer { setLimits(db, SQLITE_LIMIT_EXPR_DEPTH) }
    _ = try Row.fetchCursor(db, sql: "SELECT type FROM sqlite_master").next()
  }

  /// From here on the file has no tables but its own, and their cells may be as long as they are.
  static func raiseLimits(_ db: Database, until deadline: Deadline) {
    setLimits(db)
    watch(db, every: 10_000, until: deadline)
  }

  /// - Parameter only: One of them, or all.
  private static func setLimits(_ db: Database, _ only: CInt? = nil) {
    for (limit, most) in limits where limit == only ?? limit {
      _ = unsafe sqlite3_limit(db.sqliteConnection, limit, most)
    }
  }

  private static func watch(_ db: Database, every steps: CInt, until deadline: Deadline) {
    unsafe sqlite3_progress_handler(
      db.sqliteConnection, steps,
      { deadline in
        unsafe Unmanaged<Deadline>.fromOpaque(deadline!).takeUnretainedValue().isPassed ? 1 : 0
      }, Unmanaged.passUnretained(deadline).toOpaque())
  }

  /// From here on nothing can be compiled but questions to tables and changes of their rows: no other file is
  /// attached, nothing made or altered, no setting changed, nothing recursive, and no function called that
  /// this program does not call.
  static func seal(_ db: Database) {
    unsafe sqlite3_set_authorizer(
      db.sqliteConnection,
      { _, action, first, second, _, _ in
        unsafe ForeignDatabase.isAllowed(action, first, second) ? SQLITE_OK : SQLITE_DENY
      }, nil)
  }

  /// Gives the room of what was taken out back, which takes a second file for a moment.
  static func vacuum(_ db: Database) throws {
    _ = unsafe sqlite3_limit(db.sqliteConnection, SQLITE_LIMIT_ATTACHED, 1)
    unsafe sqlite3_set_authorizer(db.sqliteConnection, nil, nil)
    defer {
      _ = unsafe sqlite3_limit(db.sqliteConnection, SQLITE_LIMIT_ATTACHED, 0)
      seal(db)
    }
    try db.execute(sql: "VACUUM")
  }

  private static let functions: Set<String> = ["count", "glob", "length", "max", "strftime"]
  private static let settings: Set<String> = [
    "application_id", "user_version", "schema_version", "quick_check", "query_only",
  ]

  private static func isAllowed(
    _ action: CInt, _ first: UnsafePointer<CChar>?, _ second: UnsafePointer<CChar>?
  ) -> Bool {
    let one = unsafe first.map { unsafe String(cString: $0) }
    let other = unsafe second.map { unsafe String(cString: $0) }
    switch action {
    case SQLITE_SELECT, SQLITE_READ, SQLITE_TRANSACTION, SQLITE_SAVEPOINT: return true
    case SQLITE_INSERT, SQLITE_UPDATE, SQLITE_DELETE: return !(one ?? "").hasPrefix("sqlite_")
    case SQLITE_FUNCTION: return functions.contains((other ?? "").lowercased())
    case SQLITE_PRAGMA:
      let name = (one ?? "").lowercased()
      let isAsked = other == nil || ["query_only", "quick_check"].contains(name)
      return isAsked && settings.contains(name)
    default: return false
    }
  }
}
