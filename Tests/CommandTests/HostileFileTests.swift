// SPDX-License-Identifier: GPL-3.0-or-later

import Foundation
import TestSupport
import Testing

/// Files, and names of files, that somebody else made.
struct `A stranger's file` {
  let program: Program
  init() throws { program = try Program() }

  static let readers = [
    "project pipe", "project ksf-2019+pipe", "project zero.yaml", "project --data pipe",
    "project --data folder", "sweep pipe", "analyze pipe --output x --inputs y",
    "discover zero.yaml --where 'x > 1'", "merge pipe", "merge zero.yaml", "merge folder2",
    "runs --archive pipe", "runs --archive zero.yaml", "show pipe",
    "task pipe --blocks 1-1",
  ]

  @Test(arguments: readers) func `that is a pipe or a device is refused, and not waited for`(
    _ line: String
  )
    throws
  {
    _ = try program.shell(
      "mkfifo pipe; mkdir folder folder2; mkfifo folder/series.csv folder2/study.part; ln -s /dev/zero zero.yaml"
    )
    let run = try program.shell("timeout 10 ksf \(line)")
    #expect(run.code == 1 && run.output == "" && !run.errors.isEmpty, "\(run.code) \(run.errors)")
  }

  @Test func `that is a pipe is no archive to write to, and the answer comes`() throws {
    let run = try program.shell(
      "mkfifo pipe; timeout 10 ksf project --metric share@2029 --archive pipe")
    #expect(run.code == 0 && run.output == "share@2029  0.197 %\n")
    #expect(run.errors.contains("only files are read"), "\(run.errors)")
  }

  @Test func `has cells that stay cells, and none that is a formula`() throws {
    let titles = [
      "a\"\u{301},=1+1,b", "=\u{301}1+1", "=\u{200D}1+1", "\u{200B}=1+1", "@\u{308}x",
      "x\"\u{20DD}\"\u{301},y",
    ]
    for (number, title) in titles.enumerated() {
      let spelt = String(decoding: try JSONEncoder().encode(title), as: UTF8.self)
      try program.write(
        "mine.yaml",
        "format: 1\nextends: ksf-2019\nid: mine\ntitle: {en: \(spelt)}\ncovers: [{en: \(spelt)}]\n")
      let run = try program.shell("ksf export mine.yaml -o data-\(number) -q")
      // A sign that the file's own rules refuse comes no further.
      guard run.code == 0 else {
        #expect(run.errors.contains("mine.yaml:"))
        continue
      }
      let read = try program.shell(
        "/usr/bin/python3 -c 'import csv; rows = list(csv.reader(open(\"data-\(number)/scenarios.csv\", encoding=\"utf-8\"))); print([len(r) for r in rows]); print(ascii(rows[1][1]))'"
      )
      #expect(read.errors == "", "\(read.errors)")
      let lines = read.output.split(separator: "\n")
      #expect(lines.first == "[9, 9]", "\(read.output)")
      #expect(!"=@+-".contains(lines[1].dropFirst().first ?? "="), "\(lines[1])")
    }
  }

  @Test func `has columns whose names are no formulas in any command`() throws {
    try program.write(
      "runs.csv",
      "\"=HYPERLINK(\"\"http://a\"\")\",@x,y\n"
        + (1...120).map { "\($0),\($0 * 7 % 11),\($0 * 3)\n" }.joined())
    let run = try program.shell(
      "ksf analyze runs.csv --inputs '=HYPERLINK(\"http://a\")' @x --output y --format csv -q")
    #expect(run.code == 0, "\(run.errors)")
    #expect(run.output.contains("'=HYPERLINK") && run.output.contains("'@x"))
    for cell in run.output.split(whereSeparator: { ",\n".contains($0) }) {
      let bare = cell.drop { $0 == "\"" }
      #expect(!["=", "@", "+"].contains(bare.first ?? "x"), "\(cell)")
    }
  }

  @Test func `in a folder with a name made for a shell is played by hand, and does nothing else`()
    throws
  {
    let place = "a'\u{301};touch pwned;'"
    try FileManager.default.createDirectory(
      at: program.place.appending(path: place), withIntermediateDirectories: true)
    let word = "'a'\\''\u{301};touch pwned;'\\'''"
    let line =
      "sweep slide-frozen --vary 'deflator.growth=uniform(low: 1 %, high: 3 %)' --metric share@2029 "
      + "--band none --method latin_hypercube --samples 4096 --engine hand --tasks 2 --work \(word)"
    let told = try program.shell("ksf \(line) > commands; sh -e commands; ls")
    #expect(told.code == 0 && !told.output.contains("pwned\n"), "\(told.output)\(told.errors)")
    let answer = try program.shell("ksf \(line)")
    #expect(answer.code == 0 && answer.output.contains("share@2029"), "\(answer.errors)")
    #expect(try program.names() == [place, "commands"].sorted())
    let broken = try program.shell("ksf \(line.replacing(word, with: "\"$(printf 'a\\nb')\""))")
    #expect(broken.code == 1 && broken.errors.contains("line break"), "\(broken.errors)")
  }

  @Test func `takes no link's place outside of the folder that was chosen`() throws {
    _ = try program.shell(
      "mkdir out; echo mine > kept; ln -s ../kept out/table.csv; ln -s ../kept out/run.json")
    let run = try program.shell("ksf project -o out -q")
    #expect(run.code == 0, "\(run.errors)")
    #expect(try program.read("kept") == "mine\n")
    #expect(try program.read("out/table.csv").hasPrefix("year,"))
  }
}
