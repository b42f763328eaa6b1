// SPDX-License-Identifier: GPL-3.0-or-later

import Boundary
import Foundation
import Funding
public import Studies
import Synchronization

/// The blocks of a sweep that is kept in an archive, until it has come to its end: one that is killed
/// can go on.
///
/// They stand beside the archive, in a file that comes to be when a sweep has been at work for a
/// second: what is shorter is as well played again. A sweep does not fail for want of it.
public final class KeptBlocks: Sendable {
  private let id: Int
  private let path: String
  private let archive: String
  private let identity: PartIdentity
  private let start = ContinuousClock.now
  private let state: Mutex<State>

  private struct State {
    var file: PartFile?
    var isGivenUp = false
  }

  /// - Parameter id: The number of the run in `archive`.
  public init(of id: Int, in archive: String, _ identity: PartIdentity) {
    (self.id, path, self.archive) = (id, Self.path(of: id, in: archive), archive)
    self.identity = identity
    state = Mutex(State())
  }

  /// What an earlier process played of it; nothing if another program did, or none of it can be read.
  public func known() -> SweepSummary {
    state.withLock { state in
      guard !Self.isElsewhere(archive), FileManager.default.fileExists(atPath: path),
        let file = try? PartFile.open(path, of: identity, resuming: true)
      else {
        Self.remove(id, in: archive)
        return SweepSummary()
      }
      state.file = file
      return file.summary
    }
  }

  /// Keeps what there is of a stage, if it is time to.
  public func save(_ stage: StageSummary) {
    guard ContinuousClock.now - start > .seconds(1) else { return }
    state.withLock { state in
      guard !state.isGivenUp, !Self.isElsewhere(archive) else { return }
      if state.file == nil {
        let folder = URL(fileURLWithPath: path).deletingLastPathComponent()
        // Whoever may look into the archive may look into it, and nobody else.
        let rights =
          (try? FileManager.default.attributesOfItem(atPath: archive)[.posixPermissions] as? Int)
          ?? 0o600
        try? FileManager.default.createDirectory(
          at: folder, withIntermediateDirectories: true,
          attributes: [.posixPermissions: rights | (rights & 0o444) >> 2])
        state.file = try? PartFile(creating: path, of: identity)
      }
      state.isGivenUp = !(state.file?.save(stage) ?? false)
    }
  }

  /// Takes them away, when the run's end is kept.
  public func remove() { Self.remove(id, in: archive) }

  /// Those of a run that is no longer in `archive`.
  public static func remove(of id: Int, in archive: String) { remove(id, in: archive) }

  private static func folder(of archive: String) -> String { "\(archive).parts" }

  private static func path(of id: Int, in archive: String) -> String {
    "\(folder(of: archive))/\(id).part"
  }

  /// Whether a link leads to where nothing is to be read, written or taken away.
  private static func isElsewhere(_ archive: String) -> Bool {
    (try? FileManager.default.destinationOfSymbolicLink(atPath: folder(of: archive))) != nil
  }

  private static func remove(_ id: Int, in archive: String) {
    guard !isElsewhere(archive), let place = try? OpenFolder(at: folder(of: archive)) else {
      return
    }
    place.removeFiles { ["\(id).part", "\(id).part-journal"].contains($0) }
    // Only an empty folder goes.
    _ = unsafe rmdir(folder(of: archive))
  }
}
