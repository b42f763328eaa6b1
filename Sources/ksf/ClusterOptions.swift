// SPDX-License-Identifier: GPL-3.0-or-later

import ArgumentParser
import Cluster
import Foundation
import Funding

/// On which machines a sweep is played, and what is asked of them.
struct ClusterOptions: ParsableArguments {
  enum Engine: String, CaseIterable, ExpressibleByArgument {
    case local, slurm, hand
  }

  @Option(
    help: ArgumentHelp(
      "local; slurm: the tasks of a job array, on a cluster that runs Slurm; or hand: prints the commands of tasks that are still to be run, on whatever machines, and when they have been gives the answer.",
      valueName: "engine"))
  var engine = Engine.local

  @Option(
    parsing: .unconditional,
    help: ArgumentHelp(
      "How many tasks share out the blocks; \(TaskPlan.usual) at most when left out.",
      valueName: "n"), transform: whole(1...Int.max))
  var tasks: Int?

  @Option(
    help: ArgumentHelp(
      "A folder that all nodes see; each run gets one of its own in it (ksf-work).",
      valueName: "folder"), completion: .directory)
  var work: String?

  @Option(help: ArgumentHelp("The partition that tasks run in.", valueName: "name"))
  var partition: String?

  @Option(help: ArgumentHelp("The account that pays.", valueName: "name"))
  var account: String?

  @Option(
    help: ArgumentHelp(
      "How long a task may take: minutes, hours:minutes:seconds, or days-hours.",
      valueName: "time"))
  var time: String?

  @Option(
    help: ArgumentHelp(
      "The most memory that the command may take, such as 8G; with --engine slurm or hand that each task and the joining of their parts may, and what a task asks Slurm for (4G).",
      valueName: "size"))
  var memory: String?

  @Option(
    parsing: .unconditional,
    help: ArgumentHelp(
      "How often the blocks of a task that failed or was killed are tried again (3).",
      valueName: "n"), transform: whole(0...100))
  var retries: Int?

  @Option(
    help: ArgumentHelp(
      "One more option of sbatch, such as --sbatch=--qos=short. May be repeated.",
      valueName: "option"))
  var sbatch: [String] = []

  @Option(
    help: ArgumentHelp(
      "Where the nodes have this program, if not where it is here.", valueName: "file"),
    completion: .file())
  var program: String?

  @Flag(help: "Submit, and leave the answer to the same command later.")
  var noWait = false

  @Flag(help: "Print what would be submitted, and submit nothing.")
  var dryRun = false

  func validate() throws {
    let ofBoth = [
      ("--tasks", tasks != nil), ("--work", work != nil), ("--program", program != nil),
    ]
    let ofSlurm = [
      ("--partition", partition != nil), ("--account", account != nil), ("--time", time != nil),
      ("--retries", retries != nil),
      ("--sbatch", !sbatch.isEmpty),
      ("--no-wait", noWait), ("--dry-run", dryRun),
    ]
    let given = (engine == .local ? ofBoth : []) + (engine == .slurm ? [] : ofSlurm)
    if let (name, _) = given.first(where: \.1) {
      throw ValidationError("\(name) is of sweeps on a cluster: add --engine slurm.")
    }
    for (name, value) in [
      ("--partition", partition), ("--account", account), ("--time", time), ("--memory", memory),
    ] {
      guard let value else { continue }
      guard SlurmRequest.isOneWord(value)
      else { throw ValidationError("\(name) takes one word, as Slurm does, not '\(value)'.") }
    }
    if engine != .slurm, let memory, MemoryLimit(argument: memory) == nil {
      throw ValidationError("--memory takes a size such as 8GB, not '\(memory)'.")
    }
    if let time, time.wholeMatch(of: /([0-9]+-)?[0-9]+(:[0-9]+){0,2}|UNLIMITED|INFINITE/) == nil {
      throw ValidationError(
        "--time takes minutes (30), hours:minutes:seconds (2:00:00) or days-hours (1-12), "
          + "not '\(time)'.")
    }
    for option in sbatch {
      switch SlurmRequest.refusal(of: option) {
      case nil: break
      case .notAnOption:
        throw ValidationError(
          "--sbatch takes one option of sbatch by its long name, such as --sbatch=--qos=short, not "
            + "'\(option)'.")
      case .reserved:
        let name = option.prefix { $0 != "=" && $0 != " " }
        throw ValidationError("\(name) is set by this program; --help has the options for it.")
      }
    }
  }

  /// What a sweep on this machine may take.
  var limit: MemoryLimit {
    (engine == .local ? memory : nil).flatMap { MemoryLimit(argument: $0) } ?? .usual
  }

  /// What a task may take, and the joining of parts.
  ///
  /// Slurm takes a number alone for so many MB; what it alone understands it holds tasks to itself.
  var taskLimit: MemoryLimit {
    memory.flatMap { MemoryLimit(argument: $0) ?? MemoryLimit(argument: $0 + "M") } ?? .usual
  }

  func request(threads: Int?) -> SlurmRequest {
    SlurmRequest(
      partition: partition, account: account, time: time, memory: memory, threads: threads ?? 1,
      more: sbatch)
  }
}
