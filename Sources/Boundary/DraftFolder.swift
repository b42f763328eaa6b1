// SPDX-License-Identifier: GPL-3.0-or-later

import CLinux
package import Foundation
import Glibc

/// A folder that is written whole beside its place and put there in one step: whoever looks, and
/// whenever the program is killed, the place holds what was there before or all that is new.
///
/// Where that cannot be, as for a folder that the program stands in, files are moved one by one, and
/// `run.json`, which says what belongs together, is gone until the last of them is there.
package final class DraftFolder {
  /// How it came to its place.
  package enum Manner: Sendable {
    case whole
    /// One file after the other.
    case fileByFile
    /// The same, as the file system cannot exchange two folders.
    case unexchanged
  }

  /// What says which files belong together.
  static let manifest = "run.json"

  private let name: String
  /// What the folder is in.
  private let outside: OpenFolder
  /// What the draft is in: `outside`, or the folder itself.
  private let site: OpenFolder
  private let hidden: String
  private let draft: OpenFolder

  /// - Parameters:
  ///   - place: Where it goes, without a link in it.
  ///   - isUnderfoot: Whether a shell stands in it: one moved away would leave it nowhere.
  package init(of place: URL, isUnderfoot: Bool = false) throws {
    name = place.exactName
    outside = try OpenFolder(at: place.deletingLastPathComponent().path, creating: true)
    let old = outside.kind(of: name) == .nothing ? nil : try OpenFolder(at: place.path)
    var beside = outside
    if let old, isUnderfoot || !old.canBeExchanged(in: outside) { beside = old }
    beside.removeLeftovers(of: name)
    do {
      (hidden, draft) = try beside.makeDraft(of: name)
    } catch let error as POSIXError where old != nil && [.EACCES, .EROFS].contains(error.code) {
      // What it is in may be another's.
      beside = old!
      beside.removeLeftovers(of: name)
      (hidden, draft) = try beside.makeDraft(of: name)
    }
    site = beside
  }

  /// What was not put in its place, or was there before, is of no use to anybody.
  deinit { site.removeAll(hidden) }

  /// - Throws: Also if there is anything of that name in the draft.
  package func write(_ content: Data, as name: RelativeName) throws {
    try draft.write(content, as: name)
  }

  /// A file of it that is written piece by piece.
  package func file(_ name: RelativeName) throws -> DraftFile {
    try DraftFile(of: name.text, in: draft)
  }

  /// Puts it in its place.
  ///
  /// - Parameter leaving: Files and folders that were there and go; whatever else was there stays.
  /// - Throws: If it cannot be, or a folder is where a file should go; all is then as it was.
  package func place(leaving: Set<String>) throws -> Manner {
    try WriteSeal.check()
    let new = Set(draft.names)
    guard outside.kind(of: name) != .nothing else {
      try draft.finish()
      try outside.rename(hidden, to: name)
      return .whole
    }
    let old = try outside.folder(name)
    let there = old.names(without: name)
    for name in there where new.contains(name) && !leaving.contains(name) {
      guard old.kind(of: name) == .file, draft.kind(of: name) == .file else {
        throw CocoaError(.fileWriteFileExists)
      }
    }
    var manner = Manner.fileByFile
    if site === outside {
      let staying = there.filter { !new.contains($0) && !leaving.contains($0) }
      if staying.allSatisfy({ draft.link($0, from: old) }) {
        try OpenFolder.finish(draft.descriptor, old.rights)
        if outside.exchange(hidden, name) { return .whole }
        manner = .unexchanged
      }
    }
    try move(from: old, new: new, leaving: leaving.intersection(there))
    return manner
  }

  /// Moves file by file; what was moved is moved back if one of them cannot be.
  private func move(from old: OpenFolder, new: Set<String>, leaving: Set<String>) throws {
    let spare = try draft.makeFolder(OpenFolder.hidden("old"))
    var moved: [(name: String, from: OpenFolder, to: OpenFolder)] = []
    func move(_ name: String, _ from: OpenFolder, _ to: OpenFolder) throws {
      guard renameat(from.descriptor, name, to.descriptor, name) == 0 else {
        throw OpenFolder.failure
      }
      moved.append((name, from, to))
    }
    let last = Self.manifest
    do {
      let gone = leaving.union(new.filter { old.kind(of: $0) != .nothing })
      if gone.contains(last) { try move(last, old, spare) }
      for name in leaving.sorted() where name != last && !new.contains(name) {
        try move(name, old, spare)
      }
      for name in new.sorted() where name != last {
        if gone.contains(name) { try move(name, old, spare) }
        try move(name, draft, old)
      }
      if new.contains(last) { try move(last, draft, old) }
    } catch {
      for (name, from, to) in moved.reversed() {
        _ = renameat(to.descriptor, name, from.descriptor, name)
      }
      throw error
    }
  }
}

extension OpenFolder {
  /// Makes a folder for a draft, which is locked as long as it is held.
  fileprivate func makeDraft(of name: String) throws -> (name: String, folder: OpenFolder) {
    for _ in 0..<100 {
      let hidden = Leftover.name(for: name)
      let folder = try makeFolder(hidden)
      if Leftover.lock(folder.descriptor), kind(of: hidden) == .folder { return (hidden, folder) }
    }
    throw POSIXError(.EAGAIN)
  }

  /// Another name for a file that is there already; false for a folder, and where there are no links.
  fileprivate func link(_ name: String, from other: OpenFolder) -> Bool {
    other.kind(of: name) != .folder
      && linkat(other.descriptor, name, descriptor, name, 0) == 0
  }

  /// Exchanges two folders in one step; false if the file system cannot.
  fileprivate func exchange(_ one: String, _ other: String) -> Bool {
    let exchanging: CUnsignedInt = 2  // RENAME_EXCHANGE, which Glibc's module does not show.
    return renameat2(descriptor, one, descriptor, other, exchanging) == 0
  }

  fileprivate var rights: mode_t { about.st_mode & 0o7777 }

  private var about: stat {
    var about = stat()
    _ = fstat(descriptor, &about)
    return about
  }

  /// Whether a new folder in `outside` could stand for this one: the same disk, owner and group, and no
  /// list of rights of its own.
  fileprivate func canBeExchanged(in outside: OpenFolder) -> Bool {
    let (own, above) = (about, outside.about)
    let group = above.st_mode & S_ISGID != 0 ? above.st_gid : getegid()
    let lists = ["system.posix_acl_access", "system.posix_acl_default"]
    return own.st_dev == above.st_dev && own.st_uid == geteuid() && own.st_gid == group
      && lists.allSatisfy { fgetxattr(descriptor, $0, nil, 0) < 0 }
  }
}
