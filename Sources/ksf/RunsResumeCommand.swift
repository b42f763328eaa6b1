// SPDX-License-Identifier: GPL-3.0-or-later

import Archive
import ArgumentParser
import Foundation
import Funding
import Reports

struct RunsResumeCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "resume",
    abstract: "Go on with a run that was cut off: killed, or by a machine that went down.",
    discussion: """
      The command is run again, in the folder that it was run in, with the files that were kept: it \
      prints and writes what it would have. A sweep that was at work for more than a second does not \
      play again what it had done. `ksf runs --state cut_off` lists what can be resumed.

      EXAMPLES
        ksf runs resume last
        ksf runs resume 14 --quiet
      """)

  @Argument(
    help: ArgumentHelp("A run: its number, last, or the beginning of its hash.", valueName: "run"))
  var name: String

  @OptionGroup(title: "Archive")
  var place: ArchivePlaceOptions

  @OptionGroup var language: LanguageOption

  @Flag(name: .shortAndLong, help: "Do not say which run is gone on with.")
  var quiet = false

  func run() throws {
    var code: Int32 = 0
    try Terminal.reporting(language.language) { () throws(Faults) in
      let archive = try place.writing()
      let run = try archive.run(named: name)
      let id = Fault.Term.spelt("\(run.id)")
      switch run.state {
      case .done: throw Faults([Fault(.runHasEnded, found: id)])
      case .running: throw Faults([Fault(.runGoesOn, found: id)])
      case .cutOff, .elsewhere: break
      }
      // The run is gone on with in its own folder, from where this one may be elsewhere.
      let path = URL(fileURLWithPath: archive.path).standardizedFileURL.path
      try archive.takeOver(run)
      Terminal.say(
        ArchiveWords.resuming.phrase.filled(
          language.language, ["id": "\(run.id)", "command": "ksf \(run.line)"]), quiet: quiet)
      code = try Replay(run, .resumption, archive: path).play()
    }
    if code != 0 { throw ExitCode(code) }
  }
}
