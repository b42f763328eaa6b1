// SPDX-License-Identifier: GPL-3.0-or-later

import Archive
import ArgumentParser
import Boundary
import Foundation
import Funding
import Reports
import ScenarioFiles

/// A way to write a result.
enum Format: String, CaseIterable, ExpressibleByArgument {
  case text, csv
  case csvNB = "csv-nb"
  case long, json, markdown

  /// The name of the file in a folder of all formats.
  var fileName: String {
    switch self {
    case .text: "answer.txt"
    case .csv: "table.csv"
    case .csvNB: "table-nb.csv"
    case .long: "long.csv"
    case .json: "table.json"
    case .markdown: "answer.md"
    }
  }

  /// Whether the answer stands in it beside the table.
  var carriesAnswer: Bool { !isCSV }

  /// Whether its files end in .csv.
  var isCSV: Bool { [.csv, .csvNB, .long].contains(self) }

  static let byExtension: [String: Format] = [
    "txt": .text, "csv": .csv, "json": .json, "md": .markdown, "markdown": .markdown,
  ]
}

/// Something that a command can print in every format.
protocol Result {
  /// Of its words and numbers.
  var language: Language { get }
  /// - Parameter width: The columns of a line of text.
  func text(as format: Format, width: Int) -> String
  /// Said on standard error where the format does not carry it; empty if there is nothing.
  func answer(width: Int) -> String
  /// The tables that a format has no room for in its one file, each a file of its own.
  func others(as format: Format) -> [(name: String, text: String)]
  /// What is said beside a file that cannot hold all; nil if it holds all.
  func remark(on format: Format) -> String?
  /// What it was computed of; nil for what is no run.
  var record: RunRecord? { get }
  /// Files that it was made of.
  var inputs: [InputFile] { get }
  /// Files that belong to it in a folder only.
  var streams: [Stream] { get }
  /// What the metrics that were asked for came to, for an archive.
  var metrics: [RunEntry.Metric] { get }
  /// What an archive calls its figures as CSV; `table.csv` is a table with a row for each year.
  var tableName: String { get }
}

extension Result {
  var record: RunRecord? { nil }
  var inputs: [InputFile] { record?.inputs ?? [] }
  var streams: [Stream] { [] }
  var metrics: [RunEntry.Metric] { [] }
  var tableName: String { "result.csv" }
  func answer(width: Int) -> String { "" }
  func others(as format: Format) -> [(name: String, text: String)] { [] }
  func remark(on format: Format) -> String? { nil }
}

struct OutputOptions: ParsableArguments {
  @Option(help: "How to write the result; by default text, or as the file's extension says.")
  var format: Format?

  @Option(
    name: .shortAndLong,
    help: ArgumentHelp(
      "Write to a file (.txt, .csv, .json, .md), or else to a folder: every format, or the one of --format, with the whole scenario and run.json, which lists them. Of an earlier run in the same folder the files that its run.json lists go, unless they were changed.",
      valueName: "path"), completion: .file())
  var output: String?

  @OptionGroup var language: LanguageOption

  @Flag(name: .shortAndLong, help: "Say nothing on standard error but faults.")
  var quiet = false

  func validate() throws {
    guard let output else { return }
    if output.isEmpty { throw ValidationError("--output needs a path.") }
    let ending = output.split(separator: ".").last.map { $0.lowercased() } ?? ""
    guard let format, let own = Format.byExtension[ending], output.contains(".") else { return }
    guard own == format || (own.isCSV && format.isCSV) else {
      throw ValidationError("--format \(format.rawValue) does not fit the file \(output).")
    }
  }

  /// Whether what is asked for is one file or stream of CSV, which holds one table.
  var asksForOneTable: Bool {
    guard let output, output != "-" else { return format?.isCSV ?? false }
    let ending = output.split(separator: ".").last.map { $0.lowercased() } ?? ""
    return output.contains(".") && Format.byExtension[ending]?.isCSV ?? false
  }

  /// Of lines in files, which are the same whatever the terminal's width is.
  static let fileWidth = 100

  /// Prints the result, or writes its files, whole or not at all.
  ///
  /// - Parameters:
  ///   - keeper: What keeps the run; nil for what is no run.
  ///   - isYes: Whether the answer is not no.
  func write(
    _ result: some Result, _ keeper: RunRecorder? = nil, isYes: Bool = true
  ) throws(Faults) {
    guard let output, output != "-" else {
      let format = format ?? .text
      let width = Terminal.width
      let text = result.text(as: format, width: width)
      try Terminal.print(text)
      if !format.carriesAnswer { Terminal.say(result.answer(width: width), quiet: quiet) }
      if let remark = result.remark(on: format) { Terminal.say(remark, quiet: quiet) }
      let isAnswer = format == .text && width == Self.fileWidth
      keeper?.end(result, isYes: isYes, answer: isAnswer ? text : nil)
      return
    }
    let target = try Destination(output)
    let files: [(name: String, format: Format)] =
      switch target.kind {
      case .file(let known): [(output, format ?? known)]
      case .folder: (format.map { [$0] } ?? Format.allCases).map { ($0.fileName, $0) }
      }
    var texts = files.map { ($0.name, result.text(as: $0.format, width: Self.fileWidth)) }
    var drafts: [Draft] = []
    let written: (paths: [String], manner: DraftFolder.Manner?)
    if case .folder = target.kind {
      texts += files.flatMap { result.others(as: $0.format) }
      let folder = try FolderDestination(output).draft()
      if let record = result.record {
        drafts = try target.drafts(of: result.streams, in: folder)
        texts = record.completing(
          texts, drafts.map { .init(name: $0.name, builtIn: nil, sha256: $0.sha256) },
          in: result.language)
      }
      written = try target.write(texts, drafts, in: folder, sparing: result.inputs)
    } else {
      written = (try target.write(texts, sparing: result.inputs), nil)
    }
    keeper?.end(
      result, isYes: isYes,
      outputs: texts.map { .init($0.0, Data($0.1.utf8)) }
        + drafts.map { .init(name: $0.name, sha256: $0.sha256, size: $0.size) })
    Terminal.say(result.answer(width: Terminal.width), quiet: quiet)
    if case .file(let known) = target.kind, let remark = result.remark(on: format ?? known) {
      Terminal.say(remark, quiet: quiet)
    }
    Terminal.sayWritten(written.paths, by: written.manner, result.language, quiet: quiet)
  }
}
