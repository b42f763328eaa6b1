// SPDX-License-Identifier: GPL-3.0-or-later

import Foundation
import TestSupport
import Testing

/// An archive never stands between a user and an answer.
struct `A broken archive` {
  let program: Program
  init() throws { program = try Program() }

  /// What is made of a sound archive `a` of some runs, and what is said of it.
  static let kinds: [(breaking: String, words: String)] = [
    ("echo 'some notes of mine' > a", "this is not an archive of runs"),
    ("head -c 5000 /dev/urandom > a", "this is not an archive of runs"),
    ("rm a; ksf export slide-frozen -o d -q && cp d/data.sqlite a", "not an archive of runs"),
    ("rm a; ksf sweep --samples 4096 --part a -q", "not an archive of runs"),
    ("truncate -s 40000 a", "the archive is damaged"),
    ("truncate -s 4096 a", "the archive is damaged"),
    ("change \"PRAGMA user_version = 99\"", "has format 99; this program knows formats up to 2"),
    ("change \"DROP TABLE run\"", "the archive is damaged"),
    ("rm a; mkdir a", "a folder stands where the file is to be"),
  ]

  private func prepare() throws {
    try program.write(
      "change.py",
      "import sqlite3, sys; d = sqlite3.connect('a'); d.executescript(sys.argv[1])")
    for _ in 0..<3 { #expect(try program.shell("ksf project -q --archive a").errors == "") }
  }

  @Test(.long, arguments: kinds)
  func `is told in a line, and the answer comes`(_ breaking: String, _ words: String) throws {
    try prepare()
    let change = "change() { /usr/bin/python3 change.py \"$@\"; }"
    #expect(try program.shell("\(change); \(breaking)").errors == "")
    let whole = try program.shell("ksf project -q").output
    let before = try program.shell("sha256sum a; ls").output
    for command in ["project -q", "project --archive a -q"] {
      let run = try program.shell("ksf \(command)", environment: ["KSF_ARCHIVE": "a"])
      #expect(run.code == 0 && run.output == whole)
      #expect(run.errors.hasPrefix("This run is not kept: a: "), "\(run.errors)")
      #expect(run.errors.contains(words), "\(run.errors)")
      #expect(run.errors.split(separator: "\n").count == 1)
    }
    let sweep = try program.shell("ksf sweep --samples 4096 -q --archive a")
    #expect(sweep.code == 0 && sweep.errors.split(separator: "\n").count == 1)
    for command in ["", "show 1", "rerun 1", "resume 1", "diff 1 2", "prune 1", "export 1 -o o"] {
      let runs = try program.shell("ksf runs \(command) --archive a")
      #expect(runs.code == 1 && runs.output == "", "\(command)")
      #expect(runs.errors.contains(words), "\(command): \(runs.errors)")
    }
    #expect(try program.shell("sha256sum a; ls").output == before)
  }

  @Test(.long) func `that another program holds is waited for, and told of if it does not let go`()
    throws
  {
    try prepare()
    try program.write(
      "hold.py",
      """
      import sqlite3, time
      d = sqlite3.connect('a', isolation_level=None)
      d.execute('BEGIN EXCLUSIVE')
      open('held', 'w').close()
      time.sleep(60)
      """)
    let run = try program.shell(
      "/usr/bin/python3 hold.py & while [ ! -e held ]; do sleep 0.02; done; "
        + "ksf project --archive a --metric share@2029; echo \"code $?\"; "
        + "ksf runs --archive a; echo \"code $?\"; kill $!; wait $! 2> /dev/null; "
        + "ksf runs --archive a --format csv | wc -l")
    #expect(run.output == "share@2029  0.197 %\ncode 0\ncode 1\n4\n", "\(run.output)")
    #expect(
      run.errors.components(separatedBy: "another program holds the archive").count == 3,
      "\(run.errors)")
  }

  @Test func `that is damaged within is told of when that is looked at`() throws {
    try prepare()
    try program.change("UPDATE content SET bytes = substr(bytes, 2)", in: "a")
    #expect(try program.shell("ksf runs --archive a").code == 0)
    let show = try program.shell("ksf runs show 1 --archive a")
    #expect(
      show.code == 0 && show.errors.contains("run 1 (the file scenario.yaml"), "\(show.errors)")
    #expect(show.output.contains("command  ksf project -q") && !show.output.contains("answer.txt"))
  }

  @Test(
    arguments: [
      ("/proc/a.sqlite", "you"), ("change.py/a.sqlite", "a file stands where a folder is needed"),
      ("/nowhere\u{0}", ""),
    ].prefix(2))
  func `that cannot be made is told of`(_ place: String, _ words: String) throws {
    try program.write("change.py", "")
    let run = try program.shell("ksf project --metric share@2029 --archive \(place)")
    #expect(run.code == 0 && run.output == "share@2029  0.197 %\n")
    #expect(run.errors.hasPrefix("This run is not kept: "), "\(run.errors)")
    #expect(try program.shell("ksf runs --archive \(place)").code == 1)
  }

  @Test func `on a disk that cannot be written is told of, and read`() throws {
    try prepare()
    let namespace = "unshare --mount \(geteuid() == 0 ? "" : "--map-root-user") bash -c"
    if try program.shell("\(namespace) true").code == 0 {
      let run = try program.shell(
        "\(namespace) 'mkdir disk && cp a disk && mount --bind disk disk && "
          + "mount -o remount,ro,bind disk && ksf project --archive disk/a --metric share@2029; "
          + "echo \"code $?\"; ksf runs --archive disk/a --format csv | wc -l; "
          + "ksf runs rerun 1 --archive disk/a; ksf runs prune 1 --archive disk/a; echo \"code $?\"'"
      )
      #expect(
        run.output
          == "share@2029  0.197 %\ncode 0\n4\nRun 1, made again, gives the same to the last byte.\n"
          + "code 1\n", "\(run.errors)")
      #expect(run.errors.contains("This run is not kept: disk/a: the archive cannot be written: "))
    } else {
      // Without rights of their own files can be closed to their owner.
      let run = try program.shell(
        "chmod a-w a && ksf project --archive a --metric share@2029 && ksf runs --archive a")
      #expect(run.code == 0 && run.errors.contains("the archive cannot be written"))
    }
  }

  @Test func `is none where none is wanted or can be`() throws {
    let metric = "ksf project --metric share@2029"
    let off = try program.shell("HOME=$PWD \(metric); HOME=$PWD \(metric) --no-archive --quiet")
    #expect(off.errors == "" && off.output == "share@2029  0.197 %\nshare@2029  0.197 %\n")
    let homeless = try program.shell("unset KSF_ARCHIVE; \(metric)")
    #expect(homeless.code == 0 && homeless.errors.contains("there is no home folder"))
    #expect(try program.shell("unset KSF_ARCHIVE; \(metric) --quiet").errors == "")
    #expect(try program.names() == [])
    let runs = try program.shell("ksf runs")
    #expect(runs.code == 1 && runs.errors.contains("KSF_ARCHIVE is empty"))
    let fresh = try program.shell(
      "unset KSF_ARCHIVE; export HOME=$PWD; ksf runs; \(metric); ksf runs --format csv | wc -l; "
        + "find . -name '*.sqlite'")
    #expect(fresh.output.hasSuffix("0.197 %\n2\n./.local/share/ksf/runs.sqlite\n"))
    #expect(fresh.errors.hasPrefix("No runs are kept yet in "), "\(fresh.errors)")
    #expect(try program.shell("ksf runs --archive typo").code == 1)
    #expect(try program.shell("\(metric) --archive a --no-archive").code == 64)
  }
}
