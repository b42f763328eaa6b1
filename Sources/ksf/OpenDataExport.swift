// SPDX-License-Identifier: GPL-3.0-or-later

import Archive
import Foundation
import Funding
import Reports
import ZipFiles

/// The open data that a command asks for, as files in a folder or a zip.
struct OpenDataExport {
  private let command: ExportCommand

  init(_ command: ExportCommand) { self.command = command }

  private var output: DocumentOptions { command.output }
  private var language: Language { output.language.language }

  func writeFolder() throws(Faults) {
    let folder = FolderDestination(output.output)
    try folder.checkFree(force: output.force)
    let (files, record) = try files()
    try folder.write(files, sparing: record.inputs)
    Terminal.sayWritten([output.output], language, quiet: output.quiet)
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
  }

  private func files() throws(Faults) -> (files: [OpenData.File], record: RunRecord) {
    let subject = try ExportSubject(command)
    let (data, record) = (subject.openData(in: language), subject.record)
    let manifest = record.manifest(over: [], in: language)
    let database = try DataFile.content(of: data, manifest: manifest.pairs)
    let files = data.files(with: [OpenData.File(DataFile.name, database)])
    return (record.completing(files, in: language), record)
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
