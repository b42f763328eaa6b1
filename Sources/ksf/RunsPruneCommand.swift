// SPDX-License-Identifier: GPL-3.0-or-later

import Archive
import ArgumentParser
import Funding
import Reports

struct RunsPruneCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "prune",
    abstract: "Take runs out of the archive for good, and give their room back.",
    discussion: """
      What is to go must be said; a run that is going on stays. --dry-run tells what would go.

      EXAMPLES
        ksf runs prune 11 12
        ksf runs prune --until 2025 --dry-run
        ksf runs prune --keep 1000
        ksf runs prune --state cut_off
      """)

  @Argument(
    help: ArgumentHelp("Runs: numbers, last, or beginnings of hashes.", valueName: "runs"))
  var names: [String] = []

  @OptionGroup(title: "Search")
  var search: RunSearchOptions

  @Option(
    parsing: .unconditional,
    help: ArgumentHelp("Of those found, the newest so many stay.", valueName: "n"),
    transform: whole(0...Int.max))
  var keep: Int?

  @Flag(help: "Only tell what would go.")
  var dryRun = false

  @OptionGroup(title: "Archive")
  var place: ArchivePlaceOptions

  @OptionGroup var language: LanguageOption

  @Flag(name: .shortAndLong, help: "Say nothing but faults.")
  var quiet = false

  func validate() throws {
    guard names.isEmpty || (keep == nil && search.isDefault) else {
      throw ValidationError("Name runs, or say which are searched for; not both.")
    }
    guard !names.isEmpty || keep != nil || !search.isDefault else {
      throw ValidationError(
        "Say what is to go: runs by number, a search such as --until 2025, or --keep N.")
    }
  }

  func run() throws {
    let language = language.language
    try Terminal.reporting(language) { () throws(Faults) in
      let archive = try dryRun ? place.reading() : place.writing()
      let all = try archive.search(RunQuery())
      let found: [KeptRun]
      if names.isEmpty {
        let (runs, damaged) = try archive.search(try search.query())
        archive.sayDamage(damaged, language)
        found = Array(runs.dropFirst(keep ?? 0))
      } else {
        archive.sayDamage(all.damaged, language)
        found = try names.map { (name) throws(Faults) in try archive.run(named: name) }
      }
      let going = found.first(where: \.isGoingOn)
      if let going, !names.isEmpty {
        throw Faults([Fault(.runGoesOn, found: .spelt("\(going.id)"))])
      }
      let ids = found.filter { !$0.isGoingOn }.map(\.id).sorted()
      guard !ids.isEmpty else {
        return Terminal.say(ArchiveWords.nothingToPrune.phrase[language], quiet: quiet)
      }
      if dryRun {
        let lines = found.reversed().filter { ids.contains($0.id) }.map { run in
          [
            "\(run.id)", RunDate.words(run.begun),
            run.cell("command", run.line, language).words(in: language),
          ]
        }
        try Terminal.print(TextExporter.list(lines, width: Terminal.width))
        return Terminal.say(
          ArchiveWords.wouldPrune(count: ids.count, all: all.runs.count)[language], quiet: quiet)
      }
      let freed = try archive.remove(ids)
      for id in ids { KeptBlocks.remove(of: id, in: archive.path) }
      Terminal.say(
        ArchiveWords.pruned(
          count: ids.count, all: all.runs.count,
          size: NumberStyle(language).fixed(Double(freed) / 1000, decimals: 0))[language],
        quiet: quiet)
    }
  }
}
