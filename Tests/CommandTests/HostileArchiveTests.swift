// SPDX-License-Identifier: GPL-3.0-or-later

import Foundation
import TestSupport
import Testing

/// An archive that a stranger made, and mailed.
struct `A stranger's archive` {
  let program: Program
  init() throws {
    program = try Program()
    let run = try program.shell("ksf project -q --archive a --metric share@2029")
    #expect(run.code == 0 && run.errors == "", "\(run.errors)")
  }

  private func ksf(_ line: String) throws -> Program.Outcome {
    try program.shell("ksf \(line)", environment: ["KSF_ARCHIVE": "a"])
  }

  static let names = [
    "../../x", "../x", "/tmp/ksf-pwned", "a/../../x", ".bashrc", "a//x", "x\u{1B}[2J", "..\\x",
    "..\u{301}/../x",
  ]

  @Test(arguments: names) func `names no file outside of the place that was chosen`(_ name: String)
    throws
  {
    for role in ["answer", "result", "scenario"] {
      let text = name.unicodeScalars.map { "char(\($0.value))" }.joined(separator: "||")
      try program.change("UPDATE file SET name = \(text) WHERE role = '\(role)'", in: "a")
      for place in ["out/in", "out.zip"] {
        let run = try ksf("runs export 1 -o \(place)")
        #expect(run.code == 1 && run.errors.contains("not a name within a folder"), "\(run.errors)")
        #expect(!run.errors.contains("\u{1B}"))
      }
      #expect(try program.names() == ["a"], "\(role)")
      #expect(!FileManager.default.fileExists(atPath: "/tmp/ksf-pwned"))
      try program.change("UPDATE file SET name = '\(role)' WHERE role = '\(role)'", in: "a")
    }
  }

  @Test func `has names of what was read, whatever they are, written under safe ones`() throws {
    try program.write("mine.yaml", "format: 1\nextends: ksf-2019\nid: mine\ntitle: {en: M}\n")
    #expect(try ksf("project mine.yaml -q").code == 0)
    try program.change(
      "UPDATE file SET name = '../../../etc/pa' || char(27) || 'sswd' WHERE role = 'input'", in: "a"
    )
    #expect(try ksf("runs export 2 -o out").code == 0)
    #expect(try program.names(in: "out").contains("input-1-pa_sswd"))
    #expect(try program.names() == ["a", "mine.yaml", "out"])
  }

  @Test func `with views, triggers or other tables is not read, and nothing waits for it`() throws {
    let endless = "WITH RECURSIVE c(x) AS (SELECT 1 UNION ALL SELECT x + 1 FROM c) SELECT x FROM c"
    let changes = [
      "CREATE TRIGGER t AFTER INSERT ON run BEGIN INSERT INTO content SELECT x, x'00' FROM (\(endless)); END",
      "CREATE VIEW v AS \(endless)",
      "ALTER TABLE metric RENAME TO m; CREATE VIEW metric AS SELECT x AS run, 1 AS position, 'a' AS name, 'b' AS subject, 1 AS value, 'c' AS unit FROM (\(endless))",
      "CREATE TABLE more (x)", "CREATE INDEX i ON run (abs(id))",
      "ALTER TABLE run ADD COLUMN x GENERATED ALWAYS AS (abs(id))",
      "CREATE VIRTUAL TABLE f USING fts5(x)",
    ]
    for change in changes {
      _ = try program.shell("cp a sound")
      try program.change(change, in: "a")
      for line in ["runs", "runs show 1", "runs rerun 1"] {
        let run = try ksf(line)
        #expect(run.code == 1 && run.errors.contains("that are not its own"), "\(run.errors)")
      }
      let project = try ksf("project --metric share@2029")
      #expect(project.code == 0 && project.errors.contains("not kept"), "\(project.errors)")
      _ = try program.shell("mv sound a")
    }
  }

  /// What may stand in any column, by the loose kinds of SQLite.
  static let values = [
    "x'00ff'", "1e999", "-1e999", "-1", "9223372036854775807", "0.5", "'x'", "''", "x''",
  ]

  @Test(arguments: [
    (
      "run",
      "command scenario fingerprint begun seconds exit_code process folder words language program version"
    ),
    ("file", "role name path sha256 size"), ("metric", "name subject value unit"),
    ("content", "sha256 bytes"),
  ])
  func `with other kinds in its cells ends in words, and the rest is read`(
    _ table: String, _ columns: String
  ) throws {
    #expect(try ksf("project slide-frozen -q --metric share@2029").code == 0)
    _ = try program.shell("cp a sound")
    let own = table == "content" ? "rowid" : table == "run" ? "id" : "run"
    for column in columns.split(separator: " ") {
      for value in Self.values {
        try program.change(
          "UPDATE OR IGNORE \(table) SET \(column) = \(value) WHERE \(own) = 1", in: "a")
        let line =
          "for c in 'runs' 'runs show 1' 'runs diff 1 2' 'runs rerun 1 -q' "
          + "'runs --metric share@2029 --format csv' 'runs export 1 -o z.zip --force -q' "
          + "'runs prune 1 --dry-run'; do ksf $c > out 2> err; echo $?; done; ksf runs show 2 > out; echo $?"
        let codes = try program.shell(line, environment: ["KSF_ARCHIVE": "a"]).output
          .split(separator: "\n")
        #expect(
          codes.allSatisfy { $0 == "0" || $0 == "1" }, "\(table).\(column) = \(value): \(codes)")
        if table != "content" { #expect(codes.last == "0", "\(table).\(column) = \(value)") }
        _ = try program.shell("cp sound a; rm -f z.zip")
      }
    }
  }

  @Test func `whose pages point at one another without an end is left after a while`() throws {
    try program.write(
      "deep.py",
      """
      import sqlite3, struct, sys
      root = sqlite3.connect('a').execute("SELECT rootpage FROM sqlite_master WHERE name = ?",
                                          (sys.argv[1],)).fetchone()[0]
      data = bytearray(open('a', 'rb').read())
      size, pages = 4096, len(data) // 4096
      leaf = bytes(data[(root - 1) * size:root * size])
      leaf = leaf if sys.argv[2] == 'rows' else bytes([13, 0, 0, 0, 0, 16, 0, 0]) + bytes(size - 8)
      def interior(child):
          count = 500
          cells = b''.join(struct.pack('>IB', child, 1) for _ in range(count))
          start = size - len(cells)
          head = struct.pack('>BHHHBI', 5, 0, count, start, 0, child)
          places = b''.join(struct.pack('>H', start + 5 * n) for n in range(count))
          return head + places + bytes(start - len(head) - len(places)) + cells
      for depth in range(8):
          data += leaf if depth == 0 else interior(pages + depth)
      data[(root - 1) * size:root * size] = interior(pages + 8)
      data[28:32] = struct.pack('>I', len(data) // size)
      open('a', 'wb').write(data)
      """)
    _ = try program.shell("cp a sound")
    for table in ["run", "content", "sqlite_sequence"] {
      for kind in ["rows", "none"] {
        let made = try program.shell("cp sound a; /usr/bin/python3 deep.py \(table) \(kind)")
        #expect(made.errors == "", "\(made.errors)")
        for line in ["runs", "runs show 1", "project --metric share@2029 -q"] {
          let start = ContinuousClock.now
          let run = try program.shell(
            "ulimit -v 4000000; timeout 30 ksf \(line) > out", environment: ["KSF_ARCHIVE": "a"])
          #expect(run.code == 0 || run.code == 1, "\(table) \(kind) \(line): \(run.code)")
          #expect(ContinuousClock.now - start < .seconds(20), "\(table) \(kind) \(line)")
        }
      }
    }
  }

  @Test func `with flipped bits ends in words`() throws {
    let bytes = try Data(contentsOf: program.place.appending(path: "a"))
    var random = SeededGenerator(seed: 18)
    for turn in 0..<60 {
      var copy = bytes
      for _ in 0...turn % 4 {
        copy[Int.random(in: 100..<copy.count, using: &random)] ^=
          1 << UInt8.random(in: 0..<8, using: &random)
      }
      try copy.write(to: program.place.appending(path: "a"))
      let codes = try program.shell(
        "for c in runs 'runs show 1' 'runs rerun 1 -q'; do timeout 20 ksf $c > out 2> err; echo $?; done",
        environment: ["KSF_ARCHIVE": "a"]
      ).output.split(separator: "\n")
      #expect(codes.allSatisfy { $0 == "0" || $0 == "1" }, "turn \(turn): \(codes)")
    }
  }

  @Test func `is its owner's alone, and so is what is kept beside it`() throws {
    let rights = try program.shell(
      "stat -c %a a; umask 0; ksf project -q --archive b; stat -c %a b")
    #expect(rights.output.split(separator: "\n").first == "600", "\(rights.output)")
    #expect(rights.output.hasSuffix("\n600\n"))
  }

  @Test func `does not steer a terminal`() throws {
    let hostile = "char(27) || '[31mred' || char(8238) || char(10)"
    try program.change(
      "UPDATE content SET bytes = CAST(\(hostile) AS BLOB) WHERE sha256 IN "
        + "(SELECT sha256 FROM file WHERE role = 'answer');"
        + "UPDATE run SET scenario = \(hostile), folder = \(hostile)", in: "a")
    try program.write(
      "fix.py",
      """
      import sqlite3, hashlib
      d = sqlite3.connect('a')
      for old, data in d.execute('SELECT sha256, bytes FROM content').fetchall():
          new = hashlib.sha256(data).hexdigest()
          d.execute('UPDATE content SET sha256 = ? WHERE sha256 = ?', (new, old))
          d.execute('UPDATE file SET sha256 = ?, size = ? WHERE sha256 = ?', (new, len(data), old))
      d.commit()
      """)
    try program.write(
      "terminal.py",
      """
      import os, pty, sys
      out = b''
      def read(fd):
          global out
          data = os.read(fd, 65536)
          out += data
          return data
      code = pty.spawn(['ksf'] + sys.argv[1:], read)
      open('seen', 'wb').write(out)
      sys.exit(os.waitstatus_to_exitcode(code))
      """)
    let fix = try program.shell("/usr/bin/python3 fix.py")
    #expect(fix.errors == "", "\(fix.errors)")
    for line in ["runs show 1", "runs", "runs show 1 --file answer.txt", "runs --format csv"] {
      let run = try program.shell(
        "/usr/bin/python3 terminal.py \(line)", environment: ["KSF_ARCHIVE": "a"])
      #expect(run.code == 0, "\(line): \(run.output)\(run.errors)")
      let seen = try program.read("seen")
      #expect(seen.contains("U+001B") || seen.contains("red"), "\(line): \(seen)")
      #expect(!seen.unicodeScalars.contains { $0.value == 0x1B || $0.value == 0x202E }, "\(line)")
    }
    // A pipe gets the bytes as they are.
    let piped = try ksf("runs show 1 --file answer.txt").output
    #expect(piped.unicodeScalars.first?.value == 0x1B)
  }
}
