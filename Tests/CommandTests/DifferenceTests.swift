// SPDX-License-Identifier: GPL-3.0-or-later

import Foundation
import SwiftCSV
import TestSupport
import Testing

struct `What makes the difference` {
  static let increment = "funding.phases.ramp_up.step.increment"
  let program: Program
  init() throws { program = try Program() }

  private func explain(_ arguments: String) throws -> Program.Outcome {
    try program.shell("ksf explain \(arguments)")
  }

  private func parts(_ arguments: String) throws -> [[String: String]] {
    try CSV<Named>(string: try explain("\(arguments) --format csv -q").output).rows
  }

  @Test func `adds up to the whole, both ways`() throws {
    let rows = try parts(
      "--set deflator.growth='3 %' --set \(Self.increment)='75 MNOK' "
        + "--metric cumulative_real@2040")
    for method in ["stack", "shapley"] {
      let own = rows.filter { $0["method"] == method }
      let totals = own.compactMap { Double($0["running_total"]!) }
      let amounts = own.compactMap { Double($0["amount"]!) }
      #expect(amounts.count == 2 && totals.count == 4)
      let whole = totals.last! - totals.first!
      #expect(abs(amounts.reduce(0, +) - whole) <= 1e-9 * amounts.map { abs($0) }.max()!)
    }
  }

  @Test func `is by hand what two steps make`() throws {
    // Year 3 of the slide: 100 + 2 x 50 = 200; first 200 and increment 100 make 400: the first
    // makes 100 and the increment 100, in either order.
    let rows = try parts(
      "slide-frozen --set \(Self.increment)='100 MNOK' "
        + "--set funding.phases.ramp_up.step.first='200 MNOK' --metric funding@2022")
    let amounts = rows.filter { $0["method"] == "shapley" && $0["amount"] != "" }
    #expect(amounts.map { $0["amount"]! } == ["100.0", "100.0"])
  }

  @Test func `depends on the order in a stack, which can be chosen`() throws {
    let change =
      "slide-frozen --set municipal_costs.observed.2018='260 bn NOK' "
      + "--set \(Self.increment)='150 MNOK' --metric share@2021"
    let own = try parts("\(change)").filter { $0["method"] == "stack" && $0["amount"] != "" }
    let other = try parts("\(change) --order \(Self.increment)").filter {
      $0["method"] == "stack" && $0["amount"] != ""
    }
    #expect(own.map { $0["change"]! } == other.map { $0["change"]! }.reversed())
    // 250/260000 - 150/260000 after the costs, 250/130000 - 150/130000 before them.
    let (late, early) = (Double(own[1]["amount"]!)!, Double(other[0]["amount"]!)!)
    #expect(isClose(late, 100 / 260_000, relative: 1e-9))
    #expect(isClose(early, 100 / 130_000, relative: 1e-9))
  }

  @Test func `lists what does nothing, and counts another rule as one change`() throws {
    let text = try explain("ksf-2019 parity-ssb --metric share@2040").output
    #expect(text.contains("These changes do nothing to it: targets.parity.by."))
    #expect(text.contains("another rule") && text.contains("funding.phases"))
    let json = try explain("ksf-2019 parity-ssb --metric share@2040 --format json").output
    #expect(json.contains("\"inert\"") && json.contains("\"targets.parity.by\""))
  }

  @Test func `says what is asked instead where a year never comes`() throws {
    let run = try explain("ksf-2019 parity-ssb --metric reached:one_percent")
    #expect(run.code == 1 && run.output.contains("Ask of share@2060 or gap:one_percent@2060."))
  }

  @Test func `of many changes is sampled, with an interval and a seed`() throws {
    try program.write("a.yaml", Self.many("a", 1))
    try program.write("b.yaml", Self.many("b", 2))
    let asked = "a.yaml b.yaml --metric call_volume@2034 --seed 7 --pairs 50"
    let run = try explain(asked)
    #expect(run.output.contains("50 random orders and their reverses (seed 7)"))
    let rows = try parts(asked)
    let sampled = rows.filter { $0["method"] == "shapley" && $0["amount"] != "" && $0["low"] != "" }
    #expect(sampled.count == 14)
    for row in sampled {
      let (low, high, amount) = (
        Double(row["low"]!)!, Double(row["high"]!)!, Double(row["amount"]!)!
      )
      // Each takes its own million more of the frame, whatever the order: no spread.
      #expect(low <= amount && amount <= high && high - low < 1e-9 && isClose(amount, -1))
    }
    #expect(try explain(asked).output == run.output)
  }

  /// A frame with fourteen overheads in it.
  private static func many(_ id: String, _ amount: Int) -> String {
    "format: 1\nextends: slide-frozen\nid: \(id)\ntitle: {en: \(id)}\noverheads:\n"
      + (1...14).map {
        "  line\($0): {amount: \(amount) MNOK, bodies: 1, indexed: none, funded: within}\n"
      }.joined()
  }

  @Test(arguments: [
    ("ksf-2019 state-2024", 64), ("--metric share@2030", 64), ("--cell share@2030 --seed 2", 64),
    ("--cell share@2030 --metric share@2030", 64), ("ksf-2019 state-2024 --cell share@2030", 64),
    ("ksf-2019 state-2024 --metric shar@2030", 1), ("ksf-2019 state-2024 --metric share@1999", 1),
    ("ksf-2019 state-2024 --metric share@2030 --order funding.phase", 1),
  ])
  func `is not told of half a question`(_ arguments: String, _ code: Int32) throws {
    let run = try explain(arguments)
    #expect(run.code == code && run.output.isEmpty && !run.errors.isEmpty, "\(run.errors)")
  }

  @Test(arguments: ["funding_real@2034", "present_value@2030", "mean:cumulative_real@2030-2034"])
  func `of real amounts is in kroner of one year, as where they stand side by side`(
    _ metric: String
  ) throws {
    let compared = try program.shell(
      "ksf compare ksf-2019 state-2024 --metric \(metric) --format csv -q")
    let row = try #require(try CSV<Named>(string: compared.output).rows.first)
    let (from, to) = (
      try #require(Double(row["ksf-2019"]!)), try #require(Double(row["state-2024"]!))
    )
    let rows = try parts("ksf-2019 state-2024 --metric \(metric)")
    for method in ["stack", "shapley"] {
      let own = rows.filter { $0["method"] == method }
      let ends = own.filter { $0["amount"]!.isEmpty }.map { Double($0["running_total"]!) ?? .nan }
      #expect(ends.count == 2 && isClose(ends[0], from) && isClose(ends[1], to), "\(ends)")
      let sum = own.reduce(0) { $0 + (Double($1["amount"]!) ?? 0) }
      #expect(isClose(sum, to - from, relative: 1e-9))
      #expect(!own.contains { $0["change"] == "price_year" })
    }
    let text = try explain("ksf-2019 state-2024 --metric \(metric)").output
      .split(whereSeparator: \.isWhitespace).joined(separator: " ")
    #expect(text.contains("(2020 prices)"), "\(text)")
    #expect(text.contains("converted from kroner of 2024 to kroner of 2020"), "\(text)")
  }

  @Test func `of a price year alone is none in real kroner, and the index keeps its own`() throws {
    let text = try explain("ksf-2019 --set price_year=2024 --metric funding_real@2034").output
    #expect(text.contains("Nothing in them differs"), "\(text)")
    let index = try parts("ksf-2019 --set price_year=2024 --metric deflator@2034")
    #expect(index.contains { $0["change"] == "price_year" && $0["amount"] != "" })
  }
}
