// SPDX-License-Identifier: GPL-3.0-or-later

import Archive
import Foundation
import Funding
import Reports
import Synchronization

/// Sees to it that a run is kept. What hinders that is said in a line, and hinders nothing else.
final class RunRecorder {
  private let place: ArchivePlace
  private let command: String
  private let language: Language
  private let quiet: Bool
  /// The number of a run that was noted when it began.
  private var id: Int?
  private var hasFailed = false
  private var blocks: KeptBlocks?

  init(_ place: ArchivePlace, command: String, _ language: Language, quiet: Bool) {
    (self.command, self.language, self.quiet) = (command, language, quiet)
    if let replay = Replay.current, replay.purpose == .resumption, let path = replay.archive {
      (self.place, id) = (.file(path, isAsked: true), replay.run.id)
    } else {
      self.place = place
    }
  }

  /// Notes that a run has begun that may take long, so that it is there if it is cut off.
  func begin(_ record: RunRecord) {
    guard id == nil, !Replay.isComparison, case .file(let path, _) = place else { return }
    var entry = RunOutcome(record, language).entry(of: command)
    entry.exitCode = nil
    attempt { () throws(Faults) in
      let begun = try RunClock.begun
      id = try RunArchive(writing: path).begin(entry, at: begun)
    }
  }

  /// Whether the run was noted when it began, so that it can go on where it was cut off.
  var isNoted: Bool { id != nil }

  /// What keeps the blocks of a sweep that has begun; nil if it is not kept.
  func blocks(of identity: PartIdentity) -> KeptBlocks? {
    guard let id, case .file(let path, _) = place else { return nil }
    blocks = blocks ?? KeptBlocks(of: id, in: path, identity)
    return blocks
  }

  /// Keeps a result.
  ///
  /// - Parameter answer: Its text in the width of files, where that is known already.
  func end(
    _ result: some Result, isYes: Bool, answer: String? = nil, outputs: [RunOutcome.Output] = []
  ) {
    guard let record = result.record else { return }
    end {
      var outcome = RunOutcome(record, result.language)
      outcome.answer = answer ?? result.text(as: .text, width: OutputOptions.fileWidth)
      outcome.results =
        [(result.tableName, result.text(as: .csv, width: OutputOptions.fileWidth))]
        + result.others(as: .csv)
      (outcome.metrics, outcome.outputs, outcome.isYes) = (result.metrics, outputs, isYes)
      return outcome
    }
  }

  /// Keeps what a run came to; nothing is made of it where nothing is kept.
  func end(_ outcome: () -> RunOutcome) {
    if let replay = Replay.current, replay.purpose == .comparison {
      return replay.make(outcome().entry(of: command))
    }
    switch place {
    case .off: return
    case .notUTF8(let name):
      let fault = Fault(.archivePlaceNotUTF8, found: .spelt(name))
      return Terminal.complain(
        ArchiveWords.notKept(reason: fault.words(in: language))[language])
    case .homeless: return Terminal.say(ArchiveWords.homeless.phrase[language], quiet: quiet)
    case .file(let path, _):
      guard !hasFailed else { return }
      let entry = outcome().entry(of: command)
      attempt { () throws(Faults) in
        let begun = try RunClock.begun
        let archive = try RunArchive(writing: path)
        // The process is at its end, which closes it; a thread that does so would only take time.
        Self.open.withLock { $0 = archive }
        if let id {
          try archive.end(id, entry, seconds: RunClock.seconds)
          blocks?.remove()
        } else {
          try archive.keep(entry, begun: begun, seconds: RunClock.seconds)
        }
      }
    }
  }

  /// Runs `work` of a run that was noted; one that ends with faults has come to its end too.
  func noting<T>(_ record: RunRecord, _ work: () throws(Faults) -> T) throws(Faults) -> T {
    do throws(Faults) {
      return try work()
    } catch {
      if id != nil || Replay.isComparison {
        end {
          var outcome = RunOutcome(record, language)
          outcome.answer = error.list.map { $0.words(in: language) + "\n" }.joined()
          outcome.isYes = false
          return outcome
        }
      }
      throw error
    }
  }

  private static let open = Mutex<RunArchive?>(nil)

  private func attempt(_ work: () throws(Faults) -> Void) {
    do throws(Faults) {
      try work()
    } catch {
      hasFailed = true
      let reason = error.list.map { $0.words(in: language) }.joined(separator: " ")
      Terminal.complain(ArchiveWords.notKept(reason: reason)[language])
    }
  }
}

/// When a run began and how long it has taken, for the archive alone: no result knows the time.
enum RunClock {
  private static let start = ContinuousClock.now
  private static let now = Date()

  /// The moment that `SOURCE_DATE_EPOCH` says, where somebody wants the same archive again.
  ///
  /// Reference: reproducible-builds.org, SOURCE_DATE_EPOCH.
  private static let fixed = ProcessInfo.processInfo.environment["SOURCE_DATE_EPOCH"]
    .flatMap { $0.isEmpty ? nil : $0 }

  /// The last second of the year 9999: later dates have no form that an archive reads.
  private static let last = 253_402_300_799

  /// Called when the command has been read.
  static func begin() { _ = (start, now) }

  /// - Throws: ``Faults`` for a moment that is none.
  static var begun: Date {
    get throws(Faults) {
      guard let fixed else { return now }
      guard let seconds = Int(fixed), (0...last).contains(seconds) else {
        throw Faults([
          Fault(.sourceDateUnusable, found: .spelt(fixed), allowed: [.spelt("\(last)")])
        ])
      }
      return Date(timeIntervalSince1970: Double(seconds))
    }
  }

  static var seconds: Double {
    fixed == nil ? (ContinuousClock.now - start) / .seconds(1) : 0
  }
}
