// SPDX-License-Identifier: GPL-3.0-or-later

import ArgumentParser
import Foundation
import Funding
import Reports
import ScenarioFiles
import Simulation
import Studies

struct CheckCommand: ParsableCommand {
  enum Format: String, CaseIterable, ExpressibleByArgument {
    case text, json
  }

  static let configuration = CommandConfiguration(
    commandName: "check",
    abstract:
      "Check scenario and study files: every fault of each, with its place and remedy, and what is doubtful.",
    discussion: """
      A file is sound if it loads, and its scenario projects. The faults are the result, so they go to standard \
      output; the exit code is 1 if any file has one. Warnings are of what a scenario may say and hardly anyone \
      means, or reads otherwise: growth of -40 %, growth without prices, an increment in bn NOK, a phase that begins \
      after the end; they change no exit code. Of more than \(Faults.mostTold) faults or warnings of a file the first are \
      told, and how many more there are.

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
      let said = records(folder.remarks)
      return (data.folder.map { [FileReport(file: $0, warnings: said, language: language)] } ?? [])
        + files.map { report(on: $0, loader) }
    } catch {
      return [FileReport(file: data.folder ?? "", faults: error.list, language: language)]
    }
  }

  private func records(_ remarks: [LoadRemark]) -> [WarningRecord] {
    remarks.map {
      WarningRecord(code: $0.code, path: nil, place: nil, message: $0.words(in: language))
    }
  }

  /// Finds what ksf sweep would find before it plays anything.
  private func check(_ study: LoadedStudy) throws(Faults) {
    do throws(Faults) {
      let sweep = try Sweep(
        study.study, of: study.scenario.model, years: study.scenario.years, identity: "")
      guard sweep.designFaults.isEmpty else { throw Faults(sweep.designFaults) }
    } catch {
      throw study.placed(error)
    }
  }

  private func report(on file: String, _ loader: StudyLoader) -> FileReport {
    do throws(Faults) {
      let study = try loader.load(file)
      let loaded = study.scenario
      if study.file != nil { try check(study) }
      let (said, notes) = (records(study.remarks), try loaded.projection().warnings)
      // Where one stands is looked up for those alone that are told.
      let told = notes.prefix(max(0, Faults.mostTold - said.count)).map { note in
        WarningRecord(
          code: note.code, path: note.path, place: loaded.place(of: note.path),
          message: note.words(in: language))
      }
      return FileReport(
        file: file, warnings: said + told, moreWarnings: notes.count - told.count,
        language: language)
    } catch {
      return FileReport(file: file, faults: error.list, language: language)
    }
  }
}

/// What was found in one file.
private struct FileReport: Encodable {
  let file: String
  var faults: [Fault] = []
  var warnings: [WarningRecord] = []
  /// How many there are besides.
  var moreWarnings = 0
  let language: Language

  var text: String {
    guard faults.isEmpty else {
      return faults.prefix(Faults.mostTold).map { $0.words(in: language) + "\n" }.joined()
        + rest(faults.count - Faults.mostTold)
    }
    let warnings = warnings.map { warning in
      Heading.warning(place: warning.place ?? file, text: warning.message)[language] + "\n"
    }
    return Heading.sound(file: file)[language] + "\n" + warnings.joined()
      + rest(moreWarnings)
  }

  private func rest(_ count: Int) -> String {
    count > 0 ? Label.rest(count: count)[language] + "\n" : ""
  }

  private enum Key: CodingKey { case file, sound, faults, moreFaults, warnings, moreWarnings }

  func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: Key.self)
    try container.encode(file, forKey: .file)
    try container.encode(faults.isEmpty, forKey: .sound)
    try container.encode(
      faults.prefix(Faults.mostTold).map { FaultRecord($0, language) }, forKey: .faults)
    if faults.count > Faults.mostTold {
      try container.encode(faults.count - Faults.mostTold, forKey: .moreFaults)
    }
    try container.encode(warnings, forKey: .warnings)
    if moreWarnings > 0 { try container.encode(moreWarnings, forKey: .moreWarnings) }
  }
}

/// What a sound file says and its author hardly means.
private struct WarningRecord: Encodable {
  let code: String
  let path: String?
  /// The file and line that it is written in, or the setting.
  let place: String?
  let message: String
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
