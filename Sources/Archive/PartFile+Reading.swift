// SPDX-License-Identifier: GPL-3.0-or-later

import Foundation
import Funding
import GRDB
import Reports
import Sensitivity
import Studies
import Synchronization

extension PartFile {
  static func configuration(isWritten: Bool) -> Configuration {
    var configuration = Configuration()
    configuration.readonly = !isWritten
    configuration.busyMode = .immediateError
    configuration.prepareDatabase { db in
      guard isWritten else { return }
      // A lock that is kept: two runs would keep each other's blocks out. No write-ahead log, which
      // does not work in folders that machines share.
      try db.execute(sql: "PRAGMA locking_mode = EXCLUSIVE")
      try db.execute(sql: "PRAGMA journal_mode = DELETE")
      try db.execute(sql: "PRAGMA synchronous = OFF")
    }
    return configuration
  }

  static func identity(_ db: Database, _ path: String) throws -> PartIdentity {
    var rows: [String: String] = [:]
    for row in try Row.fetchAll(db, sql: "SELECT key, value FROM identity") {
      rows[row["key"]] = row["value"]
    }
    guard let identity = PartIdentity(rows) else { throw Fault(.partDamaged, path: path) }
    return identity
  }

  static func summary(_ db: Database, _ path: String) throws -> SweepSummary {
    var summary = SweepSummary()
    for row in try Row.fetchAll(db, sql: "SELECT name, summary, sha256 FROM stage") {
      let (name, text, sha256): (String, String, String) = (
        row["name"], row["summary"], row["sha256"]
      )
      guard Digest.sha256(text.utf8) == sha256, let stage = SweepSummary.Stage(rawValue: name)
      else { throw Fault(.partDamaged, path: path) }
      let (decoder, data) = (JSONDecoder(), Data(text.utf8))
      do {
        switch stage {
        case .sample: summary.sample = try decoder.decode(SampleSummary.self, from: data)
        case .sobol: summary.sobol = try decoder.decode(SobolSummary.self, from: data)
        case .conditional:
          summary.conditional = try decoder.decode(ConditionalSummary.self, from: data)
        case .morris: summary.morris = try decoder.decode(MorrisSummary.self, from: data)
        case .policies: summary.policies = try decoder.decode(PolicySummary.self, from: data)
        }
      } catch is DecodingError {
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

  static func fault(_ error: any Error, _ path: String) -> Fault {
    if let fault = error as? Fault { return fault }
    guard let error = error as? DatabaseError else {
      return Fault(.notWritten, path: path, allowed: [.thing(.refused)])
    }
    func notWritten(_ reason: Fault.Thing) -> Fault {
      Fault(.notWritten, path: path, found: .spelt(path), allowed: [.thing(reason)])
    }
    switch error.resultCode {
    case .SQLITE_NOTADB: return Fault(.partForeign, path: path)
    case .SQLITE_CORRUPT: return Fault(.partDamaged, path: path)
    case .SQLITE_BUSY, .SQLITE_LOCKED: return Fault(.partInUse, path: path)
    case .SQLITE_FULL: return notWritten(.diskFull)
    case .SQLITE_CANTOPEN, .SQLITE_READONLY, .SQLITE_PERM: return notWritten(.notPermitted)
    default: return notWritten(.refused)
    }
  }
}

/// When the next write is due: not before sixty times as long as the last one took.
final class Pace: Sendable {
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
