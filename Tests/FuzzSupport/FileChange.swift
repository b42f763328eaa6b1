// SPDX-License-Identifier: GPL-3.0-or-later

import Foundation
import GRDB
import Reports

/// A change to a file of SQLite's format: to its bytes, or to a cell of one of its tables.
struct FileChange {
  private let kind, high, low, value: UInt8

  /// Four bytes an input each; at most six, so that something of the file is left.
  static func changes(_ input: [UInt8]) -> [FileChange] {
    stride(from: 0, to: min(input.count / 4, 6) * 4, by: 4).map {
      FileChange(kind: input[$0], high: input[$0 + 1], low: input[$0 + 2], value: input[$0 + 3])
    }
  }

  private var place: Int { Int(high) << 8 | Int(low) }

  /// Kinds of cells, lengths, numbers of pages and what is far from any of them.
  private static let bytes: [UInt8] = [0, 1, 2, 6, 7, 8, 9, 12, 13, 0x7F, 0x80, 0x81, 0xFF]

  /// Changes a byte, in the head of a page, which says what stands where, as often as anywhere; or cuts
  /// the file.
  func apply(to file: inout Data) {
    guard !file.isEmpty else { return }
    let head = (Int(high) * 4096 + Int(low) % 100) % file.count
    switch kind % 8 {
    case 0: file[head] ^= 1 << (value % 8)
    case 1: file[head] = Self.bytes[Int(value) % Self.bytes.count]
    case 2: file[place * 7919 % file.count] ^= 1 << (value % 8)
    case 3: file[place * 7919 % file.count] = value
    case 4 where value % 8 == 0: file = Data(file.prefix(place * 7919 % file.count))
    default: break
    }
  }

  /// What is put where something else belongs; the last is for the text of a part's numbers.
  private static let values: [any DatabaseValueConvertible & Sendable] = [
    DatabaseValue.null, 0, -1, Int64.max, Int64.min, 0.5, Double.infinity, -Double.infinity, 1e308,
    "", "x", "../x", "x\u{0}y", "\u{202E}\u{1B}[2J", "2034-01-01 00:00:00", "[]", "{}",
    "[\"runs\"]",
    Data(), Data([0, 255]), Data(count: 10_000), String(repeating: "[", count: 3000),
  ]

  /// Changes a cell, or a number within the summary of a part, whose hash then is right again.
  ///
  /// What SQLite itself refuses stays as it was.
  func apply(to path: String) {
    guard kind % 8 > 4 else { return }
    var configuration = Configuration()
    configuration.prepareDatabase { try $0.execute(sql: "PRAGMA journal_mode = MEMORY") }
    guard let queue = try? DatabaseQueue(path: path, configuration: configuration) else { return }
    try? queue.write { db in
      if kind % 8 == 5, try db.tableExists("stage") {
        try changeSummary(db)
      } else {
        try changeCell(db)
      }
    }
    try? queue.close()
  }

  private func changeCell(_ db: Database) throws {
    let tables = try String.fetchAll(
      db, sql: "SELECT name FROM sqlite_master WHERE type = 'table' ORDER BY name")
    guard !tables.isEmpty else { return }
    let subject = tables[Int(high) % tables.count]
    let columns = try db.columns(in: subject)
    guard !columns.isEmpty else { return }
    let (table, name) = (
      subject.quotedDatabaseIdentifier,
      columns[Int(low) % columns.count].name.quotedDatabaseIdentifier
    )
    try db.execute(
      sql: """
        UPDATE \(table) SET \(name) = ? WHERE \(name) IS (
          SELECT \(name) FROM \(table) LIMIT 1 OFFSET
          \(Int(low) / columns.count) % max(1, (SELECT count(*) FROM \(table))))
        """, arguments: [Self.values[Int(value) % Self.values.count]])
  }

  private static let numbers = [
    "-1", "0", "1", "3", "0.5", "1e308", "-1e308", "1099511627776", "9223372036854775807",
    "-9223372036854775808", "null", "\"1\"", "[]", "{}", "1e400", "\"4294967295 1 \"",
  ]

  private func changeSummary(_ db: Database) throws {
    guard let text = try String.fetchOne(db, sql: "SELECT summary FROM stage") else { return }
    let found = text.matches(of: /-?[0-9][0-9.e+-]*/)
    guard !found.isEmpty else { return }
    let range = found[place % found.count].range
    var other = text
    other.replaceSubrange(range, with: Self.numbers[Int(value) % Self.numbers.count])
    try db.execute(
      sql: "UPDATE stage SET summary = ?, sha256 = ?",
      arguments: [other, Digest.sha256(other.utf8)])
  }
}
