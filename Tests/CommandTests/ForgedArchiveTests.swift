// SPDX-License-Identifier: GPL-3.0-or-later

import Foundation
import TestSupport
import Testing

/// An archive whose contents somebody changed, under the right hashes.
struct `A forged archive` {
  let program: Program
  init() throws {
    program = try Program()
    let run = try program.shell(
      "ksf project -q --archive a --metric share@2029 -o own.csv; "
        + "ksf project -q --archive a --metric share@2029 -o own.csv")
    #expect(run.code == 0 && run.errors == "", "\(run.errors)")
  }

  private func ksf(_ line: String) throws -> Program.Outcome {
    try program.shell(
      "ulimit -v 4000000; timeout 20 ksf \(line)", environment: ["KSF_ARCHIVE": "a"])
  }

  /// Columns of statistics that SQLite reads with the list of tables, before anything else.
  static let computed = [
    "stat TEXT GENERATED ALWAYS AS (hex(zeroblob(100000000)))",
    (2...30).reduce("c1 AS (tbl || idx)") { $0 + ", c\($1) AS (c\($1 - 1) || c\($1 - 1))" }
      + ", stat AS (c30)",
  ]

  /// SQL that makes statistics of such columns.
  static func statistics(_ name: String, _ columns: String, rows: Int) -> String {
    """
    PRAGMA writable_schema = ON; CREATE TABLE zz (tbl, idx);
    WITH RECURSIVE s(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM s WHERE i < \(rows))
      INSERT INTO zz SELECT 'run', 'run' FROM s;
    UPDATE sqlite_master SET name = '\(name)', tbl_name = '\(name)',
      sql = 'CREATE TABLE \(name) (tbl TEXT, idx TEXT, \(columns))' WHERE name = 'zz'
    """
  }

  @Test(arguments: computed) func `with statistics that are computed is left at once`(
    _ columns: String
  ) throws {
    try program.change(Self.statistics("sqlite_stat1", columns, rows: 300), in: "a")
    for line in ["runs", "runs show 1", "runs rerun 1"] {
      let run = try ksf(line)
      #expect(run.code == 1 && run.errors.contains("that are not its own"), "\(run.errors)")
    }
  }

  @Test func `has statistics as a tool makes them, and no other tables of such names`() throws {
    _ = try program.shell("cp a sound")
    try program.change("ANALYZE", in: "a")
    #expect(try ksf("runs").code == 0)
    #expect(try ksf("project -q --metric share@2029").errors == "")
    for name in ["sqlite_stat1", "sqlite_stat9"] {
      _ = try program.shell("cp sound a")
      try program.change(Self.statistics(name, "stat TEXT, more TEXT", rows: 1), in: "a")
      let run = try ksf("runs")
      #expect(run.code == 1 && run.errors.contains("table \(name)"), "\(run.errors)")
    }
  }
}
