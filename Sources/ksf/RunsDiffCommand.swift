// SPDX-License-Identifier: GPL-3.0-or-later

import Archive
import ArgumentParser
import Funding
import Reports

struct RunsDiffCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "diff",
    abstract: "Tell how two runs differ: command, files, program, data, values, figures.",
    discussion: """
      People see the twenty values and figures that differ most; --format json or csv has all.

      EXAMPLES
        ksf runs diff 11 12
        ksf runs diff 3f9a2c81 last --format json -o difference.json
      """)

  @Argument(help: ArgumentHelp("The first run.", valueName: "run"))
  var first: String

  @Argument(help: ArgumentHelp("The run that is held against it.", valueName: "run"))
  var second: String

  @OptionGroup var work: MemoryOptions

  @OptionGroup(title: "Archive")
  var place: ArchivePlaceOptions

  @OptionGroup(title: "Output")
  var output: OutputOptions

  func run() throws {
    let language = output.language.language
    try Terminal.reporting(language) { () throws(Faults) in
      let archive = try place.reading()
      archive.sayDamage([], language)
      let runs = try [first, second].map { (name) throws(Faults) in
        let run = try archive.run(named: name)
        try run.requireEnd()
        return run
      }
      archive.sayForeignHashes(runs[0], runs[1], in: language)
      try work.memory.check(
        RunDifference.memory(of: runs.map(\.entry)), .runsTooLarge, path: "")
      let difference = RunDifference(runs[0].entry, runs[1].entry)
      let ids = runs.map { "\($0.id)" }
      let heads = ids.map { ArchiveHeading.first(id: $0)[language] }
      let isSame =
        difference.isEqualResult && difference.words == nil && difference.values.isEmpty
        && difference.inputs.isEmpty && difference.builtIn.isEmpty && difference.hasEqualPrograms
      let lead =
        isSame
        ? [ArchiveWords.nothingChanged(a: ids[0], b: ids[1])[language]] : []
      func report(isBrief: Bool) -> QuestionReport {
        difference.report(
          (heads[0], heads[1]), lead: lead, isBrief: isBrief, language)
      }
      try output.write(
        QuestionResult(people: report(isBrief: true), data: report(isBrief: false)))
    }
  }
}

extension KeptRun {
  /// - Throws: ``Faults`` for a run that is not at its end.
  func requireEnd() throws(Faults) {
    try requireWhole()
    switch state {
    case .damaged: return
    case .done: return
    case .running: throw Faults([Fault(.runGoesOn, found: .spelt("\(id)"))])
    case .cutOff, .elsewhere: throw Faults([Fault(.runCutOff, found: .spelt("\(id)"))])
    }
  }
}
