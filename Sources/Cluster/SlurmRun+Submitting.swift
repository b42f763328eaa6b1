// SPDX-License-Identifier: GPL-3.0-or-later

import Archive
import Boundary
import Foundation
import Funding

extension SlurmRun {
  /// The files of an attempt, to be read before anything is submitted.
  ///
  /// - Parameter tasks: How many tasks all `blocks` are shared out among.
  package static func files(
    of script: JobScript, missing: [Range<Int>], tasks: Int, blocks: Int
  ) -> [(name: String, text: String)] {
    files(of: script, TaskPlan.shares(of: missing, among: tasks, for: blocks), attempt: 1)
  }

  private static func files(
    of script: JobScript, _ shares: [Range<Int>], attempt: Int
  ) -> [(name: String, text: String)] {
    [
      ("tasks-\(attempt)", TaskPlan.text(of: shares)),
      ("tasks-\(attempt).sh", script.tasks(attempt: attempt, count: shares.count)),
      ("merge-\(attempt).sh", script.merge(attempt: attempt)),
    ]
  }

  /// The blocks of the tasks of an earlier attempt; none if its file is not there.
  func shares(ofAttempt attempt: Int) -> [Range<Int>] {
    let file = folder.url.appending(path: "tasks-\(attempt)").path
    guard let bytes = try? RegularFile.read(file, limit: 1 << 26) else { return [] }
    return TaskPlan.shares(in: String(decoding: bytes, as: UTF8.self)) ?? []
  }

  /// Submits an array of tasks, and a job after it and all that is in the queue.
  ///
  /// - Throws: ``Faults`` if Slurm does not take the array.
  mutating func submit(_ shares: [Range<Int>]) throws(Faults) {
    let before = Set(tasks.map(\.job)).sorted()
    let attempt = nextAttempt
    script.request.excluded = retries.excluded
    folder.clearLogs(ofAttempt: attempt)
    for (name, text) in Self.files(of: script, shares, attempt: attempt) {
      try folder.keep(text, as: name)
    }
    let job: Int
    do throws(Faults) {
      job = try slurm.submit(folder.url.appending(path: "tasks-\(attempt).sh"))
    } catch {
      // Where no node is left it was they that failed.
      if let nodeFault { throw Faults([nodeFault]) }
      throw Faults(
        error.list.map { fault in
          var fault = fault
          if fault.code == .arrayTooLarge { fault.found = .spelt("\(shares.count)") }
          return fault
        })
    }
    for (index, own) in shares.enumerated() {
      tasks.append(Task(attempt: attempt, job: job, index: index + 1, blocks: own))
    }
    if let merge { slurm.cancel([merge]) }
    let others = before.isEmpty ? "" : ",afterany:" + before.map { "\($0)" }.joined(separator: ":")
    merge = try? slurm.submit(
      folder.url.appending(path: "merge-\(attempt).sh"), after: "afterok:\(job)\(others)")
    tell(
      .submitted(
        tasks: shares.count, blocks: shares.reduce(0) { $0 + $1.count }, job: job, merge: merge,
        isFirst: attempt == 1))
    tell(.jobs(jobs))
  }

  private var nextAttempt: Int {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder.url.path)) ?? []
    return 1 + (names.compactMap { Int($0.dropFirst("tasks-".count)) }.max() ?? 0)
  }
}
