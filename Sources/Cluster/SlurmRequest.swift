// SPDX-License-Identifier: GPL-3.0-or-later

/// What is asked of Slurm for each task; what is nil is left to the cluster.
package struct SlurmRequest: Hashable, Sendable {
  package var partition: String?
  package var account: String?
  /// As Slurm takes it: `30` minutes, `2:00:00`, `1-12`.
  package var time: String?
  /// As Slurm takes it: `2G`, of each task.
  package var memory: String?
  /// Processors of each task, and threads on them.
  package var threads: Int
  /// More options of sbatch, word for word: `--qos=short`.
  package var more: [String]
  /// Nodes that have failed so that no task goes there again.
  package var excluded: [String] = []

  package init(
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

  /// What may be wrong with one more option of sbatch.
  package enum Refusal: Hashable, Sendable { case notAnOption, reserved }

  /// Why an option is not taken, however it is written: sbatch takes long names cut short (`--arr`), short
  /// ones with their value (`-a1-2`) or one after the other (`-Ha1`), and several options in a line.
  ///
  /// Reference: Slurm, sbatch(1); GNU C Library, Getopt Long Options.
  package static func refusal(of option: String) -> Refusal? {
    // By bytes, as sbatch reads it: a sign that joins the space after it would hide that from a reader of
    // characters.
    let (dash, equals, space) = (UInt8(ascii: "-"), UInt8(ascii: "="), UInt8(ascii: " "))
    let words = option.utf8.split(separator: space, maxSplits: 1).map { Array($0) }
    guard let first = words.first, first.first == dash, first.count > 1,
      option.unicodeScalars.allSatisfy({ $0.value >= 0x20 && $0.value != 0x7F })
    else { return .notAnOption }
    let name = first.prefix { $0 != equals }
    // The value is one word, which cannot become an option by itself; quotes do not hide that.
    if words.count > 1 {
      let value = words[1]
      let starts = value.split(separator: space).map(\.first)
      guard !starts.contains(dash), !value.contains(where: { Self.quotes.contains($0) })
      else { return .notAnOption }
    }
    guard name.dropFirst().allSatisfy({ Self.isOfName($0) }) else { return .notAnOption }
    let text = String(decoding: name, as: UTF8.self)
    guard text.hasPrefix("--") else {
      if reserved.contains(String(text.prefix(2))) { return .reserved }
      return first.count == 2 ? nil : .notAnOption
    }
    return reserved.contains { $0.hasPrefix(text) } ? .reserved : nil
  }

  /// Whether a value is one word for sbatch, without anything that would end it or the line.
  package static func isOneWord(_ value: String) -> Bool {
    !value.isEmpty && !value.utf8.contains { $0 == UInt8(ascii: "#") || quotes.contains($0) }
      && value.unicodeScalars.allSatisfy {
        $0.value > 0x20 && $0.value != 0x7F && !$0.properties.isWhitespace
      }
  }

  /// What sbatch takes away from around words.
  private static let quotes: [UInt8] = Array("\"'\\".utf8)

  private static func isOfName(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"):
      true
    default: false
    }
  }

  /// Options of sbatch that are this program's own.
  static let reserved: Set<String> = [
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
