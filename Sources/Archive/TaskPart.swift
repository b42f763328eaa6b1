// SPDX-License-Identifier: GPL-3.0-or-later

package import Funding
import Sensitivity
package import Studies
import Synchronization

/// The blocks of a task while it is at work, which are kept in the run's folder from time to time.
///
/// Writing takes a sixtieth of the time at most, so what is killed has lost the blocks in hand and those
/// since the last write.
package final class TaskPart: Sendable {
  package let folder: PartFolder
  package let blocks: Range<Int>
  /// What there was when the task began.
  package let known: SweepSummary
  private let stages: [SweepSummary.Stage]
  private let now: Mutex<SweepSummary>
  private let pace = WriteThrottle()
  private let failure = FailureBox()

  package init(_ blocks: Range<Int>, of stages: [SweepSummary.Stage], in folder: PartFolder) {
    (self.blocks, self.stages, self.folder) = (blocks, stages, folder)
    known = folder.known(of: blocks)
    now = Mutex(known)
    pace.begin()
  }

  /// Keeps what there is of a stage, if it is time to.
  ///
  /// - Returns: Whether all is well; if not, ``fault`` says why.
  package func keep(_ stage: StageSummary) -> Bool {
    let isDue = pace.isDue
    let summary = now.withLock { now -> SweepSummary? in
      now.take(stage)
      return isDue ? now : nil
    }
    guard let summary else { return true }
    let start = ContinuousClock.now
    do throws(Faults) {
      try folder.keep(summary, of: blocks, part: part(of: summary))
    } catch {
      failure.set(error.list[0])
      return false
    }
    pace.wrote(from: start)
    return true
  }

  /// How much of the blocks there is, in thousandths.
  ///
  /// Of two stages the second takes nearly all of the time: it plays every row many times.
  func part(of summary: SweepSummary) -> Int {
    let weights = stages.count == 2 ? [1, 9] : stages.map { _ in 1 }
    let done = zip(stages, weights).reduce(0) { $0 + $1.1 * summary.blocks(of: $1.0).count }
    return 1000 * done / max(1, blocks.count * weights.reduce(0, +))
  }

  /// Why blocks could not be kept.
  package var fault: Fault? { failure.value }
}
