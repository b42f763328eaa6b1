// SPDX-License-Identifier: GPL-3.0-or-later

import Glibc

/// Names of what is written beside its place before it is put there.
///
/// A process that is killed leaves it behind. Whoever writes it holds a lock on it, which is gone with
/// the process, however it ends: what carries such a name and no lock is left over, and may go.
enum Leftover {
  /// Hidden, with the number of the process for whoever looks, and a part that nobody can foresee.
  static func name(for name: String) -> String {
    let random = (0..<4).map { _ in String(UInt32.random(in: 0 ... .max), radix: 36) }.joined()
    return "\(prefix(for: name))\(getpid())-\(random).draft"
  }

  private static func prefix(for name: String) -> String {
    ".\(String(decoding: name.utf8.prefix(120), as: UTF8.self)).ksf-"
  }

  /// Whether it is a name that ``name(for:)`` gives.
  static func isName(_ text: String, for name: String) -> Bool {
    text.hasPrefix(prefix(for: name)) && isEnd(text.dropFirst(prefix(for: name).count))
  }

  /// Whether it is a name that ``name(for:)`` gives for anything.
  static func isName(_ text: String) -> Bool {
    guard text.hasPrefix("."), let mark = text.ranges(of: ".ksf-").last else { return false }
    return isEnd(text[mark.upperBound...])
  }

  private static func isEnd(_ text: Substring) -> Bool {
    guard text.hasSuffix(".draft") else { return false }
    let parts = text.dropLast(6).split(separator: "-", omittingEmptySubsequences: false)
    return parts.count == 2 && parts[0].allSatisfy(\.isWholeNumber) && !parts[1].isEmpty
      && parts[1].utf8.allSatisfy { (48...57).contains($0) || (97...122).contains($0) }
  }

  /// Locks what was just made.
  ///
  /// - Returns: False if another process took it for left over; it is then gone, or will be.
  static func lock(_ descriptor: CInt) -> Bool {
    flock(descriptor, LOCK_EX | LOCK_NB) == 0 || errno != EWOULDBLOCK
  }
}

extension OpenFolder {
  /// Takes away what dead processes left of their drafts of `name`; what somebody still writes stays,
  /// and so does all on a file system without locks.
  package func removeLeftovers(of name: String) {
    for found in names where Leftover.isName(found, for: name) {
      let own = openat(descriptor, found, O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC)
      guard own >= 0 else { continue }
      if flock(own, LOCK_EX | LOCK_NB) == 0 { removeAll(found) }
      close(own)
    }
  }

  /// Takes away the files of all drafts, when nobody writes any more: files of any other name stay.
  package func removeDrafts() {
    for found in names where Leftover.isName(found) && kind(of: found) == .file { remove(found) }
  }

  /// What is in the folder, drafts of `name` left out, in an order of its own.
  package func names(without name: String) -> [String] {
    names.filter { !Leftover.isName($0, for: name) }
  }

  /// What is in the folder, sorted.
  var names: [String] { (try? list()) ?? [] }

  /// What is in the folder, sorted.
  ///
  /// - Throws: If it cannot be read.
  package func list() throws -> [String] {
    // Another description of the same folder: reading moves along in it.
    let own = openat(descriptor, ".", O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard own >= 0 else { throw Self.failure }
    guard let listing = fdopendir(own) else {
      close(own)
      throw Self.failure
    }
    defer { closedir(listing) }
    var names: [String] = []
    while let entry = readdir(listing) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) { start in
        start.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
      }
      if name != ".", name != ".." { names.append(name) }
    }
    return names.sorted()
  }

  /// Takes away a file, or a folder with all that is in it; a link goes, and not what it leads to.
  func removeAll(_ name: String) {
    if kind(of: name) == .folder, let inside = try? folder(name) {
      for own in inside.names { inside.removeAll(own) }
      _ = unlinkat(descriptor, name, AT_REMOVEDIR)
    } else {
      remove(name)
    }
  }
}
