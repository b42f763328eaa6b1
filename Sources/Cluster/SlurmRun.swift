// SPDX-License-Identifier: GPL-3.0-or-later

package import Archive
import Foundation
package import Funding
import Sensitivity
package import Studies

/// A study on a cluster: an array of tasks over its blocks, and a job that joins their parts.
///
/// All that is known of it stands in its folder and in Slurm's queue, so that whoever comes later goes on
/// with it: blocks that are there are not played again, and tasks that are in the queue not submitted
/// again.
package struct SlurmRun {
  let slurm: Slurm
  let folder: PartFolder
  var script: JobScript
  /// How many blocks the study has, and what is computed of each.
  let blocks: Int
  let stages: [SweepSummary.Stage]
  let tell: (SlurmEvent) -> Void

  /// A task that is in the queue, or was when it was last asked about.
  struct Task {
    let attempt: Int
    let job: Int
    let index: Int
    let blocks: Range<Int>
    /// Since when it has come to an end without a part, or waits for what does not come.
    var since: ContinuousClock.Instant?
  }

  var tasks: [Task] = []
  var merge: Int?
  var retries: Retries
  var failures: [Fault] = []
  /// What a node was kept out for.
  var nodeFault: Fault?
  var told: Set<String> = []

  package init(
    _ slurm: Slurm, in folder: PartFolder, by script: JobScript, blocks: Int,
    stages: [SweepSummary.Stage], retries: Int, tell: @escaping (SlurmEvent) -> Void
  ) {
    (self.slurm, self.folder, self.script) = (slurm, folder, script)
    (self.blocks, self.stages, self.tell) = (blocks, stages, tell)
    self.retries = Retries(limit: retries)
  }

  /// Submits what is neither there nor in the queue.
  ///
  /// - Parameter count: How many tasks all blocks are shared out among.
  /// - Throws: ``Faults`` for what Slurm does not take; nothing is in the queue then that was not.
  package mutating func begin(tasks count: Int) throws(Faults) {
    guard let contents = folder.contents(fresh: true) else {
      throw Faults([Fault(.noRunFolder, path: folder.url.path)])
    }
    let missing = contents.missing(of: blocks)
    if !missing.isEmpty { try takeUp(missing) }
    if contents.blocks > 0 || !contents.started.isEmpty || !tasks.isEmpty {
      tell(.goingOn(blocks: contents.blocks, queued: tasks.count))
    }
    guard !missing.isEmpty else { return }
    let open = Self.without(tasks.map(\.blocks), missing)
    if open.isEmpty {
      tell(.jobs(jobs))
    } else {
      try submit(shares(of: open, contents, among: count))
    }
  }

  /// Finds the run's jobs in the queue.
  private mutating func takeUp(_ missing: [Range<Int>]) throws(Faults) {
    for (job, name) in try slurm.queue() {
      guard let (attempt, isMerge) = script.attempt(of: name) else { continue }
      if isMerge {
        merge = max(merge ?? 0, job)
        continue
      }
      for (index, own) in shares(ofAttempt: attempt).enumerated()
      where missing.contains(where: { $0.overlaps(own) }) {
        tasks.append(Task(attempt: attempt, job: job, index: index + 1, blocks: own))
      }
    }
  }

  /// What was begun stays one task, as its progress is that of its blocks; the rest is shared out.
  private func shares(
    of open: [Range<Int>], _ contents: PartFolder.Contents, among count: Int
  ) -> [Range<Int>] {
    let begun = contents.started.keys.sorted { $0.lowerBound < $1.lowerBound }.filter { own in
      open.contains { $0.contains(own.lowerBound) && own.upperBound <= $0.upperBound }
    }
    var apart: [Range<Int>] = []
    for own in begun where own.lowerBound >= apart.last?.upperBound ?? 0 { apart.append(own) }
    let rest = Self.without(apart, open)
    return (apart + TaskPlan.shares(of: rest, among: count, for: blocks))
      .sorted { $0.lowerBound < $1.lowerBound }
  }

  /// The runs of blocks of `all` that are in none of `taken`.
  static func without(_ taken: [Range<Int>], _ all: [Range<Int>]) -> [Range<Int>] {
    taken.reduce(all) { rest, taken in
      rest.flatMap { run in
        [
          run.lowerBound..<max(run.lowerBound, min(run.upperBound, taken.lowerBound)),
          min(run.upperBound, max(run.lowerBound, taken.upperBound))..<run.upperBound,
        ].filter { !$0.isEmpty }
      }
    }
  }

  /// Every job of the run that may be in the queue.
  package var jobs: [Int] { Set(tasks.map(\.job)).sorted() + [merge].compactMap(\.self) }

  /// Takes back what is in the queue, also what it has that should be out of it: a controller that was
  /// killed may have forgotten the last that it was told.
  mutating func cancel() {
    let queued = (try? slurm.queue()) ?? []
    slurm.cancel(jobs + queued.filter { script.attempt(of: $0.name) != nil }.map(\.job))
    (tasks, merge) = ([], nil)
  }
}
