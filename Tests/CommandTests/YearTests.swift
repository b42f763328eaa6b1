// SPDX-License-Identifier: GPL-3.0-or-later

import Testing

struct `Years that are varied` {
  let program: Program
  init() throws { program = try Program() }

  /// The rows of a CSV, without the head.
  private func rows(_ line: String) throws -> [[String]] {
    let run = try program.shell("ksf \(line) --format csv -q")
    #expect(run.code == 0, "\(run.errors)")
    return run.output.split(separator: "\n").dropFirst().map { row in
      row.split(separator: ",", omittingEmptySubsequences: false).map { String($0) }
    }
  }

  private static let ask =
    "--vary targets.one_percent.by=2026..2040 --goal 'met:one_percent' --solve"

  @Test func `are the years of a target, and what each takes, as on paper`() throws {
    let found = try rows("frontier slide-frozen \(Self.ask) increment")
    #expect(found.map(\.[0]) == (2026...2040).map { "\($0)" })
    for row in found {
      // From 100 MNOK in 2020 to 1 % of 130 bn.
      let (year, value) = (try #require(Double(row[0])), try #require(Double(row[1])))
      #expect(abs(value - 1200 / (year - 2020)) < 1e-6)
    }
  }

  @Test func `are asked as typed, and what is printed holds where it is put back`() throws {
    let run = try program.shell(
      "ksf frontier --vary targets.one_percent.by=2026..2040 "
        + "--solve funding.phases.ramp_up.step.increment --goal 'met:one_percent'")
    #expect(run.code == 0, "\(run.errors)")
    let lines = run.output.split(separator: "\n").suffix(15)
    for line in [lines.first!, lines.last!] {
      let cells = line.split(separator: " ")
      let settings =
        "--set targets.one_percent.by=\(cells[0]) --set increment='\(cells[1]) \(cells[2])'"
      let kept = try program.shell("ksf project \(settings) --metric met:one_percent")
      #expect(kept.output.contains("yes"), "\(line): \(kept.errors)")
    }
  }

  @Test func `are found by solving for them`() throws {
    // 50 MNOK more every year are there in 2044, 100 in 2032, 150 in 2028.
    let text = "ksf solve slide-frozen --vary one_percent.by --goal met:one_percent"
    let solve = try program.shell("\(text) -o solved.yaml")
    #expect(solve.output.contains("It takes 2044 or more"), "\(solve.output)\(solve.errors)")
    #expect(try program.read("solved.yaml").contains("by: 2044"))
    let norwegian = try program.shell("\(text) --language nb")
    #expect(norwegian.output.contains("Det kreves minst 2044"))
    let found = try rows(
      "frontier slide-frozen --vary 'increment=100 MNOK..150 MNOK:2' --solve one_percent.by "
        + "--goal met:one_percent")
    #expect(found == [["100.0", "2032", "from"], ["150.0", "2028", "from"]])
    let both = try rows(
      "frontier slide-frozen --vary start=2019..2020 --solve one_percent.by --goal met:one_percent")
    #expect(both == [["2019", "2043", "from"], ["2020", "2044", "from"]])
  }

  @Test func `say how near it comes where there is none, and mark never and any in every format`()
    throws
  {
    let none = try program.shell(
      "ksf solve slide-frozen --vary one_percent.by --between 2026..2040 "
        + "--goal 'gap:one_percent@2029 <= 1 MNOK'")
    #expect(none.code == 1 && none.output.contains("MNOK for every value from 2026 to 2040"))
    let line =
      "frontier slide-frozen --vary 'increment=20 MNOK..1300 MNOK:3' --solve one_percent.by "
      + "--goal met:one_percent --between 2028..2030"
    let found = try rows(line)
    #expect(found.map(\.[1]) == ["none_in_range", "any_in_range", "any_in_range"])
    let words = [
      ("en", "none in range"), ("nb", "ingen i området"), ("nn", "ingen i området"),
    ]
    for (language, none) in words {
      for format in ["text", "markdown"] {
        let run = try program.shell("ksf \(line) --language \(language) --format \(format)")
        #expect(run.output.contains(none), "\(run.output)")
      }
    }
  }

  @Test func `are levers of a grid and of policies`() throws {
    let grid = try rows(
      "sweep slide-frozen --method grid --band none --metric met:one_percent "
        + "--vary 'one_percent.by=2043..2045:3' --vary 'increment=values(50 MNOK, 60 MNOK)'")
    let met = grid.map { $0.last { !$0.isEmpty } ?? "" }
    #expect(met.map { Double($0) } == [0, 1, 1, 1, 1, 1], "\(grid)")
    let policies = try program.shell(
      "ksf sweep slide-frozen --method policies --samples 1024 --band none "
        + "--metric met:one_percent --vary 'one_percent.by=values(2043, 2044)' "
        + "--vary 'municipal_costs.growth=uniform(low: -0.01 %, high: 0 %)' "
        + "--threshold 'met:one_percent >= yes'")
    #expect(policies.code == 0, "\(policies.errors)")
    #expect(policies.output.contains("2043") && policies.output.contains("2044"))
    #expect(
      policies.output.contains("holds most often with 2044: in 100 of 100"), "\(policies.output)")
  }

  @Test(arguments: [
    "sweep slide-frozen --vary 'one_percent.by=uniform(low: 2026, high: 2030)'",
    "solve ksf-2019-indexed --vary one_percent.by --goal met:one_percent --probability '80 %'",
    "frontier \(ask) increment --break-even",
  ]) func `are no numbers to draw`(_ line: String) throws {
    let run = try program.shell("ksf \(line)")
    #expect(run.code == 1 && run.errors.contains(/(is|,) a year/), "\(run.errors)\(run.output)")
  }
}
