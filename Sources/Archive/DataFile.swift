// SPDX-License-Identifier: GPL-3.0-or-later

import Boundary
package import Foundation
package import Funding
import GRDB
package import Reports

/// Open data as one SQLite file, with keys, references and a manifest: the same bytes for the same
/// data and the same SQLite.
package enum DataFile {
  package static let name = "data.sqlite"

  /// `ksfd`: what tells the data of ksf from other SQLite files.
  static let applicationID = 0x6b73_6664
  static let version = 1

  /// The bytes of the file.
  ///
  /// - Parameter manifest: What made the data, by key.
  /// - Throws: ``Faults`` if the disk takes no more.
  package static func content(
    of data: OpenData, manifest: [(key: String, value: String)]
  ) throws(Faults) -> Data {
    do {
      let folder = try TemporaryFolder()
      defer { folder.remove() }
      let file = folder.url.appending(path: name)
      let queue = try SQLiteFile.open(file.path, configuration)
      try queue.write { db in
        for table in data.database { try write(table, to: db) }
        try db.execute(
          sql: "CREATE TABLE manifest (key TEXT PRIMARY KEY NOT NULL, value TEXT NOT NULL)")
        for (key, value) in manifest {
          try db.execute(sql: "INSERT INTO manifest VALUES (?, ?)", arguments: [key, value])
        }
      }
      // No page is left over, whatever order they came in.
      try queue.writeWithoutTransaction { db in try db.execute(sql: "VACUUM") }
      try queue.close()
      return try Data(contentsOf: file)
    } catch {
      let reason: Fault.Term =
        error is POSIXError
        ? .thing(.noTemporaryFile)
        : (error as? DatabaseError)?.isOfRoom == true ? .thing(.noRoom) : .said("\(error)")
      throw Faults([Fault(.notWritten, found: .spelt(name), allowed: [reason])])
    }
  }

  private static var configuration: Configuration {
    var configuration = Configuration()
    configuration.prepareDatabase { db in
      // Nothing is left to what a machine's SQLite was built with.
      try db.execute(sql: "PRAGMA page_size = 4096")
      try db.execute(sql: "PRAGMA encoding = 'UTF-8'")
      try db.execute(sql: "PRAGMA auto_vacuum = NONE")
      try db.execute(sql: "PRAGMA journal_mode = MEMORY")
      try db.execute(sql: "PRAGMA synchronous = OFF")
      try db.execute(sql: "PRAGMA application_id = \(applicationID)")
      try db.execute(sql: "PRAGMA user_version = \(version)")
    }
    return configuration
  }

  private static func write(_ table: DataTable, to db: Database) throws {
    let fields = table.fields.map { field in
      "\(quoted(field.name)) \(field.kind.sqlType)\(field.isRequired ? " NOT NULL" : "")"
    }
    let key = table.key.isEmpty ? [] : ["PRIMARY KEY (\(list(table.key)))"]
    let references = table.references.map {
      "FOREIGN KEY (\(quoted($0.field))) REFERENCES \(quoted($0.table)) (\(quoted($0.key)))"
    }
    let parts = fields + key + references
    try db.execute(
      sql: "CREATE TABLE \(quoted(table.name)) (\n  \(parts.joined(separator: ",\n  "))\n)")
    let places = table.fields.map { _ in "?" }.joined(separator: ", ")
    let statement = try db.makeStatement(
      sql: "INSERT INTO \(quoted(table.name)) VALUES (\(places))")
    for row in table.rows {
      try statement.execute(arguments: StatementArguments(row.map(\.databaseValue)))
    }
  }

  private static func list(_ names: [String]) -> String {
    names.map(quoted).joined(separator: ", ")
  }

  private static func quoted(_ name: String) -> String {
    "\"" + name.replacing("\"", with: "\"\"") + "\""
  }
}

extension DataTable.Kind {
  fileprivate var sqlType: String {
    switch self {
    case .string: "TEXT"
    case .integer, .year: "INTEGER"
    case .number: "REAL"
    }
  }
}

extension Reports.Table.Datum {
  fileprivate var databaseValue: DatabaseValue {
    switch self {
    case .text(let text): text.databaseValue
    case .whole(let number): number.databaseValue
    case .number(let number): number.databaseValue
    case .none: .null
    }
  }
}
