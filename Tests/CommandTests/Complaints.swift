// SPDX-License-Identifier: GPL-3.0-or-later

import Foundation
import TestSupport
import Testing

/// What users of other policy models complained about, each held against this one. The names are
/// those of public issue threads (repository and number).
struct `What users of other tools complained about` {
  let program: Program
  init() throws { program = try Program() }

  private func overlay(_ text: String) throws -> Program.Outcome {
    let head = "format: 1\nextends: ksf-2019\nid: mine\ntitle: {en: Mine}\n"
    try program.write("mine.yaml", head + text)
    return try program.shell("ksf check mine.yaml")
  }

  @Test func `P1 policyengine-us 8905: a block one level too high was ignored`() throws {
    let outcome = try overlay("indexed: deflator\n")
    #expect(outcome.code == 1 && outcome.output.contains("mine.yaml:5:1: indexed: there is no key"))
    #expect(outcome.output.contains("Did you mean 'funding.phases.ramp_up.step.indexed'?"))
  }

  @Test func `P2 policyengine-us 9049: nobody saw that an index never applied`() throws {
    let shown = try program.shell("ksf show ksf-2019-indexed --resolved").output
    #expect(shown.contains("indexed: deflator  # scenarios/ksf-2019-indexed.yaml:"))
    let answer = try program.shell("ksf project ksf-2019-indexed").output
    #expect(answer.contains("(indexed: deflator)"))
  }

  @Test func `P3 policyengine-us 9370: rules of a wrong shape were ignored`() throws {
    #expect(try overlay("targets: {one_percent: {share: [1 %]}}\n").code == 1)
    #expect(try overlay("deflator: {growth: {rate: 2 %}}\n").code == 1)
  }

  @Test func `P4 policyengine-us 5208: units never reached the values`() throws {
    let text = try program.shell("ksf project --format json --years 2020").output
    let json = try #require(
      try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any])
    let columns = try #require(json["columns"] as? [[String: Any]])
    #expect(columns.count > 20 && columns.allSatisfy { $0["unit"] is String })
  }

  @Test func `P5 policyengine-core 215: one reference for the amount and for its index`() throws {
    let text = try program.shell("ksf project --every 40").output
    #expect(text.contains("municipal_costs: municipal_health_care_costs 2019–2023"))
    #expect(text.contains("municipal_costs.growth.demographic: 1.2 % (assumption [hdir-age])"))
    #expect(
      text.contains("deflator: municipal_deflator 2019–2026 (observed, forecast [realvekst])"))
  }

  @Test func `P6 Tax-Calculator 1736: the same warning for every year`() throws {
    let outcome = try overlay("municipal_costs: {growth: remove}\n")
    #expect(outcome.output.split(separator: "\n").count == 1)
    #expect(outcome.output.contains("in the years 2024–2060"))
  }

  @Test func `P7 ospc 779: a page could not parse the text of a message`() throws {
    _ = try overlay("targets: {one_percent: {shar: 1 %}}\n")
    let text = try program.shell("ksf check mine.yaml --format json").output
    for part in ["\"code\" : \"unknown_key\"", "\"nearest\" : \"share\"", "\"line\" : 5"] {
      #expect(text.contains(part))
    }
  }

  @Test func `P8 ospc 312: users wanted the line of an error`() throws {
    let outcome = try overlay("end: 2050\nstart: soon\n")
    #expect(outcome.output.hasPrefix("mine.yaml:6:8: start: 'soon'"))
  }

  @Test(arguments: [("en", "Did you mean"), ("nb", "Mente du"), ("nn", "Meinte du")])
  func `P7 also: a message was words of one language`(_ language: String, _ words: String) throws {
    _ = try overlay("targets: {one_percent: {shar: 1 %}}\n")
    let outcome = try program.shell("ksf check mine.yaml --language \(language)")
    #expect(outcome.output.contains(words) && outcome.output.contains("mine.yaml:5:25"))
  }

  @Test func `P9 policyengine-api 3393: model and data behind a result were not kept`() throws {
    _ = try program.shell("ksf project ksf-2019 -o out -q")
    let text = try program.read("out/run.json")
    for part in [
      "\"scenarios/ksf-2019.yaml\"", "\"data/series.csv\"", "\"gsl\"", "\"fingerprint\"",
    ] {
      #expect(text.contains(part))
    }
    #expect(try program.read("out/scenario.yaml").contains("extends") == false)
  }

  @Test func `P11 Tax-Calculator 1770: only current law could be the baseline`() throws {
    let text = try program.shell(
      "ksf compare ksf-2019 ksf-2019-indexed state-2024 --baseline state-2024"
    ).output
    #expect(text.hasPrefix("The baseline is The state's 103.7 MNOK"))
  }

  @Test func `P12 PSLmodels Tax-Calculator 1842: two files in sequence, their joint effect`() throws
  {
    try program.write("prices.yaml", "deflator.growth: 3 %\n")
    try program.write(
      "steps.yaml",
      "format: 1\nextends: ksf-2019\nid: steps\ntitle: {en: Steps}\n"
        + "funding.phases.ramp_up.step.increment: 60 MNOK\n")
    try program.write(
      "both.yaml",
      "format: 1\nextends: steps.yaml\nid: both\ntitle: {en: Both}\ndeflator.growth: 3 %\n")
    let tables = try ["ksf-2019+steps.yaml+prices.yaml", "both.yaml"].map {
      try program.shell("ksf project \($0) --until 2040 --format csv -q").output
    }
    #expect(tables[0] == tables[1] && tables[0].contains("\n2021,"))
    let shown = try program.shell("COLUMNS=200 ksf project ksf-2019+prices.yaml --set end=2050")
      .output
    #expect(shown.contains("Changed: + prices.yaml; end=2050."), "the order is shown")
    let wrong = try program.shell("ksf check slide-frozen+steps.yaml")
    #expect(wrong.code == 1 && wrong.output.contains("steps.yaml:2:10: extends:"))
    #expect(wrong.output.contains("is laid over slide-frozen here"))
  }

  private static let change =
    "ksf-2019 --set deflator.growth='3.5 %' --set municipal_costs.growth.real='1 %' "
    + "--set funding.phases.ramp_up.step.increment='120 MNOK' --metric gap:one_percent@2040"

  @Test func `P13 ospc 80: what each provision does hung on a hidden order`() throws {
    let text = try program.shell("ksf explain \(Self.change)").output
    #expect(text.contains("One after another, in file order"))
    #expect(text.contains("Mean over all orders (Shapley)"))
    #expect(text.contains("depends on those made before it"))
  }

  @Test func `P14 policyengine-api 1029: parts did not add up to the total`() throws {
    let text = try program.shell("ksf explain \(Self.change) --format json").output
    let json = try #require(
      try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any])
    let tables = try #require(json["tables"] as? [String: [[String: Any]]])
    for way in ["stack", "shapley"] {
      let rows = try #require(tables[way])
      let totals = rows.compactMap { $0["running_total"] as? Double }
      let amounts = rows.compactMap { $0["amount"] as? Double }
      let gap = amounts.reduce(0, +) - (totals.last! - totals.first!)
      #expect(amounts.count == 3 && abs(gap) <= 1e-9 * amounts.map { abs($0) }.max()!)
    }
  }

  @Test func `P15 ospc 427: another result through another door`() throws {
    try program.write(
      "mine.yaml",
      "format: 1\nextends: ksf-2019\nid: mine\ntitle: {en: Mine}\nend: 2040\ndeflator.growth: 3 %\n"
    )
    let doors = [
      "ksf project mine.yaml", "ksf project --until 2040 --set deflator.growth='3 %'",
      "ksf show mine.yaml --resolved -o all.yaml; ksf project all.yaml",
    ]
    let tables = try doors.map { try program.shell("\($0) --format csv -q").output }
    #expect(Set(tables).count == 1 && tables[0].hasPrefix("year,"))
  }

  @Test func `P16 ospc 74: no totals over five or ten years, too many decimals`() throws {
    let text = try program.shell("ksf compare slide-frozen ksf-2019-indexed").output
    for years in ["2020–2023", "2020–2027", "2020–2029", "2020–2060"] {
      #expect(text.contains("MNOK  \(years)"))
    }
    #expect(text.contains("2020         100.0             100.0"))
  }

  @Test func `P17 Tax-Calculator 1140: what is a preset a reading of, and what not`() throws {
    let text = try program.shell("ksf project state-2024 --every 40").output
    #expect(text.contains("Covers: new state money"))
    #expect(text.contains("Does not cover: what was enacted after 2024"))
  }

  @Test func `P18 Tax-Calculator 1687: a change of year t moved earlier years`() throws {
    func shares(_ setting: String) throws -> [Substring] {
      try program.shell(
        "ksf project --set deflator.growth='\(setting)' --format csv -q --columns operating_costs"
      ).output.split(separator: "\n")
    }
    let (one, other) = (try shares("{2027: 2.8 %}"), try shares("{2027: 2.8 %, 2035: 9 %}"))
    #expect(one.prefix(16) == other.prefix(16) && one[16] != other[16])
    #expect(one[16].hasPrefix("2035,"))
  }

  @Test func `P19 Tax-Calculator 1802: one value on top of a proposal`() throws {
    let setting = "--set overheads.secretariat.bodies=5 --metric call_volume@2020"
    #expect(try program.shell("ksf project \(setting)").output.contains("87.5 MNOK"))
  }

  @Test func `P20 policyengine-app 1038: numbers followed the machine's habits`() throws {
    for language in ["en", "nb", "nn"] {
      let texts = try ["C", "nb_NO.UTF-8", "de_DE.UTF-8"].map {
        try program.shell(
          "ksf project --every 20 --language \(language)", environment: ["LC_ALL": $0, "LANG": $0]
        ).output
      }
      #expect(Set(texts).count == 1)
      // The title, the sentences and the table are all of one mind.
      #expect(texts[0].contains(language == "en" ? "1,078,698.0" : "1\u{A0}078\u{A0}698,0"))
    }
  }

  @Test func `S11 SALib 343: bounds meant something else with each distribution`() throws {
    let outcome = try overlay("uncertainty: {deflator.growth: {normal: [2 %, 3 %]}}\n")
    #expect(outcome.code == 1 && outcome.output.contains("mean, sd"))
    #expect(
      try overlay("uncertainty: {deflator.growth: {normal: {mean: 2 %, sd: 1 %}}}\n").code == 0)
  }

  @Test func `S20 EMAworkbench 150: a misspelt keyword let wrong values through`() throws {
    let outcome = try overlay("uncertainty: {deflator.growth: {normal: {mena: 2 %, sd: 1 %}}}\n")
    #expect(outcome.code == 1 && outcome.output.contains("Did you mean 'mean'?"))
    #expect(try program.shell("ksf project --languag nb").code == 64)
  }

  @Test func `P23 ng-csv 28: Nordic Excel opens a comma in one column`() throws {
    let text = try program.shell("ksf project --format csv-nb -q --years 2020").output
    #expect(text.hasPrefix("\u{FEFF}year;deflator;") && !text.contains("sep="))
    #expect(text.contains(";0,000614"))
  }
}
