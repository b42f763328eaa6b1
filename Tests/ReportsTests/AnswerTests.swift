// SPDX-License-Identifier: GPL-3.0-or-later

import Facts
import Funding
import Reports
import ScenarioFiles
import Simulation
import TestSupport
import Testing

struct `The answer` {
  func answer(_ id: String, _ settings: String...) throws -> [String] {
    try ScenarioLoader().load(id, settings: settings).projection().answer.map { $0.words(in: .en) }
  }

  @Test func `says when a target is reached, what is missing in its year, and the price basis`()
    throws
  {
    #expect(
      try answer("slide-frozen", "targets.parity=remove", "overheads=remove") == [
        "1 % of the operating costs (one_percent) is reached in 2044 (year 25), not by 2029.",
        "In 2029, the target year of one_percent, 750 MNOK of 1,300 MNOK is missing: the funding "
          + "frame is 0.423 % of the costs, not 1 %.",
        "The funding frame is still rising as a share of the costs in 2060: 1.62 %.",
        "The yearly increase of 50 MNOK (ramp_up) is in nominal kroner: rising prices do not lift it "
          + "(indexed: none).",
      ])
  }

  @Test func `words never as not by the last year, with the peak`() throws {
    let sentence = try answer("slide-frozen", "municipal_costs.growth=2 %")[0]
    #expect(
      sentence.hasPrefix(
        "1 % of the operating costs (one_percent) is not reached by 2060: the funding frame"))
    #expect(!sentence.contains("never"))
  }

  @Test func `does not call one year a rise`() throws {
    let all = try answer("slide-frozen", "end=2020").joined()
    #expect(!all.contains("still rising"))
  }

  static let rising: [(Language, String)] = [
    (
      .en,
      "The target share one_percent, 0.189 % in 2028, is not reached by 2060: the funding frame is "
        + "nearest to it in 2028 (year 9), at 0.187 % of the costs, 5.9 MNOK short."
    ),
    (
      .nb,
      "Målandelen one_percent, 0,189 prosent i 2028, nås ikke innen 2060: rammen er nærmest i 2028 "
        + "(år 9) og utgjør da 0,187 prosent av kostnadene. Det mangler 5,9 mill. kroner."
    ),
    (
      .nn,
      "Måldelen one_percent, 0,189 prosent i 2028, blir ikkje nådd innan 2060: ramma er nærmast i "
        + "2028 (år 9) og utgjer då 0,187 prosent av kostnadene. Det manglar 5,9 mill. kroner."
    ),
  ]

  @Test(arguments: rising)
  func `names the share that a rising target asks for in the year that it speaks of`(
    _ language: Language, _ words: String
  ) throws {
    let share = "{2020: 0.1 %, 2029: 0.2 %, 2040: 1 %, between: linear}"
    let projection = try ScenarioLoader()
      .load("ksf-2019", settings: ["targets.one_percent.share=\(share)"]).projection()
    // The frame is 0.244 % at most, in 2041, when 1 % is asked.
    let nearest = projection.outcomes[0].nearest
    #expect(nearest.year == 2028 && projection.outcomes[0].peak.year == 2041)
    for year in projection.years {
      let standing = projection.standing(of: 0, in: year)
      #expect(standing.aim - standing.share >= nearest.aim - nearest.share - 1e-12)
    }
    let said = projection.answer[0].words(in: language).replacing("\u{A0}", with: " ")
    #expect(said == words)
  }

  static let indexed: [(String, String)] = [
    ("none", "(indexed: none)"), ("deflator", "(indexed: deflator)"),
    ("{rate: 2 %}", "(indexed: rate)"),
    ("{compensation: 90 %}", "lifted by 90 % of the price growth"),
  ]

  @Test func `names each increment by year with the year that it holds from`() throws {
    let set = "funding.phases.ramp_up.step.increment={2021: 50 MNOK, 2027: 75 MNOK, 2030: 100 MNOK}"
    let all = try answer("ksf-2019", set)
    #expect(
      all.contains(
        "The yearly increase of 50 MNOK from 2021, 75 MNOK from 2027 and 100 MNOK from 2030 (ramp_up) "
          + "is in nominal kroner: rising prices do not lift it (indexed: none)."))
  }

  @Test func `says in which years overheads within the frame run, if not in all`() throws {
    let all = try answer(
      "ksf-2019", "overheads.secretariat.from=2022", "overheads.secretariat.until=2025")
    #expect(
      all.contains {
        $0.hasPrefix("Overheads within the frame run from 2022 to 2025 only: they take 2.5 MNOK")
      }, "\(all)")
  }

  @Test func `says of overheads without an end where they begin, and no end`() throws {
    let all = try answer("ksf-2019", "overheads.secretariat.from=2022", "end=2036")
    let said = try #require(all.first { $0.hasPrefix("Overheads within the frame") })
    #expect(
      said.hasPrefix("Overheads within the frame run from 2022: they take 2.5 MNOK"), "\(said)")
  }

  @Test func `says no growth of a frame of nothing`() throws {
    let phases =
      "funding.phases={ramp_up: {until: 2025}, none: {after: ramp_up, amounts: {2026: 0 MNOK}, "
      + "until: 2026}, more: {after: none, grow: {rate: 5 %}}}"
    let all = try answer("ksf-2019", phases, "overheads.secretariat=remove")
    #expect(!all.contains { $0.contains("grows by 5 %") }, "\(all)")
  }

  @Test(arguments: indexed)
  func `always says how prices lift the step`(_ indexed: String, _ words: String) throws {
    let all = try answer("ksf-2019", "funding.phases.ramp_up.step.indexed=\(indexed)")
    #expect(all.contains { $0.contains(words) })
  }

  @Test func `names what is counted, cash or with what exists`() throws {
    let cash = try answer("ksf-2019", "targets.one_percent.measure=cash").joined()
    #expect(cash.contains("cash is 0.145 % of the costs"))
    let together = try answer("existing-counted-in").joined()
    #expect(together.contains("the funding frame together with existing research"))
  }

  @Test func `quotes a moving target of the year in which it is reached`() throws {
    let sentence = try answer(
      "parity-slide",
      "specialist.research_share={2020: 1 %, 2030: 1 %, 2040: 2 %, 2060: 4 %, between: linear}",
      "targets.parity.by=remove")[1]
    #expect(sentence.contains("1 % in 2029 (parity), is reached in 2029"), "\(sentence)")
  }

  @Test func `says what municipalities pay, overheads take and is really new`() throws {
    #expect(
      try answer("half-from-year-eleven").joined().contains(
        "From 2030 the municipalities carry a share of the whole ask"))
    #expect(
      try answer("structure-per-body").joined().contains("take 12.5 MNOK of it in 2020 (12.5 %)"))
    #expect(try answer("existing-counted-in").joined().contains("is really added"))
  }
}

struct `Where the inputs come from` {
  @Test func `is told for every number of the library`() throws {
    for id in ScenarioLibrary.ids {
      let projection = try ScenarioLoader().load(id).projection()
      let provenance = Provenance(of: projection, known: DataSet.builtIn.sources)
      for line in provenance.lines where !line.path.hasSuffix(".bodies") {
        #expect(!line.statuses.isEmpty, "\(id): \(line.path) has no status")
      }
      let known = Set(provenance.sources.map(\.id))
      #expect(known.isSuperset(of: provenance.lines.flatMap(\.sources)), "\(id)")
    }
  }
}
