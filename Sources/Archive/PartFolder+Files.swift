// SPDX-License-Identifier: GPL-3.0-or-later

import Boundary
public import Foundation
public import Funding
import Glibc
import Sensitivity
public import Studies

extension PartFolder {
  /// The blocks of a task that are in the folder: finished, or as far as another process came.
  public func known(of blocks: Range<Int>) -> SweepSummary {
    let started = progress.filter { $0.blocks == blocks }.sorted { $0.part > $1.part }
    for (_, part) in started {
      let file = url.appending(path: "progress/\(Self.name(of: blocks)).\(part)")
      if let known = try? Self.read(file), known.identity == identity { return known.summary }
    }
    return SweepSummary()
  }

  /// Whether all blocks of a task are there.
  public func isFinished(_ blocks: Range<Int>) -> Bool {
    FileManager.default.fileExists(atPath: file(of: blocks).path)
  }

  /// Where the blocks of a task are when all of them are done.
  public func file(of blocks: Range<Int>) -> URL {
    url.appending(path: "parts/\(Self.name(of: blocks)).part")
  }

  /// Keeps the blocks of a task so far, for whoever goes on with it.
  ///
  /// - Parameter part: How much of it that is, in thousandths.
  public func keep(_ summary: SweepSummary, of blocks: Range<Int>, part: Int) throws(Faults) {
    try write(summary, as: "progress/\(Self.name(of: blocks)).\(part)")
    forget(blocks, below: part)
  }

  /// Keeps all blocks of a task.
  public func finish(_ summary: SweepSummary, of blocks: Range<Int>) throws(Faults) {
    try write(summary, as: "parts/\(Self.name(of: blocks)).part")
    forget(blocks, below: .max)
  }

  private func forget(_ blocks: Range<Int>, below part: Int) {
    for own in progress where own.blocks == blocks && own.part < part {
      let name = "progress/\(Self.name(of: blocks)).\(own.part)"
      try? FileManager.default.removeItem(at: url.appending(path: name))
    }
  }

  /// All blocks that there are, joined.
  ///
  /// - Returns: Also the tasks whose parts are damaged: they are set aside, to be played again.
  /// - Throws: ``Faults`` for parts that were put there and are of another run.
  public func join() throws(Faults) -> (summary: SweepSummary, damaged: [Range<Int>]) {
    var joined = SweepSummary()
    var damaged: [Range<Int>] = []
    guard let contents = contents(fresh: true) else {
      throw Faults([Fault(.noRunFolder, path: url.path)])
    }
    for blocks in contents.finished {
      let file = file(of: blocks)
      do throws(Faults) {
        let part = try Self.read(file)
        if let difference = part.identity.difference(from: identity) {
          throw Faults([Fault(.partOfOther, path: file.path, found: .spelt(difference))])
        }
        let isWhole = part.summary.stages.allSatisfy {
          part.summary.blocks(of: $0.stage) == BlockSet(blocks)
        }
        guard isWhole, !part.summary.stages.isEmpty, (try? joined.join(part.summary)) != nil
        else { throw Faults([Fault(.partDamaged, path: file.path)]) }
      } catch {
        guard error.list.allSatisfy({ $0.code == .partDamaged || $0.code == .partForeign })
        else { throw error }
        _ = unsafe rename(file.path, file.path + ".damaged")
        damaged.append(blocks)
      }
    }
    return (joined, damaged)
  }

  /// Keeps joined blocks as one file.
  public func keepWhole(_ summary: SweepSummary) throws(Faults) {
    try write(summary, as: whole.lastPathComponent)
  }

  /// All blocks that were joined; nil if they were not, or the file is damaged.
  public func joined() -> SweepSummary? {
    guard let part = try? Self.read(whole), part.identity == identity else { return nil }
    return part.summary
  }

  /// Takes away what is left of files that were not finished, when nobody writes any more.
  public func tidy() {
    guard let place = try? OpenFolder(at: url.path) else { return }
    for folder in [place] + ["parts", "progress"].compactMap({ try? place.folder($0) }) {
      folder.removeFiles(where: Self.isHidden)
    }
  }

  /// Writes a part into the folder, whole or not at all.
  func write(_ summary: SweepSummary, as name: String) throws(Faults) {
    try Self.write(summary, of: identity, to: url.appending(path: name))
  }

  /// Writes a part whole or not at all, over what is there.
  ///
  /// SQLite works on a file of this machine alone.
  ///
  /// - Throws: ``Faults`` if it cannot be written.
  public static func write(
    _ summary: SweepSummary, of identity: PartIdentity, to target: URL
  ) throws(Faults) {
    let folder = try temporaryFolder(for: target.path)
    defer { folder.remove() }
    let own = folder.url.appending(path: "own.part")
    let part = try PartFile(creating: own.path, of: identity)
    try part.finish(summary)
    part.close()
    do {
      try WriteSeal.check()
      let place = try OpenFolder(at: target.deletingLastPathComponent().path)
      let draft = try DraftFile(of: target.lastPathComponent, in: place)
      try draft.write(Data(contentsOf: own))
      try draft.finish(isSynced: true)
      try draft.place()
    } catch {
      throw notWritten(target.path, error)
    }
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
      case .ENOSPC, .EDQUOT, .EFBIG: .diskFull
      case .EACCES, .EPERM, .EROFS: .notPermitted
      case .ENOTDIR, .EEXIST: .fileInTheWay
      default:
        switch (error as? CocoaError)?.code {
        case .fileWriteNoPermission, .fileWriteVolumeReadOnly: .notPermitted
        case .fileWriteOutOfSpace: .diskFull
        case .fileWriteFileExists: .fileInTheWay
        default: .refused
        }
      }
    return Faults([
      Fault(.notWritten, path: path, found: .spelt(path), allowed: [.thing(reason)])
    ])
  }
}
