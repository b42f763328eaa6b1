// SPDX-License-Identifier: GPL-3.0-or-later

package import Archive
import Foundation
package import Funding
import Sensitivity
package import Studies

extension SlurmRun {
  /// How long Slurm, or the folder, may have no answer; how long the queue may keep the parts from being
  /// joined.
  private static let (patience, queue): (Duration, Duration) = (.seconds(600), .seconds(30))

  /// Waits until all blocks are there; tasks that come to no good end are tried again.
  ///
  /// - Parameters:
  ///   - limit: What joining the parts may take, in bytes.
  ///   - check: Looks at the parts before they are joined.
  /// - Returns: All blocks, joined.
  /// - Throws: ``Faults`` for tasks that are tried no more, and jobs that never start. Parts that are
  ///   there stay.
  package mutating func wait(
    within limit: Double, _ check: (PartFolder) throws(Faults) -> Void = { _ in }
  ) throws(Faults) -> SweepSummary {
    let interval = PollingInterval()
    while true {
      try waitForParts(interval)
      try check(folder)
      let (summary, damaged) = try join(interval, within: limit)
      guard !damaged.isEmpty else {
        cancel()
        folder.tidy()
        return summary
      }
      try again(
        damaged.map { Ended(task: Task(attempt: 0, job: 0, index: 0, blocks: $0), end: .damaged) },
        [:])
    }
  }

  private func sleep(_ time: Duration) { Thread.sleep(forTimeInterval: time / .seconds(1)) }

  /// Waits until the files of all blocks are there.
  private mutating func waitForParts(_ interval: PollingInterval) throws(Faults) {
    var lastAnswer = ContinuousClock.now
    while true {
      var silence: String?
      if let contents = folder.contents() {
        tasks.removeAll { own in contents.finished.contains { $0.overlaps(own.blocks) } }
        if contents.missing(of: blocks).isEmpty { return }
        guard !tasks.isEmpty else {
          cancel()
          throw Faults(failures.isEmpty ? [Fault(.taskCancelled)] : failures)
        }
        switch slurm.answer(of: Set(tasks.map(\.job)).sorted()) {
        case .success(let reports): try look(at: reports, contents)
        case .failure(let error): silence = error.said
        }
      } else {
        silence = folder.url.path
      }
      if let silence {
        if told.insert("silent").inserted { tell(.silent) }
        if .now - lastAnswer > Self.patience {
          throw Faults([Fault(.slurmSilent, path: "--engine slurm", found: .said(silence))])
        }
      } else {
        lastAnswer = .now
        told.remove("silent")
      }
      sleep(interval.next)
    }
  }

  /// All blocks of parts that are there, and the tasks whose parts are damaged.
  private mutating func join(
    _ interval: PollingInterval, within limit: Double
  ) throws(Faults) -> (summary: SweepSummary, damaged: [Range<Int>]) {
    var progress = SlurmEvent.Progress()
    progress.part = 1000
    progress.done = folder.contents()?.finished.count ?? 0
    progress.isMerging = true
    let start = ContinuousClock.now
    while true {
      if let whole = folder.joined(), isWhole(whole) { return (whole, []) }
      guard let merge, isWorthWaitingFor(merge, since: start) else { break }
      tell(.progress(progress))
      sleep(min(.seconds(2), interval.next))
    }
    if let merge {
      slurm.cancel([merge])
      self.merge = nil
      tell(.joining)
    }
    let (summary, damaged) = try folder.join(within: limit)
    if isWhole(summary) {
      try? folder.keepWhole(summary)
      return (summary, [])
    }
    // Some may have been set aside by the job that was to join them.
    return (summary, folder.contents()?.missing(of: blocks) ?? damaged)
  }

  private func isWhole(_ summary: SweepSummary) -> Bool {
    stages.allSatisfy { summary.blocks(of: $0) == BlockSet(0..<blocks) }
  }

  /// Whether the job that joins the parts is at work, or soon will be.
  private func isWorthWaitingFor(_ merge: Int, since start: ContinuousClock.Instant) -> Bool {
    guard case .success(let reports) = slurm.answer(of: [merge]) else { return false }
    switch reports.first?.stage {
    case .running: return true
    case .waiting(let reason):
      return !WaitingReason.isHopeless(reason) && .now - start < Self.queue
    case .ended, nil: return false
    }
  }
}
