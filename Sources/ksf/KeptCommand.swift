// SPDX-License-Identifier: GPL-3.0-or-later

import Archive
import ArgumentParser
import Funding
import Reports

/// A command whose runs are kept, and can be made again of what was kept.
///
/// An archive may come from a stranger. What a stored run may say is what was asked: scenarios, changes,
/// metrics, the design of a study, and the form of the answer. Who makes it again says where anything is
/// written, by what it is played, and how many threads there are.
protocol KeptCommand: ParsableCommand {
  /// Takes out all that is not the question.
  mutating func keepQuestion()

  /// The most memory that it may take; nil for a kind that asks for none.
  var memory: MemoryLimit? { get set }

  /// Takes what who goes on with the run said.
  ///
  /// - Throws: ``Faults`` if it needs more than that.
  mutating func take(_ place: ResumePlace, of id: Int) throws(Faults)
}

/// Where a run goes on, and by what.
struct ResumePlace {
  let output: OutputOptions
  let force: Bool
  let cluster: ClusterOptions
  let part: String?

  var needsSweep: Bool { cluster.engine != .local || part != nil }
}

extension KeptCommand {
  /// Words of a stored command as a command of exactly this kind, with its question alone.
  static func question(in words: some Sequence<String>) throws -> Self {
    var command = try parse(Array(words))
    // What a run might take, it may take again, but no more than any run may that nobody allowed more.
    let memory = command.memory?.atMost(.usual)
    command.keepQuestion()
    command.memory = memory
    return command
  }

  var memory: MemoryLimit? {
    get { nil }
    set {}
  }
}

/// The kinds of runs that are kept: `ksf runs` itself is none of them.
enum KeptKinds {
  static let all: [any KeptCommand.Type] = [
    ProjectCommand.self, CompareCommand.self, TableCommand.self, ExportCommand.self,
    ExplainCommand.self, SolveCommand.self, FrontierCommand.self, ElasticitiesCommand.self,
    SweepCommand.self, MergeCommand.self, ReportCommand.self, ChartCommand.self,
    AnalyzeCommand.self, DiscoverCommand.self,
  ]

  /// What the words of a run allowed it to take; nil if they said nothing of it.
  static func memory(of run: KeptRun) -> MemoryLimit? {
    let words = run.entry.manifest.command
    let kind = all.first { $0.configuration.commandName == words.first }
    guard StoredWords.areFew(words) else { return nil }
    return (try? kind?.parse(Array(words.dropFirst())))?.memory
  }

  /// What a run asked.
  ///
  /// - Throws: ``Faults`` for a kind that is not made again, and for words that are none of its kind.
  static func question(of run: KeptRun) throws(Faults) -> any KeptCommand {
    let words = run.entry.manifest.command
    let kind = all.first { $0.configuration.commandName == words.first }
    guard let kind, run.entry.command == words.first else {
      throw Faults([
        Fault(
          .runNotReplayed, found: .spelt("\(run.id)"),
          allowed: [.spelt(words.first ?? run.entry.command)])
      ])
    }
    guard StoredWords.areFew(words) else {
      throw Faults([
        Fault(
          .runManyWords, found: .spelt("\(run.id)"),
          allowed: [.spelt("\(StoredWords.most)")])
      ])
    }
    do {
      return try kind.question(in: words.dropFirst())
    } catch {
      throw Replay.notUnderstood(run, kind.message(for: error))
    }
  }
}

extension OutputOptions {
  /// Takes what who goes on with a run said; the form of the answer may be the stored one.
  mutating func take(_ place: OutputOptions) {
    (output, quiet) = (place.output, place.quiet)
    // A file says by its name what it is.
    if place.format != nil || place.output != nil { format = place.format }
  }
}

extension DocumentOptions {
  mutating func take(_ place: ResumePlace, of id: Int) throws(Faults) {
    guard let path = place.output.output else {
      throw Faults([Fault(.runNeedsPlace, found: .spelt("\(id)"))])
    }
    (output, force, quiet) = (path, place.force, place.output.quiet)
  }
}

extension ArchiveOptions {
  mutating func forget() { (archive, noArchive) = (nil, false) }
}

/// Commands that print an answer, or write it to one place.
protocol Answering: KeptCommand {
  var archive: ArchiveOptions { get set }
  var output: OutputOptions { get set }
}

extension Answering {
  mutating func keepQuestion() { archive.forget() }

  mutating func take(_ place: ResumePlace, of id: Int) throws(Faults) {
    if place.needsSweep { throw Faults([Fault(.runNoSweep, found: .spelt("\(id)"))]) }
    output.take(place.output)
  }
}

extension ProjectCommand: Answering {}
extension CompareCommand: Answering {}
extension TableCommand: Answering {}
extension ExplainCommand: Answering {}
extension SolveCommand: Answering {}
extension FrontierCommand: Answering {}
extension ElasticitiesCommand: Answering {}

extension MergeCommand: Answering {
  mutating func keepQuestion() {
    archive.forget()
    (part, replace) = (nil, false)
  }

  var memory: MemoryLimit? {
    get { work.memory }
    set { work.memory = newValue ?? .usual }
  }

  mutating func take(_ place: ResumePlace, of id: Int) throws(Faults) {
    if place.needsSweep { throw Faults([Fault(.runNoSweep, found: .spelt("\(id)"))]) }
    memory = place.cluster.limit
    output.take(place.output)
  }
}

extension ExportCommand: KeptCommand {
  mutating func keepQuestion() {
    archive.forget()
    design.threads = nil
  }

  var memory: MemoryLimit? {
    get { work.memory }
    set { work.memory = newValue ?? .usual }
  }

  mutating func take(_ place: ResumePlace, of id: Int) throws(Faults) {
    if place.needsSweep { throw Faults([Fault(.runNoSweep, found: .spelt("\(id)"))]) }
    memory = place.cluster.limit
    try output.take(place, of: id)
  }
}

extension ReportCommand: KeptCommand {
  mutating func keepQuestion() {
    archive.forget()
    subject.threads = nil
  }

  var memory: MemoryLimit? {
    get { subject.work.memory }
    set { subject.work.memory = newValue ?? .usual }
  }

  mutating func take(_ place: ResumePlace, of id: Int) throws(Faults) {
    if place.needsSweep { throw Faults([Fault(.runNoSweep, found: .spelt("\(id)"))]) }
    memory = place.cluster.limit
    try document.take(place, of: id)
  }
}

extension SweepCommand: KeptCommand {
  mutating func keepQuestion() {
    archive.forget()
    design.threads = nil
    (parts.part, parts.resume, parts.blocks) = (nil, false, nil)
    cluster.forget()
  }

  /// Of this machine; what a task of a cluster has is not the command's own.
  var memory: MemoryLimit? {
    get { cluster.limit }
    set { cluster.memory = newValue?.text }
  }

  mutating func take(_ place: ResumePlace, of id: Int) throws(Faults) {
    output.take(place.output)
    parts.part = place.part
    cluster = place.cluster
    if keepDraws, output.output == nil {
      throw Faults([Fault(.runNeedsPlace, found: .spelt("\(id)"))])
    }
  }
}

extension ClusterOptions {
  /// Back to this machine, and nothing asked of any other.
  mutating func forget() {
    engine = .local
    (tasks, work, partition, account, time, memory) = (nil, nil, nil, nil, nil, nil)
    (retries, sbatch, program, noWait, dryRun) = (nil, [], nil, false, false)
  }
}
