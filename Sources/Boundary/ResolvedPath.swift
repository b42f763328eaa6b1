// SPDX-License-Identifier: GPL-3.0-or-later

import Glibc

extension String {
  /// The path with every link on it followed, its last one too: what is really opened by it, and what
  /// other files stand beside. Where there is nothing at its end, where it would be made; the path itself
  /// if its folder is not there, or links lead round in a circle.
  package var resolvedPath: String {
    var path = self
    // As many links as the system follows.
    for _ in 0..<40 {
      if let whole = path.realPath { return whole }
      let (folder, name) = path.folderAndName
      guard let target = path.linkTarget else {
        guard !name.isEmpty, let folder = folder.realPath else { return path }
        return folder == "/" ? folder + name : "\(folder)/\(name)"
      }
      path = target.utf8.first == UInt8(ascii: "/") ? target : "\(folder)/\(target)"
    }
    return path
  }

  /// What a path is in, and its last part: `.` and all of it where it has no `/`.
  package var folderAndName: (folder: String, name: String) {
    guard let slash = utf8.lastIndex(of: UInt8(ascii: "/")) else { return (".", self) }
    let name = String(self[utf8.index(after: slash)...])
    return (slash == utf8.startIndex ? "/" : String(self[..<slash]), name)
  }

  private var realPath: String? {
    guard !utf8.contains(0), let found = realpath(self, nil) else { return nil }
    defer { free(found) }
    return String(cString: found)
  }

  private var linkTarget: String? {
    guard !utf8.contains(0) else { return nil }
    var bytes = [UInt8](repeating: 0, count: 4096)
    let count = bytes.withUnsafeMutableBytes { buffer in
      readlink(self, buffer.baseAddress!.assumingMemoryBound(to: CChar.self), buffer.count)
    }
    return count > 0 ? String(decoding: bytes[..<count], as: UTF8.self) : nil
  }
}
