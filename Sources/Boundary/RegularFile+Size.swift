// SPDX-License-Identifier: GPL-3.0-or-later

import Glibc

extension RegularFile {
  /// In bytes, as far as its folder tells; 0 where there is none.
  package static func size(of path: String) -> Int {
    var about = stat()
    guard !path.utf8.contains(0), stat(path, &about) == 0 else { return 0 }
    return max(0, Int(about.st_size))
  }

  /// Whether a link stands there, whatever it leads to.
  package static func isLink(_ path: String) -> Bool {
    var about = stat()
    return !path.utf8.contains(0) && lstat(path, &about) == 0 && about.st_mode & S_IFMT == S_IFLNK
  }
}
