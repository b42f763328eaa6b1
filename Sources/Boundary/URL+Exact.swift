// SPDX-License-Identifier: GPL-3.0-or-later

package import Foundation

extension URL {
  /// The file that a path names as it is written: a `~` is a sign like others, and leads to nobody's
  /// home.
  package init(exactly path: String) {
    self.init(fileURLWithPath: path.utf8.first == UInt8(ascii: "~") ? "./" + path : path)
  }

  /// The last part of the path, with every sign that it has on disk; ``lastPathComponent`` leaves a
  /// leading byte order mark out.
  package var exactName: String {
    path.utf8.split(separator: UInt8(ascii: "/")).last.map { String(Substring($0)) } ?? ""
  }
}
