// SPDX-License-Identifier: GPL-3.0-or-later

import Archive
import ArgumentParser
import Funding
import Reports

/// Which archive is looked into.
struct ArchivePlaceOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "The archive, instead of KSF_ARCHIVE or the user's own.", valueName: "file"),
    completion: .file())
  var archive: String?

  func validate() throws {
    if archive?.isEmpty ?? false { throw ValidationError("--archive needs a file.") }
  }

  /// The file, and whether somebody named it.
  func place() throws(Faults) -> (path: String, isAsked: Bool) {
    switch ArchivePlace.asked(archive) {
    case .file(let path, let isAsked): return (path, isAsked)
    case .notUTF8(let name): throw Faults([Fault(.archivePlaceNotUTF8, found: .spelt(name))])
    case .off, .homeless: throw Faults([Fault(.archiveOff)])
    }
  }

  func reading() throws(Faults) -> RunArchive { try RunArchive(reading: try place().path) }

  func writing() throws(Faults) -> RunArchive {
    // Where there is none, none is made, and all of it is looked through first.
    guard try reading().isSound else {
      throw Faults([Fault(.archiveDamaged, path: try place().path)])
    }
    return try RunArchive(writing: try place().path)
  }
}

extension RunArchive {
  /// Says what of it cannot be read: the rest is.
  func sayDamage(_ damaged: [KeptRun], _ language: Language) {
    if !isSound { Terminal.complain(ArchiveWords.damagedWithin.phrase[language]) }
    guard !damaged.isEmpty else { return }
    let shown = damaged.prefix(20).map { run in
      let name = ArchiveHeading.first(id: "\(run.id)")[language]
      let named = run.damage.prefix(5).map { KeptPart.words(of: $0, in: language) }
      let parts = named + (run.damage.count > 5 ? ["…"] : [])
      return "\(name) (\(parts.joined(separator: ", ")))"
    }
    let list = shown + (damaged.count > 20 ? ["…"] : [])
    let words = ArchiveWords.unreadable(list: list.joined(separator: ", "))[language]
    // Of what does not hang together nothing is taken out.
    Terminal.complain(
      isSound ? words + " " + ArchiveWords.pruneDamaged.phrase[language] : words)
  }

  /// Says of which runs the hash is not of what was kept of them.
  func sayForeignHashes(of ids: [Int], _ language: Language) {
    guard !ids.isEmpty else { return }
    let shown = ids.prefix(20).map { ArchiveHeading.first(id: "\($0)")[language] }
    let list = (shown + (ids.count > 20 ? ["…"] : [])).joined(separator: ", ")
    Terminal.complain(ArchiveWords.foreignHash(list: list)[language])
  }

  func sayForeignHashes(_ runs: KeptRun..., in language: Language) {
    sayForeignHashes(of: runs.filter { !$0.hasOwnHash }.map(\.id), language)
  }

  /// The run that somebody names: by its number, `last`, or the beginning of its hash.
  func run(named name: String) throws(Faults) -> KeptRun {
    if name == "last" {
      guard let id = try last() else {
        throw Faults([Fault(.noSuchRun, found: .spelt(name))])
      }
      return try run(id)
    }
    if let id = Int(name), id < 1_000_000_000 { return try run(id) }
    guard name.count >= 4, name.allSatisfy(\.isHexDigit) else {
      throw Faults([Fault(.noSuchRun, found: .spelt(name))])
    }
    let found = try numbers(hash: name)
    guard let id = found.last else { throw Faults([Fault(.noSuchRun, found: .spelt(name))]) }
    // The same run made several times has one hash; the newest stands for all.
    let hashes = Set(
      try found.map { (id) throws(Faults) in try run(id).entry.manifest.fingerprint })
    guard hashes.count == 1 else {
      throw Faults([
        Fault(
          .severalRuns, found: .spelt(name), allowed: found.prefix(8).map { .spelt("\($0)") })
      ])
    }
    return try run(id)
  }
}
