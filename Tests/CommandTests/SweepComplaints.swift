// SPDX-License-Identifier: GPL-3.0-or-later

import Foundation
import SwiftCSV
import TestSupport
import Testing

/// What users of sensitivity tools complained about, each held against this one.
struct `What users of sensitivity tools complained about` {
  static let step = "funding.phases.ramp_up.step"
  static let frozen =
    "slide-frozen --vary '\(step).increment=uniform(low: 100 MNOK, high: 200 MNOK)' --band none"
  let program: Program
  init() throws { program = try Program() }

  private func tables(_ arguments: String) throws -> [String: [[String: Any]]] {
    let run = try program.shell("ksf sweep \(arguments) --format json -q")
    let json = try JSONSerialization.jsonObject(with: Data(run.output.utf8)) as? [String: Any]
    return try #require(json?["tables"] as? [String: [[String: Any]]], "\(run.errors)")
  }

  private func draws(_ arguments: String) throws -> [[String: String]] {
    let run = try program.shell("ksf sweep \(arguments) --keep-draws -o out -q")
    try #require(run.code == 0, "\(run.errors)")
    return try CSV<Named>(string: program.read("out/draws.csv")).rows
  }

  static let broken =
    "slide-frozen --vary 'overheads.secretariat.amount=uniform(low: 0 MNOK, high: 200 MNOK)' "
    + "--metric call_volume@2020 --band none --method monte_carlo --samples 8192 --seed 3"

  @Test func `S1 SALib 237: runs that fail broke the design, or were left out without a word`()
    throws
  {
    // The frame of 2020 is 100 MNOK: half of the futures are none.
    let text = try program.shell("ksf sweep \(Self.broken)").output
    let count = try #require(text.firstMatch(of: /([0-9,]+) of 8,192 futures have no valid path/)).1
    #expect(abs(try #require(Int(count.replacing(",", with: ""))) - 4096) < 200)
    #expect(text.contains("overheads"), "the reason")
    let stopped = try program.shell("ksf sweep \(Self.broken) --invalid stop")
    #expect(stopped.code == 1 && stopped.output.isEmpty)
    #expect(stopped.errors.contains("overheads.secretariat.amount="), "\(stopped.errors)")
  }

  @Test func `S2 S3 SALib 102 306: negative indices, and an interval of one number`() throws {
    // Costs that hardly move hardly matter: the interval of their index goes below 0, and that of the
    // other above 1. Neither is cut off.
    let rows = try #require(
      try tables(
        "slide-frozen --method sobol --samples 4096 --band none --metric reached:one_percent "
          + "--set targets.one_percent.by=2029 --seed 1 "
          + "--vary 'municipal_costs.observed.2018=uniform(low: 129.9 bn NOK, high: 130.1 bn NOK)' "
          + "--vary '\(Self.step).increment=uniform(low: 100 MNOK, high: 200 MNOK)'")["indices"])
    let row = { (input: String) in
      rows.first {
        $0["output"] as? String == "reached:one_percent<=2029" && $0["input"] as? String == input
      }
    }
    func ends(_ row: [String: Any]?, _ index: String) throws -> [Double] {
      try ["\(index)_low", index, "\(index)_high"].map { try #require(row?[$0] as? Double) }
    }
    let costs = try ends(row("municipal_costs.observed.2018"), "total")
    #expect(costs[0] < 0 && 0 < costs[1] && costs[1] < costs[2] && costs[2] < 0.01)
    let step = try ends(row("\(Self.step).increment"), "first")
    #expect(0.99 < step[0] && step[0] < step[1] && step[1] < 1 && 1 < step[2])
  }

  @Test func `S7 SALib 334: the seed was ignored, not told, or 0 was none`() throws {
    let text = try program.shell("ksf sweep \(Self.frozen) --metric share@2029 --seed 0").output
    #expect(text.contains("seed 0"))
  }

  @Test func `S9 SALib 41: indices of every year took a loop of one's own`() throws {
    let all = try tables(
      "slide-frozen --method sobol --samples 4096 --band share --metric share@2029 "
        + "--set end=2030 --vary '\(Self.step).first=uniform(low: 80 MNOK, high: 120 MNOK)' "
        + "--vary '\(Self.step).increment=uniform(low: 40 MNOK, high: 60 MNOK)'")
    let rows = try #require(all["band_indices"])
    #expect(Set(rows.compactMap { $0["output"] as? String }).count == 11)
    #expect(rows.count == 22)
  }

  @Test func `S15 SALib 619: a constant was divided by its variance`() throws {
    let run = try program.shell(
      "ksf sweep \(Self.frozen) --method sobol --samples 4096 --metric funding@2020")
    #expect(run.code == 0 && run.output.contains("is the same in every future"))
    #expect(!run.output.lowercased().contains("nan"))
  }

  @Test func `S23 Guesstimate 1051: sorted data of two inputs went together`() throws {
    let values = (80...120).map { "\($0) MNOK" }.joined(separator: ", ")
    let rows = try draws(
      "slide-frozen --vary '\(Self.step).first=empirical(\(values))' "
        + "--vary '\(Self.step).increment=empirical(\(values))' "
        + "--metric share@2029 --band none --method monte_carlo --samples 8192")
    let pairs = try rows.map { row in
      try ["first", "increment"].map { try #require(Double(row["\(Self.step).\($0)"] ?? "")) }
    }
    let means = (0..<2).map { side in pairs.reduce(0) { $0 + $1[side] } / Double(pairs.count) }
    func product(_ a: Int, _ b: Int) -> Double {
      pairs.reduce(0) { $0 + ($1[a] - means[a]) * ($1[b] - means[b]) }
    }
    #expect(abs(product(0, 1) / (product(0, 0) * product(1, 1)).squareRoot()) < 0.05)
  }

  @Test func `S27 XLRisk 15: an input was missing from the tornado`() throws {
    let text = try program.shell(
      "ksf sweep \(Self.frozen) --vary 'discount_rate=uniform(low: 1 %, high: 4 %)' "
        + "--method one_at_a_time --metric share@2029"
    ).output
    #expect(text.contains("Moved alone these change nothing"))
    #expect(text.contains("discount_rate"))
  }

  @Test func `P24 guesstimate 847: nobody could have the samples behind an interval`() throws {
    let rows = try draws(
      "\(Self.frozen) --metric share@2029 --metric reached:one_percent "
        + "--set end=2030 --method latin_hypercube --samples 4096")
    #expect(rows.count == 4096 && Set(rows.compactMap { $0["future"] }).count == 4096)
    // Each row is what the equations make of it, and all together are what the answer says.
    for row in rows {
      let increment = try #require(Double(row["\(Self.step).increment"] ?? ""))
      let share = try #require(Double(row["share@2029"] ?? ""))
      #expect(abs(share - (100 + 9 * increment) / 130_000) < 1e-12 && row["invalid"] == "")
      let year = 2020 + (1200 / increment).rounded(.up)
      #expect(row["reached:one_percent"] == (year > 2030 ? "never" : "\(Int(year))"))
    }
    let told = try program.read("out/table.json")
    let json = try JSONSerialization.jsonObject(with: Data(told.utf8)) as? [String: Any]
    let metrics = (json?["tables"] as? [String: [[String: Any]]])?["metrics"]
    let mean = try #require(metrics?.first?["mean"] as? Double)
    let own = rows.reduce(0) { $0 + Double($1["share@2029"]!)! } / 4096
    #expect(abs(own / mean - 1) < 1e-12)
    #expect(try program.read("out/run.json").contains("draws.csv"))
  }

  @Test func `P24 also: invalid futures are among the samples, with the reason`() throws {
    let rows = try draws(Self.broken)
    #expect(rows.count == 8192)
    for row in rows {
      let isInvalid = Double(row["overheads.secretariat.amount"]!)! > 100
      #expect(row["invalid"] == (isInvalid ? "overheads_exceed_funding" : ""))
      #expect(row["call_volume@2020"]!.isEmpty == isInvalid)
    }
  }
}
