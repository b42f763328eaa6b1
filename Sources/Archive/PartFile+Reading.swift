// SPDX-License-Identifier: GPL-3.0-or-later

import Boundary
import Foundation
package import Funding
import GRDB
import Reports
import Sensitivity
import Studies
import Synchronization

extension PartFile {
  /// - Parameter isMade: Whether its tables are made, which nobody can do afterwards.
  static func configuration(
    isWritten: Bool, isMade: Bool = false, until deadline: Deadline
  ) -> Configuration {
    var configuration = Configuration()
    configuration.readonly = !isWritten
    configuration.busyMode = .immediateError
    configuration.prepareDatabase { db in
      try ForeignDatabase.prepare(db, until: deadline)
      guard isWritten else { return ForeignDatabase.seal(db) }
      // A lock that is kept: two runs would keep each other's blocks out. No write-ahead log, which
      // does not work in folders that machines share.
      try db.execute(sql: "PRAGMA locking_mode = EXCLUSIVE")
      try db.execute(sql: "PRAGMA journal_mode = DELETE")
      try db.execute(sql: "PRAGMA synchronous = OFF")
      if !isMade { ForeignDatabase.seal(db) }
    }
    return configuration
  }

  static func identity(_ db: Database, _ path: String) throws -> PartIdentity {
    var rows: [String: String] = [:]
    let found = try Row.fetchCursor(db, sql: "SELECT key, value FROM identity")
    while let row = try found.next() { rows[try row.text("key")] = try row.text("value") }
    // The numbers are of the scenario of the hash, and the words of its text: they are one.
    guard let identity = PartIdentity(rows),
      Digest.sha256(identity.scenario.utf8) == identity.scenarioHash,
      Execution.InvalidPolicy(rawValue: identity.policy) != nil
    else { throw Fault(.partDamaged, path: path) }
    return identity
  }

  static func summary(_ db: Database, _ path: String) throws -> SweepSummary {
    var summary = SweepSummary()
    let found = try Row.fetchCursor(db, sql: "SELECT name, summary, sha256 FROM stage")
    while let row = try found.next() {
      let (name, text) = (try row.text("name"), try row.text("summary"))
      let sha256 = try row.text("sha256")
      guard Digest.sha256(text.utf8) == sha256, let stage = SweepSummary.Stage(rawValue: name)
      else { throw Fault(.partDamaged, path: path) }
      let (decoder, data) = (JSONDecoder(), Data(text.utf8))
      do {
        let own: StageSummary =
          switch stage {
          case .sample: .sample(try decoder.decode(BlockResult.self, from: data))
          case .sobol: .sobol(try decoder.decode(BlockResult.self, from: data))
          case .conditional: .conditional(try decoder.decode(BlockResult.self, from: data))
          case .morris: .morris(try decoder.decode(BlockResult.self, from: data))
          case .policies: .policies(try decoder.decode(BlockResult.self, from: data))
          }
        summary.take(own)
      } catch {
        throw Fault(.partDamaged, path: path)
      }
    }
    return summary
  }

  static func text(of stage: StageSummary) throws -> Data {
    let encoder = JSONEncoder()
    return
      switch stage
    {
    case .sample(let summary): try encoder.encode(summary)
    case .sobol(let summary): try encoder.encode(summary)
    case .conditional(let summary): try encoder.encode(summary)
    case .morris(let summary): try encoder.encode(summary)
    case .policies(let summary): try encoder.encode(summary)
    }
  }

  /// All of a part.
  ///
  /// - Throws: ``Faults`` for what is no file, or none that can be read.
  package static func bytes(of path: String) throws(Faults) -> [UInt8] {
    do throws(RegularFile.Refusal) {
      return try RegularFile.read(path, limit: largest)
    } catch {
      throw Faults([fault(of: error, path)])
    }
  }

  static func fault(of refusal: RegularFile.Refusal, _ path: String) -> Fault {
    switch refusal {
    case .missing: Fault(.partMissing, path: path)
    case .isFolder, .tooLarge, .otherSize: Fault(.partForeign, path: path)
    case .notRegular: Fault(.fileNotRegular, path: path, found: .spelt(path))
    case .unreadable: Fault(.fileUnreadable, path: path, found: .spelt(path))
    }
  }

  static func fault(_ error: any Error, _ path: String) -> Fault {
    if let fault = error as? Fault { return fault }
    if error is ForeignDatabase.Damage { return Fault(.partDamaged, path: path) }
    if ForeignDatabase.computed(error) != nil { return Fault(.partForeign, path: path) }
    guard let error = error as? DatabaseError else {
      return Fault(.notWritten, path: path, allowed: [.thing(.refused)])
    }
    func notWritten(_ reason: Fault.Thing) -> Fault {
      Fault(.notWritten, path: path, found: .spelt(path), allowed: [.thing(reason)])
    }
    switch error.resultCode {
    case .SQLITE_NOTADB: return Fault(.partForeign, path: path)
    case .SQLITE_CORRUPT, .SQLITE_INTERRUPT, .SQLITE_AUTH, .SQLITE_TOOBIG:
      return Fault(.partDamaged, path: path)
    case .SQLITE_BUSY, .SQLITE_LOCKED: return Fault(.partInUse, path: path)
    case _ where error.isOfRoom: return notWritten(.noRoom)
    case .SQLITE_CANTOPEN, .SQLITE_READONLY, .SQLITE_PERM: return notWritten(.notPermitted)
    default: return notWritten(.refused)
    }
  }
}

/// When the next write is due: not before sixty times as long as the last one took.
final class WriteThrottle: Sendable {
  private let next = Mutex<ContinuousClock.Instant?>(nil)

  var isDue: Bool { next.withLock { $0.map { ContinuousClock.now >= $0 } ?? true } }

  /// A run of seconds has nothing to write before its end.
  func begin() { next.withLock { $0 = .now + .seconds(2) } }

  func wrote(from start: ContinuousClock.Instant) {
    let now = ContinuousClock.now
    next.withLock { $0 = now + (now - start) * 60 }
  }
}

/// Why a thread could not keep its blocks.
final class FailureBox: Sendable {
  private let fault = Mutex<Fault?>(nil)

  func set(_ new: Fault) { fault.withLock { $0 = $0 ?? new } }
  var value: Fault? { fault.withLock { $0 } }
}
