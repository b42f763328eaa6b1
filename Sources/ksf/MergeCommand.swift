// SPDX-License-Identifier: GPL-3.0-or-later

import Archive
import ArgumentParser
import Boundary
import Foundation
import Funding
import Reports
import ScenarioFiles
import Sensitivity
import Studies

struct MergeCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "merge",
    abstract: "Join the parts of a sweep that were played apart.",
    discussion: """
      A study is computed in blocks. ksf sweep … --blocks A-B --part FILE plays some of them, in \
      whatever run or on whatever machine; their merge is the answer of one run, to the last bit.

      EXAMPLES
        ksf sweep nearing-parity --samples 4096 --blocks 1-8 --part one.part
        ksf sweep nearing-parity --samples 4096 --blocks 9-16 --part two.part
        ksf merge one.part two.part -o out
        ksf merge one.part two.part --part both.part
      """)

  @Argument(
    help: ArgumentHelp(
      "Parts of one run, in any order; or the folder of a run on a cluster.", valueName: "part"),
    completion: .file())
  var parts: [String]

  @Option(
    help: ArgumentHelp(
      "Join into this part, of some blocks or all, instead of giving the answer.",
      valueName: "file"), completion: .file())
  var part: String?

  @Flag(help: "Write over the file of --part, if it is a part of the same study.")
  var replace = false

  @OptionGroup var work: MemoryOptions

  @OptionGroup(title: "Archive")
  var archive: ArchiveOptions

  @OptionGroup(title: "Output")
  var output: OutputOptions

  func validate() throws {
    guard part == nil else { return }
    if replace { throw ValidationError("--replace is of a file: --part FILE.") }
  }

  func run() throws {
    let language = output.language.language
    try Terminal.reporting(language) { () throws(Faults) in
      let (parts, files) = try joined()
      let loaded = try parts.identity.load()
      let sweep = try parts.identity.sweep(of: loaded)
      guard let count = try sweep.blocks() else {
        throw Faults([Fault(.partDamaged, path: self.parts[0])])
      }
      // Also of what becomes a part again: nothing takes the place of a sound one that no answer can be read off.
      do throws(Faults) { try sweep.check(parts.summary) } catch {
        throw error.ofPart(damaged(among: files, sweep))
      }
      if let part {
        if parts.missing(of: count, sweep.stages) == nil {
          _ = try answer(from: parts, files, sweep)
        }
        try keep(parts, in: part)
        return
      }
      if let missing = parts.missing(of: count, sweep.stages) {
        throw Faults([
          Fault(
            .blocksMissing, found: .spelt("\(missing.lowerBound + 1)-\(missing.upperBound)"),
            allowed: [.spelt("\(count)")])
        ])
      }
      let report = SweepReport(try answer(from: parts, files, sweep), of: sweep, in: language)
      let record = RunRecord(
        [loaded.scenario], folder: [], study: loaded,
        inputs: try inputs(files))
      try output.write(
        QuestionResult(report, record),
        archive.keeper(of: Self.self, language, quiet: output.quiet))
    }
  }

  /// The run's folder, if that is what was named.
  private var folder: PartFolder? {
    get throws(Faults) {
      guard parts.count == 1, PartFolder.isRun(parts[0]) else { return nil }
      return try PartFolder(at: parts[0])
    }
  }

  /// The parts, joined, and the files that they were.
  private func joined() throws(Faults) -> (parts: Parts, files: [String]) {
    if let replay = Replay.current {
      // What is merged again is what was merged, whatever stands in the stored words or there now.
      let own = try replay.parts.map { ($0.name, $0.content) }
      try work.memory.check(
        Parts.memory(ofBytes: own.reduce(0) { $0 + $1.1.count }), .partsTooLarge, path: "")
      return (try Parts(of: own, within: work.memory.bytes), own.map(\.0))
    }
    guard let folder = try folder else {
      try work.memory.check(Parts.memory(of: parts), .partsTooLarge, path: "")
      return (try Parts(parts, within: work.memory.bytes), parts)
    }
    try work.memory.check(folder.memory, .partsTooLarge, path: "")
    let (summary, damaged) = try folder.join(within: work.memory.bytes)
    if !damaged.isEmpty {
      throw Faults(damaged.map { Fault(.partDamaged, path: folder.file(of: $0).path) })
    }
    let files = folder.contents()?.finished.map { folder.file(of: $0).path } ?? []
    guard !files.isEmpty else { throw Faults([Fault(.noFinishedTasks, path: folder.url.path)]) }
    return (Parts(folder.identity, summary), files)
  }

  private func answer(
    from parts: Parts, _ files: [String], _ sweep: Sweep
  ) throws(Faults) -> SweepAnswer {
    do throws(Faults) { return try sweep.answer(from: parts.summary) } catch {
      throw error.ofPart(damaged(among: files, sweep))
    }
  }

  /// The first of the files that is damaged by itself; all of them where only what they make together is.
  private func damaged(among files: [String], _ sweep: Sweep) -> String {
    files.first { file in
      guard files.count > 1, let part = try? PartFile(at: file, isWritten: false) else {
        return false
      }
      return (try? sweep.check(part.summary)) == nil
    } ?? files.joined(separator: ", ")
  }

  private func keep(_ parts: Parts, in file: String) throws(Faults) {
    if Destination.exists(file) {
      guard replace else {
        throw Faults([
          Fault(.notWritten, path: "--part", found: .spelt(file), allowed: [.thing(.isThere)])
        ])
      }
      try checkReplaced(by: parts, file)
    }
    try PartFolder.write(
      parts.summary, of: parts.identity, to: URL(exactly: file))
    Terminal.sayWritten([file], output.language.language, quiet: output.quiet)
  }

  /// - Throws: ``Faults`` unless what takes the file's place has all that is in it: nothing is lost by a slip of
  ///   the hand. In a damaged part there is nothing to lose.
  private func checkReplaced(by parts: Parts, _ file: String) throws(Faults) {
    let there: PartFile
    do throws(Faults) { there = try PartFile(at: file, isWritten: false) } catch {
      if error.list.allSatisfy({ $0.code == .partDamaged }) { return }
      throw error
    }
    if let difference = there.identity.difference(from: parts.identity) {
      throw Faults([Fault(.partOfOther, path: file, found: .spelt(difference))])
    }
    for stage in there.summary.stages.map(\.stage) {
      let lost = there.summary.blocks(of: stage).first(notIn: parts.summary.blocks(of: stage))
      guard let lost else { continue }
      throw Faults([
        Fault(
          .blocksLost, path: file, found: .spelt("\(lost.lowerBound + 1)–\(lost.upperBound)"))
      ])
    }
  }

  private func inputs(_ files: [String]) throws(Faults) -> [InputFile] {
    if let replay = Replay.current { return try replay.parts }
    return try files.map(Self.file)
  }

  private static func file(_ path: String) throws(Faults) -> InputFile {
    InputFile(part: path, content: try PartFile.bytes(of: path))
  }
}
