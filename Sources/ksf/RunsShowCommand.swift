// SPDX-License-Identifier: GPL-3.0-or-later

import Archive
import ArgumentParser
import Foundation
import Funding
import Reports
import Simulation

struct RunsShowCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "show", abstract: "Show all that was kept of a run, or one of its files.",
    discussion: """
      EXAMPLES
        ksf runs show last
        ksf runs show 12 --file scenario.yaml > as-it-was.yaml
        ksf runs show 12 --file table.csv
        ksf runs show 12 --format json
      """)

  @Argument(
    help: ArgumentHelp("A run: its number, last, or the beginning of its hash.", valueName: "run"))
  var name: String

  @Option(
    help: ArgumentHelp(
      "Print this file of it: scenario.yaml, study.yaml, answer.txt, table.csv or result.csv, run.json, or one that it read.",
      valueName: "name"))
  var file: String?

  @OptionGroup(title: "Archive")
  var place: ArchivePlaceOptions

  @OptionGroup(title: "Output")
  var output: OutputOptions

  func validate() throws {
    if file != nil, output.format != nil || output.output != nil {
      throw ValidationError("--file prints the file as it is; > FILE keeps it.")
    }
  }

  func run() throws {
    let language = output.language.language
    try Terminal.reporting(language) { () throws(Faults) in
      let archive = try place.reading()
      let run = try archive.run(named: name)
      // Who asks for one file is told of that one.
      archive.sayDamage(run.isDamaged && file == nil ? [run] : [], language)
      archive.sayForeignHashes(run, in: language)
      if let file { return try Terminal.print(try content(of: file, in: run)) }
      try output.write(RunShown(run, language))
    }
  }

  private func content(of name: String, in run: KeptRun) throws(Faults) -> Data {
    let kept = run.entry.files.filter { $0.content != nil }
    if name == "run.json" {
      try run.requireWhole()
      return Data(run.entry.manifest.text.utf8)
    }
    guard let content = kept.first(where: { $0.name == name })?.content else {
      // What is damaged was kept.
      if run.damage.contains("file \(name)") { try run.requireWhole() }
      throw Faults([
        Fault(
          .notKeptOfRun, path: "--file \(name)", found: .spelt("\(run.id)"),
          allowed: (kept.map(\.name) + ["run.json"]).map { .spelt($0) })
      ])
    }
    return content
  }
}

/// A run as it was kept, in every format.
private struct RunShown: Result {
  private let run: KeptRun
  private let report: QuestionReport
  var language: Language { report.language }

  init(_ run: KeptRun, _ language: Language) {
    self.run = run
    typealias Cell = Table.Cell
    let entry = run.entry
    func head(_ heading: ArchiveHeading) -> (code: String, words: String) {
      (heading.phrase.en, heading.phrase[language])
    }
    let seconds = run.seconds.map { NumberStyle(language).fixed($0, decimals: 2) + " s" }
    let about: [(ArchiveHeading, Cell)] = [
      (.run, Cell(run.id)), (.state, Cell(run.state(in: language), .text(run.state.rawValue))),
      (.begun, Cell(RunDate.words(run.begun), RunDate.code(run.begun))),
      (.took, Cell(seconds ?? "–", run.seconds.map { .number($0) } ?? .none)),
      (.command, run.cell("command", "ksf \(run.line)", language)),
      (.folder, run.cell("folder", entry.folder, language)),
      (.program, run.cell("program", entry.manifest.program.words, language)),
      (.hash, run.cell("hash", entry.manifest.fingerprint, language)),
    ]
    let files = entry.files.map { file in
      [
        Cell(file.role.rawValue), Cell(file.name),
        // Of the data inside the program only the hashes are known.
        file.size > 0 ? Cell(file.size) : Cell("–", nil),
        Cell(String(file.sha256.prefix(12)), .text(file.sha256)),
      ]
    }
    let metrics = entry.metrics.map { metric in
      [
        Cell(metric.name), Cell(metric.kind(in: language), .text(metric.subject)),
        Cell(metric.words(of: entry, in: language), metric.datum),
        Cell("", .text(metric.unit)),
      ]
    }
    report = QuestionReport(
      language, [],
      tables: [
        .init(
          "about", columns: [("key", ""), ("value", "")],
          rows: about.map {
            [Cell($0.0.phrase[language], .text($0.0.phrase.en)), $0.1]
          }, language: language),
        .init(
          "metrics",
          columns: [
            ("metric", Heading.metric.phrase[language]), ("subject", ""),
            ("value", Heading.value.phrase[language]), ("unit", ""),
          ], rows: metrics, language: language),
        .init(
          "files", columns: [head(.role), head(.file), head(.size), ("sha256", "SHA-256")],
          rows: files, language: language),
      ])
  }

  private var answer: String {
    let content = run.entry.files(.answer).first?.content
    return content.map { String(decoding: $0, as: UTF8.self) } ?? ""
  }

  func text(as format: Format, width: Int) -> String {
    switch format {
    case .text:
      let about = report.tables[0].rows.map { $0.cells.map { $0.words(in: language) } }
      let rest = QuestionReport(language, [], tables: Array(report.tables.dropFirst()))
      return [TextExporter.list(about, width: width), rest.text(width: width), answer]
        .filter { !$0.isEmpty }.joined(separator: "\n")
    case .markdown: return report.markdown + "\n" + MarkdownExporter.verbatim(answer)
    case .json: return report.json
    case .csvNB: return report.csv(.norwegian)
    case .csv, .long: return report.csv(.international)
    }
  }
}
