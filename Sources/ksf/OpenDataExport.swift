// SPDX-License-Identifier: GPL-3.0-or-later

import Archive
import Facts
import Foundation
import Funding
import Reports
import ScenarioFiles
import Studies
import ZipFiles

/// The open data that a command asks for, as files in a folder or a zip.
struct OpenDataExport {
  private let command: ExportCommand

  private let keeper: RunKeeper

  init(_ command: ExportCommand) {
    self.command = command
    keeper = command.archive.keeper(
      of: ExportCommand.self, command.output.language.language, quiet: command.output.quiet)
  }

  private var output: DocumentOptions { command.output }
  private var language: Language { output.language.language }

  /// Data, and what it was computed of.
  typealias Made = (data: OpenData, record: RunRecord)

  func writeFolder() throws(Faults) {
    let folder = FolderDestination(output.output)
    try folder.checkFree(force: output.force)
    let (files, record) = try files()
    try folder.write(files, sparing: record.inputs)
    Terminal.sayWritten([output.output], language, quiet: output.quiet)
    keep(files, record, outputs: files.map { .init($0.name, $0.content) })
  }

  func writeZip() throws(Faults) {
    try output.checkFree()
    let (files, record) = try files()
    let zip: Data
    do {
      zip = try ZipArchive(files.map { .init($0.name, $0.content) }).data()
    } catch {
      throw Faults([
        Fault(
          .notWritten, path: "--output", found: .spelt(output.output),
          allowed: [.thing(.diskFull)])
      ])
    }
    try output.write(zip, sparing: record.inputs)
    keep(files, record, outputs: [.init(output.output, zip)])
  }

  /// Keeps the tables, and of what was written the hashes.
  private func keep(
    _ files: [OpenData.File], _ record: RunRecord, outputs: [RunOutcome.Output]
  ) {
    keeper.end {
      var outcome = RunOutcome(record, language)
      // The same figures again in another order or dialect.
      let again = ["long.csv", "table-nb.csv"]
      outcome.results = files.filter { $0.name.hasSuffix(".csv") && !again.contains($0.name) }
        .map { ($0.name, String(decoding: $0.content, as: UTF8.self)) }
      outcome.outputs = outputs
      return outcome
    }
  }

  private func files() throws(Faults) -> (files: [OpenData.File], record: RunRecord) {
    let (data, record) = try made()
    let manifest = record.manifest(over: [], in: language)
    let database = try DataFile.content(of: data, manifest: manifest.pairs)
    let files = data.files(with: [OpenData.File(DataFile.name, database)])
    return (record.completing(files, in: language), record)
  }

  private func made() throws(Faults) -> Made {
    let folder = try command.data.read()
    let loader = StudyLoader(data: folder.data)
    var (loaded, faults): ([LoadedStudy], [Fault]) = ([], [])
    for name in command.names {
      do throws(Faults) {
        loaded.append(try loader.load(name, settings: command.set))
      } catch {
        faults += error.list.filter { !faults.contains($0) }
      }
    }
    guard faults.isEmpty else { throw Faults(faults) }
    let remarks = folder.remarks + loaded.flatMap(\.scenario.remarks)
    var seen: Set<LoadRemark> = []
    for remark in remarks where seen.insert(remark).inserted {
      Terminal.say(remark.words(in: language), quiet: output.quiet)
    }
    if let study = loaded.first(where: { $0.file != nil }) {
      guard loaded.count == 1 else {
        throw Faults([Fault(.studyAlone, found: .spelt(study.file?.name ?? ""))])
      }
      return try found(by: study, folder)
    }
    guard command.design.isDefault else {
      throw Faults([Fault(.notAStudy, found: .spelt(command.names[0]))])
    }
    return try figures(of: loaded.map(\.scenario), folder)
  }

  private typealias Folder = (data: DataSet, remarks: [LoadRemark], inputs: [InputFile])

  private func figures(of loaded: [LoadedScenario], _ folder: Folder) throws(Faults) -> Made {
    let ids = loaded.map(\.scenario.id)
    var sides: [ScenarioData.Side] = []
    for (index, one) in loaded.enumerated() {
      // The id is short; a file that shares it with another goes by its own name.
      let name = ids.count { $0 == ids[index] } == 1 ? ids[index] : command.names[index]
      sides.append(.init(name, try one.projection(), changes: one.changes))
    }
    let names = sides.map(\.name)
    if let twice = names.first(where: { name in names.count { $0 == name } > 1 }) {
      throw Faults([Fault(.duplicateName, found: .spelt(twice))])
    }
    return (
      ScenarioData(sides, data: folder.data, in: language).openData,
      RunRecord(loaded, folder: folder.inputs)
    )
  }

  private func found(by study: LoadedStudy, _ folder: Folder) throws(Faults) -> Made {
    var study = study
    try command.design.apply(to: &study.study, of: study.scenario.model)
    let sweep: Sweep
    do throws(Faults) {
      sweep = try Sweep(
        study.study, of: study.scenario.model, identity: study.scenarioHash)
    } catch {
      throw study.placed(error)
    }
    let bar = ProgressBar(isShown: !output.quiet && ProgressBar.isTerminal)
    defer { bar.clear() }
    let record = RunRecord([study.scenario], folder: folder.inputs, study: study)
    let precision = try command.design.precision(of: sweep)
    keeper.begin(record)
    let answer = try keeper.noting(record) { () throws(Faults) in
      try keeper.play(sweep, study, precision: precision, by: command.design.execution(bar))
    }
    let report = SweepReport(answer, of: sweep, in: language)
    let title = study.study.question?.text(in: language) ?? study.study.id
    return (
      StudyData(report, data: folder.data).openData(
        named: study.study.id, title: title,
        central: try study.scenario.projection()),
      record
    )
  }
}

extension RunManifest {
  /// What made the data, for a database: not the command, which also says where it was written to.
  fileprivate var pairs: [(key: String, value: String)] {
    [
      ("program", program.name), ("version", program.version), ("swift", program.swift),
      ("gsl", program.gsl), ("language", language.rawValue), ("scenario", scenario),
      ("fingerprint", fingerprint),
    ] + inputs.map { ("input:\($0.name)", "sha256:\($0.sha256)") }
  }
}
