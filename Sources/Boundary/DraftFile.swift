// SPDX-License-Identifier: GPL-3.0-or-later

package import Foundation
import Glibc

/// A file that is written beside its place under a name that nobody can foresee, readable by its owner
/// alone, and put in its place in one step; if it is not, nothing is left of it. What a process that was
/// killed left, ``OpenFolder/removeLeftovers(of:)`` takes away.
package final class DraftFile {
  package let name: String
  private let folder: OpenFolder
  private let hidden: String
  private var file: CInt
  private var isPlaced = false

  /// - Parameter name: Of the file in its place.
  package init(of name: String, in folder: OpenFolder) throws {
    (self.name, self.folder) = (name, folder)
    for _ in 0..<100 {
      let hidden = Leftover.name(for: name)
      let file = try folder.create(hidden)
      if Leftover.lock(file), folder.kind(of: hidden) == .file {
        (self.hidden, self.file) = (hidden, file)
        return
      }
      close(file)
    }
    throw POSIXError(.EAGAIN)
  }

  deinit {
    if file >= 0 { close(file) }
    if !isPlaced { folder.remove(hidden) }
  }

  package func write(_ content: Data) throws { try OpenFolder.write(content, to: file) }

  /// Says that all of it is written.
  ///
  /// - Parameters:
  ///   - isPrivate: Whether it stays its owner's alone.
  ///   - isSynced: Whether to wait until the disk has it.
  package func finish(isPrivate: Bool = false, isSynced: Bool = false) throws {
    if !isPrivate { try OpenFolder.finish(file, Rights.ofFiles) }
    if isSynced, fsync(file) != 0 { throw OpenFolder.failure }
    let own = file
    file = -1
    // A file system over a network may tell of a full disk only now.
    guard close(own) == 0 else { throw OpenFolder.failure }
  }

  /// Puts it in its place, over what is there.
  package func place() throws {
    try folder.rename(hidden, to: name)
    isPlaced = true
  }
}
