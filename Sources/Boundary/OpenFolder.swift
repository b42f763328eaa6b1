// SPDX-License-Identifier: GPL-3.0-or-later

package import Foundation
import Glibc

/// A folder that is held open while files are written into it: whatever is done to its path meanwhile,
/// they go into this one, and no link inside leads out of it.
package final class OpenFolder: Sendable {
  let descriptor: CInt

  private init(descriptor: CInt) { self.descriptor = descriptor }

  deinit { close(descriptor) }

  /// The folder at a path that somebody chose: a link in it is meant.
  ///
  /// - Parameter creating: Whether to make it, and those above it, where there is none.
  package convenience init(at path: String, creating: Bool = false) throws {
    guard !path.utf8.contains(0) else { throw POSIXError(.EINVAL) }
    if creating {
      try WriteSeal.check()
      try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
    }
    let descriptor = open(path.isEmpty ? "." : path, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard descriptor >= 0 else { throw Self.failure }
    self.init(descriptor: descriptor)
  }

  static var failure: POSIXError { POSIXError(POSIXErrorCode(rawValue: errno) ?? .EIO) }

  /// A name that nobody can foresee, hidden beside what it becomes.
  static func hidden(_ name: String) -> String { Leftover.name(for: name) }

  /// A folder in this one that must be new.
  ///
  /// Only its owner looks into it until ``finish()``.
  package func makeFolder(_ name: String) throws -> OpenFolder {
    try WriteSeal.check()
    guard mkdirat(descriptor, name, 0o700) == 0 else { throw Self.failure }
    return try folder(name)
  }

  /// A folder in this one; a link is none.
  package func folder(_ name: String) throws -> OpenFolder {
    let flags = O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC
    let own = openat(descriptor, name, flags)
    guard own >= 0 else { throw Self.failure }
    return OpenFolder(descriptor: own)
  }

  /// A folder in this one, which is made where there is nothing of its name; a link is none.
  ///
  /// - Parameter rights: Of a new one; nil for what the user's mask says.
  package func folder(making name: String, rights: Int? = nil) throws -> OpenFolder {
    do {
      return try folder(name)
    } catch let error as POSIXError where error.code == .ENOENT {
      do {
        let made = try makeFolder(name)
        try Self.finish(made.descriptor, rights.map { mode_t($0) } ?? Rights.ofFolders)
        return made
      } catch let error as POSIXError where error.code == .EEXIST {
        // Another process was first.
        return try folder(name)
      }
    }
  }

  /// Writes a new file, and the folders on the way to it.
  ///
  /// - Throws: Also if there is anything of that name.
  package func write(_ content: Data, as name: RelativeName) throws {
    var place = self
    for part in name.parts.dropLast() {
      do {
        place = try place.folder(part)
      } catch let error as POSIXError where error.code == .ENOENT {
        place = try place.makeFolder(part)
        try place.finish()
      }
    }
    let file = try place.create(name.parts.last!)
    defer { close(file) }
    try Self.write(content, to: file)
    try Self.finish(file, Rights.ofFiles)
  }

  /// Lets others look into the folder as the user's mask says.
  package func finish() throws { try Self.finish(descriptor, Rights.ofFolders) }

  /// What stands at a name, without following a link.
  package enum Kind { case nothing, file, folder, other }

  package func kind(of name: String) -> Kind {
    var about = stat()
    guard fstatat(descriptor, name, &about, AT_SYMLINK_NOFOLLOW) == 0 else { return .nothing }
    switch about.st_mode & S_IFMT {
    // A link goes when a file takes its place, and what it leads to stays as it is.
    case S_IFREG, S_IFLNK: return .file
    case S_IFDIR: return .folder
    default: return .other
    }
  }

  /// Moves what is in this folder, in one step, over what has the new name.
  package func rename(_ name: String, to new: String) throws {
    try WriteSeal.check()
    guard renameat(descriptor, name, descriptor, new) == 0 else { throw Self.failure }
  }

  func create(_ name: String) throws -> CInt {
    try WriteSeal.check()
    let flags = O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC
    let file = openat(descriptor, name, flags, 0o600)
    guard file >= 0 else { throw Self.failure }
    return file
  }

  /// Takes a file away, or a link and not what it leads to; a folder stays.
  package func remove(_ name: String) { _ = unlinkat(descriptor, name, 0) }

  /// Takes a folder away if nothing is in it.
  package func removeEmptyFolder(_ name: String) { _ = unlinkat(descriptor, name, AT_REMOVEDIR) }

  /// Makes a file system that remembers what the folder held look again.
  package func look() {
    let name = Self.hidden("look")
    guard let file = try? create(name) else { return }
    close(file)
    remove(name)
  }

  static func write(_ content: Data, to file: CInt) throws {
    try content.withUnsafeBytes { bytes in
      var done = 0
      while done < bytes.count {
        let step = Glibc.write(file, bytes.baseAddress! + done, bytes.count - done)
        if step < 0, errno == EINTR { continue }
        guard step > 0 else { throw failure }
        done += step
      }
    }
  }

  static func finish(_ file: CInt, _ rights: mode_t) throws {
    guard fchmod(file, rights) == 0 else { throw failure }
  }
}

/// What others may do with what is written, as the user's mask says.
enum Rights {
  private static let mask: mode_t = {
    let mask = umask(0o077)
    _ = umask(mask)
    return mask
  }()

  static var ofFiles: mode_t { 0o666 & ~mask }
  static var ofFolders: mode_t { 0o777 & ~mask }
}
