// SPDX-License-Identifier: GPL-3.0-or-later

import Archive
import ArgumentParser
import Funding
import Reports

struct RunsRerunCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "rerun",
    abstract: "Make a run again from what was kept of it, and tell whether it comes out the same.",
    discussion: """
      What was asked is played again with the files that were kept, whatever has become of them since; \
      nothing is written and nothing is kept, whatever the stored command says. The exit code is 0 if every byte of the answer, the figures, the \
      scenarios and the files is the same, and 1 if not: then the answer says what differs, and whether the \
      program or its data do.

      EXAMPLES
        ksf runs rerun 12
        ksf runs rerun last --format json
      """)

  @Argument(
    help: ArgumentHelp("A run: its number, last, or the beginning of its hash.", valueName: "run"))
  var name: String

  @Option(
    help: ArgumentHelp(
      "The most memory that it may take, such as 8GB; what the stored command says, and 4GB at most, when left out.",
      valueName: "size"))
  var memory: MemoryLimit?

  @OptionGroup(title: "Archive")
  var place: ArchivePlaceOptions

  @OptionGroup(title: "Output")
  var output: OutputOptions

  func run() throws {
    let language = output.language.language
    var isEqual = false
    try Terminal.reporting(language) { () throws(Faults) in
      let archive = try place.reading()
      archive.sayDamage([], language)
      let run = try archive.run(named: name)
      try run.requireEnd()
      archive.sayForeignHashes(run, in: language)
      sayChanges(of: run, language)
      if memory == nil, let asked = KeptKinds.memory(of: run),
        asked.bytes > MemoryLimit.usual.bytes
      {
        Terminal.say(
          ArchiveWords.memorySetAside(asked: asked.text, usual: MemoryLimit.usual.text)[language],
          quiet: output.quiet)
      }
      // It is held against what comes out, which is as large if it is the same.
      try (memory ?? .usual).check(
        RunDifference.memory(of: [run.entry, run.entry]), .runsTooLarge, path: "")
      let replay = Replay(run, .comparison, quiet: output.quiet)
      _ = try replay.evaluate(memory: memory)
      guard var made = replay.made else {
        // What is kept was made; faults that hinder that are said already.
        let words = ArchiveWords.unequal(id: run.id)[language]
        return try Terminal.print(words + "\n")
      }
      // Where it was made, and into what, is not made again.
      made.folder = run.entry.folder
      let difference = RunDifference(run.entry, made)
      isEqual = difference.isEqualResult
      let message =
        isEqual
        ? ArchiveWords.equal(id: run.id)
        : difference.isEqualButFiles
          ? ArchiveWords.equalBut(id: run.id, count: difference.outputs.count)
          : ArchiveWords.unequal(id: run.id)
      let heads = (
        ArchiveHeading.first(id: "\(run.id)")[language], ArchiveHeading.second.phrase[language]
      )
      func report(isBrief: Bool) -> QuestionReport {
        difference.report(
          heads, lead: [message[language]], isBrief: isBrief, language)
      }
      try output.write(
        QuestionResult(people: report(isBrief: true), data: report(isBrief: false)))
    }
    if !isEqual { throw ExitCode(1) }
  }

  /// Says which files are no longer what they were.
  private func sayChanges(of run: KeptRun, _ language: Language) {
    for file in run.entry.files(.input) where file.content != nil {
      let isUnchanged = file.isUnchanged(in: run.entry.folder)
      guard isUnchanged != true else { continue }
      let message = isUnchanged == nil ? ArchiveWords.inputGone : ArchiveWords.inputChanged
      Terminal.say(message(file.name)[language], quiet: output.quiet)
    }
  }
}
