// SPDX-License-Identifier: GPL-3.0-or-later

import Foundation
import TestSupport
import Testing

/// What a stranger's file tries without any damage that could be seen in it.
struct `A trick in a file` {
  let program: Program
  init() throws { program = try Program() }

  private func said(_ line: String) throws -> String {
    let run = try program.shell("ksf \(line)")
    return run.output + run.errors
  }

  @Test(arguments: ["\u{2028}", "\u{2029}", "\u{85}", "\r"])
  func `that ends a comment where no editor ends a line is refused`(_ sign: String) throws {
    try program.write(
      "x.yaml",
      "format: 1\nextends: ksf-2019\nid: x\ntitle: {en: X}\n"
        + "# as on the slide\(sign)start: 2025\(sign)# more\n")
    let run = try program.shell("ksf check x.yaml")
    #expect(run.code == 1)
    let text = run.output + run.errors
    #expect(text.contains("x.yaml:5:1") && text.contains("U+0085"), "\(text)")
  }

  @Test func `that names somebody's file gets nothing of it told`() throws {
    try program.write("env", "AWS_SECRET=wJalrXUtnFEMI\nDB_PASSWORD=hunter2\n")
    try program.write("shadow", "root:$6$salt$hashhashhash:19000:0: x\n")
    try program.write(
      "s.yaml",
      "format: 1\nid: s\nscenario: ./env\nquestion: {en: q}\nmethod: {monte_carlo: {samples: 16}}\n"
    )
    try program.write("x.yaml", "extends: ./shadow\nid: x\n")
    let study = try said("check s.yaml")
    #expect(!study.contains("wJalr") && !study.contains("hunter2"), "\(study)")
    let key = try said("check x.yaml")
    #expect(!key.contains("salt") && !key.contains("hash"), "\(key)")
  }

  @Test func `of two names that look the same is told from one file by its bytes`() throws {
    for (name, step) in [("\u{E9}.yaml", 50), ("e\u{301}.yaml", 90)] {
      try program.write(
        name,
        "format: 1\nextends: ksf-2019\nid: a\ntitle: {en: A}\n"
          + "funding: {phases: {ramp_up: {step: {first: 100 MNOK, increment: \(step) MNOK, indexed: none}}}}\n"
      )
    }
    let archive = ["KSF_ARCHIVE": program.place.appending(path: "a.ksf").path]
    let run = try program.shell(
      "ksf compare \u{E9}.yaml e\u{301}.yaml --metric share@2029 -q", environment: archive)
    #expect(run.code == 0, "\(run.errors)")
    let again = try program.shell("ksf runs rerun 1", environment: archive)
    #expect(again.code == 0, "\(again.output)\(again.errors)")
  }

  @Test func `that gives a workbook a title of no character leaves it whole`() throws {
    try program.write(
      "x.yaml", "format: 1\nextends: ksf-2019\nid: x\ntitle: {en: \"A\\uFFFEB\"}\n")
    let run = try program.shell(
      "ksf export x.yaml -q -o x.xlsx && python3 -c \"import zipfile,xml.dom.minidom as m;"
        + "m.parseString(zipfile.ZipFile('x.xlsx').read('docProps/core.xml'))\"")
    #expect(run.code == 0, "\(run.errors)")
  }

  @Test func `that has another scenario's id goes by its own name`() throws {
    try program.write(
      "i1.yaml",
      "format: 1\nextends: ksf-2019\nid: ksf-2019\ntitle: {en: Mine}\n"
        + "funding: {phases: {ramp_up: {step: {first: 100 MNOK, increment: 90 MNOK, indexed: none}}}}\n"
    )
    let run = try program.shell("ksf explain ksf-2019 i1.yaml --metric share@2034")
    #expect(run.code == 0, "\(run.errors)")
    #expect(run.output.contains("(i1.yaml)") && run.output.contains("\ni1.yaml "), "\(run.output)")
  }

  @Test(arguments: [
    ("a\tb\ty\n", "21,5\t3\t43\n", "21.5"), ("a;b;y\n", "21 %;3;43\n", ""),
    ("a;b;y\n", "21.5;3;43\n", "21,5"), ("a,b,y\n", "(21),3,43\n", ""),
    ("a,b,y\n", "\"21,5\",3,43\n", "21.5"),
  ])
  func `that makes words of numbers is refused`(
    _ head: String, _ row: String, _ offered: String
  ) throws {
    let rows = (0..<40).map { row.replacing("21", with: "\(21 + $0)") }.joined()
    try program.write("t.csv", head + rows)
    let run = try program.shell("ksf analyze t.csv --inputs a b --output y")
    #expect(run.code == 1, "\(run.output)")
    #expect(run.errors.contains(offered.isEmpty ? "is no number" : offered), "\(run.errors)")
  }

  @Test func `that has numbers in its words keeps them as words`() throws {
    let words = ["2 barn", "0-4 år", "01.01.2024", "1.2.3", "80 % stilling"]
    let rows = (0..<120).map { "\(words[$0 % 5]),\($0),\($0 % 5)\n" }.joined()
    try program.write("t.csv", "a,b,y\n" + rows)
    let run = try program.shell("ksf analyze t.csv --inputs a b --output y --method pawn")
    #expect(run.code == 0, "\(run.errors)")
  }

  @Test(.long) func `that takes long is told from a hang on a terminal`() throws {
    let run = try program.shell(
      "script -qec \"ksf solve --vary increment --goal 'share@2034 >= 1 %' --probability '80 %'"
        + " --samples 4096 --language=nb\" /dev/null")
    #expect(run.output.contains("Arbeider fortsatt. Ctrl-C stopper det."), "\(run.output)")
  }
}
