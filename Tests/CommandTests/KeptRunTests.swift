// SPDX-License-Identifier: GPL-3.0-or-later

import Foundation
import TestSupport
import Testing

/// Runs in an archive of their own, made as a user makes them.
struct `A kept run` {
  static let step = "funding.phases.ramp_up.step.increment"
  let program: Program
  init() throws { program = try Program() }

  @discardableResult
  private func ksf(_ line: String, _ more: [String: String] = [:]) throws -> Program.Outcome {
    try program.shell(
      "ksf \(line)", environment: ["KSF_ARCHIVE": "runs.sqlite"].merging(more) { $1 })
  }

  private let head = "format: 1\nextends: ksf-2019\nid: mine\ntitle: {en: Mine}\n"

  /// Every command that is kept, with an answer of its own.
  static let commands = [
    "project", "project slide-frozen --language nn --set end=2050 -o out",
    "project --metric share@2029 --metric reached:one_percent --format json",
    "compare ksf-2019 ksf-2019-indexed --metric share@2034",
    "compare slide-frozen ksf-2019 --totals -o totals.csv",
    "solve --vary \(step) --goal 'share@2029 = 1 %' -o solved.yaml",
    "solve --vary \(step) --goal 'share@2029 = 90 %'",
    "frontier --vary 'municipal_costs.growth.real=0 %..2 %:3' --solve \(step) "
      + "--goal 'share@2029 = 1 %'",
    "elasticities --metric share@2029", "explain --cell share@2029",
    "explain ksf-2019 ksf-2019-indexed --metric share@2034",
    "table ksf-2019 --form ks --language nb",
    "sweep what-decides-one-percent --samples 4096 --band none -q -o study --keep-draws",
    "sweep what-moves-the-share", "export ksf-2019 slide-frozen -o data.zip",
    "export nearing-parity --samples 4096 -o data",
    "chart ksf-2019 --figure share -o share.vl.json",
    "analyze study/draws.csv --where 'reached:one_percent > 2034' --method pawn",
    "discover study/draws.csv --where 'reached:one_percent > 2034' --resamples 2",
  ]

  @Test func `may be of hundreds of words`() throws {
    let metrics = ["funding", "share", "cash"].flatMap { name in
      (2020...2060).map { "--metric \(name)@\($0)" }
    }.joined(separator: " ")
    let outcome = try program.shell(
      "ksf project ksf-2019 \(metrics)", environment: ["KSF_ARCHIVE": "long.sqlite"])
    #expect(outcome.code == 0 && outcome.errors == "", "\(outcome.errors)")
    let again = try program.shell("ksf runs rerun 1 --archive long.sqlite")
    #expect(again.code == 0, "\(again.output)\(again.errors)")
  }

  @Test func `of every kind is made again to the last byte, and nothing is written then`() throws {
    for (index, line) in Self.commands.enumerated() {
      let run = try ksf(line)
      #expect([0, 1].contains(run.code), "\(line): \(run.errors)")
      let again = try ksf("runs rerun \(index + 1)")
      #expect(again.code == 0, "\(line): \(again.output)\(again.errors)")
      #expect(
        again.output == "Run \(index + 1), made again, gives the same to the last byte.\n")
    }
    let (names, hashes) = (try program.names(), try program.hashes(in: "study"))
    _ = try program.shell("rm -r out study data data.zip totals.csv solved.yaml share.vl.json")
    for index in Self.commands.indices { #expect(try ksf("runs rerun \(index + 1)").code == 0) }
    #expect(try program.names() == ["runs.sqlite"] && names.count == 8 && !hashes.isEmpty)
    let list = try ksf("runs --limit 100 --format csv").output
    #expect(list.split(separator: "\n").count == Self.commands.count + 1)
  }

  @Test func `has what it read, however it is called and whatever became of it`() throws {
    try program.write("mine.yaml", head + "municipal_costs: {observed: costs.csv}\n")
    try program.write("costs.csv", "year;value;unit\n2019;150000,5;MNOK\n")
    _ = try program.shell(
      "mkdir deep series; cp mine.yaml costs.csv deep; echo 'format: 1' > over.yaml; "
        + "echo 'end: 2040' >> over.yaml; echo 'format: 1\nid: s\nscenario: mine.yaml\n"
        + "metrics: [share@2034]\nmethod: {monte_carlo: {samples: 300}}' > deep/study.yaml")
    try program.write(
      "series/series.csv",
      "series,year,value,unit,status,source\nown,2019,150000,MNOK,observed,ksf-2019\n")
    let lines = [
      "project mine.yaml", "project deep/mine.yaml", "project ./deep/../mine.yaml+over.yaml",
      "project $PWD/mine.yaml", "project --data series/ --set municipal_costs.observed=own",
      "sweep deep/study.yaml --vary deflator.growth='uniform(low: 1 %, high: 3 %)'",
    ]
    for line in lines {
      let run = try ksf(line)
      #expect(run.code == 0, "\(line): \(run.errors)")
    }
    #expect(try ksf("runs rerun 1").errors == "")
    try program.write("mine.yaml", head + "end: 2030\n")
    _ = try program.shell("rm -r series deep costs.csv over.yaml; mkdir elsewhere")
    for (index, line) in lines.enumerated() {
      let archive = "--archive ../runs.sqlite"
      let again = try program.shell("cd elsewhere && ksf runs rerun \(index + 1) \(archive)")
      #expect(again.code == 0, "\(line): \(again.output)\(again.errors)")
      #expect(again.errors.contains("is gone; what was kept of it is read."), "\(line)")
    }
    #expect(try ksf("runs rerun 1").errors.contains("mine.yaml is no longer what it was"))
    #expect(try ksf("runs show 1 --file costs.csv").output.contains("150000,5"))
  }

  @Test func `of parts is made again as long as they are what they were`() throws {
    let study = "sweep nearing-parity --samples 4096"
    #expect(try ksf("\(study) --blocks 1-7 --part one").code == 0)
    #expect(try ksf("\(study) --blocks 8-16 --part two").code == 0)
    #expect(try ksf("merge one two -o out").code == 0)
    let list = try ksf("runs --format csv").output.split(separator: "\n")
    #expect(list.count == 2, "blocks are no answer yet")
    let elsewhere = "mkdir x; cd x; ksf runs rerun last --archive ../runs.sqlite -o said.txt; ls"
    #expect(try program.shell(elsewhere).output == "said.txt\n")
    #expect(try program.read("x/said.txt").contains("gives the same to the last byte"))
    _ = try program.shell("echo >> two; rm one")
    let gone = try ksf("runs rerun last")
    #expect(gone.code == 1 && gone.errors.contains("run 1 read one, two, of which only the hash"))
  }

  @Test func `is found by scenario, metric, command, date, hash and state`() throws {
    let days = ["2024-02-29", "2025-12-31", "2026-01-01"]
    let lines = [
      "project slide-frozen", "project --metric share@2029",
      "compare ksf-2019 ksf-2019-indexed --columns share",
    ]
    for (day, line) in zip(days, lines) {
      let seconds = try program.shell("date -u -d \(day)T12:00 +%s").output.dropLast()
      try ksf(line, ["SOURCE_DATE_EPOCH": String(seconds)])
    }
    func found(_ search: String) throws -> [String] {
      let list = try ksf("runs --format csv \(search)").output
      return list.split(separator: "\n").dropFirst().map { String($0.prefix { $0 != "," }) }
    }
    let hash = try ksf("runs show 2 --format json").output
    let own = try #require(hash.firstMatch(of: /"([0-9a-f]{64})"/)?.1)
    let data = try program.shell(
      "sha256sum \(Repository.root.path)/scenarios/slide-frozen.yaml"
    ).output.prefix(12)
    let searches = [
      ("", ["3", "2", "1"]), ("--limit 2", ["3", "2"]), ("--scenario ksf-2019", ["3", "2"]),
      ("--scenario ksf-2019-indexed", ["3"]), ("--scenario '*-*'", ["3", "2", "1"]),
      ("--scenario ksf", []), ("--command compare", ["3"]), ("--since 2026", ["3"]),
      ("--until 2025", ["2", "1"]), ("--since 2025-12-31 --until 2025-12-31", ["2"]),
      ("--until 2024-02", ["1"]), ("--metric share@2029", ["2", "1"]),
      ("--metric share@1999", []), ("--state done", ["3", "2", "1"]), ("--state cut_off", []),
      ("--hash \(own.prefix(8).uppercased())", ["2"]), ("--hash \(data)", ["1"]),
    ]
    for (search, ids) in searches { #expect(try found(search) == ids, "\(search)") }
    let values = try ksf("runs --metric share@2029").output
    #expect(values.contains("0.197 %") && values.contains("0.423 %"), "\(values)")
    #expect(try ksf("runs show \(own.prefix(6)) --file answer.txt").output.contains("0.197 %"))
  }

  @Test func `is listed with years as years, and a yes or no of many futures as their share`()
    throws
  {
    try ksf(
      "sweep --method quasi_monte_carlo --samples 4096 --metric held:one_percent --band none -q "
        + "--set \(Self.step)='270 MNOK'")
    let held = try ksf("runs --metric held:one_percent").output
    #expect(held.contains(/\s4\d(\.\d)? % +mean/), "\(held)")
    try ksf("solve --vary \(Self.step) --goal 'reached:one_percent = 2034' -q")
    let reached = try ksf("runs --metric reached:one_percent").output
    #expect(reached.contains("solved: 2034") && !reached.contains("2034.0"), "\(reached)")
  }

  @Test func `tells how it differs from another`() throws {
    try ksf("project")
    try ksf("project --set \(Self.step)='75 MNOK'")
    let diff = try ksf("runs diff 1 2")
    #expect(diff.code == 0 && diff.output.contains("\(Self.step)  50 MNOK  75 MNOK"))
    #expect(
      diff.output.contains("757 of 1148 figures differ, the most by +47.7 % of what run 1 has."))
    // 2098 MNOK of calls in 2060, and 3098: +47.7 %, and from the other side −32.3 %.
    let back = try ksf("runs diff 2 1").output
    #expect(back.contains("the most by −32.3 % of what run 2 has."), "\(back)")
    #expect(try ksf("runs diff 1 1").output == "Runs 1 and 1 are the same in all that was kept.\n")
    let data = try ksf("runs diff 1 2 --format json").output
    #expect(data.components(separatedBy: "\"column\" : \"funding\"").count == 41)
  }

  @Test func `that no longer comes out the same says what differs, with exit code 1`() throws {
    try ksf("project --metric share@2029")
    func change(_ sql: String) throws -> Program.Outcome {
      try program.change(sql)
      return try ksf("runs rerun 1")
    }
    let version = try change("UPDATE run SET version = '9.1'")
    #expect(version.code == 0, "\(version.errors)")
    #expect(version.output.contains("made by different programs: ksf 9.1, Swift"))
    let series = try change("UPDATE file SET sha256 = '00' WHERE name = 'data/series.csv'")
    #expect(series.code == 0, "\(series.errors)")
    #expect(series.output.contains("inside the program differ: data/series.csv."))
    let figures = try change("UPDATE run SET words = replace(words, '2029', '2030')")
    #expect(figures.code == 1, "\(figures.errors)")
    #expect(figures.output.hasPrefix("Run 1, made again, does not give the same.\n"))
    let unknown = try change("UPDATE run SET words = replace(words, '--metric', '--no-such')")
    #expect(unknown.code == 1 && unknown.errors.contains("does not understand the command"))
  }

  @Test func `goes into a folder, a zip, or an archive to be passed on`() throws {
    try program.write("mine.yaml", head)
    try ksf("project mine.yaml")
    try ksf("project slide-frozen")
    #expect(try ksf("runs export 1 -o one").code == 0)
    #expect(
      try program.names(in: "one") == [
        "answer.txt", "input-1-mine.yaml", "run.json", "scenario.yaml", "table.csv",
      ])
    #expect(try program.read("one/answer.txt") == (try ksf("project mine.yaml").output))
    #expect(try ksf("runs export 1 2 -o both.zip").code == 0)
    #expect(try program.shell("unzip -l both.zip").output.contains("run-2/table.csv"))
    #expect(try ksf("runs export --scenario mine -o sent.sqlite").code == 0)
    let sent = try ksf("runs --archive sent.sqlite --format csv").output.split(separator: "\n")
    #expect(sent.count == 3 && sent[1].hasPrefix("3,") && sent[2].hasPrefix("1,"))
    #expect(try ksf("runs rerun 3 --archive sent.sqlite").code == 0)
    #expect(try ksf("runs export 1 -o one").errors.contains("--force"))
    #expect(try ksf("runs export 1 -o one.docx").errors.contains(".zip"))
  }

  @Test func `goes when it is to, and gives its room back`() throws {
    for end in 2041...2046 { try ksf("project --until \(end)") }
    let dry = try ksf("runs prune --keep 4 --dry-run")
    #expect(dry.output.contains("--until 2041") && !dry.output.contains("--until 2043"))
    #expect(dry.errors == "Would take out 2 of 6 runs.\n")
    let before = try program.size("runs.sqlite")
    #expect(try ksf("runs prune --keep 2").errors.hasPrefix("Took out 4 of 6 runs"))
    #expect(try program.size("runs.sqlite") < before)
    #expect(try ksf("runs --format csv").output.split(separator: "\n").count == 3)
    #expect(try ksf("runs rerun 6").code == 0)
    #expect(try ksf("runs prune last").code == 0)
    try ksf("project slide-frozen")
    #expect(try ksf("runs show last").output.hasPrefix("run      7\n"), "no number comes again")
    #expect(try ksf("runs prune").code == 64)
    #expect(try ksf("runs prune 99").code == 1)
  }
}

extension Program {
  /// Does something to a database as another program might.
  func change(_ sql: String, in file: String = "runs.sqlite") throws {
    let code = "import sqlite3, sys; d = sqlite3.connect(sys.argv[1]); d.executescript(sys.argv[2])"
    try write("change.sql", sql)
    let run = try shell(
      "/usr/bin/python3 -c '\(code)' '\(file)' \"$(cat change.sql)\"; rm change.sql")
    guard run.errors.isEmpty else { throw CocoaError(.fileWriteUnknown) }
  }

  /// In bytes.
  func size(_ name: String) throws -> Int {
    try Data(contentsOf: place.appending(path: name)).count
  }
}
