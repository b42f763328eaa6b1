// SPDX-License-Identifier: GPL-3.0-or-later

import Archive
import Boundary
import Foundation
import Funding

extension SlurmRun {
  /// How long a part may take to be seen here when its task is done there, and how long a reason that
  /// looks hopeless has to go away.
  private static let (grace, doubt): (Duration, Duration) = (.seconds(15), .seconds(1))

  /// A task that came to an end without a part.
  struct Ended {
    let task: Task
    let end: TaskEnd
    var node: String?
  }

  /// Takes in what Slurm says of tasks whose parts are not there.
  ///
  /// - Throws: ``Faults`` that end the waiting; the jobs are cancelled then.
  mutating func look(at reports: [JobReport], _ contents: PartFolder.Contents) throws(Faults) {
    var progress = SlurmEvent.Progress()
    progress.done = contents.finished.count
    var ended: [Ended] = []
    var hopeless: Fault?
    let now = ContinuousClock.now
    for place in tasks.indices {
      let task = tasks[place]
      let report = reports.first { report in
        report.job == task.job
          && report.tasks?.contains { $0.contains(task.index) } ?? true
      }
      switch report?.stage {
      case .running:
        progress.running += 1
        tasks[place].since = nil
      case .waiting(let reason):
        progress.waiting += 1
        hopeless = self.hopeless(reason, place, now) ?? hopeless
      case .ended(let end):
        if end == .done {
          if outlasts(Self.grace, place, now) {
            ended.append(Ended(task: task, end: .forgotten, node: report?.node))
          }
        } else if !folder.isFinished(task.blocks) {
          ended.append(Ended(task: task, end: end, node: report?.node))
        }
      case nil:
        if outlasts(Self.grace, place, now) { ended.append(Ended(task: task, end: .forgotten)) }
      }
    }
    let points = contents.started.reduce(contents.blocks * 1000) { $0 + $1.key.count * $1.value }
    progress.part = min(999, points / max(1, blocks))
    tell(.progress(progress))
    // What runs may come to its end first.
    if let hopeless, progress.running == 0 {
      cancel()
      throw Faults([hopeless] + failures)
    }
    if !ended.isEmpty { try again(ended, contents.started) }
  }

  /// Whether something has been so for a while.
  private mutating func outlasts(
    _ time: Duration, _ place: Int, _ now: ContinuousClock.Instant
  ) -> Bool {
    guard let since = tasks[place].since else {
      tasks[place].since = now
      _ = folder.contents(fresh: true)
      return false
    }
    return now - since > time
  }

  /// - Returns: The reason, if it does not go away by waiting.
  private mutating func hopeless(
    _ reason: String, _ place: Int, _ now: ContinuousClock.Instant
  ) -> Fault? {
    let job = tasks[place].job
    guard WaitingReason.isHopeless(reason) else {
      tasks[place].since = nil
      // Lists of nodes that follow a comma change all the time.
      if !WaitingReason.isUsual(reason), told.insert(String(reason.prefix { $0 != "," })).inserted {
        tell(.waits(job: job, reason: reason.replacing("_", with: " ")))
      }
      return nil
    }
    guard outlasts(Self.doubt, place, now) else { return nil }
    return nodeFault
      ?? Fault(
        .neverStarts, path: "--engine slurm", found: .spelt(reason), allowed: [.spelt("\(job)")])
  }

  /// Submits once more what came to no good end, as far as it is to be tried again.
  ///
  /// - Parameter started: How far tasks had come, in thousandths.
  mutating func again(_ ended: [Ended], _ started: [Range<Int>: Int]) throws(Faults) {
    var shares: [Range<Int>] = []
    for own in ended {
      tasks.removeAll { $0.blocks == own.task.blocks }
      let kept = retries.excluded.count
      let log = folder.url.appending(path: "logs/\(own.task.attempt)-\(own.task.index).log")
      let decision = retries.decide(
        own.task.blocks, after: own.end, on: own.node, part: started[own.task.blocks] ?? 0,
        said: Self.lastWords(of: log), log: log.path, script: script)
      switch decision {
      case .again(let number):
        shares.append(own.task.blocks)
        tell(.again(own.task.blocks, own.end, number: number, limit: retries.limit))
      case .fail(let fault): failures.append(fault)
      case .stop(let fault):
        cancel()
        throw Faults([fault] + failures)
      }
      if retries.excluded.count > kept, let node = retries.excluded.last {
        nodeFault = retries.fault(of: node)
        tell(.keptOut(node: node))
      }
    }
    guard !shares.isEmpty else { return }
    do throws(Faults) {
      try submit(shares)
    } catch {
      cancel()
      throw Faults(error.list + failures)
    }
  }

  /// The end of what a task said.
  private static func lastWords(of log: URL) -> String {
    guard let bytes = try? RegularFile.read(log.path, limit: 1 << 26) else { return "" }
    return String(decoding: bytes, as: UTF8.self).split(separator: "\n").suffix(3).joined(
      separator: " ")
  }
}
