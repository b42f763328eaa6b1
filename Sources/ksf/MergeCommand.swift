// SPDX-License-Identifier: GPL-3.0-or-later

import Archive
import ArgumentParser
import Foundation
import Funding
import Reports
import ScenarioFiles
import Studies

struct MergeCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "merge",
    abstract: "Join the parts of a sweep that were played apart.",
    discussion: """
      A study is computed in blocks. ksf sweep … --blocks A-B --part FILE plays some of them, in \
      whatever run or on whatever machine; their merge is the answer of one run, to the last bit.

      EXAMPLES
        ksf sweep nearing-parity --blocks 1-8 --part one.part
        ksf sweep nearing-parity --blocks 9-16 --part two.part
        ksf merge one.part two.part -o out
      """)

  @Argument(
    help: ArgumentHelp("Parts of one run, in any order.", valueName: "part"), completion: .file())
  var parts: [String]

  @OptionGroup(title: "Archive")
  var archive: ArchiveOptions

  @OptionGroup(title: "Output")
  var output: OutputOptions

  func run() throws {
    let language = output.language.language
    try Terminal.reporting(language) { () throws(Faults) in
      let parts = try Parts(parts)
      let loaded = try Self.study(of: parts.identity)
      let sweep = try Sweep(
        loaded.study, of: loaded.scenario.model, identity: parts.identity.scenarioHash)
      guard let count = try sweep.blocks() else {
        throw Faults([Fault(.partDamaged, path: self.parts[0])])
      }
      if let missing = parts.missing(of: count, sweep.stages) {
        throw Faults([
          Fault(
            .blocksMissing, found: .spelt("\(missing.lowerBound + 1)-\(missing.upperBound)"),
            allowed: [.spelt("\(count)")])
        ])
      }
      let report = SweepReport(try sweep.answer(from: parts.summary), of: sweep, in: language)
      let record = RunRecord(
        [loaded.scenario], folder: [], study: loaded, inputs: try self.parts.map(Self.file))
      try output.write(
        QuestionResult(report, record),
        archive.keeper(of: Self.self, language, quiet: output.quiet))
    }
  }

  /// The study that the parts carry, read as any other file.
  private static func study(of identity: PartIdentity) throws(Faults) -> LoadedStudy {
    // The study names the scenario that stands beside it.
    let files = ["study.yaml": identity.study, "./scenario.yaml": identity.scenario]
    return try Disk.holding(files.mapValues { Array($0.utf8) }) { () throws(Faults) in
      try StudyLoader().load("study.yaml")
    }
  }

  private static func file(_ path: String) throws(Faults) -> InputFile {
    do {
      return InputFile(part: path, content: Array(try Data(contentsOf: URL(fileURLWithPath: path))))
    } catch {
      throw Faults([Fault(.partMissing, path: path)])
    }
  }
}
