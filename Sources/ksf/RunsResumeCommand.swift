// SPDX-License-Identifier: GPL-3.0-or-later

import Archive
import ArgumentParser
import Boundary
import Foundation
import Funding
import Reports

struct RunsResumeCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "resume",
    abstract: "Go on with a run that was cut off: killed, or by a machine that went down.",
    discussion: """
      What was asked is played again with the files that were kept. A sweep that was at work for more \
      than a second does not play again what it had done. `ksf runs --state cut_off` lists what can be \
      resumed.

      A stored run says what is played, and no more: an archive may come from somebody else. Where \
      the answer goes, on which machines it is played and by which program is said here, whatever the \
      stored command says; what is not taken over is shown, and asked about unless --yes.

      EXAMPLES
        ksf runs resume last
        ksf runs resume 14 -o out --yes
        ksf runs resume 14 --engine slurm --work /shared/ksf --yes
      """)

  @Argument(
    help: ArgumentHelp("A run: its number, last, or the beginning of its hash.", valueName: "run"))
  var name: String

  @Flag(name: .shortAndLong, help: "Do not ask.")
  var yes = false

  @Option(
    help: ArgumentHelp(
      "Of a sweep: go on with this part, and keep every block in it.", valueName: "file"),
    completion: .file())
  var part: String?

  @OptionGroup(title: "Cluster")
  var cluster: ClusterOptions

  @OptionGroup(title: "Archive")
  var place: ArchivePlaceOptions

  @OptionGroup(title: "Output")
  var output: OutputOptions

  @Flag(help: "Replace what is there already.")
  var force = false

  func run() throws {
    var code: Int32 = 0
    try Terminal.reporting(output.language.language) { () throws(Faults) in
      let archive = try self.place.writing()
      let run = try archive.run(named: name)
      let id = Fault.Term.spelt("\(run.id)")
      try run.requireWhole()
      switch run.state {
      case .done: throw Faults([Fault(.runHasEnded, found: id)])
      case .running: throw Faults([Fault(.runGoesOn, found: id)])
      case .cutOff, .elsewhere, .damaged: break
      }
      let place = ResumePlace(output: output, force: force, cluster: cluster, part: part)
      // What cannot be gone on with is told before anybody is asked.
      var command = try KeptKinds.question(of: run)
      try command.take(place, of: run.id)
      archive.sayForeignHashes(run, in: output.language.language)
      try confirm(run)
      try archive.takeOver(run)
      code = try Replay(
        run, .resumption, archive: archive.path, quiet: output.quiet
      ).evaluate(place)
    }
    if code != 0 { throw ExitCode(code) }
  }

  /// Shows what will be played, by what and into where.
  ///
  /// - Throws: ``Faults`` unless somebody says yes to it.
  private func confirm(_ run: KeptRun) throws(Faults) {
    let language = output.language.language
    let (question, aside) = StoredWords.parted(run.entry.manifest.command)
    func line(_ words: [String]) -> String { words.map(\.shellQuoted).joined(separator: " ") }
    let engine = [cluster.engine.rawValue, cluster.program, cluster.work].compactMap(\.self)
    let place = output.output ?? Fault.Term.thing(.standardOutput).words(in: language)
    let lines =
      [
        ArchiveWords.resuming(id: run.id, command: line(["ksf"] + question))[language],
        ArchiveWords.resumingBy(
          engine: line(engine),
          place: [place, part].compactMap(\.self).joined(separator: ", "))[language],
      ]
      + (aside.isEmpty
        ? [] : [ArchiveWords.setAside(options: line(aside))[language]])
    Terminal.say(lines.joined(separator: "\n"), quiet: output.quiet && yes)
    guard !yes else { return }
    guard Terminal.canAsk else {
      throw Faults([Fault(.runNotConfirmed, found: .spelt("\(run.id)"))])
    }
    Terminal.sayOver(ArchiveWords.goOn.phrase[language] + " ")
    let answer =
      SilenceNotice.suspended({ readLine() })?.trimmingCharacters(in: .whitespaces).lowercased()
      ?? ""
    guard ["y", "yes", "j", "ja"].contains(answer) else {
      throw Faults([Fault(.runNotConfirmed, found: .spelt("\(run.id)"))])
    }
  }
}

/// The words of a stored command, parted into what was asked and what is not taken over. For people to
/// read: what is played is not read off them.
enum StoredWords {
  private static let withValue: Set<String> = [
    "-o", "--output", "--archive", "--part", "--blocks", "--engine", "--tasks", "--work",
    "--partition", "--account", "--time", "--memory", "--retries", "--sbatch", "--program",
    "--threads",
  ]
  private static let flags: Set<String> = [
    "--no-archive", "--force", "--resume", "--replace", "--no-wait", "--dry-run", "-q", "--quiet",
  ]

  /// The most words that a command may have to be made again, of options of one letter each that stands
  /// behind one sign; and the most bytes of a word. The parser takes a time that grows with the square of them.
  static let most = 4_000

  /// Whether a command that somebody stored can be parsed in no time.
  static func areFew(_ words: [String]) -> Bool {
    let letters = words.reduce(0) { sum, word in
      sum + (word.hasPrefix("-") && !word.hasPrefix("--") ? max(1, word.utf8.count - 1) : 1)
    }
    return letters <= most && words.allSatisfy { $0.utf8.count <= most }
  }

  static func parted(_ words: [String]) -> (question: [String], aside: [String]) {
    var (question, aside, isValue) = ([String](), [String](), false)
    // There it is the column that is asked about.
    let places =
      words.first == AnalyzeCommand.configuration.commandName
      ? withValue.subtracting(["--output"]) : withValue
    for word in words {
      let name = String(word.prefix { $0 != "=" })
      if isValue || flags.contains(word) || places.contains(name) {
        aside.append(word)
        isValue = !isValue && places.contains(word)
      } else {
        question.append(word)
      }
    }
    return (question, aside)
  }
}
