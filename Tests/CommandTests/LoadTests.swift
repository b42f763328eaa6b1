// SPDX-License-Identifier: GPL-3.0-or-later

import Foundation
import TestSupport
import Testing

/// Small files that would take all of a machine. No clock is looked at: a process that goes past its
/// share of the processor or of memory is ended by the system, and has no exit code of its own.
struct `A file made to take long` {
  let program: Program
  init() throws { program = try Program() }

  private static let head = "format: 1\nextends: ksf-2019\nid: x\ntitle: {en: t}\n"
  /// Seconds of the processor, and kB of address space: far more than a whole read takes.
  private static let limits = "ulimit -t 60; ulimit -v 3000000; "

  private func lines(_ count: Int, _ line: (Int) -> String) -> String {
    Self.head + (0..<count).map { line($0) + "\n" }.joined()
  }

  @Test func `of unknown or double keys is refused in a line`() throws {
    try program.write("unknown.yaml", lines(100_000) { "key\($0): 1" })
    let unknown = try program.shell(Self.limits + "ksf check unknown.yaml")
    #expect(unknown.code == 1 && unknown.errors.isEmpty)
    #expect(unknown.output.contains("100004 entries") && unknown.output.contains("at most 1000"))
    try program.write("double.yaml", lines(100_000) { _ in "start: 2020" })
    let double = try program.shell(Self.limits + "ksf check double.yaml")
    #expect(double.code == 1 && double.output.contains("'start' stands twice"))
  }

  @Test func `with a thousand faults tells the first, and how many more there are`() throws {
    try program.write("a.yaml", lines(900) { "funding.phases.p\($0).step.increment: 1 MNOK" })
    let outcome = try program.shell(Self.limits + "ksf check a.yaml")
    let told = outcome.output.split(separator: "\n")
    #expect(outcome.code == 1 && told.count == 101 && told.last == "… and 800 more.")
    let json = try program.shell("ksf check a.yaml --format json").output
    let file = try #require(
      (try JSONSerialization.jsonObject(with: Data(json.utf8)) as? [[String: Any]])?.first)
    #expect((file["faults"] as? [Any])?.count == 100 && file["more_faults"] as? Int == 800)
  }

  @Test func `of 800 uncertainties and as many overheads is sound, and read at once`() throws {
    let overheads = (0..<800).map {
      "  o\($0): {amount: 0.01 MNOK, indexed: none, funded: within}\n"
    }
    let laws = (0..<800).map {
      "  overheads.o\($0).amount: {uniform: {low: 0.01 MNOK, high: 0.02 MNOK}}\n"
    }
    try program.write(
      "a.yaml",
      Self.head + "overheads:\n" + overheads.joined() + "uncertainty:\n" + laws.joined())
    let outcome = try program.shell(Self.limits + "ksf check a.yaml")
    #expect(outcome.code == 0 && outcome.output.hasPrefix("a.yaml: sound"))
  }

  @Test func `by thousands of settings is refused in a line, and a thousand are read at once`()
    throws
  {
    func settings(_ count: Int) -> String {
      "i=0; while [ $i -lt \(count) ]; do "
        + "set -- \"$@\" --set \"overheads.o$i.amount=0.02 MNOK\"; "
        + "i=$((i + 1)); done; ksf project a.yaml \"$@\" -q"
    }
    let overheads = (0..<990).map {
      "  o\($0): {amount: 0.01 MNOK, indexed: none, funded: within}\n"
    }
    try program.write("a.yaml", Self.head + "overheads:\n" + overheads.joined())
    let refused = try program.shell(Self.limits + settings(3000))
    #expect(refused.code == 1 && refused.output.isEmpty)
    #expect(refused.errors.contains("3000 entries") && refused.errors.contains("at most 1000"))
    let read = try program.shell(Self.limits + settings(990))
    #expect(read.code == 0, "\(read.errors)")
  }

  @Test func `of 125 targets is compared at once`() throws {
    try program.write(
      "a.yaml",
      Self.head + "targets:\n" + (0..<125).map { "  t\($0): {share: 1 %, by: 2030}\n" }.joined())
    let outcome = try program.shell(Self.limits + "ksf compare a.yaml ksf-2019 --metric reached:t7")
    #expect(outcome.code == 1 && outcome.errors.contains("reached:t7"))
    let whole = try program.shell(Self.limits + "ksf compare a.yaml ksf-2019")
    #expect(whole.code == 0 && whole.output.contains("t124"))
  }

  /// Each is at work for a few seconds; what grew with the square of the targets took minutes.
  @Test func `of hundreds of targets and overheads is written in every format`() throws {
    let targets = (0..<200).map { "  t\($0): {share: 1 %, by: 2030}\n" }
    let overheads = (0..<200).map {
      "  o\($0): {amount: 0.01 MNOK, indexed: none, funded: within}\n"
    }
    try program.write(
      "a.yaml",
      Self.head + "targets:\n" + targets.joined() + "overheads:\n" + overheads.joined())
    for line in [
      "export a.yaml -o a.xlsx", "export a.yaml -o a", "project a.yaml -o p",
      "compare a.yaml ksf-2019 -o c", "export a.yaml ksf-2019 -o both.xlsx",
    ] {
      let run = try program.shell(Self.limits + "ksf \(line) -q")
      #expect(run.code == 0 && run.errors.isEmpty, "\(line): \(run.code), \(run.errors)")
    }
  }

  @Test func `of hundreds of misspelt paths is refused at once`() throws {
    let overheads = (0..<900).map {
      "  overhead_number_\($0): {amount: 0.01 MNOK, indexed: none, funded: within}\n"
    }
    let laws = (0..<900).map {
      "  overheads.overhaed_number_\($0).amount: {uniform: {low: 0 MNOK, high: 1 MNOK}}\n"
    }
    try program.write(
      "a.yaml",
      Self.head + "overheads:\n" + overheads.joined() + "uncertainty:\n" + laws.joined())
    let run = try program.shell(Self.limits + "ksf check a.yaml")
    #expect(run.code == 1 && run.output.contains("overheads.overhead_number_7.amount"))
    #expect(run.output.contains("… and 800 more."), "\(run.output.suffix(200))")
  }

  /// A grid of 10^7 took 14.5 GB, all bands of 999 overheads 5.2 GB.
  @Test func `of too many futures or bands is refused before they are played`() throws {
    let path = "funding.phases.ramp_up.step"
    try program.write(
      "grid.yaml",
      "format: 1\nid: g\nscenario: ksf-2019\nquestion: q\nlevers:\n"
        + "  \(path).first: {from: 50 MNOK, to: 350 MNOK, steps: 10000}\n"
        + "  \(path).increment: {from: 50 MNOK, to: 350 MNOK, steps: 1000}\n"
        + "metrics: [share@2034]\nmethod: grid\n")
    let grid = try program.shell(Self.limits + "ksf sweep grid.yaml -q")
    #expect(grid.code == 1 && grid.output.isEmpty)
    #expect(grid.errors.contains("GB and ") && grid.errors.contains("--memory"), "\(grid.errors)")
    let overheads = (0..<999).map {
      "  o\($0): {amount: 0.01 MNOK, indexed: none, funded: within}\n"
    }
    try program.write("a.yaml", Self.head + "overheads:\n" + overheads.joined())
    let vary = "--vary 'increment=uniform(low: 50 MNOK, high: 60 MNOK)' --threads 2"
    let bands = try program.shell(
      Self.limits + "ksf sweep a.yaml --band all --samples 16384 \(vary)")
    #expect(bands.code == 1 && bands.errors.contains("fewer bands"), "\(bands.errors)")
  }

  @Test func `may be allowed more memory, or less`() throws {
    let vary = "--vary 'increment=50 MNOK..300 MNOK:6' --method grid --metric share@2034"
    let less = try program.shell("ksf sweep ksf-2019 \(vary) --memory 1MB")
    #expect(less.code == 1 && less.errors.contains("a command takes 1"), "\(less.errors)")
    #expect(try program.shell("ksf sweep ksf-2019 \(vary) --memory 8GB").code == 0)
    for size in ["much", "0GB", "-1GB", "8", "1e9GB"] {
      #expect(
        try program.shell("ksf sweep ksf-2019 \(vary) --memory=\(size)").code == 64, "\(size)")
    }
    try program.write("t.csv", "x,y\n" + (0..<2000).map { "\($0),\($0 % 7)\n" }.joined())
    let table = try program.shell("ksf analyze t.csv --inputs x --output y --memory 10kB")
    #expect(table.code == 1 && table.errors.contains("Leave out rows"), "\(table.errors)")
    let report = try program.shell("ksf export what-decides-one-percent -o x --memory 1MB")
    #expect(report.code == 1 && report.errors.contains("--memory"), "\(report.errors)")
  }

  /// What a stored command allows may be anybody's words: less is held, more is said.
  @Test func `takes no more memory when it is made again`() throws {
    let vary = "--vary 'increment=50 MNOK..300 MNOK:6' --method grid --metric share@2034"
    let lines = [
      "sweep ksf-2019 \(vary)", "export what-decides-one-percent -o x.xlsx",
      "report ksf-2019 --samples 64 -o r.html",
    ]
    let kept = try program.shell(
      lines.map { "ksf \($0) -q --memory 8GB --archive a > out; " }.joined() + "cp a less")
    #expect(kept.code == 0 && kept.errors == "", "\(kept.errors)")
    try program.change("UPDATE run SET words = replace(words, '8GB', '1MB')", in: "less")
    for id in 1...lines.count {
      let again = try program.shell("ksf runs rerun \(id) --archive a")
      #expect(again.code == 0 && again.output.contains("the same"), "\(again.output)")
      #expect(again.errors.contains("allows 8GB of memory"), "\(again.errors)")
      let more = try program.shell("ksf runs rerun \(id) --archive a --memory 8GB")
      // A slow machine is told how long it takes, whatever the stored words ask.
      let said = more.errors.split(separator: "\n").filter { !$0.hasPrefix("This takes about ") }
      #expect(more.code == 0 && said.isEmpty, "\(more.errors)")
      for line in ["\(id) --archive less", "\(id) --archive a --memory 1MB"] {
        let less = try program.shell("ksf runs rerun \(line)")
        #expect(less.code == 1 && less.errors.contains("a command takes 1"), "\(less.errors)")
      }
    }
  }

  /// As of Ctrl-C, once the first block is kept.
  @Test func `says how long it will take, and is stopped with what it has`() throws {
    let line =
      "ksf sweep ksf-2019 --method monte_carlo --metric share@2034 --samples 2000000000"
      + " --part kept.part"
    let outcome = try program.shell(
      "\(line) > /dev/null 2> said & until grep -q resume said || ! kill -0 $!; do :; done; cp said first; "
        + "kill -INT $!; wait $!; echo $?")
    let first = try program.read("first")
    #expect(first.hasPrefix("This takes about "), "\(first)")
    #expect(first.contains("(2,000,"), "how many futures")
    #expect(first.contains("--resume goes on"), "how to go on")
    #expect(outcome.output == "130\n")
    #expect(try program.read("said").contains("Stopped; what is done is in kept.part"))
  }

  @Test(arguments: ["chart", "report", "export"])
  func `says of a study for a document how long it will take`(_ command: String) throws {
    let form =
      command == "chart"
      ? "--figure fan_share -o x.vl.json" : "-o x.\(command == "export" ? "zip" : "html")"
    let study = command == "export" ? "nearing-parity" : "ksf-2019"
    let line = "ksf \(command) \(study) --samples 1073741824 \(form)"
    let outcome = try program.shell(
      "\(line) > /dev/null 2> said & until grep -q 'Ctrl-C' said || ! kill -0 $!; do :; done; "
        + "kill -KILL $!; wait $!; ls")
    let said = try program.read("said")
    #expect(said.contains("This takes about "), "\(said)")
    #expect(!outcome.output.contains("x."))
  }

  /// Sixty took half a minute, as each was held against all others again for every sentence.
  @Test func `of sixty scenarios side by side is compared at once`() throws {
    let settings = (0..<60).map { "--set 'increment=\(50 + $0) MNOK'" }.joined(separator: " ")
    let whole = try program.shell(
      Self.limits + "ksf compare ksf-2019 \(settings) --metric share@2034 -q")
    #expect(whole.code == 0 && whole.output.contains("increment=109 MNOK"), "\(whole.errors)")
  }

  /// Each cell of a grid stands in words and in every table: 3.5 GB were told as 1.2.
  @Test func `of a grid is told with all that is written of each of its cells`() throws {
    let vary =
      "--vary 'first=50 MNOK..350 MNOK:40' --vary 'increment=50 MNOK..350 MNOK:50' --method grid"
    let less = try program.shell("ksf sweep ksf-2019 \(vary) --band all -q --memory 100MB")
    #expect(less.code == 1 && less.output == "" && less.errors.contains("--memory"))
  }

  @Test func `of hundreds of overheads with years of their own makes a workbook at once`() throws {
    let overheads = (0..<990).map {
      "  o\($0): {amount: 0.01 MNOK, indexed: none, funded: within, from: 2025, until: 2040}\n"
    }
    try program.write("a.yaml", Self.head + "overheads:\n" + overheads.joined())
    let made = try program.shell("ulimit -t 240; ksf export a.yaml -o x.xlsx -q")
    #expect(made.code == 0, "\(made.errors)")
  }

  @Test func `of very many columns or numbers is said to take a while before it does`() throws {
    let targets = (0..<990).map { "  t\($0): {share: 1 %}\n" }.joined()
    try program.write("a.yaml", Self.head + "targets:\n" + targets)
    let asked = try program.shell("ksf elasticities a.yaml --metric share@2029 > /dev/null")
    #expect(asked.code == 0 && asked.errors.contains(" numbers are changed one by one"))
    let made = try program.shell("ksf export a.yaml -o x.zip")
    #expect(made.code == 0 && made.errors.hasPrefix("There are "), "\(made.errors)")
    #expect(made.errors.contains(" columns, so this takes a while. Ctrl-C stops it."))
    let quiet = try program.shell("ksf export ksf-2019 -o y.zip; ksf export a.yaml -o z.zip -q")
    #expect(!quiet.errors.contains("takes a while"), "\(quiet.errors)")
  }

  @Test func `with a thousand warnings tells the first, and how many more there are`() throws {
    let years = (1900...1999).map { "\($0): 1 %" }.joined(separator: ", ")
    let targets = (0..<20).map { "  t\($0): {share: {\(years), between: linear}}\n" }.joined()
    try program.write("a.yaml", Self.head + "targets:\n" + targets)
    let told = try program.shell("ksf check a.yaml").output.split(separator: "\n")
    // The last of each holds.
    #expect(told.count == 102 && told.first == "a.yaml: sound" && told.last == "… and 1880 more.")
    let json = try program.shell("ksf check a.yaml --format json").output
    let file = try #require(
      (try JSONSerialization.jsonObject(with: Data(json.utf8)) as? [[String: Any]])?.first)
    #expect((file["warnings"] as? [Any])?.count == 100 && file["more_warnings"] as? Int == 1880)
  }
}
