// SPDX-License-Identifier: GPL-3.0-or-later

import Foundation
package import Funding
import GRDB

extension RunArchive {
  /// The runs looked for, the newest first, without their files.
  ///
  /// Of the metrics each has the one looked for, also if it stood in a table.
  package func runs(_ query: RunQuery = RunQuery()) throws(Faults) -> [KeptRun] {
    try search(query).runs
  }

  /// The same, and all that are damaged, as far as that was looked at, whether they are looked for or not:
  /// of what cannot be read nobody knows whether it is meant.
  package func search(
    _ query: RunQuery
  ) throws(Faults) -> (runs: [KeptRun], damaged: [KeptRun]) {
    let isSound = isSound
    return try read { db in
      let condition = query.condition
      let rows = try Row.fetchCursor(
        db, sql: "SELECT *, (\(condition.sql)) AS is_meant FROM run ORDER BY id DESC",
        arguments: condition.arguments)
      var (runs, damaged): ([KeptRun], [KeptRun]) = ([], [])
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
        var isMeant = try row.optionalWhole("is_meant", 0...1) == 1
        var run = Self.run(row)
        if query.state == .damaged, isMeant {
          // Who looks for damage wants all of it.
          try run.take(Self.files(of: id, db))
          try run.take(Self.metrics(of: id, db))
          (run.entry.files, run.entry.metrics) = ([], [])
        }
        if isMeant, let name = query.metric {
          isMeant = try Self.find(name, of: &run, db)
          if isMeant, query.isWithScenarios, run.entry.files.isEmpty {
            try run.take(Self.files(of: id, db))
          }
          run.entry.files.removeAll { !query.isWithScenarios || $0.role != .scenario }
        }
        if run.isDamaged { damaged.append(run) }
        if isMeant, query.state.map({ $0 == run.state }) ?? true { runs.append(run) }
      }
      return (runs, damaged)
    }
  }

  /// Leaves of the metrics the one looked for, if the run has a number of it by itself.
  ///
  /// - Returns: Whether the run has it, or was asked for it.
  private static func find(_ name: String, of run: inout KeptRun, _ db: Database) throws -> Bool {
    try run.take(metrics(of: run.id, db))
    run.entry.metrics.removeAll { $0.name != name }
    guard run.entry.metrics.isEmpty else { return true }
    do {
      if let figure = try figure(name, of: run.id, db) {
        run.entry.metrics = [figure]
        return true
      }
      if run.entry.asks(for: name) { return true }
      // Of a study that is kept in the library or in a file only its own words say what it asks for.
      try run.take(files(of: run.id, db))
      return run.entry.asks(for: name)
    } catch is ForeignDatabase.Damage {
      run.damage.append("file table.csv")
      return false
    }
  }

  /// A run with all that was kept of it, but for what is damaged, which is named in it.
  ///
  /// - Throws: ``Faults`` if there is none of that number.
  package func run(_ id: Int) throws(Faults) -> KeptRun {
    try read { db in
      let found = try ForeignDatabase.first(
        db, sql: "SELECT * FROM run WHERE id = ?", arguments: [id]
      ) { Self.run($0) }
      guard var run = found else { throw Fault(.noSuchRun, found: .spelt("\(id)")) }
      try run.take(Self.files(of: id, db))
      try run.take(Self.metrics(of: id, db))
      return run
    }
  }

  /// What was kept of the files of runs, in bytes, each as often as it stands in one of them.
  package func keptBytes(of ids: [Int]) throws(Faults) -> Int {
    try read { db in
      var bytes = 0
      for id in ids {
        let rows = try Row.fetchCursor(
          db,
          sql: """
            SELECT length(bytes) AS size FROM file JOIN content USING (sha256)
            WHERE run = ? AND role <> 'output'
            """, arguments: [id])
        while let row = try rows.next() { bytes += try row.optionalWhole("size", 0...Int.max) ?? 0 }
      }
      return bytes
    }
  }

  /// The numbers of the runs whose own hash begins so, in order.
  package func numbers(hash: String) throws(Faults) -> [Int] {
    try read { db in
      try Int.fetchAll(
        db, sql: "SELECT id FROM run WHERE fingerprint GLOB ? ORDER BY id",
        arguments: [hash.lowercased() + "*"])
    }
  }

  /// The number of the run that began last; nil if there is none.
  package func last() throws(Faults) -> Int? {
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
}
