// SPDX-License-Identifier: GPL-3.0-or-later

import Archive
import Boundary
import Cluster
import Foundation
import Funding
import Reports
import Studies

/// A sweep whose blocks are played by the tasks of a cluster.
struct ClusterSweep {
  let sweep: Sweep
  let identity: PartIdentity
  let options: ClusterOptions
  /// Of each task.
  let threads: Int?
  let language: Language
  let quiet: Bool

  /// All blocks, joined.
  ///
  /// - Returns: Nil if nothing was to be waited for.
  /// - Throws: ``Faults``, also for a study that has no blocks, and for more tasks than it has.
  func summary() throws(Faults) -> SweepSummary? {
    guard let blocks = try sweep.blocks() else {
      throw Faults([
        Fault(
          .notForMethod, path: "--engine", found: .spelt(sweep.study.method.name),
          allowed: StudyMethod.names.filter { !["grid", "one_at_a_time"].contains($0) }.map {
            .spelt($0)
          })
      ])
    }
    if let tasks = options.tasks, tasks > blocks {
      throw Faults([
        Fault(
          .tooManyTasks, path: "--tasks", found: .spelt("\(tasks)"), allowed: [.spelt("\(blocks)")])
      ])
    }
    let tasks = options.tasks ?? min(blocks, TaskPlan.usual)
    let script = script
    for path in [script.folder, script.program] where !path.isOneShellLine {
      throw Faults([Fault(.pathNotForShell, found: .spelt(path))])
    }
    if options.dryRun {
      try Terminal.print(dryRun(script, blocks, tasks))
      return nil
    }
    if options.engine == .hand { return try byHand(script, blocks, tasks) }
    let slurm = try Slurm(for: script.request)
    let folder = try PartFolder(for: identity, at: script.folder)
    let lock = try FolderLock(of: folder.url)
    let talk = ClusterProgress(folder: script.folder, blocks: blocks, language, quiet: quiet)
    var run = SlurmRun(
      slurm, in: folder, by: script, blocks: blocks, stages: sweep.stages,
      retries: options.retries ?? 3, tell: { talk.tell($0) })
    try withExtendedLifetime(lock) { () throws(Faults) in try run.begin(tasks: tasks) }
    if options.noWait, !run.jobs.isEmpty {
      talk.detach()
      return nil
    }
    let interrupts = Interrupts { talk.interrupt() }
    defer {
      interrupts.end()
      talk.end()
    }
    return try withExtendedLifetime(lock) { () throws(Faults) in
      try run.wait(within: joiningLimit.bytes, checkJoining)
    }
  }

  private var joiningLimit: MemoryLimit { options.taskLimit.atLeast(.usual) }

  /// - Throws: ``Faults`` for parts that take more memory than was allowed; they stay, for ksf merge.
  private func checkJoining(_ folder: PartFolder) throws(Faults) {
    try joiningLimit.check(folder.memory, .partsTooLarge, path: folder.url.path)
  }

  /// Blocks that were played by hand; nil if some are missing, and their tasks are told instead.
  private func byHand(
    _ script: JobScript, _ blocks: Int, _ tasks: Int
  ) throws(Faults) -> SweepSummary? {
    let folder = try PartFolder(for: identity, at: script.folder)
    try checkJoining(folder)
    let (summary, _) = try folder.join(within: joiningLimit.bytes)
    let missing = folder.contents()?.missing(of: blocks) ?? []
    guard !missing.isEmpty else { return summary }
    try Terminal.print(
      script.commands(for: TaskPlan.shares(of: missing, among: tasks, for: blocks)).joined(
        separator: "\n")
        + "\n")
    Terminal.say(ClusterWords.byHand.phrase[language], quiet: quiet)
    return nil
  }

  /// What the jobs run, by names that every node knows.
  private var script: JobScript {
    let work = URL(exactly: options.work ?? "ksf-work").standardizedFileURL
    let place = "\(sweep.study.id)-\(identity.fingerprint.prefix(12))"
    let folder = work.appending(path: place).path
    let program =
      options.program ?? Bundle.main.executableURL?.resolvingSymlinksInPath().path
      ?? CommandLine.arguments[0]
    return JobScript(
      folder: folder, program: program,
      name: "ksf-\(sweep.study.id.prefix(40))-\(Digest.sha256(folder.utf8).prefix(8))",
      request: options.request(threads: threads),
      options: (options.memory == nil ? [] : ["--memory", options.taskLimit.text])
        + (language == .en ? [] : ["--language", language.rawValue]))
  }

  private func dryRun(_ script: JobScript, _ blocks: Int, _ tasks: Int) -> String {
    let missing =
      (try? PartFolder(at: script.folder).contents())?.missing(of: blocks) ?? [0..<blocks]
    guard !missing.isEmpty else { return "" }
    return SlurmRun.files(of: script, missing: missing, tasks: tasks, blocks: blocks)
      .map { "==> \(script.folder)/\($0.name) <==\n\($0.text)" }.joined(separator: "\n")
  }
}

extension PartIdentity {
  /// Tells it from all others: the name of its folder.
  var fingerprint: String {
    Digest.sha256([program, study, scenarioHash, policy].joined(separator: "\n\0\n").utf8)
  }
}
