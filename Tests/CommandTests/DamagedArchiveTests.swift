// SPDX-License-Identifier: GPL-3.0-or-later

import Foundation
import TestSupport
import Testing

/// What can be read of it stays readable, the rest is said, and words and deeds are one.
struct `An archive with damage in it` {
  let program: Program
  init() throws {
    program = try Program()
    let run = try program.shell(
      "for s in ksf-2019 slide-frozen; do ksf project $s -q --archive a --metric share@2029; done")
    #expect(run.code == 0 && run.errors == "", "\(run.errors)")
  }

  private func ksf(_ line: String) throws -> Program.Outcome {
    try program.shell("ksf \(line)", environment: ["KSF_ARCHIVE": "a"])
  }

  /// What is changed of run 1, and what is said of it.
  static let cells: [(change: String, part: String)] = [
    ("run SET words = x'00'", "the command"), ("run SET words = '[\"project\"'", "the command"),
    ("run SET words = words || char(0)", "the command"),
    ("run SET scenario = scenario || char(0) || 'x'", "the scenario"),
    ("run SET begun = 'yesterday'", "when it began"), ("run SET seconds = 'x'", "how long it took"),
    ("run SET exit_code = 'x'", "how it ended"), ("run SET process = x'41'", "how it ended"),
    ("run SET folder = char(0)", "the folder"), ("run SET gsl = x'41'", "the program"),
    ("run SET fingerprint = fingerprint || char(0)", "the hash"),
    ("run SET language = 'fr'", "the language"),
  ]

  @Test(arguments: cells)
  func `is said to have it, cell by cell, and all else is read and written`(
    _ change: String, _ part: String
  ) throws {
    try program.change(
      "UPDATE \(change) WHERE id = 1", in: "a")
    let list = try ksf("runs --format csv")
    let lines = list.output.split(separator: "\n")
    #expect(list.code == 0 && lines.count == 3, "\(list.errors)")
    #expect(lines[2].hasPrefix("1,") && lines[2].contains(",damaged,"), "\(lines[2])")
    #expect(list.errors.hasPrefix("These parts are damaged and cannot be read: run 1 (\(part))."))
    #expect(list.errors.split(separator: "\n").count == 1, "\(list.errors)")
    // Whether it is meant is not known, so it is said whatever is searched for.
    for line in ["runs --scenario slide-frozen", "runs prune --scenario slide-frozen --dry-run"] {
      let found = try ksf(line)
      #expect(found.code == 0 && found.output.contains("slide-frozen"), "\(line)")
      #expect(found.errors.contains("run 1 (\(part))"), "\(line): \(found.errors)")
    }
    for language in ["nb", "nn"] {
      let errors = try ksf("runs --language \(language)").errors
      #expect(!errors.isEmpty && !errors.contains(part) && !errors.contains("{"), "\(errors)")
    }
    let show = try ksf("runs show 1")
    #expect(show.code == 0 && show.errors.contains("run 1 (\(part))"), "\(show.errors)")
    #expect(show.output.contains("scenario.yaml") && show.output.contains("0.197 %"))
    #expect(try ksf("runs show 1 --file scenario.yaml").output.contains("format: 1"))
    for line in [
      "runs rerun 1", "runs diff 1 2", "runs resume 1 --yes", "runs export 1 -o o",
      "runs show 1 --file run.json",
    ] {
      let refused = try ksf(line)
      #expect(refused.code == 1 && refused.output == "", "\(line)")
      #expect(
        refused.errors.hasPrefix("run 1 is damaged: \(part) cannot be read."), "\(refused.errors)")
    }
    #expect(try ksf("runs rerun 2").code == 0)
    let kept = try ksf("project slide-frozen -q")
    #expect(kept.code == 0 && kept.errors == "", "the archive is written to, and nothing else said")
    let sent = try ksf("runs export -o sent.sqlite")
    #expect(sent.code == 0 && sent.errors.contains("run 1 (\(part))"))
    #expect(
      try program.query("SELECT id FROM run ORDER BY id", in: "sent.sqlite") == ["[2]", "[3]"])
    #expect(try ksf("runs prune 1").code == 0)
    #expect(try ksf("runs").errors == "")
  }

  @Test(arguments: [
    ("UPDATE metric SET value = 'x' WHERE run = 1", "metric share@2029"),
    ("UPDATE metric SET name = name || char(0) WHERE run = 1", "metric 1"),
    (
      "UPDATE content SET bytes = x'00' WHERE length(bytes) > 3000 AND sha256 IN (SELECT sha256 FROM "
        + "file WHERE run = 1)", "the file scenario.yaml"
    ),
    ("UPDATE file SET role = 'more' WHERE run = 1 AND role = 'answer'", "the file answer.txt"),
    ("UPDATE file SET name = name || char(0) WHERE run = 1 AND position = 0", "the file 1"),
  ])
  func `within a run shows the rest of it`(_ change: String, _ part: String) throws {
    try program.change(change, in: "a")
    let show = try ksf("runs show 1")
    #expect(show.code == 0 && show.errors.contains("run 1 (\(part))"), "\(show.errors)")
    #expect(show.output.contains("project ksf-2019 -q") && show.output.contains("built_in"))
    for line in ["runs rerun 1", "runs diff 1 2", "runs export 1 -o o"] {
      #expect(try ksf(line).errors.contains("run 1 is damaged: \(part) cannot be read"), "\(line)")
    }
    let found = try ksf("runs --state damaged --format csv")
    #expect(found.output.split(separator: "\n").count == 2 && found.output.contains("\n1,"))
    #expect(try ksf("runs prune --state damaged").code == 0)
    #expect(try ksf("runs --format csv").output.split(separator: "\n").count == 2)
  }

  /// Lists of tables that no program writes: each write would go over what another table has.
  @Test(arguments: [
    ("run", "content"), ("content", "run"), ("file", "metric"), ("metric", "file"),
    ("sqlite_sequence", "run"),
  ])
  func `where two tables share a page is never written to`(_ one: String, _ other: String) throws {
    try program.change(
      "PRAGMA writable_schema = 1; UPDATE sqlite_master SET rootpage = (SELECT rootpage FROM "
        + "sqlite_master WHERE name = '\(other)') WHERE name = '\(one)'", in: "a")
    try expectLeftAlone()
  }

  @Test func `whose pages are free and in use at once is never written to`() throws {
    try program.write(
      "free.py",
      """
      import struct
      data = bytearray(open('a', 'rb').read())
      data += bytes(4096)
      pages = len(data) // 4096
      # The last page heads the list of free pages, among which are those of the tables.
      data[-4096:-4096 + 16] = struct.pack('>4I', 0, 2, 4, 5)
      data[28:40] = struct.pack('>3I', pages, pages, 3)
      open('a', 'wb').write(data)
      """)
    let made = try program.shell("/usr/bin/python3 free.py")
    #expect(made.errors == "", "\(made.errors)")
    try expectLeftAlone()
  }

  private func expectLeftAlone() throws {
    let before = try program.shell("sha256sum a; ls").output
    let project = try ksf("project -q --metric share@2029")
    #expect(project.code == 0 && project.output == "share@2029  0.197 %\n")
    #expect(project.errors.hasPrefix("This run is not kept: a: the archive is damaged, so it is"))
    #expect(project.errors.split(separator: "\n").count == 1, "\(project.errors)")
    for line in ["runs prune 1", "runs prune --keep 0", "runs resume 1 --yes"] {
      let run = try ksf(line)
      #expect(
        run.code == 1 && run.errors.contains("the archive is damaged, so it is left"), "\(line)")
    }
    #expect(try ksf("runs").errors.contains("damaged"))
    #expect(try program.shell("sha256sum a; ls").output == before)
  }

  @Test(arguments: ["9223372036854775807", "999999999", "'x'"])
  func `that would number the next run beyond all numbers is left alone`(_ last: String) throws {
    try program.change("UPDATE sqlite_sequence SET seq = \(last) WHERE name = 'run'", in: "a")
    let before = try program.shell("sha256sum a").output
    let project = try ksf("project -q")
    #expect(project.code == 0 && project.errors.contains("the archive is damaged"))
    #expect(try program.shell("sha256sum a").output == before)
    #expect(try ksf("runs show 2").code == 0)
  }
}

struct `The place of the archive in the environment` {
  let program: Program
  init() throws { program = try Program() }
  static let project = "ksf project --metric share@2029"

  @Test(arguments: [
    ("KSF_ARCHIVE=$(printf 'a\\377')", "KSF_ARCHIVE"),
    ("unset KSF_ARCHIVE; export XDG_DATA_HOME=$(printf \"$PWD/\\377\")", "XDG_DATA_HOME"),
    ("unset KSF_ARCHIVE; export HOME=$(printf \"$PWD/\\377\")", "HOME"),
    ("unset KSF_ARCHIVE; export XDG_DATA_HOME=x HOME=$(printf \"$PWD/\\377\")", "HOME"),
  ])
  func `is refused if it is no UTF-8, and no other file is written`(
    _ setting: String, _ name: String
  ) throws {
    let run = try program.shell("\(setting); \(Self.project); ksf runs")
    #expect(run.output == "share@2029  0.197 %\n" && run.code == 1)
    let lines = run.errors.split(separator: "\n")
    #expect(lines.count == 2 && lines[0].hasPrefix("This run is not kept: \(name) is not UTF-8"))
    #expect(lines.last?.hasPrefix("\(name) is not UTF-8") ?? false, "\(run.errors)")
    #expect(try program.names() == [])
    let asked = try program.shell("\(setting); \(Self.project) --archive a")
    #expect(asked.code == 0 && asked.errors == "")
    #expect(try program.names() == ["a"], "one that is asked for is taken")
  }

  @Test func `may have any name that is UTF-8`() throws {
    for name in ["a\nb", "å ø", "-x", "a?mode=ro#x"] {
      let run = try program.shell("\(Self.project); ksf runs", environment: ["KSF_ARCHIVE": name])
      #expect(run.code == 0 && run.errors == "" && run.output.contains("project"), "\(run.errors)")
      #expect(try program.names() == [name])
      _ = try program.shell("rm -- *")
    }
  }
}
