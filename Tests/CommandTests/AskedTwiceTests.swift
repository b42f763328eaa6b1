// SPDX-License-Identifier: GPL-3.0-or-later

import TestSupport
import Testing

/// What is asked twice, or as two things at once, is refused: else one of them would do nothing in silence.
struct `What is asked twice` {
  let program: Program
  init() throws { program = try Program() }

  @Test(arguments: [
    "sweep ksf-2019 --metric share@2029 --vary 'municipal_costs.growth.real=normal(mean: 0.4 %, sd: 0.2 %)' "
      + "--vary 'municipal_costs.growth.real=uniform(low: 0 %, high: 1 %)'",
    "sweep ksf-2019 --method grid --metric share@2029 --vary 'increment=values(50 MNOK, 60 MNOK)' "
      + "--vary 'funding.phases.ramp_up.step.increment=values(70 MNOK, 80 MNOK)'",
    "project --set 'municipal_costs.growth={real: 5 %}' --set 'municipal_costs.growth.real=1 %'",
    "project --set 'municipal_costs.growth.real=1 %' --set 'municipal_costs.growth={real: 5 %}'",
    "project --set 'increment=60 MNOK' --set 'funding.phases.ramp_up.step.increment=70 MNOK'",
  ])
  func `of one path is refused`(_ line: String) throws {
    let run = try program.shell("ksf \(line)")
    #expect(run.code == 1)
    #expect(run.errors.contains("is set twice. Keep one of them."), "\(run.errors)")
  }

  @Test func `of different parts of a map is not`() throws {
    let run = try program.shell(
      "ksf project --set 'municipal_costs.growth={real: 1 %}' --set municipal_costs.growth.demographic='1 %'"
    )
    #expect(run.code == 0, "\(run.errors)")
  }

  @Test func `of an input is asked of the others, or refused`() throws {
    try program.write(
      "t.csv",
      "future,a,b,y@2029,invalid\n"
        + (0..<200).map { "\($0),\($0 * 7 % 200),\($0 * 13 % 200),\($0 % 9),\n" }.joined())
    let own = try program.shell("ksf analyze t.csv --where 'a > 100'")
    #expect(own.code == 0, "\(own.errors)")
    #expect(try program.shell("ksf analyze t.csv --output a").code == 0)
    let both = try program.shell("ksf analyze t.csv --inputs a b --output a")
    #expect(
      both.errors.contains("'a' is asked about, and is among --inputs too."), "\(both.errors)")
  }

  @Test func `yes and no are answers that a condition takes`() throws {
    try program.write(
      "t.csv", "a,met\n" + (0..<200).map { "\($0),\($0 > 120 ? 1 : 0)\n" }.joined())
    let ways = try ["met = yes", "met = 1", "met = true", "met = ja"].map {
      try program.shell("ksf discover t.csv --inputs a --where '\($0)' --format json -q").output
        .replacing($0, with: "")
    }
    #expect(ways[0].contains("density") && Set(ways).count == 1, "\(ways)")
  }

  @Test func `an ending means no path of how something varies where one value is given`() throws {
    let run = try program.shell("ksf project --set demographic='2 %'")
    #expect(run.code == 0 && run.output.contains("municipal_costs.growth.demographic=2 %"))
  }

  @Test(arguments: ["120 %", "100 %", "0 %", "-5 %"])
  func `a share of futures has one range`(_ share: String) throws {
    let run = try program.shell(
      "ksf solve --vary increment --goal 'share@2029 >= 1 %' --probability='\(share)'")
    #expect(run.code == 1)
    #expect(run.errors.contains("between 0 % and 100 %, both excluded"), "\(run.errors)")
  }
}
