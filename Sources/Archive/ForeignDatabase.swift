// SPDX-License-Identifier: GPL-3.0-or-later

import Boundary
import Foundation
import GRDB

/// An SQLite file that may have come from anybody, or be damaged: nothing in it is run, and what it has is
/// read as what it should be or not at all.
///
/// Reference: sqlite.org, Defense Against The Dark Arts.
enum ForeignDatabase {
  /// What has not the kind that it should have, or a value that cannot be.
  struct Damage: Error {}

  /// Set on every connection, before anything is read.
  static func prepare(_ db: Database, until deadline: Deadline) throws {
    limit(db, until: deadline)
    // Views and triggers call no function that may do something; cells are measured before they are read; a
    // file that shrinks meanwhile is an error and not a signal.
    try db.execute(
      sql: "PRAGMA trusted_schema = OFF; PRAGMA cell_size_check = ON; PRAGMA mmap_size = 0")
    try readTables(db)
  }

  /// A table or index by its name, with the SQL that made it.
  typealias Schema = [String: String]

  /// The statistics that a database tool may have added, as SQLite itself makes them.
  private static let statistics = [
    "sqlite_stat1": "CREATE TABLE sqlite_stat1(tbl,idx,stat)",
    "sqlite_stat4": "CREATE TABLE sqlite_stat4(tbl,idx,neq,nlt,ndlt,sample)",
  ]

  static func schema(_ db: Database) throws -> Schema {
    var schema: Schema = [:]
    let rows = try Row.fetchCursor(db, sql: "SELECT type, name, sql FROM sqlite_master")
    while let row = try rows.next() {
      let (type, name) = (try row.text("type"), try row.text("name"))
      let sql = try row.optionalText("sql") ?? ""
      guard type != "table" || statistics[name] != sql else { continue }
      schema["\(type) \(name)"] = sql
    }
    return schema
  }

  /// The entry of the list of tables that has an expression, and so is not this program's; nil for any
  /// other error.
  static func computed(_ error: any Error) -> String? {
    let start = "malformed database schema ("
    guard let error = error as? DatabaseError, error.resultCode == .SQLITE_CORRUPT,
      let words = error.message, words.contains("Expression tree is too large"),
      words.hasPrefix(start), let end = words.firstRange(of: ") - ")
    else { return nil }
    return String(words[..<end.lowerBound].dropFirst(start.count))
  }

  /// Calls `read` with the first row; nil if there is none.
  static func first<T>(
    _ db: Database, sql: String, arguments: StatementArguments = StatementArguments(),
    _ read: (Row) throws -> T
  ) throws -> T? {
    let rows = try Row.fetchCursor(db, sql: sql, arguments: arguments)
    guard let row = try rows.next() else { return nil }
    return try read(row)
  }

  /// Whether the pages of the file hang together. What stands in a cell is looked at when it is read.
  static func isWhole(_ db: Database) throws -> Bool {
    let found = try Row.fetchCursor(db, sql: "PRAGMA quick_check")
    while let row = try found.next() {
      let said = try row.text("quick_check")
      // `NULL value in run.words`: of one cell.
      guard said == "ok" || said.contains(" value in ") else { return false }
    }
    return true
  }

  /// - Throws: ``Damage`` if two tables begin at one page, where each would write over the other.
  static func checkRoots(_ db: Database) throws {
    let rows = try Row.fetchCursor(db, sql: "SELECT rootpage FROM sqlite_master")
    var seen: Set<Int> = []
    while let row = try rows.next() {
      // The first page has the list of tables itself.
      guard seen.insert(try row.whole("rootpage", 2...Int(UInt32.max))).inserted else {
        throw Damage()
      }
    }
  }

  /// What the file has beyond what it should, and how it differs; empty for a file as this program makes
  /// it.
  ///
  /// A view, a trigger or another table may make any question to the file one without an end.
  static func foreign(_ found: Schema, to expected: Schema) -> [String] {
    found.filter { expected[$0.key] != $0.value }.map(\.key).sorted()
  }

  /// The schema that steps make of nothing.
  static func schema(of make: (DatabaseQueue) throws -> Void) throws -> Schema {
    let queue = try DatabaseQueue()
    try make(queue)
    return try queue.read { db in try schema(db) }
  }

  /// Whether opening a file, or making it, would do more than take back its own last write: a journal may name
  /// another file, which SQLite then takes away, or be a link, through which it writes; and what has
  /// a write-ahead log gets files beside it.
  ///
  /// Reference: sqlite.org, Database File Format, 1.3.3 File format version numbers, and 3 The Rollback
  /// Journal; the name of a super-journal stands at its end, with its length and a sum, before the same eight
  /// bytes that it begins with.
  static func hasForeignJournal(_ name: String) -> Bool {
    let path = SQLiteFile.place(of: name)
    if let file = FileHandle(forReadingAtPath: path) {
      defer { try? file.close() }
      let head = Array((try? file.read(upToCount: 20)) ?? Data())
      if head.count == 20, head[18...].contains(2) { return true }
    }
    let (journal, log) = (SQLiteFile.journal(of: name), path + "-wal")
    if RegularFile.refusal(of: log) != .missing
      || [journal, log].contains(where: RegularFile.isLink)
    {
      return true
    }
    switch RegularFile.refusal(of: journal) {
    case .missing: return false
    case nil: break
    default: return true
    }
    guard let file = FileHandle(forReadingAtPath: journal) else { return true }
    defer { try? file.close() }
    let magic: [UInt8] = [0xd9, 0xd5, 0x05, 0xf9, 0x20, 0xa1, 0x63, 0xd7]
    guard let size = try? file.seekToEnd() else { return true }
    // Nothing shorter is read for a name; its first bytes are the same.
    guard size >= 16 else { return false }
    guard (try? file.seek(toOffset: size - 8)) != nil, let end = try? file.read(upToCount: 8)
    else { return true }
    return Array(end) == magic
  }
}

extension Row {
  private func value(_ column: String) throws -> DatabaseValue {
    guard hasColumn(column) else { throw ForeignDatabase.Damage() }
    return self[column]
  }

  /// All of a text, and not what stands before its first NUL: cut, it would be another one. Of a row that
  /// a cursor is at, as a copy of one has nothing but what was cut.
  func optionalText(_ column: String) throws -> String? {
    switch try value(column).storage {
    case .null: return nil
    case .string(let text):
      let size = try withUnsafeData(named: column) { $0?.count ?? 0 }
      // Nor is it what it was if it is no UTF-8.
      guard size == text.utf8.count else { throw ForeignDatabase.Damage() }
      return text
    default: throw ForeignDatabase.Damage()
    }
  }

  func text(_ column: String) throws -> String {
    guard let text = try optionalText(column) else { throw ForeignDatabase.Damage() }
    return text
  }

  func optionalWhole(_ column: String, _ range: ClosedRange<Int>) throws -> Int? {
    switch try value(column).storage {
    case .null: return nil
    case .int64(let number):
      guard let number = Int(exactly: number), range.contains(number) else {
        throw ForeignDatabase.Damage()
      }
      return number
    default: throw ForeignDatabase.Damage()
    }
  }

  func whole(_ column: String, _ range: ClosedRange<Int>) throws -> Int {
    guard let number = try optionalWhole(column, range) else { throw ForeignDatabase.Damage() }
    return number
  }

  /// Finite.
  func optionalNumber(_ column: String) throws -> Double? {
    switch try value(column).storage {
    case .null: return nil
    case .int64(let number): return Double(number)
    case .double(let number):
      guard number.isFinite else { throw ForeignDatabase.Damage() }
      return number
    default: throw ForeignDatabase.Damage()
    }
  }

  func optionalBytes(_ column: String) throws -> Data? {
    switch try value(column).storage {
    case .null: return nil
    case .blob(let data): return data
    // An empty one may be stored as the other.
    case .string(let text) where text.isEmpty: return Data()
    default: throw ForeignDatabase.Damage()
    }
  }
}
