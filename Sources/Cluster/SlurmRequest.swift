// SPDX-License-Identifier: GPL-3.0-or-later

/// What is asked of Slurm for each task; what is nil is left to the cluster.
public struct SlurmRequest: Hashable, Sendable {
  public var partition: String?
  public var account: String?
  /// As Slurm takes it: `30` minutes, `2:00:00`, `1-12`.
  public var time: String?
  /// As Slurm takes it: `2G`, of each task.
  public var memory: String?
  /// Processors of each task, and threads on them.
  public var threads: Int
  /// More options of sbatch, word for word: `--qos=short`.
  public var more: [String]
  /// Nodes that have failed so that no task goes there again.
  public var excluded: [String] = []

  public init(
    partition: String? = nil, account: String? = nil, time: String? = nil, memory: String? = nil,
    threads: Int = 1, more: [String] = []
  ) {
    (self.partition, self.account, self.time, self.memory) = (partition, account, time, memory)
    (self.threads, self.more) = (threads, more)
  }

  /// Options of sbatch by name, in order.
  var options: [(name: String, value: String)] {
    let given = [
      ("partition", partition), ("account", account), ("time", time), ("mem", memory),
      ("exclude", excluded.isEmpty ? nil : excluded.joined(separator: ",")),
    ]
    return given.compactMap { name, value in value.map { (name, $0) } }
  }

  /// Options of sbatch that are this program's own.
  public static let reserved: Set<String> = [
    "--array", "-a", "--job-name", "-J", "--output", "-o", "--error", "-e", "--dependency", "-d",
    "--kill-on-invalid-dep", "--wait", "-W", "--parsable", "--wrap", "--requeue", "--no-requeue",
    "--ntasks", "-n", "--cpus-per-task", "-c", "--partition", "-p", "--account", "-A", "--time",
    "-t", "--mem", "--exclude", "-x", "--test-only", "--clusters", "-M",
  ]

  /// Variables of the environment that would speak louder than a script's own lines.
  static let overriding = [
    "PARTITION": "partition", "ACCOUNT": "account", "TIMELIMIT": "time", "MEM_PER_NODE": "mem",
    "MEM_PER_CPU": "mem", "MEM_PER_GPU": "mem", "EXCLUDE": "exclude", "JOB_NAME": "",
    "ARRAY_INX": "", "OUTPUT": "", "ERROR": "", "REQUEUE": "", "NO_REQUEUE": "", "WAIT": "",
    "DEPENDENCY": "", "CPUS_PER_TASK": "", "NTASKS": "", "TEST_ONLY": "", "CLUSTERS": "",
  ]
}
