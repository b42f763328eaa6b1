// SPDX-License-Identifier: GPL-3.0-or-later

import Testing

/// Answers hold for what was looked at, and say what that was.
struct `What was looked at` {
  let program: Program
  init() throws { program = try Program() }

  @Test func `is fewer years than were asked about, where others make no question`() throws {
    let solve = "ksf solve --vary end --goal 'share@2044 >= 0.1 %'"
    let run = try program.shell("\(solve) --between 2030..2060")
    #expect(run.output.contains("for every value from 2044 to 2060."), "\(run.output)")
    #expect(run.output.contains("Values from 2030 to 2060 were tried: the others make no"))
    #expect(run.output.contains("Only values of end from 2030 to 2060 were looked at."))
    let whole = try program.shell("\(solve) --between 2044..2060")
    #expect(whole.output.contains("from 2044 to 2060.") && !whole.output.contains("were tried"))
    // The last year may be 199 years after the first, 2020, as ksf project has it.
    let all = try program.shell(
      "ksf solve slide-frozen --vary end --goal 'reached:one_percent <= 2050'")
    #expect(all.output.contains("for every value from 2050 to 2219."), "\(all.output)")
    #expect(all.output.contains("Values from 2020 to 2219 were tried"), "\(all.output)")
  }

  private func words(_ line: String) throws -> String {
    try program.shell(line).output.split { $0 == " " || $0 == "\n" }.joined(separator: " ")
  }

  @Test func `of a curve leaves out what makes no scenario, and says so as a goal alone does`()
    throws
  {
    let text = try words(
      "ksf frontier --vary 'first=150 MNOK..200 MNOK:2' --solve increment "
        + "--goal 'sum:funding@2020-2029 <= 1 bn NOK'")
    #expect(
      text.contains("that make no valid scenario, or none that has what is asked about"), "\(text)")
  }

  @Test func `of a goal holds for the value that is printed, also beside a jump`() throws {
    // 219.3950 MNOK is the first increment that gets there at all, in 2043.
    let text = try words("ksf solve --vary increment --goal 'reached:one_percent = 2044'")
    #expect(
      text.contains("nearer than 219.3950 MNOK, with which reached:one_percent is 2043"), "\(text)")
    let printed = try words(
      "ksf project --set increment='219.3950 MNOK' --metric reached:one_percent")
    #expect(printed.contains("2043"), "\(printed)")
  }

  @Test func `of a share of futures is said to be tried, not all there is`() throws {
    let run = try program.shell(
      "ksf solve --vary increment --goal 'share@2034 >= 0.5 %' --probability '99 %' "
        + "--between '50 MNOK..110 MNOK' --samples 512")
    #expect(run.code == 1)
    #expect(run.output.contains("No value tried from 50 MNOK to 110 MNOK"), "\(run.output)")
  }

  @Test func `of a range of years is whole years, in a grid as in a frontier`() throws {
    let grid = try program.shell(
      "ksf sweep --method grid --metric share@2034 --band none --format csv "
        + "--vary 'targets.one_percent.by=2026..2040:4'")
    let years = grid.output.split(separator: "\n").dropFirst().map { $0.prefix { $0 != "," } }
    #expect(years == ["2026", "2031", "2035", "2040"], "\(grid.errors)\(grid.output)")
  }

  @Test func `of a truncated normal is its limit where the mean lies far outside`() throws {
    func checked(_ mean: String) throws -> String {
      try program.write(
        "far.yaml",
        "format: 1\nextends: ksf-2019\nid: far\ntitle: {en: O, nb: O, nn: O}\nuncertainty:\n"
          + "  municipal_costs.growth.real: {truncated_normal: {mean: \(mean), sd: 0.1 %, "
          + "low: 0 %, high: 2.7 %}}\n")
      return try program.shell("ksf check far.yaml").output
    }
    let far = try checked("5 %")
    #expect(
      far.contains("municipal_costs.growth.real: mean lies 23 sd past high, so that nearly all"),
      "\(far)")
    #expect(try checked("-1 %").contains("mean lies 10 sd past low"))
    #expect(try !checked("2.8 %").contains("sd past"))
    let sweep = try program.shell(
      "ksf sweep --method monte_carlo --samples 1024 --band none --metric share@2034 "
        + "--vary 'deflator.growth=truncated_normal(mean: 9 %, sd: 1 %, low: 0 %, high: 5 %)'")
    #expect(sweep.errors.contains("deflator.growth: mean lies 4 sd past high"), "\(sweep.errors)")
  }
}
