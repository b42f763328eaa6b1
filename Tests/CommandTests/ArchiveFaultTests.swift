// SPDX-License-Identifier: GPL-3.0-or-later

import Foundation
import TestSupport
import Testing

/// Processes that die, disks that fill, and many at once.
@Suite(.long) struct `Under misfortune the archive` {
  static let study =
    "sweep slide-frozen --vary 'funding.phases.ramp_up.step.increment=uniform(low: 100 MNOK, "
    + "high: 200 MNOK)' --metric share@2029 --band none --method monte_carlo"
  let program: Program
  init() throws { program = try Program() }

  private func ids(_ search: String) throws -> [String] {
    let run = try program.shell("ksf runs --archive a --limit 100000 --format csv \(search)")
    #expect(run.code == 0, "\(run.errors)")
    return run.output.split(separator: "\n").dropFirst().map { String($0.prefix { $0 != "," }) }
  }

  private func expectSound() throws {
    #expect(try program.query("PRAGMA integrity_check", in: "a") == ["[\"ok\"]"])
  }

  @Test func `is sound after a hundred sweeps were killed, each of which can be gone on with`()
    throws
  {
    let sweep = "ksf \(Self.study) --samples 20000 --format json -q"
    let whole = try program.shell(sweep).output
    #expect(whole.count > 1000)
    let start = ContinuousClock.now
    #expect(try program.shell("\(sweep) --archive a").output == whole)
    // Moments of the whole run, however fast this machine is today.
    let length = (ContinuousClock.now - start) / .seconds(1)
    var random = SeededGenerator(seed: 8)
    var (kills, done) = (0, 1)
    while kills < 100 && kills + done < 1000 {
      let seconds = Double.random(in: 0.05..<1, using: &random) * length
      let run = try program.shell("timeout --signal=KILL \(seconds) \(sweep) --archive a")
      if run.code == 0 { done += 1 } else { kills += 1 }
      #expect([0, 9, 137].contains(run.code) && run.errors == "", "\(run.errors)")
      if kills % 10 == 0 {
        try expectSound()
        // One may have ended and been killed after that.
        #expect(try ids("--state done").count >= done)
      }
    }
    #expect(kills == 100)
    try expectSound()
    let torn = try ids("--state cut_off")
    #expect(torn.count > 20, "most were at work by then")
    #expect(try ids("").count == torn.count + ids("--state done").count)
    for id in torn.prefix(4) {
      let asked = try program.shell("ksf runs rerun \(id) --archive a")
      #expect(asked.code == 1 && asked.errors.contains("ksf runs resume \(id)"))
      #expect(try program.shell("ksf runs resume \(id) --archive a -q --yes").output == whole)
      #expect(try program.shell("ksf runs rerun \(id) --archive a").code == 0)
    }
    #expect(try ids("--state cut_off").count == torn.count - 4)
    try expectSound()
    #expect(try program.shell("ksf runs prune --state cut_off --archive a").code == 0)
    #expect(try program.names() == ["a"])
  }

  @Test func `keeps the blocks of a long sweep, and does not play them again`() throws {
    let sweep = "ksf \(Self.study) --samples 600000 --format json -q"
    let begun = try program.shell(
      "\(sweep) --archive a -o out.json & while [ ! -s a.parts/1.part ]; do sleep 0.02; done; "
        + "ksf runs resume 1 --archive a; ksf runs prune 1 --archive a; kill -9 $!; wait $!; "
        + "ksf merge a.parts/1.part; true")
    #expect(begun.errors.components(separatedBy: "run 1 is still going on").count == 3)
    // The merge says which blocks are still to be played, so that the first were.
    let missing = try #require(begun.errors.firstMatch(of: /blocks (\d+)-\d+ of \d+/)?.1)
    #expect(Int(missing)! > 1 && !begun.errors.contains("damaged"), "\(begun.errors)")
    #expect(try program.names() == ["a", "a.parts"])
    let list = try program.shell("ksf runs --archive a").output
    #expect(list.contains("cut off"), "\(list)")
    let resumed = try program.shell(
      "mkdir b; cd b; ksf runs resume last --archive ../a --yes -o ../out.json")
    #expect(resumed.code == 0 && resumed.errors.hasPrefix("Going on with run 1: ksf sweep"))
    #expect(try program.names(in: "b").isEmpty)
    #expect(try program.names() == ["a", "b", "out.json"], "it is written where who resumes says")
    #expect(try program.read("out.json") == program.shell("\(sweep) --no-archive").output)
    let twice = try program.shell("ksf runs resume 1 --archive a")
    #expect(twice.code == 1 && twice.errors.contains("came to its end"))
  }

  @Test func `takes ten writers at once, from the first moment on`() throws {
    // The first moment, again and again.
    for turn in 1...5 {
      let first = try program.shell(
        "for i in 1 2 3 4 5 6 7 8 9 10; do ksf project --until 2040 --archive n\(turn) -q > o$i & "
          + "done; wait; ksf runs --archive n\(turn) --format csv | wc -l; rm o*")
      #expect(first.output == "11\n" && first.errors == "", "\(first.errors)")
    }
    let run = try program.shell(
      "for i in 1 2 3 4 5 6 7 8 9 10; do (for j in 1 2 3 4 5; do "
        + "ksf project --until $((2030 + i)) --archive a -q > $i-$j; done) & done; wait")
    #expect(run.code == 0 && run.errors == "", "\(run.errors)")
    #expect(try ids("").count == 50)
    try expectSound()
    #expect(try program.query("SELECT count(DISTINCT fingerprint) FROM run", in: "a") == ["[10]"])
  }

  @Test func `is not told of a moment that is none`() throws {
    func ksf(_ line: String, at moment: String) throws -> Program.Outcome {
      try program.shell("ksf \(line) --archive b", environment: ["SOURCE_DATE_EPOCH": moment])
    }
    for moment in ["1e400", "99999999999999999999", "253402300800", "-1", "1.5", "x"] {
      let run = try ksf("project --metric share@2029", at: moment)
      #expect(
        run.code == 0 && run.errors.contains("not kept: SOURCE_DATE_EPOCH is \(moment);"),
        "\(run.errors)")
    }
    #expect(try ksf("project -q", at: "253402300799").errors == "")
    let list = try ksf("runs --format csv", at: "")
    #expect(list.code == 0 && list.output.contains("9999-12-31"), "\(list.output)\(list.errors)")
  }

  /// A limit on the size of files stops writes wherever the tests run.
  @Test func `on a full disk loses nothing that was kept, and says so`() throws {
    let project = "ksf project --archive disk/a -q --until"
    // Each with its own result, which takes room; then there is room again.
    let fill =
      "for i in $(seq 2025 2060); do \(project) $i > out.$i; echo \"code $?\"; done"
    let after = "ksf runs --archive disk/a --limit 100 --format csv | wc -l"
    let namespace = "unshare --mount \(geteuid() == 0 ? "" : "--map-root-user") bash -c"
    let check = "/usr/bin/python3 check.py disk/a"
    try program.write(
      "check.py",
      "import sqlite3, sys; print(sqlite3.connect(sys.argv[1]).execute('PRAGMA integrity_check')"
        + ".fetchone()[0])")
    var ways = [
      "mkdir disk; (ulimit -f 400; \(fill)); \(check); \(after); \(project) 2061 "
        + "> last; \(after)"
    ]
    if try program.shell("\(namespace) true").code == 0 {
      try program.write(
        "inside",
        "mkdir disk; mount -t tmpfs -o size=400k none disk; \(fill); \(check); \(after); "
          + "mount -o remount,size=4m disk; \(project) 2061 > last; \(after)")
      ways.append("\(namespace) 'source ./inside'")
    }
    for way in ways {
      let run = try program.shell(way)
      let lines = run.output.split(separator: "\n")
      #expect(lines.count == 39 && lines.prefix(36).allSatisfy { $0 == "code 0" })
      let said = run.errors.split(separator: "\n")
      let reason = way.contains("ulimit") ? "(ulimit -f)" : "the disk is full"
      #expect(said.count > 2 && said.allSatisfy { $0.contains(reason) })
      // The header is a line too.
      #expect(lines[36] == "ok" && Int(lines[37]) == 37 - said.count, "\(run.output)")
      #expect(Int(lines[38]) == 38 - said.count, "with room again it goes on")
      let answer = try program.shell("ksf project -q --until 2060").output
      #expect(try program.read("out.2060") == answer)
      _ = try program.shell("rm -rf disk out.*")
    }
  }
}
