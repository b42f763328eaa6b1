// SPDX-License-Identifier: GPL-3.0-or-later

import Archive
import ArgumentParser
import Funding
import Reports
import Sensitivity
import Studies

struct TaskCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "task",
    abstract: "Play some blocks of a sweep that is spread over machines.",
    discussion: """
      Batch scripts of ksf sweep --engine slurm call it, and ksf sweep --engine hand prints these \
      commands for any other system. FOLDER is the run's folder below --work, which holds the study, \
      and which all machines see. The blocks come into FOLDER/parts as one file \
      when all of them are done. Until then FOLDER/progress has those that are, and a task that is \
      started again goes on with them.

      EXIT CODES
        0   done, or done before
        1   the input is bad, which trying again does not help
        75  a file could not be written: try again

      EXAMPLES
        ksf sweep nearing-parity --engine hand --tasks 8 | parallel
        ksf task ksf-work/nearing-parity-0f3a2b1c4d5e --blocks 1-4
      """)

  @Argument(
    help: ArgumentHelp("The run's folder.", valueName: "folder"), completion: .directory)
  var folder: String

  @Option(
    parsing: .unconditional, help: ArgumentHelp("Which blocks, counted from 1.", valueName: "a-b"))
  var blocks: String

  @Option(
    parsing: .unconditional, help: ArgumentHelp("How many threads play.", valueName: "n"),
    transform: whole(1...1024))
  var threads = 1

  @OptionGroup var work: MemoryOptions

  @OptionGroup(title: "Output")
  var language: LanguageOption

  func run() throws {
    var isTemporary = false
    do {
      try Terminal.reporting(language.language) { () throws(Faults) in
        do throws(Faults) {
          try evaluate()
        } catch {
          isTemporary = error.list.contains { $0.code == .notWritten }
          throw error
        }
      }
    } catch let code as ExitCode {
      throw isTemporary ? ExitCode(75) : code
    }
  }

  private func evaluate() throws(Faults) {
    let folder = try PartFolder(at: folder)
    let identity = folder.identity
    guard identity.program == PartIdentity.thisProgram else {
      throw Faults([
        Fault(
          .partOfOther, path: self.folder,
          found: .spelt("\(identity.program) / \(PartIdentity.thisProgram)"))
      ])
    }
    let sweep = try identity.sweep(of: identity.load())
    let range = try PartOptions.range(blocks, of: sweep.blocks() ?? 0)
    // Another may have been first, where a node was thought to be lost.
    guard !isDone(range, of: sweep, in: folder) else { return }
    let cost = try sweep.cost(threads: threads)
    try work.memory.check(cost.memory, .taskTooLarge, path: "")
    let part = TaskPart(range, of: sweep.stages, in: folder)
    var execution = Execution(threads: threads, policy: identity.invalidPolicy)
    execution.memory = work.memory.bytes
    do throws(Faults) {
      let summary = try sweep.summary(
        blocks: range, known: part.known, by: execution, keep: { part.keep($0) })
      try folder.finish(summary, of: range)
    } catch {
      throw part.fault.map { Faults([$0]) } ?? error
    }
  }
  /// Whether the blocks are there. What stands in their place and is not them is said, and gives way to them.
  private func isDone(_ blocks: Range<Int>, of sweep: Sweep, in folder: PartFolder) -> Bool {
    do throws(Faults) {
      guard let summary = try folder.finished(blocks, within: work.memory.bytes) else {
        return false
      }
      try sweep.check(summary)
      return true
    } catch {
      let language = language.language
      Terminal.complain(
        ClusterWords.playedAnew(
          reason: error.list.map { $0.words(in: language) }.joined(separator: "\n"))[language])
      return false
    }
  }
}
