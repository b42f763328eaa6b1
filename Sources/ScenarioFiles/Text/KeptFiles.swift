// SPDX-License-Identifier: GPL-3.0-or-later

/// The bytes of files by path.
///
/// Paths are told apart by their bytes, as a disk does: two of the same letters, composed and not, are
/// two files.
package struct KeptFiles: Sendable {
  private var files: [[UInt8]: [UInt8]] = [:]

  package init(_ files: [String: [UInt8]] = [:]) {
    for (path, content) in files { self[path] = content }
  }

  /// Nil for a file that is not there.
  package subscript(path: String) -> [UInt8]? {
    get { files[Array(path.utf8)] }
    set { files[Array(path.utf8)] = newValue }
  }

  /// Whether any file stands below a folder.
  func hasFolder(_ path: String) -> Bool {
    files.keys.contains {
      $0.starts(with: path.utf8) && $0.dropFirst(path.utf8.count).first == 0x2F
    }
  }
}
