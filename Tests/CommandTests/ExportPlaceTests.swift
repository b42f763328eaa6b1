// SPDX-License-Identifier: GPL-3.0-or-later

import Foundation
import SwiftCSV
import TestSupport
import Testing

struct `A place for open data` {
  let program: Program
  init() throws { program = try Program() }

  @Test func `that is taken is left alone, until it is forced`() throws {
    _ = try program.shell("ksf export ksf-2019 -o data -q && ksf export ksf-2019 -o data.zip -q")
    _ = try program.shell("ksf export ksf-2019 -o plan.xlsx -q")
    let before = try program.hashes(in: "data")
    for place in ["data", "data/", "data.zip", "plan.xlsx"] {
      let outcome = try program.shell("ksf export slide-frozen -o \(place)")
      #expect(outcome.code == 1 && outcome.errors.contains("--force"), "\(place)")
    }
    #expect(try program.hashes(in: "data") == before)
    for place in ["data", "data.zip", "plan.xlsx"] {
      #expect(try program.shell("ksf export slide-frozen -o \(place) --force").code == 0)
    }
    #expect(try program.read("data/scenarios.csv").contains("slide-frozen"))
    #expect(
      try program.names() == ["data", "data.zip", "plan.xlsx"], "nothing else is left behind")
  }

  @Test func `that is an empty folder is free`() throws {
    _ = try program.shell("mkdir data")
    #expect(try program.shell("ksf export ksf-2019 -o data -q").code == 0)
    #expect(try program.names(in: "data").count == 12)
  }

  @Test func `that a shell stands in stays under its feet`() throws {
    let outcome = try program.shell(
      "mkdir data; cd data; ksf export ksf-2019 -o . -q; ksf export slide-frozen -o . -q --force; ls"
    )
    #expect(outcome.errors.isEmpty && outcome.output.split(separator: "\n").count == 12)
    #expect(try program.read("data/scenarios.csv").contains("slide-frozen"))
    #expect(try program.names() == ["data"], "nothing else is left behind")
  }

  @Test func `with files of others is never emptied, even when it is forced`() throws {
    _ = try program.shell("ksf export ksf-2019 -o data -q && echo mine > data/mine.txt")
    let before = try program.hashes(in: "data")
    let outcome = try program.shell("ksf export ksf-2019 -o data --force")
    #expect(outcome.code == 1 && outcome.errors.contains("mine.txt"))
    #expect(try program.hashes(in: "data") == before)
    try program.write("other.txt", "x")
    let here = try program.shell("ksf export ksf-2019 -o . --force")
    #expect(here.code == 1 && here.errors.contains("data"))
    #expect(try program.names() == ["data", "other.txt"])
  }

  @Test func `with a file that the run reads is never replaced`() throws {
    _ = try program.shell("ksf export ksf-2019 -o data -q")
    let outcome = try program.shell("ksf export data/scenario.yaml -o data --force")
    #expect(outcome.code == 1 && outcome.errors.contains("this very run reads it"))
    #expect(try program.names(in: "data").count == 12)
  }

  @Test func `behind a link is written, and the link stays`() throws {
    _ = try program.shell("mkdir real; ln -s real link")
    #expect(try program.shell("ksf export ksf-2019 -o link -q").code == 0)
    #expect(try program.shell("readlink link").output == "real\n")
    #expect(try program.names(in: "real").count == 12)
  }

  @Test(arguments: [
    ("file/data", "file is where a folder"), ("file", "is not a folder"),
    ("file/data.zip", ""), ("/proc/none/data", ""), ("/proc/none/data.zip", ""),
  ])
  func `that cannot be written leaves nothing`(_ place: String, _ words: String) throws {
    try program.write("file", "x")
    let outcome = try program.shell("ksf export ksf-2019 -o \(place)")
    #expect(outcome.code == 1 && outcome.output.isEmpty && outcome.errors.contains(place))
    #expect(try program.names() == ["file"] && program.read("file") == "x")
  }

  @Test(arguments: [
    ("ksf export ksf-2019 -o data.pdf", 1, [".pdf", ".zip"]),
    ("ksf export ksf-2019 -o data.parquet", 1, [".parquet", ".zip", "FOLDER/"]),
    ("ksf export ksf-2019", 64, ["--output"]),
    ("ksf export -o data", 64, ["scenarios"]),
    ("ksf export ksf2019 no-such -o data", 1, ["Did you mean 'ksf-2019'?", "no-such"]),
    ("ksf export ksf-2019 ksf-2019 -o data", 1, ["ksf-2019"]),
    ("ksf export ksf-2019 demography -o data", 1, ["demography", "alone"]),
    ("ksf export ksf-2019 --samples 10 -o data", 1, ["is a scenario"]),
  ])
  func `or a wish that is none gets words`(_ line: String, _ code: Int, _ words: [String]) throws {
    let outcome = try program.shell(line)
    #expect(Int(outcome.code) == code && outcome.output.isEmpty)
    for word in words { #expect(outcome.errors.contains(word), "\(outcome.errors)") }
    #expect(try program.names().isEmpty)
  }

  @Test func `is no stream`() throws {
    let outcome = try program.shell("ksf export ksf-2019 -o -")
    #expect(outcome.code == 1 && outcome.output.isEmpty && outcome.errors.contains(".zip"))
  }

  static let titles = [
    "=1+1", "@SUM(A1)", "-2", "+3", "<script>alert(1)</script>", "\\\"quotes\\\", commas; and more",
    "a\\u202Eturned\\u2066", "\\u200Fשלום", "\\e[31mred\\a", "tab\\tand\\nline", "🏥 emoji 👩🏽‍⚕️",
    String(repeating: "long ", count: 2_000),
  ]

  @Test(arguments: titles)
  func `gets hostile titles as harmless text`(_ title: String) throws {
    try program.write(
      "mine.yaml",
      "format: 1\nextends: ksf-2019\nid: mine\ntitle: {en: \"\(title)\"}\n")
    let outcome = try program.shell(
      "ksf export mine.yaml -o data && ksf table mine.yaml --form state")
    let markdown = try program.shell("ksf table mine.yaml --form state --format markdown").output
    for text in [outcome.output, markdown] {
      let bad = text.unicodeScalars.filter { $0.value < 0x20 && $0 != "\n" || $0.value == 0x202E }
      #expect(bad.isEmpty)
    }
    #expect(!markdown.contains("<script>"))
    // What the file format itself refuses never comes here.
    guard outcome.code == 0 else { return #expect(outcome.errors.contains("mine.yaml:")) }
    #expect(try program.packageFaults(in: "data") == [])
    #expect(try program.statFaults(in: "data/figures.json") == "")
    let row = try #require(CSV<Named>(string: try program.read("data/scenarios.csv")).rows.first)
    let shown = try #require(row["title"])
    let first = try #require(shown.first)
    #expect(!"=+-@".contains(first), "\(shown)")
    for name in try program.names(in: "data") where !name.hasSuffix(".sqlite") {
      let text = try program.read("data/\(name)")
      let bad = text.unicodeScalars.filter { $0.value < 0x20 && $0 != "\n" || $0.value == 0x202E }
      #expect(bad.isEmpty, "\(name)")
    }
    // The database has the title as it is.
    let stored = try program.query("select title from scenarios", in: "data/data.sqlite")
    if title.hasPrefix("=") { #expect(stored == ["[\"=1+1\"]"]) }
  }
}
