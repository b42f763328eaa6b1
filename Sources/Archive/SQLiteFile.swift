// SPDX-License-Identifier: GPL-3.0-or-later

import Boundary
import Foundation
import GRDB

/// The way that every SQLite file is opened: by its name as a file, and by nothing else.
enum SQLiteFile {
  /// The file that is opened by a name. SQLite follows a link, and looks for the journal beside what it leads
  /// to and not beside the link: whoever looks at a journal looks there too.
  ///
  /// SQLite takes `file:x.sqlite` for a URI, and `:memory:` and an empty name for no file at all. A
  /// path that begins with a folder is always a file.
  static func place(of name: String) -> String {
    (name.hasPrefix("/") ? name : "./" + name).resolvedPath
  }

  /// Where the file's journal is, if it has one.
  static func journal(of name: String) -> String { place(of: name) + "-journal" }

  /// Whether a process was killed in the middle of a write, which is taken back when the file is opened; that
  /// takes a right to write.
  static func isTorn(_ name: String) -> Bool {
    FileManager.default.fileExists(atPath: journal(of: name))
  }

  static func open(_ name: String, _ configuration: Configuration = Configuration()) throws
    -> DatabaseQueue
  {
    try DatabaseQueue(path: place(of: name), configuration: configuration)
  }
}
