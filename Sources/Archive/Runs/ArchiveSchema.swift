// SPDX-License-Identifier: GPL-3.0-or-later

import GRDB

/// The tables of the archive, version by version.
struct ArchiveSchema {
  /// `ksfa`: what tells the archive from other SQLite files.
  static let applicationID = 0x6b73_6661

  /// The SQL that makes each version of the one before, the first of nothing. A step that was
  /// published never changes.
  let steps: [String]

  var version: Int { steps.count }

  static let current = ArchiveSchema(steps: [first, available])

  var migrator: DatabaseMigrator {
    var migrator = DatabaseMigrator()
    for (index, step) in steps.enumerated() {
      migrator.registerMigration("\(index + 1)") { db in
        try db.execute(sql: step)
        try db.execute(sql: "PRAGMA application_id = \(Self.applicationID)")
        try db.execute(sql: "PRAGMA user_version = \(index + 1)")
      }
    }
    return migrator
  }

  /// Without a value there was a year that never comes, or nothing to tell; only with this they are apart.
  private static let available = """
    ALTER TABLE metric ADD COLUMN available INTEGER NOT NULL DEFAULT 1
    """

  /// No index but the keys: each would be one more page to write for every run, and thousands of runs
  /// are read through in milliseconds.
  private static let first = """
    CREATE TABLE run (
      id INTEGER PRIMARY KEY AUTOINCREMENT,
      command TEXT NOT NULL,
      scenario TEXT NOT NULL,
      fingerprint TEXT NOT NULL,
      begun TEXT NOT NULL,  -- UTC
      seconds REAL,         -- null: it has no end
      exit_code INTEGER,    -- null: it has no end
      process TEXT NOT NULL,
      folder TEXT NOT NULL,
      words TEXT NOT NULL,  -- the whole command, a JSON array
      language TEXT NOT NULL,
      program TEXT NOT NULL,
      version TEXT NOT NULL,
      swift TEXT NOT NULL,
      gsl TEXT NOT NULL);
    -- Equal contents are kept once.
    CREATE TABLE content (sha256 TEXT PRIMARY KEY NOT NULL, bytes BLOB NOT NULL);
    CREATE TABLE file (
      run INTEGER NOT NULL REFERENCES run (id) ON DELETE CASCADE,
      position INTEGER NOT NULL,
      role TEXT NOT NULL,
      name TEXT NOT NULL,
      path TEXT,
      sha256 TEXT NOT NULL,
      size INTEGER NOT NULL,
      PRIMARY KEY (run, position)) WITHOUT ROWID;
    CREATE TABLE metric (
      run INTEGER NOT NULL REFERENCES run (id) ON DELETE CASCADE,
      position INTEGER NOT NULL,
      name TEXT NOT NULL,
      subject TEXT NOT NULL,
      value REAL,           -- null: a year that never comes
      unit TEXT NOT NULL,
      PRIMARY KEY (run, position)) WITHOUT ROWID;
    """
}
