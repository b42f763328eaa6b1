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
    try program.write(
      "forge.py",
      """
      import sqlite3, hashlib, sys
      d = sqlite3.connect('a')
      old, data = d.execute("SELECT sha256, bytes FROM file JOIN content USING (sha256) "
                            "WHERE run = 1 AND role = ?", (sys.argv[1],)).fetchone()
      changed = data.replace(sys.argv[2].encode(), sys.argv[3].encode())
      assert changed != data
      new = hashlib.sha256(changed).hexdigest()
      d.execute('INSERT INTO content VALUES (?, ?)', (new, changed))
      d.execute('UPDATE file SET sha256 = ?, size = ? WHERE run = 1 AND sha256 = ?',
                (new, len(changed), old))
      d.commit()
      """)
  }

  private func ksf(_ line: String) throws -> Program.Outcome {
    try program.shell(
      "ulimit -v 4000000; timeout 20 ksf \(line)", environment: ["KSF_ARCHIVE": "a"])
  }

  @Test(arguments: [
    ("scenario", "50 MNOK", "500 MNOK", "500 MNOK"),
    ("scenario", "The KSF proposal", "Another proposal", "scenario.yaml"),
    ("answer", "2029", "2030", "The answers in words differ."),
    ("result", "2029", "2028", "only"),
  ]) func `is told from what its runs come to, made again`(
    _ role: String, _ old: String, _ new: String, _ said: String
  ) throws {
    let same = try ksf("runs rerun 1 -q")
    #expect(same.code == 0 && same.output.contains("to the last byte"), "\(same.output)")
    let forged = try program.shell("/usr/bin/python3 forge.py \(role) '\(old)' '\(new)'")
    #expect(forged.errors == "", "\(forged.errors)")
    let run = try ksf("runs rerun 1 -q")
    #expect(run.code == 1 && run.output.contains(said), "\(run.output)\(run.errors)")
    #expect(!run.output.contains("to the last byte"), "\(run.output)")
  }

  @Test(arguments: [
    ("UPDATE metric SET value = 0.99 WHERE run = 1", "share@2029"),
    ("UPDATE metric SET value = value * (1 + 1e-12) WHERE run = 1", "share@2029"),
    ("UPDATE metric SET unit = 'x' WHERE run = 1", "share@2029"),
    ("DELETE FROM metric WHERE run = 1", "share@2029"),
    ("UPDATE run SET fingerprint = replace(hex(zeroblob(32)), '0', 'a') WHERE id = 1", "aaaaaaaa"),
    ("UPDATE run SET scenario = 'state-2024' WHERE id = 1", "state-2024"),
    (
      "UPDATE file SET sha256 = substr(sha256, 1, 12) || substr(hex(zeroblob(26)), 1, 52) "
        + "WHERE run = 1 AND role = 'output'", "00000000"
    ),
    ("UPDATE file SET size = 1 WHERE run = 1 AND role = 'output'", "1 B"),
    (
      "INSERT INTO file SELECT 1, 100 + position, role, name, path, '00', size FROM file "
        + "WHERE run = 1 AND role = 'output'", "own.csv (2)"
    ),
  ]) func `is told from what follows from its runs' own files`(_ sql: String, _ said: String)
    throws
  {
    #expect(try ksf("runs diff 1 2").output.contains("are the same in all that was kept"))
    try program.change(sql, in: "a")
    for line in ["rerun 1 -q", "diff 1 2 --format json -q"] {
      let run = try ksf("runs \(line)")
      #expect(run.output.contains(said), "\(line): \(run.output)\(run.errors)")
      #expect(run.code == (line.hasPrefix("rerun") ? 1 : 0), "\(line): \(run.output)")
      #expect(!run.output.contains("the same in all") && !run.output.contains("to the last byte"))
    }
  }

  @Test(arguments: [
    "run SET words = replace(words, '2029', '2030') WHERE id = 1",
    "run SET version = '9.1' WHERE id = 1", "run SET language = 'nb' WHERE id = 1",
    "run SET scenario = 'state-2024' WHERE id = 1",
    "run SET fingerprint = replace(hex(zeroblob(32)), '0', 'a') WHERE id = 1",
    "file SET sha256 = '00' WHERE run = 1 AND name = 'data/series.csv'",
  ]) func `is said to be changed wherever a run is read whose hash is of something else`(
    _ change: String
  ) throws {
    let lines = [
      "show 1", "show 1 --file scenario.yaml", "diff 1 2", "export 1 -o o.zip --force",
      "export -o o.sqlite --force", "rerun 1",
    ]
    for line in lines { #expect(!(try ksf("runs \(line)").errors.contains("hash")), "\(line)") }
    try program.change("UPDATE \(change)", in: "a")
    for line in lines {
      let said = try ksf("runs \(line)").errors
      #expect(said.contains("The hash does not belong to"), "\(line): \(said)")
      #expect(said.contains(": run 1."), "\(line): \(said)")
    }
    #expect(!(try ksf("runs show 2").errors.contains("hash")))
  }

  @Test func `takes no more memory than was allowed`() throws {
    for line in ["export 1 2 -o o.zip", "export 1 2 -o o", "diff 1 2", "rerun 1"] {
      let run = try ksf("runs \(line) --memory 10kB")
      #expect(
        run.code == 1 && run.output == "" && run.errors.contains("would take about"),
        "\(line): \(run.errors)")
      #expect(try ksf("runs \(line) -q --memory 1GB").code == 0, "\(line)")
    }
    #expect(try program.names() == ["a", "forge.py", "o", "o.zip", "own.csv"])
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

  @Test func `whose chart is to be named alone is refused, as such a run is never kept`() throws {
    _ = try program.shell("ksf chart ksf-2019 --figure share -o c.vl.json -q --archive c")
    try program.change(
      "UPDATE run SET words = '[\"chart\",\"ksf-2019\",\"--list\"]'", in: "c")
    let run = try ksf("runs rerun 1 --archive c")
    #expect(run.code == 1 && run.errors.contains("Name a figure"), "\(run.errors)")
  }

  @Test func `whose run makes nothing any more is told apart from what was kept`() throws {
    try program.change(
      "UPDATE run SET words = '[\"project\",\"--set\",\"increment=1\"]', exit_code = 1 WHERE id = 1",
      in: "a")
    let run = try ksf("runs rerun 1")
    #expect(run.code == 1 && run.output.contains("does not give the same"), "\(run.output)")
  }

  @Test func `shows of a table's analysis which column is taken over`() throws {
    try program.write("t.csv", "x,y\n" + (0..<200).map { "\($0),\($0 % 7)\n" }.joined())
    let kept = try ksf("analyze t.csv --inputs x --output y --method pawn -q --archive t")
    #expect(kept.code == 0, "\(kept.errors)")
    try program.change("UPDATE run SET exit_code = NULL, process = 'x'", in: "t")
    let run = try ksf("runs resume 1 --archive t --yes")
    #expect(run.code == 0 && run.errors.contains("--output y"), "\(run.errors)")
    #expect(!run.errors.contains("anybody's: --output"), "\(run.errors)")
  }
}
