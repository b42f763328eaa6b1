// SPDX-License-Identifier: GPL-3.0-or-later

import Foundation
import ScenarioFiles
import TestSupport
import Testing

struct `An output` {
  let program: Program
  init() throws { program = try Program() }

  @Test(arguments: [("a.csv", "year,"), ("a.json", "{"), ("a.md", "## "), ("a.txt", "The KSF")])
  func `with a known extension is one file in that format`(
    _ name: String, _ beginning: String
  ) throws {
    let outcome = try program.shell("ksf project -o \(name)")
    #expect(outcome.code == 0 && outcome.output.isEmpty)
    #expect(outcome.errors.contains("Wrote \(name)"))
    #expect(try program.read(name).hasPrefix(beginning))
    #expect(try program.names() == [name], "nothing else is left behind")
  }

  @Test func `that is anything else is a folder with every format`() throws {
    _ = try program.shell("ksf project -o results/first -q")
    let names = [
      "answer.md", "answer.txt", "long.csv", "run.json", "scenario.yaml", "table-nb.csv",
      "table.csv", "table.json",
    ]
    #expect(try program.names(in: "results/first") == names)
    #expect(try program.read("results/first/table.csv").hasPrefix("year,"))
  }

  @Test func `of one format in a folder is that file, with what made it`() throws {
    _ = try program.shell("ksf project -o results --format long -q")
    #expect(try program.names(in: "results") == ["long.csv", "run.json", "scenario.yaml"])
  }

  @Test(arguments: [
    "ksf project mine.yaml -o costs.csv", "ksf project mine.yaml -o ./costs.csv --format csv-nb",
    "ksf show mine.yaml --resolved -o mine.yaml", "ksf project scenario.yaml -o .",
    "ksf list series --data folder -o folder/series.csv",
    "ln -s costs.csv link.csv; ksf project mine.yaml -o link.csv",
  ])
  func `never goes over a file that the run itself reads`(_ line: String) throws {
    let head = "format: 1\nextends: ksf-2019\nid: mine\ntitle: {en: Mine}\n"
    try program.write("mine.yaml", head + "municipal_costs: {observed: costs.csv}\n")
    try program.write("scenario.yaml", head)
    try program.write("costs.csv", "year,value,unit\n2019,150000,MNOK\n")
    _ = try program.shell("mkdir folder")
    try program.write(
      "folder/series.csv",
      "series,year,value,unit,status,source\nmy_costs,2019,1,MNOK,observed,ssb-186149\n")
    let before = try program.shell("cat *.yaml costs.csv folder/series.csv").output
    let outcome = try program.shell(line)
    #expect(outcome.code == 1 && outcome.errors.contains("this very run reads it"))
    #expect(try program.shell("cat *.yaml costs.csv folder/series.csv").output == before)
  }

  /// Under a folder whose name is no UTF-8 a path was read as another one, and `out` stood beside it.
  @Test(arguments: [
    ("cd \"$bad\"", "The folder that you are in, '"),
    ("export TMPDIR=\"$PWD/$bad\"", "The folder for temporary files, '"),
  ])
  func `goes nowhere from a folder whose name is not UTF-8`(
    _ start: String, _ said: String
  ) throws {
    let run = try program.shell(
      "bad=$(printf 'a\\377'); mkdir \"$bad\"; (\(start); ksf project -o out; "
        + "ksf export ksf-2019 -o x.xlsx); rmdir \"$bad\"")
    let lines = run.errors.split(separator: "\n")
    #expect(lines.count == 2 && lines.allSatisfy { $0.contains(said) && $0.contains("not UTF-8") })
    #expect(try program.names().isEmpty, "and nothing under another name")
  }

  @Test func `that needs a folder for temporary files says so where there is none`() throws {
    for line in ["export ksf-2019 -o x.xlsx", "export ksf-2019 -o x.zip"] {
      let run = try program.shell("export TMPDIR=$PWD/nowhere; ksf \(line) -q")
      #expect(
        run.code == 1 && run.errors.contains("no temporary file could be made"), "\(run.errors)")
    }
    #expect(try program.names().isEmpty)
  }

  @Test func `replaces the file that was there`() throws {
    try program.write("a.csv", "old")
    _ = try program.shell("ksf project -o a.csv -q")
    #expect(try program.read("a.csv").hasPrefix("year,"))
  }

  @Test func `leaves the file that was there when the input is bad`() throws {
    try program.write("a.csv", "old")
    let outcome = try program.shell("ksf project -o a.csv --set start=soon")
    #expect(outcome.code == 1 && outcome.output.isEmpty)
    #expect(try program.read("a.csv") == "old")
    #expect(try program.names() == ["a.csv"])
  }

  @Test func `with the extension of a document that is not written is refused`() throws {
    let outcome = try program.shell("ksf project -o plan.xlsx")
    #expect(outcome.code == 1)
    #expect(outcome.errors.contains(".csv, .json, .markdown, .md, .txt"))
    #expect(try program.names().isEmpty)
  }

  @Test func `that cannot be written is told, and nothing is left behind`() throws {
    try program.write("file", "old")
    let outcome = try program.shell("ksf project -o file/a.csv")
    #expect(outcome.code == 1 && outcome.errors.contains("was not written"))
    #expect(try program.names() == ["file"])
  }

  @Test(arguments: ["ksf project > /dev/full", "ksf project -o /dev/full", "ksf project >&-"])
  func `that takes no more is told, and the program does not crash`(_ line: String) throws {
    let outcome = try program.shell(line)
    #expect(outcome.code == 1 && outcome.errors.contains("not written"))
    #expect(!outcome.errors.contains("Fatal error"))
  }

  @Test func `whose talk nobody takes is still whole`() throws {
    let outcome = try program.shell("ksf project --format csv 2>&-")
    #expect(outcome.code == 0 && outcome.output.hasPrefix("year,"))
  }

  @Test func `into a folder is all of its files or none`() throws {
    _ = try program.shell("mkdir -p results/table.json")
    let outcome = try program.shell("ksf project -o results")
    #expect(outcome.code == 1)
    #expect(try program.names(in: "results") == ["table.json"])
  }

  @Test func `to a link writes what it leads to`() throws {
    _ = try program.shell("touch real.csv; ln -s real.csv link.csv; ksf project -o link.csv -q")
    #expect(try program.read("real.csv").hasPrefix("year,"))
  }

  @Test func `to - is standard output`() throws {
    #expect(try program.shell("ksf project -o - --format csv -q").output.hasPrefix("year,"))
  }

  @Test func `to a closed pipe ends quietly`() throws {
    let outcome = try program.shell("ksf project --columns all | head -1")
    #expect(outcome.code == 0 && outcome.errors.isEmpty)
  }
}

struct `A mistake on the command line` {
  let program: Program
  init() throws { program = try Program() }

  static let bad: [(line: String, words: String)] = [
    ("project ksf2019", "Did you mean 'ksf-2019'?"),
    ("project no/such.yaml", "no file 'no/such.yaml'"),
    ("project .", "is a folder"),
    ("project --columns fundng", "Did you mean 'funding'?"),
    ("project --years 2010-2020", "2020–2060"),
    ("project --years 2070", "2020–2060"),
    ("project --metric shar@2030", "Did you mean 'share'?"),
    ("project --metric share@2070", "2020–2060"),
    ("project --metric reached:one_procent", "Did you mean 'one_percent'?"),
    ("project --set fundng.phases=1", "Did you mean 'funding.phases'?"),
    ("project slide-frozen --columns cash", "it needs calls.payout"),
    ("project ksf-2019.yaml", "Did you mean 'ksf-2019'?"),
    ("project --metric met:parity", "needs the target's own year"),
    ("project --set nonsense", "path=value"),
    ("project --until 2019", "2020–2219"),
    ("project --until -5", "'-5' is not a year"),
    ("project --until soon", "'soon' is not a year"),
    ("project --until 2500", "--until 2500: end: '2500' is not a year"),
    ("project --set overheads.secretariat.amount='300 MNOK'", "larger than the frame, 100 MNOK"),
    ("list columns --scenario nope", "no scenario 'nope'"),
  ]

  @Test(arguments: bad)
  func `in what is asked for ends with 1, words on standard error and nothing on standard output`(
    _ line: String, _ words: String
  ) throws {
    let outcome = try program.shell("ksf \(line)")
    #expect(outcome.code == 1 && outcome.output.isEmpty)
    #expect(outcome.errors.contains(words), "\(outcome.errors)")
    #expect(!outcome.errors.contains("Fatal error"))
  }

  @Test(arguments: [
    "project --format xml", "project --every 0", "project --every x", "project --years soon",
    "project --years 2030-2020", "project --prices dollars", "project --unknown", "projct",
    "project a b", "list stars",
    "project --columns ''", "project --metric share@2030 --prices real", "project -o ''",
    "project -o a.csv --format json", "list --format csv", "list series --scenario ksf-2019",
  ])
  func `in the command itself ends with 64`(_ line: String) throws {
    let outcome = try program.shell("ksf \(line)")
    #expect(outcome.code == 64 && outcome.output.isEmpty && !outcome.errors.isEmpty)
  }
}

struct `ksf itself` {
  let program: Program
  init() throws { program = try Program() }

  @Test func `tells its version and that of the scientific library`() throws {
    let outcome = try program.shell("ksf --version")
    #expect(outcome.output.wholeMatch(of: /\d+\.\d+\.\d+(?:-dev)? \(GSL 2\.\d[\d.]*\)\n/) != nil)
  }

  @Test(arguments: ["", "project", "list", "check", "show", "schema", "new", "describe"])
  func `explains itself with examples`(_ command: String) throws {
    let outcome = try program.shell("ksf \(command) --help")
    #expect(outcome.code == 0 && outcome.output.contains("EXAMPLES"))
  }

  @Test(arguments: ["bash", "zsh", "fish"])
  func `completes commands and scenarios in the shell`(_ shell: String) throws {
    let outcome = try program.shell("ksf --generate-completion-script \(shell)")
    #expect(outcome.code == 0)
    #expect(
      outcome.output.contains("project") && outcome.output.contains("one-percent-in-ten-years"))
  }

  @Test(arguments: ["", "--format json", "--format markdown"])
  func `lists scenarios, series, columns and metrics`(_ format: String) throws {
    let outcome = try program.shell("ksf list \(format)")
    #expect(outcome.code == 0)
    for word in ["half-from-year-eleven", "municipal_deflator", "cash_share", "peak_year:"] {
      #expect(outcome.output.contains(word))
    }
    for id in ScenarioLibrary.ids { #expect(outcome.output.contains(id)) }
  }

  @Test func `of several at once into one place is whole, and the others are told`() throws {
    let run = try program.shell(
      "for i in 1 2 3 4 5 6; do ksf project -q -o out 2> e.$i & done; wait; cat e.*")
    #expect(try program.names(in: "out").contains("run.json"))
    let told = run.output.split(separator: "\n")
    #expect(told.allSatisfy { $0.contains("--force") }, "\(run.output)")
  }
}
