// SPDX-License-Identifier: GPL-3.0-or-later

import Foundation
import TestSupport
import Testing

/// What goes out of the program, wherever its texts came from.
struct `What goes out` {
  let program: Program
  init() throws { program = try Program() }

  /// A scenario with words that a spreadsheet or a page might take for something else.
  private func writeScenario() throws {
    let words = "=HYPERLINK(1) [here](javascript:x) ]: ftp://x"
    try program.write(
      "mine.yaml",
      """
      format: 1
      extends: ksf-2019
      id: mine
      title: {en: "\(words)", nb: "\(words)", nn: "\(words)"}
      description: {en: "\(words)"}
      covers: [{en: "\(words)"}]
      """)
  }

  /// Every command that writes CSV.
  static let commands = [
    "project mine.yaml", "project mine.yaml --metric share@2029",
    "compare mine.yaml ksf-2019", "compare mine.yaml ksf-2019 --metric share@2034",
    "table mine.yaml --form ks", "explain mine.yaml --cell share@2029",
    "explain mine.yaml slide-frozen --metric share@2034",
    "solve mine.yaml --vary funding.phases.ramp_up.step.increment --goal 'share@2029 = 1 %'",
    "frontier mine.yaml --vary 'municipal_costs.growth.real=0 %..1 %:2' "
      + "--solve funding.phases.ramp_up.step.increment --goal 'share@2029 = 1 %'",
    "elasticities mine.yaml --metric share@2029",
    "sweep mine.yaml --vary 'deflator.growth=uniform(low: 1 %, high: 3 %)' --method monte_carlo "
      + "--samples 300 --band none --metric share@2029",
    "analyze =x.csv --inputs =a @b --output=-y",
    "discover =x.csv --inputs =a @b --where='-y > 300'",
    "runs", "runs show 1", "runs diff 1 2", "list scenarios", "list series", "list columns",
    "list metrics", "list studies",
  ]

  @Test func `as CSV has no formula in any cell of any command`() throws {
    try writeScenario()
    try program.write(
      "=x.csv",
      "=a,@b,-y\n" + (1...150).map { "\($0),\($0 * 7 % 31),\($0 * 3)\n" }.joined())
    try program.write(
      "read.py",
      """
      import csv, re, sys
      text = open(sys.argv[1], newline='').read().removeprefix('\\ufeff')
      number = re.compile(r'-?[0-9]+([.,][0-9]+)?([eE][-+]?[0-9]+)?|-')
      rows = list(csv.reader(text.splitlines(keepends=True), delimiter=';' if sys.argv[2] == 'csv-nb' else ','))
      print(len(rows))
      for row in rows:
          for cell in row:
              if cell.strip()[:1] in ('=', '+', '-', '@') and not number.fullmatch(cell):
                  print(cell)
      """)
    let archive = ["KSF_ARCHIVE": "a"]
    for line in ["project mine.yaml -q", "project mine.yaml -q --set end=2031"] {
      #expect(try program.shell("ksf \(line)", environment: archive).code == 0)
    }
    for command in Self.commands {
      let isKept = command.hasPrefix("runs")
      for format in ["csv", "csv-nb", "long"] {
        let run = try program.shell(
          "ksf \(command) --format \(format) -q > out", environment: isKept ? archive : [:])
        #expect(run.code != 64, "\(command): \(run.errors)")
        let read = try program.shell("/usr/bin/python3 read.py out \(format)")
        let lines = read.output.split(separator: "\n")
        #expect(lines.count == 1 && lines.first != "0", "\(command) \(format): \(read.output)")
      }
    }
  }

  @Test func `as Markdown has no link that a stranger made`() throws {
    try writeScenario()
    for command in Self.commands.prefix(10) {
      let run = try program.shell("ksf \(command) --format markdown -q")
      let bare = run.output.replacing("\\]", with: "")
      #expect(!bare.contains("](") && !bare.contains("]:"), "\(command): \(run.output)")
    }
    let project = try program.shell("ksf project mine.yaml --format markdown -q").output
    #expect(project.contains("[here\\](javascript:x)"), "\(project)")
  }

  @Test(arguments: [
    "--help", "project --help", "help sweep", "--version", "project", "list scenarios",
    "project --format csv", "schema", "describe share", "show ksf-2019", "new --from ksf-2019",
    "--generate-completion-script bash",
  ])
  func `to where nothing can be written ends in words`(_ line: String) throws {
    let run = try program.shell("ksf \(line) > /dev/full")
    #expect(run.code == 1 && run.errors.contains("standard output"), "\(run.code) \(run.errors)")
    #expect(try program.shell("ksf \(line)").code == 0)
  }

  @Test func `is written under the name that was asked for, or not at all`() throws {
    let run = try program.shell("ksf project -q -o $'caf\\xe9.csv'; echo $?; ls | wc -l")
    #expect(run.output == "64\n0\n", "\(run.output)")
    #expect(run.errors.contains("is not UTF-8"), "\(run.errors)")
  }

  @Test func `takes the place of what the program wrote, and of nothing that a manifest names`()
    throws
  {
    #expect(try program.shell("ksf export slide-frozen -o out -q").code == 0)
    #expect(try program.shell("ksf export slide-frozen -o out -q --force").code == 0)
    try program.write("out/mine.txt", "mine")
    _ = try program.shell(
      "sed -i 's/\"outputs\" *: *\\[/&{\"name\": \"mine.txt\", \"sha256\": \"00\"},/' out/run.json")
    let run = try program.shell("ksf export slide-frozen -o out -q --force")
    #expect(run.code == 1 && run.errors.contains("mine.txt"), "\(run.errors)")
    #expect(try program.read("out/mine.txt") == "mine")
  }

  @Test func `as a part takes the place of a part of the same study alone`() throws {
    let study = "sweep nearing-parity --samples 4096 -q"
    _ = try program.shell(
      "ksf \(study) --blocks 1-8 --part one; ksf \(study) --blocks 9-16 --part two; "
        + "ksf \(study) --seed 7 --blocks 1-8 --part other; echo mine > kept")
    for file in ["kept", "other"] {
      let before = try program.hashes(in: ".")
      let run = try program.shell("ksf merge one two --part \(file) --replace")
      #expect(run.code == 1 && !run.errors.isEmpty, "\(file)")
      #expect(try program.hashes(in: ".") == before)
    }
    // What it holds would be lost, or is no more.
    let lost = try program.shell("cp one good; ksf merge two --part good --replace; cmp one good")
    #expect(lost.code == 0 && lost.errors.contains("good: the part has blocks 1–8, which would"))
    let mended = try program.shell(
      "head -c 9000 one > bad; ksf merge one --part bad --replace -q && ksf merge bad two -q")
    #expect(mended.code == 0, "\(mended.errors)")
    #expect(try program.shell("ksf merge one two --part one --replace -q").code == 0)
    #expect(try program.shell("ksf merge one -q").code == 0)
  }
}
