// SPDX-License-Identifier: GPL-3.0-or-later

import CLinux
import Glibc

/// Files that are read: regular ones alone, and no more of them than was asked for.
///
/// A pipe would be waited for, a device may have no end, and either may do something when it is read.
package enum RegularFile {
  package enum Refusal: Error, Hashable, Sendable {
    case missing, isFolder, notRegular, unreadable, tooLarge, otherSize
  }

  /// Why the file cannot be read; nil if it can, as far as its kind tells.
  package static func refusal(of path: String) -> Refusal? {
    guard !path.isEmpty, !path.utf8.contains(0) else { return .missing }
    var about = stat()
    guard stat(path, &about) == 0 else {
      return errno == ENOENT || errno == ENOTDIR ? .missing : .unreadable
    }
    return refusal(of: about) ?? (isOfKernel(path) ? .notRegular : nil)
  }

  /// Whether the file is one of those in which the kernel tells of itself: they have the kind of files, and may be
  /// waited for like a pipe, for ever.
  private static func isOfKernel(_ path: String) -> Bool {
    var about = statfs()
    guard statfs(path, &about) == 0 else { return false }
    return kernelFileSystems.contains(UInt32(truncatingIfNeeded: about.f_type))
  }

  /// Of procfs, sysfs, debugfs, tracefs, securityfs, and both of cgroups.
  ///
  /// Reference: linux/magic.h.
  private static let kernelFileSystems: Set<UInt32> = [
    0x9fa0, 0x6265_6572, 0x6462_6720, 0x7472_6163, 0x7363_6673, 0x27_e0eb, 0x6367_7270,
  ]

  private static func refusal(of about: stat) -> Refusal? {
    switch about.st_mode & S_IFMT {
    case S_IFREG: nil
    case S_IFDIR: .isFolder
    default: .notRegular
    }
  }

  /// The whole file.
  ///
  /// - Parameter limit: The most bytes that it may have.
  package static func read(_ path: String, limit: Int) throws(Refusal) -> [UInt8] {
    let bytes = try prefix(of: path, upTo: limit + 1)
    guard bytes.count <= limit else { throw .tooLarge }
    return bytes
  }

  /// The whole file, if it has so many bytes; any other is not even read.
  package static func read(_ path: String, size: Int) throws(Refusal) -> [UInt8] {
    if let refusal = refusal(of: path) { throw refusal }
    var about = stat()
    guard stat(path, &about) == 0 else { throw .unreadable }
    guard Int(about.st_size) == size else { throw .otherSize }
    let bytes = try prefix(of: path, upTo: size + 1)
    guard bytes.count == size else { throw .otherSize }
    return bytes
  }

  /// The first `count` bytes, or all of a shorter file.
  package static func prefix(of path: String, upTo count: Int) throws(Refusal) -> [UInt8] {
    var bytes: [UInt8] = []
    // Files of the system say that they have no bytes, and have some.
    bytes.reserveCapacity(min(count, size(of: path)) + 1)
    try forEachPiece(of: path, upTo: count) { bytes.append(contentsOf: $0) }
    return bytes
  }

  /// Calls `take` with the same bytes piece by piece, so that a large file takes no memory.
  package static func forEachPiece(
    of path: String, upTo count: Int, _ take: ([UInt8]) -> Void
  ) throws(Refusal) {
    // Asked first, as a device may act on being opened; and again, as it may be another file by then.
    if let refusal = refusal(of: path) { throw refusal }
    let file = open(path, O_RDONLY | O_NONBLOCK | O_NOCTTY | O_CLOEXEC)
    guard file >= 0 else { throw .unreadable }
    defer { close(file) }
    var about = stat()
    guard fstat(file, &about) == 0 else { throw .unreadable }
    if let refusal = refusal(of: about) { throw refusal }
    var done = 0
    while done < count {
      let most = min(1 << 20, count - done)
      var failure: CInt = 0
      let piece = [UInt8](unsafeUninitializedCapacity: most) { buffer, used in
        var got = Glibc.read(file, buffer.baseAddress, most)
        while got < 0, errno == EINTR { got = Glibc.read(file, buffer.baseAddress, most) }
        if got < 0 { failure = errno }
        used = max(0, got)
      }
      guard failure == 0 else { throw .unreadable }
      if piece.isEmpty { break }
      take(piece)
      done += piece.count
    }
  }
}
