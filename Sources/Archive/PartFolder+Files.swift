// SPDX-License-Identifier: GPL-3.0-or-later

import Boundary
package import Foundation
package import Funding
import Sensitivity
package import Studies

extension PartFolder {
  /// The blocks of a task that are in the folder: finished, or as far as another process came.
  package func known(of blocks: Range<Int>) -> SweepSummary {
    let started = progress.filter { $0.blocks == blocks }.sorted { $0.part > $1.part }
    for (_, part) in started {
      let file = url.appending(path: "progress/\(Self.name(of: blocks)).\(part)")
      if let known = try? Self.read(file), known.identity == identity { return known.summary }
    }
    return SweepSummary()
  }

  /// Whether all blocks of a task are there.
  package func isFinished(_ blocks: Range<Int>) -> Bool {
    (try? place("parts"))?.kind(of: "\(Self.name(of: blocks)).part") == .file
  }

  /// - Throws: ``Faults`` where a folder stands in the place of a task's part, which nothing can be put over.
  package func checkPlace(of blocks: Range<Int>) throws(Faults) {
    let name = "\(Self.name(of: blocks)).part"
    guard (try? place("parts"))?.kind(of: name) == .folder else { return }
    throw Self.notWritten(file(of: blocks).path, POSIXError(.EISDIR))
  }

  /// All blocks of a task, read from its part; nil where there is none.
  ///
  /// - Parameter limit: What it may take to read, in bytes.
  /// - Throws: ``Faults`` for a part that is damaged, none at all, of another run, or too large.
  package func finished(
    _ blocks: Range<Int>, within limit: Double
  ) throws(Faults) -> SweepSummary? {
    guard isFinished(blocks) else { return nil }
    try Parts.check(file(of: blocks).path, within: limit)
    return try part(of: blocks)
  }

  private func part(of blocks: Range<Int>) throws(Faults) -> SweepSummary {
    let file = file(of: blocks)
    let part = try Self.read(file)
    if let difference = part.identity.difference(from: identity) {
      throw Faults([Fault(.partOfOther, path: file.path, found: .spelt(difference))])
    }
    let isWhole = part.summary.stages.allSatisfy {
      part.summary.blocks(of: $0.stage) == BlockSet(blocks)
    }
    guard isWhole, !part.summary.stages.isEmpty else {
      throw Faults([Fault(.partDamaged, path: file.path)])
    }
    return part.summary
  }

  /// Where the blocks of a task are when all of them are done.
  package func file(of blocks: Range<Int>) -> URL {
    url.appending(path: "parts/\(Self.name(of: blocks)).part")
  }

  /// Where the most of those blocks of a task are that are done.
  package func started(_ blocks: Range<Int>) -> URL {
    let part = progress.filter { $0.blocks == blocks }.map(\.part).max() ?? 0
    return url.appending(path: "progress/\(Self.name(of: blocks)).\(part)")
  }

  /// Keeps the blocks of a task so far, for whoever goes on with it.
  ///
  /// - Parameter part: How much of it that is, in thousandths.
  package func keep(_ summary: SweepSummary, of blocks: Range<Int>, part: Int) throws(Faults) {
    try write(summary, as: "\(Self.name(of: blocks)).\(part)", in: "progress")
    forget(blocks, below: part)
  }

  /// Keeps all blocks of a task.
  package func finish(_ summary: SweepSummary, of blocks: Range<Int>) throws(Faults) {
    try write(summary, as: "\(Self.name(of: blocks)).part", in: "parts")
    forget(blocks, below: .max)
  }

  private func forget(_ blocks: Range<Int>, below part: Int) {
    guard let place = try? place("progress") else { return }
    for own in progress where own.blocks == blocks && own.part < part {
      place.remove("\(Self.name(of: blocks)).\(own.part)")
    }
  }

  /// All blocks that there are, joined.
  ///
  /// - Returns: Also the tasks whose parts are damaged: they are set aside, to be played again.
  /// - Throws: ``Faults`` for parts that were put there and are of another run, and for parts that would take
  ///   more than `limit` bytes of memory.
  package func join(
    within limit: Double
  ) throws(Faults) -> (summary: SweepSummary, damaged: [Range<Int>]) {
    var joined = SweepSummary()
    var sketches = JoinedSketches()
    var damaged: [Range<Int>] = []
    guard let contents = contents(fresh: true) else {
      throw Faults([Fault(.noRunFolder, path: url.path)])
    }
    for blocks in contents.finished {
      let file = file(of: blocks)
      do throws(Faults) {
        let summary = try part(of: blocks)
        sketches.add(summary)
        try Parts.check(sketches, of: file.path, within: limit)
        guard (try? joined.join(summary)) != nil else {
          throw Faults([Fault(.partDamaged, path: file.path)])
        }
      } catch {
        guard error.list.allSatisfy({ $0.code == .partDamaged || $0.code == .partForeign })
        else { throw error }
        let name = file.lastPathComponent
        try? place("parts").rename(name, to: name + ".damaged")
        damaged.append(blocks)
      }
    }
    return (joined, damaged)
  }

  /// Keeps joined blocks as one file.
  package func keepWhole(_ summary: SweepSummary) throws(Faults) {
    try write(summary, as: whole.lastPathComponent)
  }

  /// All blocks that were joined; nil if they were not, or the file is damaged.
  package func joined() -> SweepSummary? {
    guard let part = try? Self.read(whole), part.identity == identity else { return nil }
    return part.summary
  }

  /// Takes away what is left of files that were not finished, when nobody writes any more.
  package func tidy() {
    for folder in ["", "parts", "progress"] { try? place(folder).removeDrafts() }
  }

  /// Takes away logs of an attempt that is yet to begin: its tasks write at the end of what is there.
  package func clearLogs(ofAttempt attempt: Int) {
    guard let place = try? place("logs") else { return }
    for name in (try? place.list()) ?? []
    where name.hasPrefix("\(attempt)-") && name.hasSuffix(".log") {
      place.remove(name)
    }
  }

  /// Writes a script, or a list for it, into the folder, whole or not at all.
  package func keep(_ text: String, as name: String) throws(Faults) {
    try put(Data(text.utf8), as: name)
  }

  /// Writes a part into the folder, whole or not at all.
  func write(
    _ summary: SweepSummary, as name: String, in folder: String = ""
  ) throws(Faults) {
    try put(try Self.bytes(of: summary, identity, for: name), as: name, in: folder)
  }

  private func put(_ content: Data, as name: String, in folder: String = "") throws(Faults) {
    do {
      try Self.put(content, as: name, in: try place(folder))
    } catch {
      throw Self.notWritten(url.appending(path: folder).appending(path: name).path, error)
    }
  }

  /// Writes a part whole or not at all, over what is there.
  ///
  /// - Throws: ``Faults`` if it cannot be written.
  package static func write(
    _ summary: SweepSummary, of identity: PartIdentity, to target: URL
  ) throws(Faults) {
    let content = try bytes(of: summary, identity, for: target.path)
    do {
      let place = try OpenFolder(at: target.deletingLastPathComponent().path)
      try put(content, as: target.lastPathComponent, in: place)
    } catch {
      throw notWritten(target.path, error)
    }
  }

  /// The bytes of a part. SQLite works on a file of this machine alone.
  ///
  /// - Parameter path: Where they go, for messages.
  private static func bytes(
    of summary: SweepSummary, _ identity: PartIdentity, for path: String
  ) throws(Faults) -> Data {
    let folder = try temporaryFolder(for: path)
    defer { folder.remove() }
    let own = folder.url.appending(path: "own.part")
    let part = try PartFile(creating: own.path, of: identity)
    try part.finish(summary)
    part.close()
    do { return try Data(contentsOf: own) } catch { throw notWritten(path, error) }
  }

  private static func put(_ content: Data, as name: String, in place: OpenFolder) throws {
    try WriteSeal.check()
    let draft = try DraftFile(of: name, in: place)
    try draft.write(content)
    try draft.finish(isSynced: true)
    try draft.place()
  }

  /// Reads a part by way of a copy: the file system may have no locks, as SQLite wants.
  static func read(_ file: URL) throws(Faults) -> (identity: PartIdentity, summary: SweepSummary) {
    try read(try PartFile.bytes(of: file.path), as: file.path)
  }

  /// Reads the bytes of a part.
  ///
  /// - Parameter path: Where they are from, for messages.
  static func read(
    _ content: [UInt8], as path: String
  ) throws(Faults) -> (identity: PartIdentity, summary: SweepSummary) {
    let folder = try temporaryFolder(for: path)
    defer { folder.remove() }
    let copy = folder.url.appending(path: "own.part")
    do {
      try Data(content).write(to: copy)
    } catch {
      throw notWritten(copy.path, error)
    }
    do throws(Faults) {
      let part = try PartFile(at: copy.path, isWritten: false)
      defer { part.close() }
      return (part.identity, part.summary)
    } catch {
      throw Faults(
        error.list.map { fault in
          var fault = fault
          fault.path = path
          return fault
        })
    }
  }

  private static func temporaryFolder(for path: String) throws(Faults) -> TemporaryFolder {
    do { return try TemporaryFolder() } catch {
      throw Faults([
        Fault(
          .notWritten, path: path, found: .spelt(path), allowed: [.thing(.noTemporaryFile)])
      ])
    }
  }

  static func notWritten(_ path: String, _ error: any Error) -> Faults {
    let inner = (error as NSError).userInfo[NSUnderlyingErrorKey] as? any Error
    let reason: Fault.Thing =
      switch (inner as? POSIXError ?? error as? POSIXError)?.code {
      case .ENOSPC, .EDQUOT: .diskFull
      case .EFBIG: .fileSizeLimit
      case .EACCES, .EPERM, .EROFS: .notPermitted
      case .ENOTDIR, .ELOOP, .EEXIST: .fileInTheWay
      case .EISDIR: .folderInTheWay
      default:
        switch (error as? CocoaError)?.code {
        case .fileWriteNoPermission, .fileWriteVolumeReadOnly: .notPermitted
        case .fileWriteOutOfSpace: .noRoom
        case .fileWriteFileExists: .fileInTheWay
        default: .refused
        }
      }
    return Faults([
      Fault(.notWritten, path: path, found: .spelt(path), allowed: [.thing(reason)])
    ])
  }
}
