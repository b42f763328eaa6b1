// SPDX-License-Identifier: GPL-3.0-or-later

import Foundation
import TestSupport
import Testing

/// Nobody is to take what comes of a whole range of levers for what comes of a proposal.
struct `What a sweep says` {
  static let increment = "funding.phases.ramp_up.step.increment"
  static let uniform = "\(increment)=uniform(low: 50 MNOK, high: 400 MNOK)"
  static let growth = "municipal_costs.growth=uniform(low: 0 %, high: 2 %)"
  static let samples = " --samples 4096"
  static let study =
    "slide-frozen --metric share@2029 --metric reached:one_percent --band none\(samples)"
  let program: Program
  init() throws { program = try Program() }

  private func sweep(_ arguments: String) throws -> String {
    let run = try program.shell("ksf sweep \(arguments)", environment: ["COLUMNS": "1000"])
    #expect(run.code == 0, "\(run.errors)")
    return run.output
  }

  private func table(_ name: String, of command: String) throws -> [[String: Any]] {
    let text = try program.shell("ksf \(command) --format json -q").output
    let json = try #require(
      try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any])
    return try #require((json["tables"] as? [String: [[String: Any]]])?[name])
  }

  // 100 + 9 x of 130 bn: 50 is 0.423 %, and 1 % takes 133 1/3, which 266 2/3 of 350 exceed.
  @Test(arguments: [
    (
      "en", "is 50 MNOK in the scenario; here it is drawn evenly from 50 MNOK to 400 MNOK",
      "With the scenario's own values: 1 % (one_percent) is reached by 2029 in 0 of 100 futures",
      "Over all values drawn: 1 % (one_percent) is reached by 2029 in 76 of 100 futures"
    ),
    (
      "nb", "er 50 mill. kroner i scenarioet; her trekkes verdien jevnt mellom 50 mill. kroner og",
      "Med scenarioets egne verdier: 1 prosent (one_percent) nås innen 2029 i 0 av 100 framtider",
      "Over alle verdiene som trekkes: 1 prosent (one_percent) nås innen 2029 i 76 av 100 framtider"
    ),
    (
      "nn", "er 50 mill. kroner i scenarioet; her blir verdien trekt jamt mellom 50 mill. kroner",
      "Med verdiane i scenarioet: 1 prosent (one_percent) blir nådd innan 2029 i 0 av 100 framtider",
      "Over alle verdiane som blir trekte: 1 prosent (one_percent) blir nådd innan 2029 i 76 av 100 framtider"
    ),
  ])
  func `is of the scenario's own step first, and then of the range that was drawn`(
    _ language: String, _ drawn: String, _ own: String, _ range: String
  ) throws {
    let text = try sweep(
      "\(Self.study) --method quasi_monte_carlo --vary '\(Self.uniform)' --vary '\(Self.growth)' "
        + "--set municipal_costs.growth='0 %' --language \(language)"
    ).replacing("\u{A0}", with: " ")
    #expect(text.contains(drawn) && text.contains(own), "\(text)")
    let certain = try sweep(
      "\(Self.study) --method quasi_monte_carlo --vary '\(Self.uniform)' --language \(language)"
    ).replacing("\u{A0}", with: " ")
    #expect(certain.contains(own) && certain.contains(range), "\(certain)")
    let places = [drawn, own, range].compactMap { certain.firstRange(of: $0)?.lowerBound }
    #expect(places.count == 3 && places == places.sorted())
    // No statement about futures stands without saying of which.
    let bare = text.split(separator: "\n").filter { $0.hasPrefix("1 ") || $0.hasPrefix("share@") }
    #expect(bare.allSatisfy { $0.contains("  ") }, "\(bare)")
  }

  @Test func `is told of every way to draw a lever, and of no other input`() throws {
    let list = try sweep(
      "\(Self.study) --method monte_carlo --vary '\(Self.increment)=values(50 MNOK, 400 MNOK)'")
    #expect(list.contains("here each of these is drawn as often: 50 MNOK, 400 MNOK."))
    #expect(list.contains("With the scenario's own values: share@2029: 0.423 % in every future."))
    let normal = try sweep(
      "\(Self.study) --method sobol --vary '\(Self.increment)=normal(mean: 100 MNOK, sd: 10 MNOK)'")
    #expect(normal.contains("here it is drawn (normal, mean 100 MNOK, sd 10 MNOK)."))
    #expect(normal.contains("Of the spread of share@2029 over all values drawn,"))
    let uncertain = try sweep("\(Self.study) --method sobol --vary '\(Self.growth)'")
    #expect(!uncertain.contains("With the scenario's own") && !uncertain.contains("values drawn"))
    // One value is no draw, if it is the scenario's own.
    let one = try sweep(
      "\(Self.study) --method monte_carlo --vary '\(Self.increment)=values(50 MNOK)' "
        + "--vary '\(Self.growth)'")
    #expect(!one.contains("With the scenario's own"))
  }

  @Test func `lists every input with its role, its distribution and its range`() throws {
    let ask = "\(Self.study) --vary '\(Self.uniform)' --vary '\(Self.growth)'"
    let rows = try table("inputs", of: "sweep \(ask) --method monte_carlo")
    let step = try #require(rows.first { $0["input"] as? String == Self.increment })
    #expect(step["role"] as? String == "lever" && step["distribution"] as? String == "uniform")
    #expect(step["law"] as? String == "uniform(low: 50 MNOK, high: 400 MNOK)")
    #expect(step["q05"] as? Double == 67.5 && step["q95"] as? Double == 382.5)
    #expect(step["scenario"] as? Double == 50 && step["status"] as? String == "proposed")
    #expect(step["source"] as? String == "ksf-2019" && step["input_unit"] as? String == "MNOK")
    #expect(
      rows.first { $0["input"] as? String == "municipal_costs.growth" }?["role"] as? String
        == "uncertainty")
    for method in ["monte_carlo", "sobol", "morris", "one_at_a_time"] {
      for format in ["text", "markdown"] {
        let own = method == "one_at_a_time" ? ask.replacing(Self.samples, with: "") : ask
        let text = try sweep("\(own) --method \(method) --format \(format) -q")
        #expect(
          text.contains("Inputs: what varies, and how")
            && text.contains("uniform, lowest 50 MNOK, highest 400 MNOK"), "\(method)")
      }
    }
    let grid = try table(
      "inputs",
      of: "sweep \(Self.study.replacing(Self.samples, with: "")) --vary "
        + "'\(Self.increment)=values(50 MNOK, 60 MNOK)' --method grid")
    #expect(grid.map { $0["law"] as? String } == ["values(50 MNOK, 60 MNOK)"])
  }

  @Test func `of policies is of the scenario's own first`() throws {
    let ask =
      "slide-frozen --method policies --metric share@2029 --band none --samples 4096 "
      + "--threshold 'share@2029 >= 1 %' "
      + "--vary 'municipal_costs.observed.2018=uniform(low: 100 bn NOK, high: 160 bn NOK)' "
    let own = try sweep("\(ask) --vary '\(Self.increment)=values(50 MNOK, 140 MNOK)'")
    let lines = own.split(separator: "\n")
    #expect(
      lines[1].hasPrefix(
        "With 50 MNOK, as in the scenario, share@2029 >= 1 % holds in 0 of 100 futures (0–"),
      "\(own)")
    #expect(lines[2].contains("holds most often with 140 MNOK"))
    let other = try sweep("\(ask) --vary '\(Self.increment)=values(100 MNOK, 140 MNOK)'")
    #expect(other.contains("The scenario's own 50 MNOK is not among the policies."))
  }

  @Test func `ends with the estimator, the seed, and the samples used and left out`() throws {
    // Overheads above the frame have no path: with a step of less than 0 there are such futures.
    let ask =
      "sweep slide-frozen --seed 7 --metric share@2029 --band none --samples 4096 --method sobol "
      + "--vary '\(Self.increment)=uniform(low: -20 MNOK, high: 20 MNOK)'"
    let text = try program.shell("ksf \(ask)", environment: ["COLUMNS": "1000"]).output
    let rows = try table("account", of: ask)
    let spread = try #require(rows.first { $0["part"] as? String == "spread" })
    let (used, dropped) = (
      spread["samples_used"] as? Int ?? 0, spread["samples_dropped"] as? Int ?? 0
    )
    #expect(used + dropped == 4096 && dropped > 0 && spread["seed"] as? Int == 7)
    let told = "Samples used: \(used); left out: \(dropped)."
    #expect(text.replacing(",", with: "").contains(told), "\(text)")
    #expect(text.contains("seed 7.") && text.contains("Azzini and Rosati's estimator"))
    let indices = try #require(rows.first { $0["part"] as? String == "indices" })
    #expect(indices["estimator"] as? String == "azzini_rosati")
    #expect(indices["interval_level"] as? Double == 0.95)
    #expect(indices["interval_method"] as? String == "block_spread")
    let csv = try program.shell("ksf \(ask) --format csv -q").output.split(separator: "\n")
    #expect(
      csv[0].hasSuffix(
        ",design,estimator,seed,samples_used,samples_dropped,interval_method,interval_level"))
    #expect(csv[1].hasSuffix(",sample,7,\(used),\(dropped),block_spread,0.95"))
  }

  @Test func `of a value for most futures lists what varies, and how it was found`() throws {
    try program.write(
      "costs.yaml",
      "format: 1\nextends: slide-frozen\nid: costs\ntitle: {en: Costs}\nuncertainty:\n"
        + "  municipal_costs.observed.2018: {uniform: {low: 100 bn NOK, high: 160 bn NOK}}\n")
    let ask =
      "solve costs.yaml --vary \(Self.increment) --samples 4096 --goal 'share@2029 >= 1 %' "
      + "--probability '80 %'"
    let text = try program.shell("ksf \(ask)", environment: ["COLUMNS": "1000"]).output
    #expect(text.contains("Samples used: 4,096; left out: 0."), "\(text)")
    #expect(text.contains("uniform, lowest 100,000 MNOK, highest 160,000 MNOK"), "\(text)")
    #expect(try table("inputs", of: ask).count == 1)
    #expect(try table("account", of: ask).first?["seed"] as? Int == 20_190_912)
  }
}
