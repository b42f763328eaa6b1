// SPDX-License-Identifier: GPL-3.0-or-later

import Foundation
import TestSupport
import Testing

/// What people read off the screen and put back, or act on, is true.
struct `What people read and copy` {
  let program: Program
  init() throws { program = try Program() }

  private func said(_ line: String) throws -> String {
    let run = try program.shell("ksf \(line)")
    return (run.output + run.errors).split { $0 == " " || $0 == "\n" }.joined(separator: " ")
  }

  /// Commands that a message offers between backticks.
  private func offered(_ text: String) -> [String] {
    text.split(separator: "`").enumerated().filter { $0.offset % 2 == 1 }.map { "\($0.element)" }
  }

  @Test(arguments: [
    "state-2024 --vary end", "state-2024 --vary one_percent.by", "ksf-2019 --vary start",
    "ksf-2019 --vary end --set uncertainty.deflator.growth='{process: {sd: 1 %, persistence: 0.5}}'",
  ]) func `is a command that works, where a year takes the place of a number`(
    _ asked: String
  ) throws {
    let run = try program.shell(
      "ksf solve \(asked) --goal 'share@2034 >= 0.2 %' --probability '80 %'")
    #expect(run.code == 1)
    let commands = offered(run.errors)
    #expect(commands.count == 1, "\(run.errors)")
    for command in commands {
      let tried = try program.shell(command + " --samples 1024 -q")
      #expect(tried.code == 0, "\(command): \(tried.errors)")
    }
  }

  @Test func `is a command that works, where a year has no break-even`() throws {
    let run = try program.shell(
      "ksf frontier slide-frozen --vary one_percent.by=2026..2040 --solve increment "
        + "--goal met:one_percent --break-even --set end=2059")
    let commands = offered(run.errors)
    #expect(run.code == 1 && commands.count == 1, "\(run.errors)")
    for command in commands { #expect(try program.shell(command).code == 0, "\(command)") }
  }

  @Test func `is no command where no year can be asked, or the goal holds in no share`() throws {
    let start = try program.shell(
      "ksf solve state-2024 --vary start --goal 'share@2034 >= 0.2 %' --probability '80 %'")
    #expect(start.errors.contains("no other year near it") && !start.errors.contains("`"))
    let equal = try program.shell(
      "ksf solve ksf-2019 --vary one_percent.by --goal 'share@2034 = 0.2 %' --probability '80 %'")
    #expect(equal.errors.contains("needs >= or <="), "\(equal.errors)")
  }

  private static let draws =
    "ksf sweep ksf-2019 --vary 'deflator.growth=process(sd: 2 %, persistence: 0.5)' "
    + "--vary 'increment=uniform(low: 100 MNOK, high: 600 MNOK)' --method monte_carlo "
    + "--samples 300 --band none --metric reached:one_percent --metric share@2060 -o out "
    + "--keep-draws -q && head -401 out/draws.csv > d.csv"

  @Test func `is the mean of the years that a condition can depend on, and it is read back`() throws
  {
    #expect(try program.shell(Self.draws).code == 0)
    let mean = "mean:deflator.growth@"
    func means(_ line: String) throws -> Set<String> {
      let text = try program.shell("ksf \(line) --format csv -q").output
      return Set(
        text.split { ", \"\n".contains($0) }.map { "\($0)" }.filter { $0.hasPrefix(mean) })
    }
    let by = try means(
      "analyze d.csv --where 'reached:one_percent <= 2034' --method ranks --dummies 2")
    #expect(by.count == 1 && by.first?.hasSuffix("-2034") == true, "\(by)")
    let before = try means(
      "analyze d.csv --where 'reached:one_percent < 2034' --method ranks --dummies 2")
    #expect(before.first?.hasSuffix("-2033") == true, "\(before)")
    let whole = try means("analyze d.csv --output share@2060 --method ranks --dummies 2")
    let name = try #require(whole.first)
    #expect(name.hasSuffix("-2060"))
    for line in [
      "discover d.csv --where '\(name) > 3 %' --resamples 0",
      "analyze d.csv --inputs \(name) --output share@2060 --method ranks --dummies 2",
    ] {
      let run = try program.shell("ksf \(line)")
      #expect(run.code == 0, "\(run.errors)")
    }
    let asked = try program.shell(
      "ksf analyze d.csv --where '\(name) > 3 %' --method ranks --dummies 2 --format csv -q"
    )
    #expect(asked.code == 0 && !asked.output.contains("\n\(mean)"), "\(asked.output)")
    let wrong = try program.shell("ksf discover d.csv --where '\(name) > 3'")
    #expect(wrong.code == 1 && wrong.errors.contains("3 %"), "\(wrong.errors)")
  }

  @Test func `is a solution in the words of who reads, with the digits of the answer`() throws {
    let keep = ["KSF_ARCHIVE": "runs.sqlite"]
    _ = try program.shell(
      "ksf solve --vary increment --goal 'funding_real@2029 = 900 MNOK' --language nb -q",
      environment: keep)
    let run = try program.shell("ksf runs show last", environment: keep)
    let metrics = run.output.split(separator: "\n").filter { $0.contains("solved") }
    #expect(metrics.count == 2, "\(run.output)")
    #expect(metrics[0].contains(/increment +solved +[0-9]+(\.[0-9]{1,4})? MNOK/), "\(metrics[0])")
    #expect(metrics[1].hasPrefix("funding_real@2029 "), "\(metrics[1])")
    let found = try program.shell("ksf runs --metric funding_real@2029", environment: keep)
    #expect(found.output.contains("900 MNOK"), "\(found.output)\(found.errors)")
  }

  @Test func `is structure only where it costs something`() throws {
    let nothing = "--set overheads.structure.amount='0 MNOK'"
    let table = try said("table state-2024 --form ks \(nothing)")
    #expect(!table.contains("structure is not in it"), "\(table)")
    #expect(try said("table state-2024 --form ks").contains("structure is not in it"))
    let within = try said("project ksf-2019 --set overheads.secretariat.amount='0 MNOK'")
    #expect(!within.contains("Overheads within the frame"), "\(within)")
  }

  @Test func `is which years the municipalities pay in, where there are gaps`() throws {
    let share =
      "--set 'financing.state_share={2020: 100 %, 2030: 50 %, 2035: 100 %, 2050: 80 %, between: hold}'"
    let text = try said("project ksf-2019 \(share)")
    #expect(
      text.contains("In 2030–2034, 2050–2060 the municipalities carry a share of the whole ask"),
      "\(text)")
  }

  @Test func `is how large a limit has to be`() throws {
    let sweep =
      "sweep ksf-2019 --method sobol --samples 4096 --band none --metric share@2034 -q "
      + "--precision 0.2"
    let small = try program.shell("ksf \(sweep) --limit 1000")
    let needed = try #require(
      small.errors.firstMatch(of: #/whole number from (\d+) to/#), "\(small)")
    #expect(small.code == 1)
    #expect(try program.shell("ksf \(sweep) --limit \(needed.1)").code == 0)
  }

  @Test(arguments: [
    "sweep --seed -1", "sweep --samples -1", "sweep --threads -1", "sweep --limit -5",
    "sweep --samples x", "sweep --engine slurm --tasks -1", "sweep --engine slurm --retries -1",
    "project --every -1", "runs list --limit -5", "runs prune --keep -1", "analyze a --slices -1",
    "analyze a --dummies -1", "analyze a --seed -1", "discover a --where 'x>1' --box -1",
    "discover a --where 'x>1' --resamples -1", "explain a b --metric x --pairs -1",
    "explain a b --metric x --seed -1", "export --samples -1", "export --threads 0",
    "solve --vary x --goal y --seed -1", "solve --vary x --goal y --samples 0",
  ]) func `is the number that was found, and those allowed`(_ line: String) throws {
    let run = try program.shell("ksf \(line)")
    let found = try #require(line.split(separator: " ").last)
    #expect(run.code == 64 && run.errors.contains("'\(found)'"), "\(run.errors)")
    #expect(run.errors.contains(/it takes a whole number from \d+ (up|to \d+)/), "\(run.errors)")
  }

  @Test func `is that one size of memory is larger`() throws {
    let keep = ["KSF_ARCHIVE": "runs.sqlite"]
    for _ in 0..<2 { _ = try program.shell("ksf project -q", environment: keep) }
    let run = try program.shell("ksf runs diff 1 2 --memory 1KB", environment: keep)
    let sizes = run.errors.matches(of: /[0-9.,]+ [MG]B/).map { "\($0.output)" }
    #expect(run.code == 1 && sizes.count == 2 && sizes[0] != sizes[1], "\(run.errors)")
    #expect(sizes.last == "0.001 MB", "\(sizes)")
  }

  @Test func `is what lets something vary twice`() throws {
    let path = "funding.phases.ramp_up.step.increment"
    let law = "{uniform: {low: 40 MNOK, high: 60 MNOK}}"
    let run = try program.shell(
      "ksf sweep what-decides-one-percent --set 'uncertainty.\(path)=\(law)'")
    #expect(run.code == 1 && run.errors.contains("varies twice"), "\(run.errors)")
    #expect(run.errors.hasPrefix("--set uncertainty.\(path)=\(law): "), "\(run.errors)")
    #expect(!run.errors.contains("what-decides-one-percent"))
  }

  @Test func `is what an entry of a map is, not the map`() throws {
    let own = try said("describe uncertainty.deflator.growth")
    #expect(own.contains("How this varies in sweeps:"), "\(own)")
    #expect(!own.contains("How parameters vary, by key path"))
  }
}
