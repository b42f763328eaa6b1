// SPDX-License-Identifier: GPL-3.0-or-later

import Foundation
import SwiftCSV
import TestSupport
import Testing

struct `Scenarios side by side` {
  static let increment = "funding.phases.ramp_up.step.increment"
  let program: Program
  init() throws { program = try Program() }

  private func compare(_ arguments: String) throws -> Program.Outcome {
    try program.shell("ksf compare \(arguments)")
  }

  private func rows(_ arguments: String) throws -> [[String: String]] {
    try CSV<Named>(string: try compare("\(arguments) -q").output).rows
  }

  private func numbers(_ scenario: String, _ column: String) throws -> [String: Double] {
    let text = try program.shell("ksf project \(scenario) --columns \(column) --format csv -q")
      .output
    let rows = try CSV<Named>(string: text).rows
    return Dictionary(uniqueKeysWithValues: rows.map { ($0["year"]!, Double($0[column]!)!) })
  }

  @Test func `show what each shows alone, and the difference`() throws {
    let table = try rows("ksf-2019 state-2024 --columns funding --format csv")
    let (base, other) = (try numbers("ksf-2019", "funding"), try numbers("state-2024", "funding"))
    #expect(table.count == other.count)
    for row in table {
      let year = try #require(row["year"])
      let (a, b) = (try #require(base[year]), try #require(other[year]))
      #expect(Double(row["funding [ksf-2019]"]!) == a && Double(row["funding [state-2024]"]!) == b)
      #expect(Double(row["funding [state-2024] difference"]!) == b - a)
      #expect(Double(row["funding [state-2024] relative"]!) == (b - a) / a)
    }
  }

  @Test func `sum the first 4, 8 and 10 years, and all`() throws {
    let table = try rows("slide-frozen ksf-2019-indexed --columns funding --totals --format csv")
    let years = table.map { $0["years"]! }
    #expect(years == ["2020-2023", "2020-2027", "2020-2029", "2020-2060"])
    let funding = try numbers("ksf-2019-indexed", "funding")
    for (row, count) in zip(table, [4, 8, 10, 41]) {
      let sum = (2020..<2020 + count).reduce(0) { $0 + funding["\($1)"]! }
      #expect(Double(row["ksf-2019-indexed"]!) == sum)
    }
    // 100, 150, 200, 250; and so on to 550 in the tenth year.
    #expect(table[0]["slide-frozen"] == "700.0" && table[2]["slide-frozen"] == "3250.0")
  }

  @Test func `are summed and told over the years that are asked for`() throws {
    let ask = "slide-frozen ksf-2019-indexed --columns funding --years 2024-2030"
    let totals = try rows("\(ask) --totals --format csv")
    #expect(totals.map { $0["years"]! } == ["2024-2027", "2024-2030"])
    // 300 + 350 + 400 + 450, and 500 + 550 + 600 more.
    #expect(totals.map { $0["slide-frozen"]! } == ["1500.0", "3150.0"])
    let text = try compare(ask).output.split { $0 == " " || $0 == "\n" }.joined(separator: " ")
    #expect(text.contains("the years are 2024–2030.") && text.contains("in 2024–2030."), "\(text)")
    // Rows left out between are in the sums all the same.
    let every = try rows("\(ask) --every 3 --format long")
    let sums = every.filter { $0["measure"] == "sum" && $0["scenario"] == "slide-frozen" }
    #expect(sums.map { $0["value"]! } == ["1500.0", "3150.0"])
  }

  @Test func `of one are made by settings, each a scenario of its own`() throws {
    let run = try compare(
      "slide-frozen --set \(Self.increment)='133 MNOK' "
        + "--set '\(Self.increment)=240 MNOK; funding.phases.ramp_up.step.first=50 MNOK' "
        + "--metric funding@2021 --metric reached:one_percent --format csv")
    let table = try CSV<Named>(string: run.output).rows
    #expect(table[0]["increment=133 MNOK"] == "233.0")
    #expect(table[0]["increment=240 MNOK; first=50 MNOK"] == "290.0")
    // 1300 = 100 + 24 x 50; 100 + 10 x 133 is above it, and so is 50 + 6 x 240.
    #expect(table[1]["slide-frozen"] == "2044")
    #expect(table[1]["increment=133 MNOK difference"] == "-14")
    let answer = run.errors.split { $0 == " " || $0 == "\n" }.joined(separator: " ")
    #expect(
      answer.contains(
        "slide-frozen reaches it in 2044; increment=133 MNOK reaches it in 2030, 14 years before the "
          + "baseline"))
  }

  @Test func `take a file laid over a scenario as one of them`() throws {
    try program.write(
      "more.yaml",
      "format: 1\nextends: ksf-2019\nid: more\ntitle: {en: More}\n\(Self.increment): 75 MNOK\n")
    let run = try compare("ksf-2019 ksf-2019+more.yaml --columns funding --years 2021")
    #expect(run.code == 0 && run.output.contains("More (more; + more.yaml)"))
    #expect(run.output.contains("2021     150.0  175.0       +25.0  +16.7"))
  }

  @Test(arguments: ["ksf-2019", "state-2024", "slide-frozen"])
  func `are held against any of them`(_ baseline: String) throws {
    let names = ["ksf-2019", "state-2024", "slide-frozen"]
    let table = try rows(
      "\(names.joined(separator: " ")) --baseline \(baseline) --columns funding --format long")
    let year = table.filter { $0["measure"] == "value" && $0["from"] == "2030" }
    #expect(year.map { $0["scenario"]! } == names)
    let base = try #require(year.first { $0["scenario"] == baseline })
    for row in year {
      #expect(Double(row["difference"]!) == Double(row["value"]!)! - Double(base["value"]!)!)
    }
  }

  @Test func `say which years and prices do not go together, and how they are made to`() throws {
    let wrapped = try compare("ksf-2019 state-2024 --columns funding_real").output
    let text = wrapped.split { $0 == " " || $0 == "\n" }.joined(separator: " ")
    #expect(text.contains("2020–2023 (only ksf-2019)"))
    #expect(text.contains("Real amounts of state-2024 are converted from kroner of 2024 to kroner"))
    let factor = try numbers("ksf-2019 --years 2024", "deflator")["2024"]!
    let own = try numbers("state-2024", "funding_real")["2030"]!
    let row = try rows("ksf-2019 state-2024 --columns funding_real --years 2030 --format csv")[0]
    #expect(isClose(Double(row["funding_real [state-2024]"]!)!, own / factor, relative: 1e-12))
  }

  @Test func `at fixed prices give the names that a table of fixed prices has`() throws {
    let run = try compare(
      "ksf-2019 ksf-2019-indexed --prices real --columns funding_real,cash_real --format csv -q")
    #expect(run.code == 0 && run.output.hasPrefix("year,funding_real [ksf-2019],"))
    #expect(run.output.contains(",cash_real [ksf-2019-indexed] difference,"))
  }

  @Test(arguments: [
    ("ksf-2019 ksf-2019", "'ksf-2019' stands twice"),
    ("ksf-2019 state-2024 --baseline kfs-2019", "--baseline: 'kfs-2019' is not among"),
    ("ksf-2019 state-2024 --baseline kfs-2019", "Did you mean 'ksf-2019'?"),
    ("ksf-2019 state-2024 --columns fundin", "--columns: the scenario's table has no column"),
    ("ksf-2019 state-2024 --metric share@2020", "--metric: not all of the scenarios have"),
    ("ksf-2019 state-2024 --metric shar@2030", "Did you mean 'share'?"),
    ("ksf-2019 state-2024 --years 2020-2030", "--years: 2020–2030 lies outside"),
    ("ksf-2019 ksf-2018", "there is no scenario 'ksf-2018'"),
    ("ksf-2019+early.yaml state-2024", "there is no year that all of them show"),
  ])
  func `refuse what does not go together in words`(_ arguments: String, _ words: String) throws {
    try program.write(
      "early.yaml", "format: 1\nextends: ksf-2019\nid: early\ntitle: {en: Early}\nend: 2022\n")
    let run = try compare(arguments)
    #expect(run.code == 1 && run.output.isEmpty && run.errors.contains(words), "\(run.errors)")
  }

  @Test(arguments: ["ksf-2019", "ksf-2019 state-2024 --metric share@2030 --totals"])
  func `are no command where half of it is missing`(_ arguments: String) throws {
    #expect(try compare(arguments).code == 64)
  }

  @Test func `leave a folder that says what they were made of`() throws {
    #expect(try compare("ksf-2019 state-2024 -o out -q --language nn").code == 0)
    let files = [
      "answer.md", "answer.txt", "long.csv", "run.json", "scenario-1.yaml", "scenario-2.yaml",
      "table-nb.csv", "table.csv", "table.json",
    ]
    #expect(try program.names(in: "out") == files)
    #expect(try program.read("out/run.json").contains("\"scenario\" : \"ksf-2019, state-2024\""))
    let again = try compare("out/scenario-1.yaml out/scenario-2.yaml --format long -q").output
    #expect(again == (try program.read("out/long.csv")))
  }

  @Test func `say from which year each sum to date is, where they are not the same`() throws {
    let run = try compare(
      "ksf-2019 state-2024 --metric cumulative@2030 --metric present_value@2030")
    let text = run.output.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    #expect(text.contains("3,850 MNOK (from 2020)"), "\(text)")
    #expect(text.contains("1,775.9 MNOK (from 2024)"), "\(text)")
    #expect(text.contains("not of the same years: ksf-2019 from 2020, state-2024 from 2024."))
    #expect(text.contains("ask for --metric sum:funding@2024-2030."), "\(text)")
    #expect(text.contains("discounted to it"), "\(text)")
    let columns = try compare(
      "ksf-2019 state-2024 --columns cumulative,cumulative_real --years 2030"
    ).output.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    #expect(columns.contains("ksf-2019 (from 2020) state-2024 (from 2024)"), "\(columns)")
    #expect(columns.contains("sum:funding_real@2024-2060"), "\(columns)")
    // Nothing is said where all begin in one year, or no such sum is shown.
    for line in ["ksf-2019 ksf-2019-indexed --metric cumulative@2030", "ksf-2019 state-2024"] {
      #expect(!(try compare(line).output.contains("summed")), "\(line)")
    }
  }

  @Test func `tell a share from the target that it misses`() throws {
    let run = try compare("ksf-2019 --set increment='219.39 MNOK'")
    let text = run.output.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    #expect(text.contains("does not reach it by 2060 (closest: 0.9"), "\(text)")
    let metrics = try program.shell(
      "ksf project ksf-2019 --set increment='241.2739 MNOK' --metric share@2034 "
        + "--metric reached:one_percent")
    #expect(metrics.output.contains("0.9") && metrics.output.contains("2035"), "\(metrics.output)")
  }
}
