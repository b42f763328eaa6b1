// SPDX-License-Identifier: GPL-3.0-or-later

import ArgumentParser
import Foundation
import Funding
import Reports
import ScenarioFiles
import Simulation

struct CheckCommand: ParsableCommand {
  enum Format: String, CaseIterable, ExpressibleByArgument {
    case text, json
  }

  static let configuration = CommandConfiguration(
    commandName: "check",
    abstract: "Check scenario and study files: every fault of each, with its place and remedy.",
    discussion: """
      A file is sound if it loads, and its scenario projects. The faults are the result, so they go to standard \
      output; the exit code is 1 if any file has one. Of a sound file it is said what a reader of its projection \
      might not expect: parts of growth that are left out, phases that never begin, and the like.

      EXAMPLES
        ksf check my-scenario.yaml
        ksf check scenarios/*.yaml --format json
        ksf check mine.yaml --data my-series
      """)

  @Argument(
    help: ArgumentHelp("Files, or scenarios of the library.", valueName: "file"),
    completion: .scenarios)
  var files: [String] = []

  @OptionGroup(title: "Data")
  var data: DataOptions

  @Option(help: "Messages in words, or as data: code, path, years, found, allowed, nearest, place.")
  var format = Format.text

  @OptionGroup var languageOption: LanguageOption

  private var language: Language { languageOption.language }

  func validate() throws {
    guard !files.isEmpty || data.folder != nil else {
      throw ValidationError("Name a file to check, or a folder with --data.")
    }
  }

  func run() throws {
    let reports = self.reports()
    let text =
      switch format {
      case .text: reports.map(\.text).joined()
      case .json: JSONExporter.encoded(reports)
      }
    try Terminal.reporting(language) { () throws(Faults) in try Terminal.print(text) }
    if reports.contains(where: { !$0.faults.isEmpty }) { throw ExitCode(1) }
  }

  /// The folder's first; where it has faults, the files that need it would only repeat them.
  private func reports() -> [FileReport] {
    do throws(Faults) {
      let folder = try data.read()
      let loader = StudyLoader(data: folder.data)
      let said = folder.remarks.map { $0.words(in: language) }
      return (data.folder.map { [FileReport(file: $0, remarks: said, language: language)] } ?? [])
        + files.map { report(on: $0, loader) }
    } catch {
      return [FileReport(file: data.folder ?? "", faults: error.list, language: language)]
    }
  }

  private func report(on file: String, _ loader: StudyLoader) -> FileReport {
    do throws(Faults) {
      let loaded = try loader.load(file).scenario
      let notes = try loaded.projection().notes
      return FileReport(
        file: file,
        remarks: loaded.remarks.map { $0.words(in: language) }
          + notes.map { $0.words(in: language) }, language: language)
    } catch {
      return FileReport(file: file, faults: error.list, language: language)
    }
  }
}

/// What was found in one file.
private struct FileReport: Encodable {
  let file: String
  var faults: [Fault] = []
  /// What the reader of a sound file's projection might not expect.
  var remarks: [String] = []
  let language: Language

  var text: String {
    let lines =
      faults.isEmpty
      ? [Heading.sound.phrase.filled(language, ["file": file])] + remarks.map { "  " + $0 }
      : faults.map { $0.words(in: language) }
    return lines.map { $0 + "\n" }.joined()
  }

  private enum Key: CodingKey { case file, sound, faults, remarks }

  func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: Key.self)
    try container.encode(file, forKey: .file)
    try container.encode(faults.isEmpty, forKey: .sound)
    try container.encode(faults.map { FaultRecord($0, language) }, forKey: .faults)
    try container.encode(remarks, forKey: .remarks)
  }
}

/// A fault as data, with its words beside it.
private struct FaultRecord: Encodable {
  let code: String
  let path: String
  let years: [Int]?
  let found: String?
  let allowed: [String]
  let nearest: String?
  let others: Int?
  let inheritedBy: String?
  let file: String?
  let line: Int?
  let column: Int?
  let message: String

  init(_ fault: Fault, _ language: Language) {
    code = fault.code.rawValue
    path = fault.path
    years = fault.years.map { [$0.lowerBound, $0.upperBound] }
    found = fault.found?.words(in: language)
    allowed = fault.allowed.map { $0.words(in: language) }
    nearest = fault.nearest
    others = fault.others > 0 ? fault.others : nil
    inheritedBy = fault.heir
    file = fault.place?.file
    line = fault.place.flatMap { $0.line > 0 ? $0.line : nil }
    column = fault.place.flatMap { $0.line > 0 ? $0.column : nil }
    message = fault.words(in: language)
  }
}
