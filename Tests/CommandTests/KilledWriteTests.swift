// SPDX-License-Identifier: GPL-3.0-or-later

import Foundation
import Glibc
import TestSupport
import Testing

struct `A folder that a result is written into` {
  let program: Program
  init() throws { program = try Program() }

  /// Lets the program run until it has begun to write beside `place`, and a little longer; then kills
  /// it.
  ///
  /// - Parameter looks: How often to look at the folder before it is killed.
  /// - Returns: Whether it was killed before it had ended.
  private func kill(_ words: [String], after looks: Int) throws -> Bool {
    let process = Process()
    process.executableURL = Program.folder.appending(path: "ksf")
    process.arguments = words
    process.currentDirectoryURL = program.place
    process.environment = ["KSF_ARCHIVE": "", "PATH": "/usr/bin:/bin"]
    process.standardError = FileHandle.nullDevice
    try process.run()
    while process.isRunning, try !program.names().contains(where: { $0.contains(".ksf-") }) {}
    for _ in 0..<looks where process.isRunning { _ = try program.names() }
    if process.isRunning { _ = Glibc.kill(process.processIdentifier, SIGKILL) }
    process.waitUntilExit()
    return process.terminationReason == .uncaughtSignal
  }

  private func killed(_ words: [String: [String]], in folder: String, _ times: Int) throws {
    var known: [String: [String: String]] = [:]
    for (name, words) in words.sorted(by: { $0.key > $1.key }) {
      _ = try program.shell("ksf " + words.joined(separator: " "))
      known[name] = try program.hashes(in: folder)
    }
    #expect(Set(known.values.map(\.["run.json"])).count == 2, "the two are told apart")
    var generator = SeededGenerator(seed: 11)
    // On a loaded machine one may end before anybody looks; then it is tried again.
    var (kills, tries) = (0, 0)
    while kills < times, tries < 20 * times {
      let one = words[tries % 2 == 0 ? "old" : "new"]!
      tries += 1
      if try kill(one, after: Int.random(in: 0...40, using: &generator)) { kills += 1 }
      let hashes = try program.hashes(in: folder)
      #expect(known.values.contains(hashes), "kill \(tries)")
    }
    #expect(kills == times, "\(kills) of \(tries)")
    _ = try program.shell("ksf " + words["new"]!.joined(separator: " "))
    #expect(try program.hashes(in: folder) == known["new"])
    #expect(try program.names() == [folder], "what the dead left is gone")
  }

  @Test func `is old or new as a whole, whenever the program is killed`() throws {
    try killed(
      [
        "old": ["project", "ksf-2019", "-o", "out", "-q"],
        "new": ["project", "slide-frozen", "-o", "out", "-q"],
      ], in: "out", 15)
  }

  @Test func `of open data is old or new as a whole, too`() throws {
    try killed(
      [
        "old": ["export", "ksf-2019", "-o", "data", "-q", "--force"],
        "new": ["export", "slide-frozen", "-o", "data", "-q", "--force"],
      ], in: "data", 3)
  }

  @Test func `loses what the run before wrote, and keeps what is somebody's`() throws {
    try program.write("mine.txt", "mine")
    let all = try program.shell("mkdir out; mv mine.txt out; ksf project -o out -q; ls -A out")
    #expect(all.output.contains("long.csv") && all.output.contains("mine.txt"))
    let one = try program.shell(
      "echo more >> out/table.csv; chmod 750 out; ksf project -o out --format json -q; ls -A out")
    let names = ["mine.txt", "run.json", "scenario.yaml", "table.csv", "table.json"]
    #expect(one.output.split(separator: "\n").map { String($0) } == names)
    #expect(try program.read("out/mine.txt") == "mine")
    #expect(try program.read("out/table.csv").hasSuffix("more\n"), "a file that was changed stays")
    #expect(try program.shell("stat -c %a out").output == "750\n", "and so do the folder's rights")
  }

  /// Anybody can write a manifest, and the hashes of what stands beside it.
  @Test func `loses nothing with a name that no result has, whatever a manifest says`() throws {
    try program.write(
      "manifest.py",
      """
      import hashlib, json, os
      names = [name for name in os.listdir('out') if name != 'run.json']
      files = [{'name': name, 'sha256': hashlib.sha256(open('out/' + name, 'rb').read()).hexdigest()}
               for name in names]
      json.dump({'outputs': files}, open('out/run.json', 'w'))
      """)
    let names = [
      "Report.docx", "budget.xlsx", ".hidden", "Notes.txt", "a b.csv", "Makefile", "æ.md",
    ]
    let run = try program.shell(
      "mkdir out; \(names.map { "echo mine > 'out/\($0)'; " }.joined())"
        + "echo old > out/draws.csv; /usr/bin/python3 manifest.py; ksf project -o out -q")
    #expect(run.code == 0 && run.errors == "", "\(run.errors)")
    for name in names { #expect(try program.read("out/\(name)") == "mine\n", "\(name)") }
    #expect(!(try program.names(in: "out").contains("draws.csv")), "what an earlier run wrote")
  }

  /// A folder of somebody's cannot be in two places, and one that a shell stands in cannot move.
  @Test(arguments: ["mkdir out/sub; ksf project -o out -q", "cd out; ksf project -o . -q"])
  func `is written file by file where it cannot be exchanged`(_ line: String) throws {
    _ = try program.shell("mkdir out; ksf project slide-frozen -o out -q")
    let inode = try program.shell("stat -c %i out").output
    #expect(try program.shell(line).code == 0)
    #expect(try program.shell("stat -c %i out").output == inode)
    let whole = try program.shell("rm -rf out/sub; ksf project -o whole -q; ls -A out")
    #expect(try program.shell("ls -A whole").output == whole.output)
    let hashes = try program.hashes(in: "out").filter { $0.key != "run.json" }
    #expect(try program.hashes(in: "whole").filter { $0.key != "run.json" } == hashes)
  }

  @Test func `that cannot take a file is as it was`() throws {
    let line = "ksf project -o out -q --format json; rm out/table.json; mkdir out/table.json"
    let before = "find out -type f | xargs sha256sum"
    let old = try program.shell("\(line); \(before)").output
    let outcome = try program.shell("ksf project slide-frozen -o out -q; \(before)")
    #expect(outcome.errors.contains("'out' was not written") && outcome.output == old)
    #expect(try program.names() == ["out"])
  }

  /// As of `kill -9` in the middle of a file.
  @Test func `does not go with what another still writes`() throws {
    let draft = ".out.ksf-1-abc.draft"
    let line = "mkdir \(draft); touch .a.csv.ksf-1-abc.draft \(draft)/x; "
    let held = try program.shell(
      line
        + "exec 7< \(draft) 8< .a.csv.ksf-1-abc.draft; flock 7; flock 8; ksf project -o out -q; "
        + "ksf project -o a.csv -q; ls -A"
    )
    #expect(held.output.contains(draft) && held.output.contains(".a.csv.ksf-1-abc.draft"))
    let free = try program.shell("ksf project -o out -q; ksf project -o a.csv -q; ls -A")
    #expect(free.output == "a.csv\nout\n" || !free.output.contains("draft"), "\(free.output)")
  }
}
