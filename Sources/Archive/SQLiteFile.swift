// SPDX-License-Identifier: GPL-3.0-or-later

import Foundation
import GRDB
import Glibc

/// The way that every SQLite file is opened: by its name as a file, and by nothing else.
enum SQLiteFile {
  /// SQLite takes `file:x.sqlite` for a URI, and `:memory:` and an empty name for no file at all. A
  /// path that begins with a folder is always a file.
  static func path(_ name: String) -> String { name.hasPrefix("/") ? name : "./" + name }

  /// The file itself, of a link what it leads to: SQLite looks for a journal beside that.
  static func resolved(_ name: String) -> String {
    guard let real = unsafe realpath(path(name), nil) else { return path(name) }
    defer { unsafe free(real) }
    return unsafe String(validatingCString: real) ?? path(name)
  }

  /// Whether a write was cut off, which is taken back when the file is opened.
  static func isTorn(_ name: String) -> Bool {
    FileManager.default.fileExists(atPath: resolved(name) + "-journal")
  }

  static func open(_ name: String, _ configuration: Configuration = Configuration()) throws
    -> DatabaseQueue
  {
    try DatabaseQueue(path: resolved(name), configuration: configuration)
  }
}
