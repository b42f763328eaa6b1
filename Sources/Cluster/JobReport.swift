// SPDX-License-Identifier: GPL-3.0-or-later

/// What Slurm says of a job, or of one task of an array.
package struct JobReport: Hashable, Sendable {
  /// How far it has come.
  package enum Stage: Hashable, Sendable {
    /// Not yet begun, and why not, in Slurm's words.
    case waiting(reason: String)
    case running
    case ended(TaskEnd)
  }

  /// The job, or the array that it is of.
  package let job: Int
  /// Which tasks of the array: one, or all that have not begun; nil for a job alone.
  package let tasks: [ClosedRange<Int>]?
  package let stage: Stage
  package let node: String?

  /// The lines of `scontrol --oneliner show job`.
  package static func reports(in text: String) -> [JobReport] {
    text.split(separator: "\n").compactMap { JobReport(line: $0) }
  }

  private init?(line: some StringProtocol) {
    var values: [Substring: Substring] = [:]
    for word in line.split(separator: " ") {
      let parts = word.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
      // The first of a name: later words may be of a path with spaces.
      if parts.count == 2, values[Substring(parts[0])] == nil {
        values[Substring(parts[0])] = Substring(parts[1])
      }
    }
    guard let id = values["ArrayJobId"] ?? values["JobId"], let number = Int(id),
      let state = values["JobState"]
    else { return nil }
    job = number
    if let list = values["ArrayTaskId"] {
      guard let ranges = Self.ranges(in: list) else { return nil }
      tasks = ranges
    } else {
      tasks = nil
    }
    let name = values["NodeList"] ?? ""
    node = name.isEmpty || name == "(null)" ? nil : String(name)
    stage = Self.stage(state, values["Reason"] ?? "", exit: values["ExitCode"] ?? "0:0")
  }

  /// `3`, `5-16`, `1,4-6`, `5-16%4`.
  static func ranges(in list: some StringProtocol) -> [ClosedRange<Int>]? {
    let own = list.prefix { $0 != "%" }.split(separator: ",")
    let ranges = own.compactMap { text -> ClosedRange<Int>? in
      let ends = text.split(separator: "-").map { Int($0) }
      guard (1...2).contains(ends.count), let first = ends[0], let last = ends.last!,
        first <= last
      else { return nil }
      return first...last
    }
    return ranges.count == own.count && !ranges.isEmpty ? ranges : nil
  }

  private static func stage(
    _ state: some StringProtocol, _ reason: some StringProtocol, exit: some StringProtocol
  ) -> Stage {
    switch state {
    case "PENDING", "REQUEUED", "REQUEUE_HOLD", "REQUEUE_FED", "SPECIAL_EXIT":
      return .waiting(reason: String(reason))
    case "COMPLETED": return .ended(.done)
    case "TIMEOUT", "DEADLINE": return .ended(.timeLimit)
    case "OUT_OF_MEMORY": return .ended(.outOfMemory)
    case "NODE_FAIL", "BOOT_FAIL": return .ended(.nodeLost)
    case "CANCELLED", "REVOKED": return .ended(.cancelled)
    case "PREEMPTED": return .ended(.preempted)
    case "FAILED":
      let parts = exit.split(separator: ":").map { Int($0) ?? 0 }
      let (code, signal) = (parts.first ?? 0, parts.count > 1 ? parts[1] : 0)
      // Slurm tells of its own failures to start a job with a signal past all that there are.
      if signal > 31 { return .ended(.notLaunched) }
      if signal > 0 { return .ended(.killed(signal: signal)) }
      if code > 128 { return .ended(.killed(signal: code - 128)) }
      switch code {
      case JobScript.folderUnseen: return .ended(.folderUnseen)
      case JobScript.programMissing, 126, 127: return .ended(.programMissing)
      default: return .ended(.failed(code: code))
      }
    default: return .running  // RUNNING, COMPLETING, CONFIGURING, SUSPENDED, and what is new.
    }
  }
}

/// How a task came to its end.
package enum TaskEnd: Hashable, Sendable {
  case done
  case killed(signal: Int)
  case timeLimit, outOfMemory, nodeLost, preempted, cancelled
  /// Slurm could not start it.
  case notLaunched
  /// The node does not see the run's folder, or the program.
  case folderUnseen, programMissing
  case failed(code: Int)
  /// Slurm does not know of it any more, and it left nothing.
  case forgotten
  /// Its part was damaged.
  case damaged
}
