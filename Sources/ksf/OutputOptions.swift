// SPDX-License-Identifier: GPL-3.0-or-later

import ArgumentParser
import Funding

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
  func text(as format: Format) -> String
  /// Said on standard error where the format does not carry it; empty if there is nothing.
  var answer: String { get }
}

struct OutputOptions: ParsableArguments {
  @Option(help: "How to write the result; by default text, or as the file's extension says.")
  var format: Format?

  @Option(
    name: .shortAndLong,
    help: ArgumentHelp(
      "Write to a file (.txt, .csv, .json, .md), or else to a folder: every format, or the one of --format.",
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

  /// Prints the result, or writes its files, whole or not at all.
  func write(_ result: some Result) throws(Faults) {
    guard let output, output != "-" else {
      let format = format ?? .text
      try Terminal.print(result.text(as: format))
      if !format.carriesAnswer { Terminal.say(result.answer, quiet: quiet) }
      return
    }
    let target = try Destination(output)
    let files: [(name: String, format: Format)] =
      switch target.kind {
      case .file(let known): [(output, format ?? known)]
      case .folder: (format.map { [$0] } ?? Format.allCases).map { ($0.fileName, $0) }
      }
    let written = try target.write(files.map { ($0.name, result.text(as: $0.format)) })
    Terminal.say(result.answer, quiet: quiet)
    Terminal.sayWritten(written, result.language, quiet: quiet)
  }
}
