// SPDX-License-Identifier: GPL-3.0-or-later

import Cluster
import Foundation
import Funding
import Reports
import Synchronization

/// What is said while tasks play on other machines: a line for what happens, and a bar for how far they are.
final class ClusterProgress: Sendable {
  private let folder: String
  private let blocks: Int
  private let language: Language
  private let quiet: Bool
  private let hasBar: Bool
  private let start = ContinuousClock.now
  private let jobs = Mutex<[Int]>([])

  init(folder: String, blocks: Int, _ language: Language, quiet: Bool) {
    (self.folder, self.blocks, self.language, self.quiet) = (folder, blocks, language, quiet)
    hasBar = !quiet && ProgressBar.isTerminal
  }

  func tell(_ event: SlurmEvent) {
    switch event {
    case .progress(let progress): show(progress)
    case .jobs(let list): jobs.withLock { $0 = list }
    case .submitted(let tasks, let blocks, let job, let merge, let isFirst):
      let merge = merge.map { "\($0)" } ?? "–"
      say(
        isFirst
          ? ClusterWords.submitted(
            job: job, blocks: blocks, tasks: tasks, merge: merge, folder: folder)
          : ClusterWords.submittedAgain(job: job, blocks: blocks, tasks: tasks, merge: merge))
    case .goingOn(let done, let queued):
      say(ClusterWords.goingOn(done: done, blocks: blocks, queued: queued, folder: folder))
    case .again(let blocks, let end, let number, let limit):
      say(
        ClusterWords.again(
          blocks: "\(blocks.lowerBound + 1)–\(blocks.upperBound)",
          cause: end.term.words(in: language), number: number, limit: limit))
    case .keptOut(let node): say(ClusterWords.keptOut(node: node))
    case .silent: say(ClusterWords.silent)
    case .waits(let job, let reason): say(ClusterWords.waits(job: job, reason: reason))
    case .joining: say(ClusterWords.joining)
    }
  }

  /// Says that nothing is waited for.
  func detach() { say(ClusterWords.detached(jobs: list)) }

  /// A line, in the place of the bar.
  private func say(_ message: Message) {
    if hasBar { Terminal.sayOver("") }
    Terminal.say(message[language], quiet: quiet)
  }

  private var list: String { jobs.withLock { $0 }.map { "\($0)" }.joined(separator: " ") }

  private func show(_ progress: SlurmEvent.Progress) {
    guard hasBar else { return }
    let filled = progress.part * 30 / 1000
    let bar = String(repeating: "#", count: filled) + String(repeating: ".", count: 30 - filled)
    let words =
      progress.isMerging
      ? ClusterWords.merging.phrase[language]
      : ClusterWords.progress(
        done: progress.done, tasks: progress.tasks, running: progress.running,
        waiting: progress.waiting)[language]
    let seconds = Int((ContinuousClock.now - start) / .seconds(1))
    Terminal.sayOver("[\(bar)] \(progress.part / 10) %  \(words)  \(seconds) s")
  }

  /// Says how to go on; the jobs are left as they are.
  func interrupt() { say(ClusterWords.interrupted(jobs: list, folder: folder)) }

  /// Takes the bar away.
  func end() { if hasBar { Terminal.sayOver("") } }
}
