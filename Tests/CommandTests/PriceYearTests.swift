// SPDX-License-Identifier: GPL-3.0-or-later

import TestSupport
import Testing

/// A figure at fixed prices says which year's kroner it is in, wherever it stands.
struct `A figure at fixed prices` {
  let program: Program
  init() throws { program = try Program() }

  private func said(_ line: String) throws -> String {
    let run = try program.shell("ksf \(line)")
    #expect(run.code == 0, "\(line): \(run.errors)")
    return (run.output + run.errors).split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }

  private static let increment = "funding.phases.ramp_up.step.increment"
  private static let lines: [String] = [
    "project --metric funding_real@2029",
    "solve --vary increment --goal 'funding_real@2029 = 500 MNOK'",
    "frontier --vary 'deflator.growth=1 %..3 %:2' --solve increment --goal "
      + "'funding_real@2029 = 500 MNOK'",
    "elasticities --metric funding_real@2029",
    "explain --cell funding_real@2029",
    "sweep what-moves-the-share --metric funding_real@2029 --band none",
    "sweep what-moves-the-share --method monte_carlo --samples 64 --metric funding_real@2029 "
      + "--band none",
    "sweep what-moves-the-share --method morris --samples 16 --metric funding_real@2029 --band none",
    "sweep ksf-2019 --method grid --vary '\(increment)=values(50 MNOK, 60 MNOK)' --metric "
      + "funding_real@2029 --band none",
  ]

  @Test(arguments: lines, ["en", "nb", "nn"])
  func `has the price year beside it in every answer`(_ line: String, _ language: String) throws {
    let text = try said("\(line) --language \(language)")
    #expect(text.contains(language == "en" ? "(2020 prices)" : "(2020-kroner)"), "\(text)")
    let other = try said("\(line) --set price_year=2022 --language \(language)")
    #expect(other.contains(language == "en" ? "(2022 prices)" : "(2022-kroner)"), "\(other)")
  }

  @Test(arguments: [
    ("en", "In kroner of 2020:"), ("nb", "I 2020-kroner:"), ("nn", "I 2020-kroner:"),
  ])
  func `has it beside a table whose heads are names alone`(
    _ language: String, _ words: String
  ) throws {
    let tables = [
      "project --columns funding,funding_real", "project --prices real --columns funding",
      "compare ksf-2019 state-2024 --columns funding_real",
      "compare ksf-2019 state-2024 --metric funding_real@2029",
    ]
    for line in tables {
      let text = try said("\(line) --format csv --language \(language)")
      #expect(text.contains("\(words) funding_real"), "\(text)")
    }
    let nominal = try said("project --columns funding --format csv --language \(language)")
    #expect(!nominal.contains(words), "\(nominal)")
  }

  @Test func `has it in data`() throws {
    let cells = try program.shell("ksf explain --cell funding_real@2029 --format csv -q").output
    #expect(cells.hasPrefix("quantity,year,value,unit,price_basis\nfunding_real,2029,"))
    #expect(cells.split(separator: "\n")[1].hasSuffix(",MNOK,real 2020"))
    #expect(cells.contains(",index,\n") && cells.contains(",MNOK,nominal\n"), "\(cells)")
    let sweep = try program.shell(
      "ksf sweep what-moves-the-share --method monte_carlo --samples 64 --metric funding_real@2029 "
        + "--metric share@2029 --band none --format csv -q"
    ).output.split(separator: "\n")
    #expect(sweep[0].contains(",unit,price_basis"), "\(sweep)")
    #expect(sweep[1].contains(",MNOK,real 2020"), "\(sweep)")
  }

  @Test func `is in kroner of the first where two scenarios have price years of their own`() throws
  {
    let text = try said("explain ksf-2019 --set price_year=2024 --metric funding_real@2029")
    #expect(text.contains("funding_real@2029 (2020 prices) is 380.8 MNOK in"), "\(text)")
    #expect(text.contains("converted from kroner of 2024 to kroner of 2020"), "\(text)")
    #expect(text.contains(": 0 MNOK."), "\(text)")
    let changed = try said("explain ksf-2019 --set increment='60 MNOK' --metric funding_real@2029")
    #expect(changed.contains("(2020 prices)"), "\(changed)")
  }
}
