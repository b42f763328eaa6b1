// SPDX-License-Identifier: GPL-3.0-or-later

import GRDB

/// The way that every SQLite file is opened: by its name as a file, and by nothing else.
enum SQLiteFile {
  /// SQLite takes `file:x.sqlite` for a URI, and `:memory:` and an empty name for no file at all. A
  /// path that begins with a folder is always a file.
  static func path(_ name: String) -> String { name.hasPrefix("/") ? name : "./" + name }

  static func open(_ name: String, _ configuration: Configuration = Configuration()) throws
    -> DatabaseQueue
  {
    try DatabaseQueue(path: path(name), configuration: configuration)
  }
}
