// SPDX-License-Identifier: GPL-3.0-or-later

import Archive
import Foundation
import Funding
import Reports
import ZipFiles

/// The open data that a command asks for, as files in a folder or a zip.
struct OpenDataExport {
  private let command: ExportCommand
  private let keeper: RunRecorder

  init(_ command: ExportCommand) {
    self.command = command
    keeper = command.archive.keeper(
      of: ExportCommand.self, command.output.language.language, quiet: command.output.quiet)
  }

  private var output: DocumentOptions { command.output }
  private var language: Language { output.language.language }

  func writeFolder() throws(Faults) {
    let folder = FolderDestination(output.output)
    try folder.checkFree(force: output.force)
    let subject = try ExportSubject(command, keeper)
    let files = try files(of: subject)
    let manner = try folder.write(files, sparing: subject.record.inputs)
    Terminal.sayWritten([output.output], by: manner, language, quiet: output.quiet)
    keeper.end { subject.outcome(files.map { .init($0.name, $0.content) }, in: language) }
  }

  func writeZip() throws(Faults) {
    try output.checkFree()
    let subject = try ExportSubject(command, keeper)
    let files = try files(of: subject)
    let zip: Data
    do {
      zip = try ZipArchive(files.map { .init($0.name, $0.content) }).data()
    } catch {
      throw Faults([
        Fault(
          .notWritten, path: "--output", found: .spelt(output.output),
          allowed: [.thing(.noTemporary)])
      ])
    }
    try output.write(zip, sparing: subject.record.inputs)
    keeper.end { subject.outcome([.init(output.output, zip)], in: language) }
  }

  private func files(of subject: ExportSubject) throws(Faults) -> [OpenData.File] {
    let (data, record) = (subject.openData(in: language), subject.record)
    let manifest = record.manifest(over: [], in: language)
    let database = try DataFile.content(of: data, manifest: manifest.pairs)
    let files = data.files(with: [OpenData.File(DataFile.name, database)])
    return record.completing(files, in: language)
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
