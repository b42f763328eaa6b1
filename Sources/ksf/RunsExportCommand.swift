// SPDX-License-Identifier: GPL-3.0-or-later

import Archive
import ArgumentParser
import Boundary
import Foundation
import Funding
import Reports
import ZipFiles

struct RunsExportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "export",
    abstract: "Write runs into a folder, a zip, or an archive of their own, to be passed on.",
    discussion: """
      A folder or a zip has of each run its answer, figures, scenarios, the files that it read, and \
      run.json, which says what made it; of several runs each has a folder of its own. A file that \
      ends in .sqlite is an archive in which ksf runs --archive FILE finds them under their numbers.

      EXAMPLES
        ksf runs export 12 -o run-12
        ksf runs export 11 12 -o two.zip
        ksf runs export --scenario ksf-2019 --since 2026 -o sent.sqlite
      """)

  @Argument(
    help: ArgumentHelp(
      "Runs: numbers, last, or beginnings of hashes; none: those searched for.", valueName: "runs"))
  var names: [String] = []

  @OptionGroup(title: "Search")
  var search: RunSearchOptions

  @OptionGroup var work: MemoryOptions

  @OptionGroup(title: "Archive")
  var place: ArchivePlaceOptions

  @OptionGroup(title: "Output")
  var output: DocumentOptions

  func run() throws {
    let language = output.language.language
    try Terminal.reporting(language) { () throws(Faults) in
      let archive = try place.reading()
      let ids = try names.isEmpty ? whole(in: archive) : named(in: archive)
      guard !ids.isEmpty else { throw Faults([Fault(.noRunFound)]) }
      switch output.ending {
      case "sqlite": try writeArchive(of: ids, in: archive)
      case "zip":
        try output.checkFree()
        let entries = try files(of: ids, in: archive).map { ZipArchive.Entry($0.name, $0.content) }
        guard let zip = try? ZipArchive(entries).data() else {
          throw Faults([
            Fault(
              .notWritten, path: "--output", found: .spelt(output.output),
              allowed: [.thing(.noRoom)])
          ])
        }
        try output.write(zip, sparing: [])
      case "" where output.output != "-":
        let folder = FolderDestination(output.output)
        try folder.checkFree(force: output.force)
        let manner = try folder.write(try files(of: ids, in: archive), sparing: [])
        Terminal.sayWritten([output.output], by: manner, language, quiet: output.quiet)
      default: throw output.unknownEnding(["zip", "sqlite"], orFolder: true)
      }
    }
  }

  /// The numbers of the runs that are named.
  ///
  /// - Throws: ``Faults`` if one of them is damaged.
  private func named(in archive: RunArchive) throws(Faults) -> [Int] {
    archive.sayDamage([], output.language.language)
    var foreign: [Int] = []
    let ids = try names.map { (name) throws(Faults) in
      let run = try archive.run(named: name)
      try run.requireWhole()
      if !run.hasOwnHash { foreign.append(run.id) }
      return run.id
    }
    archive.sayForeignHashes(of: foreign, output.language.language)
    return ids
  }

  /// The numbers of the runs looked for, but for those that are damaged, which are said.
  private func whole(in archive: RunArchive) throws(Faults) -> [Int] {
    let found = try search.found(in: archive)
    var damaged = found.damaged.filter { run in !found.runs.contains { $0.id == run.id } }
    var (ids, foreign) = ([Int](), [Int]())
    for id in found.runs.map(\.id).reversed() {
      let run = try archive.run(id)
      if run.isDamaged { damaged.append(run) } else { ids.append(id) }
      if !run.hasOwnHash { foreign.append(id) }
    }
    archive.sayDamage(damaged, output.language.language)
    archive.sayForeignHashes(of: foreign, output.language.language)
    return ids
  }

  /// - Throws: ``Faults`` for a run with a file whose name could lead out of the folder: the archive may
  ///   have come from anybody.
  private func files(of ids: [Int], in archive: RunArchive) throws(Faults) -> [OpenData.File] {
    // All of them are there at once, and of a zip what it is made into.
    try work.memory.check(3 * Double(try archive.keptBytes(of: ids)), .runsTooLarge, path: "")
    var files: [OpenData.File] = []
    for id in ids {
      let run = try archive.run(id)
      let folder = ids.count > 1 ? "run-\(id)/" : ""
      var names: Set<String> = ["run.json"]
      var number = 0
      for file in run.entry.files {
        guard let content = file.content else { continue }
        // What was read may have any name, and two may end alike.
        if file.role == .input { number += 1 }
        let name =
          file.role == .input
          ? RelativeName("input-\(number)-", lastOf: file.name) : RelativeName(file.name)
        guard let name, names.insert(name.text).inserted else {
          throw Faults([
            Fault(.unsafeName, found: .spelt("\(id)"), allowed: [.spelt(file.name)])
          ])
        }
        files.append(OpenData.File(folder + name.text, content))
      }
      files.append(OpenData.File(folder + "run.json", Data(run.entry.manifest.text.utf8)))
    }
    return files
  }

  /// Into a file of its own, which is put in its place when all of it is there.
  private func writeArchive(of ids: [Int], in archive: RunArchive) throws(Faults) {
    try output.checkFree()
    func failed(_ error: any Error) -> Faults {
      Faults([
        Fault(
          .notWritten, path: "--output", found: .spelt(output.output),
          allowed: [.thing(Destination.reason(error))])
      ])
    }
    let folder: TemporaryFolder
    do { folder = try TemporaryFolder() } catch { throw failed(error) }
    defer { folder.remove() }
    let draft = folder.url.appending(path: "runs.sqlite")
    try archive.copy(ids, to: try RunArchive(writing: draft.path))
    let content: Data
    do { content = try Data(contentsOf: draft) } catch { throw failed(error) }
    try output.write(content, sparing: [])
  }
}
