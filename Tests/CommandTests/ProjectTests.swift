// SPDX-License-Identifier: GPL-3.0-or-later

import Foundation
import ScenarioFiles
import Simulation
import SwiftCSV
import TestSupport
import Testing

struct `ksf project` {
  let program: Program
  init() throws { program = try Program() }

  @Test func `answers first, and shows the proposal when no scenario is named`() throws {
    let outcome = try program.shell("ksf project")
    #expect(outcome.code == 0 && outcome.errors.isEmpty)
    let lines = outcome.output.split(separator: "\n", omittingEmptySubsequences: false)
    #expect(lines[0].hasPrefix("The KSF proposal of 2019 on real costs (ksf-2019), 2020–2060"))
    #expect(outcome.output.contains("is not reached by 2060"))
    #expect(outcome.output.contains("(indexed: none)"), "the price basis is always said")
    let table = try #require(lines.firstIndex { $0.hasPrefix("year  ") })
    #expect(table > 3)
  }

  @Test(arguments: [40, 60, 80, 100, 200])
  func `folds columns to fit the terminal`(_ width: Int) throws {
    let outcome = try program.shell(
      "ksf project --columns all --every 10", environment: ["COLUMNS": "\(width)"])
    let table = outcome.output.split(separator: "\n").filter { $0.first?.isNumber ?? false }
    #expect(!table.isEmpty)
    #expect(table.allSatisfy { $0.count <= width }, "no line is longer than the terminal")
  }

  @Test func `gives CSV that reads back to the engine's own numbers`() throws {
    let outcome = try program.shell("ksf project parity-ssb --format csv --quiet")
    #expect(outcome.errors.isEmpty)
    let csv = try CSV<Enumerated>(string: outcome.output, delimiter: .comma, loadColumns: false)
    let projection = try ScenarioLoader().load("parity-ssb").projection()
    #expect(csv.header == ["year"] + projection.columns.map(\.id))
    for row in csv.rows {
      let year = try #require(Int(row[0]))
      for (column, cell) in zip(projection.columns, row.dropFirst()) {
        #expect(Double(cell) == projection[column, year], "every digit of \(column.id)@\(year)")
      }
    }
  }

  @Test func `says the answer beside a CSV, on standard error`() throws {
    let outcome = try program.shell("ksf project --format csv")
    #expect(outcome.output.hasPrefix("year,deflator"))
    #expect(outcome.errors.contains("is not reached by 2060"))
  }

  @Test func `gives long rows with unit, price basis and status`() throws {
    let outcome = try program.shell(
      "ksf project state-2024 --format long -q --years 2024-2025 --columns funding,share")
    #expect(
      outcome.output == """
        year,series,value,unit,price_basis,status
        2024,funding,103.7,MNOK,nominal,enacted
        2025,funding,153.7,MNOK,nominal,projected
        2024,share,0.00047528522369874837,fraction,,computed
        2025,share,0.0006621989940802555,fraction,,computed

        """)
  }

  @Test func `gives JSON in which a year that never comes is told by its word`() throws {
    let outcome = try program.shell("ksf project --format json --years 2020-2021")
    let json = try #require(
      try JSONSerialization.jsonObject(with: Data(outcome.output.utf8)) as? [String: Any])
    let targets = try #require(json["targets"] as? [[String: Any]])
    #expect(targets[0]["reached"] as? String == "never")
    #expect(json["years"] as? [Int] == [2020, 2021])
    let columns = try #require(json["columns"] as? [[String: Any]])
    #expect(
      columns.contains { $0["name"] as? String == "funding" && $0["unit"] as? String == "MNOK" })
  }

  @Test func `shows money in kroner of the price year, and says so in the name`() throws {
    let outcome = try program.shell(
      "ksf project --prices real --format csv -q --columns funding,funding_real,ask,cumulative,share"
    )
    #expect(outcome.output.hasPrefix("year,funding_real,ask_real,cumulative_real,share\n"))
    let projection = try ScenarioLoader().load("ksf-2019").projection()
    let last = try #require(outcome.output.split(separator: "\n").last?.split(separator: ","))
    #expect(Double(last[1]) == projection[Column(.fundingReal), 2060])
    #expect(Double(last[3]) == projection[Column(.cumulativeReal), 2060])
  }

  @Test func `shows the years asked for`() throws {
    func years(_ options: String) throws -> [String] {
      try program.shell("ksf project --format csv -q \(options)").output.split(separator: "\n")
        .dropFirst().map { String($0.prefix(4)) }
    }
    #expect(try years("--years 2025-2027") == ["2025", "2026", "2027"])
    #expect(try years("--years 2030") == ["2030"])
    #expect(try years("--every 15") == ["2020", "2035", "2050", "2060"])
    #expect(try years("--until 2022") == ["2020", "2021", "2022"])
  }

  @Test func `says what was set`() throws {
    let outcome = try program.shell(
      "ksf project --set funding.phases.ramp_up.step.increment='150 MNOK' --every 20")
    #expect(outcome.output.contains("Changed: funding.phases.ramp_up.step.increment=150 MNOK."))
    #expect(outcome.output.contains("The yearly increase of 150 MNOK"))
  }

  @Test func `prints metrics, never among them`() throws {
    let outcome = try program.shell(
      "ksf project slide-frozen --metric share@2029 --metric reached:one_percent "
        + "--metric reached:parity --metric met:one_percent --metric sum:funding@2020-2029")
    #expect(
      outcome.output == """
        share@2029             0.423 %
        reached:one_percent    2044
        reached:parity         not by 2060
        met:one_percent        no
        sum:funding@2020-2029  3,250 MNOK

        """)
  }

  @Test func `gives the same bytes whatever the machine's habits`() throws {
    let lines = [
      "ksf project parity-ssb", "ksf project --format json", "ksf list series --format csv",
    ]
    for line in lines {
      let outcomes = try [["LC_ALL": "C"], ["LC_ALL": "nb_NO.UTF-8", "TZ": "Asia/Tokyo"]].map {
        try program.shell(line, environment: $0).output
      }
      #expect(outcomes[0] == outcomes[1])
    }
  }

  @Test func `reads a file of one's own`() throws {
    try program.write("mine.yaml", Repository.text("scenarios/slide-frozen.yaml"))
    let outcome = try program.shell("ksf project mine.yaml --metric reached:one_percent")
    #expect(outcome.output == "reached:one_percent  2044\n")
  }
}
