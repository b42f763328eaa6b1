// SPDX-License-Identifier: GPL-3.0-or-later

import Archive
import ArgumentParser
import Funding
import Reports
import Simulation

struct RunsListCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "list", abstract: "List runs, the newest first, and search them.",
    discussion: """
      EXAMPLES
        ksf runs
        ksf runs --scenario 'ksf-2019*' --since 2026-11-01 --until 2026-11-30
        ksf runs --metric share@2029 --limit 100 --format csv
        ksf runs --hash 3f9a2c                  which run made this file, or read it?
        ksf runs --state cut_off                what can be resumed
      """)

  @OptionGroup(title: "Search")
  var search: RunSearchOptions

  @Option(
    parsing: .unconditional, help: ArgumentHelp("At most so many.", valueName: "n"),
    transform: whole(1...Int.max))
  var limit = 20

  @OptionGroup(title: "Archive")
  var place: ArchivePlaceOptions

  @OptionGroup(title: "Output")
  var output: OutputOptions

  func run() throws {
    let language = output.language.language
    try Terminal.reporting(language) { () throws(Faults) in
      let query = try search.query()
      let (path, isAsked) = try place.place()
      let (runs, damaged): ([KeptRun], [KeptRun])
      do throws(Faults) {
        let archive = try RunArchive(reading: path)
        (runs, damaged) = try search.found(in: archive)
        archive.sayDamage(damaged, language)
      } catch {
        // Before the first run there is no archive yet, which is no fault.
        guard error.list.first?.code == .archiveMissing, !isAsked else { throw error }
        try search.checkMetric()
        return try say(ArchiveWords.noRuns(path: path))
      }
      if runs.isEmpty {
        return try say(
          query.isEmpty ? ArchiveWords.noRuns(path: path) : ArchiveWords.noneFound(path: path))
      }
      let shown = Array(runs.prefix(limit))
      try output.write(RunsListed(report: report(shown, language)))
      if runs.count > limit {
        try say(ArchiveWords.moreRuns(count: runs.count - limit), isEmpty: false)
      }
    }
  }

  /// Says why there is little or nothing to see; data formats get a table without rows.
  private func say(
    _ message: Message, isEmpty: Bool = true
  ) throws(Faults) {
    let language = output.language.language
    if isEmpty, let format = output.format, format != .text, format != .markdown {
      try output.write(QuestionResult(report([], language), nil))
    }
    Terminal.say(message[language], quiet: output.quiet)
  }

  private func report(_ runs: [KeptRun], _ language: Language) -> QuestionReport {
    typealias Cell = Table.Cell
    let isBrief = output.format == nil || output.format == .text || output.format == .markdown
    func head(_ heading: ArchiveHeading) -> (code: String, words: String) {
      (heading.phrase.en, heading.phrase[language])
    }
    var columns = [head(.run), head(.begun)]
    let hasStates = !isBrief || runs.contains { $0.state != .done || $0.entry.exitCode != 0 }
    if hasStates { columns.append(head(.state)) }
    columns.append((Heading.scenario.phrase.en, Heading.scenario.phrase[language]))
    if let metric = search.metric { columns += [(metric, metric), head(.kind)] }
    columns.append(head(.command))
    if !isBrief {
      columns += [
        ("seconds", head(.took).words), ("exit_code", ""), head(.hash), head(.folder),
        head(.program),
      ]
    }
    let rows = runs.map { run -> [Cell] in
      let manifest = run.entry.manifest
      var cells = [
        Cell(run.id), Cell(RunDate.words(run.begun), RunDate.code(run.begun)),
      ]
      if hasStates { cells.append(Cell(run.state(in: language), .text(run.state.rawValue))) }
      cells.append(run.cell("scenario", manifest.scenario, language))
      if let metric = search.metric { cells += figure(metric, of: run, language) }
      cells.append(run.cell("command", run.line, language))
      if !isBrief {
        cells += [
          Cell("", run.seconds), run.entry.exitCode.map { Cell($0) } ?? Cell("", Optional.none),
          run.cell("hash", manifest.fingerprint, language),
          run.cell("folder", run.entry.folder, language),
          run.cell("program", manifest.program.words, language),
        ]
      }
      return cells
    }
    return QuestionReport(
      language, [], tables: [Table("runs", columns: columns, rows: rows, language: language)])
  }

  /// What the metric came to, and what that is; all of them in words where the run has it several times.
  private func figure(
    _ name: String, of run: KeptRun, _ language: Language
  ) -> [Table.Cell] {
    let found = run.entry.metrics.filter { $0.name == name }
    guard found.count > 1 else {
      let one = found.first
      return [
        Table.Cell(one?.words(of: run.entry, in: language) ?? "", one?.datum ?? .text("")),
        Table.Cell(one?.kind(in: language) ?? ""),
      ]
    }
    let words = found.map { "\($0.kind(in: language)): \($0.words(of: run.entry, in: language))" }
    return [Table.Cell(words.joined(separator: "; ")), Table.Cell("")]
  }
}

/// Runs, a line each; long commands are folded.
private struct RunsListed: Result {
  let report: QuestionReport
  var language: Language { report.language }

  func text(as format: Format, width: Int) -> String {
    guard format == .text else { return QuestionResult(report, nil).text(as: format, width: width) }
    return report.tables.map { $0.text(width: width, fit: .folded) }.joined()
  }
}
