// SPDX-License-Identifier: GPL-3.0-or-later

import Boundary
import Foundation
import Funding
package import Studies
import Synchronization

/// The blocks of a sweep that is kept in an archive, until it has come to its end: one that is killed
/// can go on.
///
/// They stand beside the archive, in a file that comes to be when a sweep has been at work for a
/// second: what is shorter is as well played again. A sweep does not fail for want of it.
///
/// Their folder and their file are this program's own. An archive may have come with links in their place:
/// nothing is kept behind one, and nothing taken away there.
package final class KeptBlocks: Sendable {
  private let id: Int
  private let archive: String
  private let path: String
  private let identity: PartIdentity
  private let start = ContinuousClock.now
  private let state: Mutex<State>

  private struct State {
    var file: PartFile?
    var isGivenUp = false
  }

  /// - Parameter id: The number of the run in `archive`.
  package init(of id: Int, in archive: String, _ identity: PartIdentity) {
    (self.id, self.archive) = (id, archive)
    path = "\(archive).parts/\(Self.name(of: id))"
    self.identity = identity
    state = Mutex(State())
  }

  /// What an earlier process played of it; nothing if another program did, or none of it can be read.
  ///
  /// - Parameter limit: What it may take to read, in bytes.
  package func known(within limit: Double) -> SweepSummary {
    state.withLock { state in
      guard let folder = Self.folder(beside: archive),
        folder.kind(of: Self.name(of: id)) == .file, !RegularFile.isLink(path),
        let file = try? PartFile.open(path, of: identity, resuming: true, within: limit)
      else {
        remove()
        return SweepSummary()
      }
      state.file = file
      return file.summary
    }
  }

  /// Keeps what there is of a stage, if it is time to.
  package func save(_ stage: StageSummary) {
    guard ContinuousClock.now - start > .seconds(1) else { return }
    state.withLock { state in
      guard !state.isGivenUp else { return }
      if state.file == nil {
        // Whoever may look into the archive may look into it, and nobody else.
        let rights =
          (try? FileManager.default.attributesOfItem(atPath: archive)[.posixPermissions] as? Int)
          ?? 0o600
        let folder = Self.folder(beside: archive, making: rights | (rights & 0o444) >> 2)
        // What is left there is of no use, whatever it is.
        folder?.remove(Self.name(of: id))
        if folder?.kind(of: Self.name(of: id)) == .nothing {
          state.file = try? PartFile(creating: path, of: identity)
        }
      }
      state.isGivenUp = !(state.file?.save(stage) ?? false)
    }
  }

  /// Takes them away, when the run's end is kept.
  package func remove() { Self.remove(of: id, in: archive) }

  /// Those of a run that is no longer in `archive`.
  package static func remove(of id: Int, in archive: String) {
    guard let folder = folder(beside: archive) else { return }
    for name in [name(of: id), name(of: id) + "-journal"] { folder.remove(name) }
    let (outside, name) = archive.folderAndName
    try? OpenFolder(at: outside).removeEmptyFolder(name + ".parts")
  }

  private static func name(of id: Int) -> String { "\(id).part" }

  /// Nil if there is none, or a link.
  ///
  /// - Parameter rights: Of a new folder, if one is to be made.
  private static func folder(beside archive: String, making rights: Int? = nil) -> OpenFolder? {
    let (outside, name) = archive.folderAndName
    guard let place = try? OpenFolder(at: outside) else { return nil }
    return rights == nil
      ? try? place.folder(name + ".parts")
      : try? place.folder(making: name + ".parts", rights: rights)
  }
}
