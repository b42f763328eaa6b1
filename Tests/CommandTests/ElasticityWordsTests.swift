// SPDX-License-Identifier: GPL-3.0-or-later

import TestSupport
import Testing

/// What elasticities, one input at a time and grids say, against arithmetic on the slide's own numbers:
/// 100 MNOK and 50 more each year, of 130 bn.
struct `What a number does to the answer` {
  private static let step = "funding.phases.ramp_up.step"
  let program: Program
  init() throws { program = try Program() }

  /// The output in one line, and its rows: cells are parted by two blanks or more.
  private func said(
    _ line: String, code: Int32 = 0
  ) throws -> (text: String, rows: [[String]]) {
    let run = try program.shell("ksf \(line)", environment: ["COLUMNS": "1000"])
    #expect(run.code == code, "\(line): \(run.errors)")
    let plain = run.output.replacing("\u{A0}", with: " ")
    let rows = plain.split(separator: "\n").map { line in
      line.split(separator: "  ").map { $0.trimmingPrefix(while: \.isWhitespace) }
        .filter { !$0.isEmpty }.map { String($0) }
    }
    return (plain.split(whereSeparator: \.isWhitespace).joined(separator: " "), rows)
  }

  private func row(_ path: String, _ rows: [[String]]) throws -> [String] {
    try #require(rows.first { $0.count > 2 && $0[0] == path }, "\(path)")
  }

  /// 550 of 130 000 MNOK in 2029; 9/130 000 more with each MNOK of the increment; with growth of g
  /// the costs of eleven years are 130 000·(1 + g)^11, so that the slope is −11·550/130 000.
  @Test(arguments: [
    (
      "en", "share@2029 is 0.423 %. At the rate of small changes, a per cent more of each number",
      "These change nothing: specialist.costs.observed.2018,", "Years are left out,",
      ["0.818", "1 MNOK", "0.00692 points"], ["1 percentage point", "−0.0465 points"]
    ),
    (
      "nb", "share@2029 er 0,423 %. Regnet etter små endringer gir én prosent mer av hvert tall",
      "Disse endrer ingenting: specialist.costs.observed.2018,", "Årstall er utelatt,",
      ["0,818", "1 mill. kroner", "0,00692 pst.poeng"], ["1 prosentpoeng", "−0,0465 pst.poeng"]
    ),
    (
      "nn", "share@2029 er 0,423 %. Rekna etter små endringar gjev éin prosent meir av kvart tal",
      "Desse endrar ingenting: specialist.costs.observed.2018,", "Årstal er utelatne,",
      ["0,818", "1 mill. kroner", "0,00692 pst.poeng"], ["1 prosentpoeng", "−0,0465 pst.poeng"]
    ),
  ])
  func `is its slope, with what does nothing and what is left out`(
    _ language: String, _ heading: String, _ inert: String, _ years: String, _ increment: [String],
    _ growth: [String]
  ) throws {
    let (text, rows) = try said(
      "elasticities slide-frozen --metric share@2029 --language \(language)")
    #expect(text.contains(heading) && text.contains(inert) && text.contains(years), "\(text)")
    #expect(try row("\(Self.step).increment", rows).suffix(3) == increment[...])
    #expect(try row("municipal_costs.growth", rows).suffix(2) == growth[...])
  }

  /// 1300 MNOK are there in 2044 and no more: of 24 steps each MNOK less is missed 24 times, and each
  /// MNOK more changes nothing.
  @Test(arguments: [
    ("en", "0 MNOK", "a kink: 24 MNOK with one less, 0 MNOK with one more"),
    (
      "nb", "0 mill. kroner",
      "et knekk: 24 mill. kroner med én mindre, 0 mill. kroner med én mer"
    ),
    (
      "nn", "0 mill. kroner",
      "eit knekk: 24 mill. kroner med éin mindre, 0 mill. kroner med éin meir"
    ),
  ])
  func `is what one more of it makes where one less makes something else`(
    _ language: String, _ effect: String, _ note: String
  ) throws {
    let line = "elasticities slide-frozen --metric gap:one_percent@2044"
    let (_, rows) = try said("\(line) --language \(language)")
    #expect(try row("\(Self.step).increment", rows).suffix(2) == [effect, note])
    let csv = try program.shell("ksf \(line) --format csv -q").output
    let first = csv.split(separator: "\n").first { $0.hasPrefix("\(Self.step).first,") }
    #expect(first?.contains(",100.0,,1.0,0.0,") ?? false, "\(csv)")
  }

  /// The state pays all of the 550 MNOK: a point less is 5.5 MNOK less.
  @Test(arguments: [
    ("en", "only less is possible: −5.5 MNOK with one less"),
    ("nb", "bare mindre er mulig: −5,5 mill. kroner med én mindre"),
    ("nn", "berre mindre er mogleg: −5,5 mill. kroner med éin mindre"),
  ])
  func `is what can come of it at the end of its range`(_ language: String, _ note: String) throws {
    let (_, rows) = try said(
      "elasticities slide-frozen --set financing.state_share='100 %' --metric state@2029 "
        + "--language \(language)")
    #expect(try row("financing.state_share", rows).last == note)
    let more = [
      "en": "only more is possible", "nb": "bare mer er mulig", "nn": "berre meir er mogleg",
    ]
    let (_, none) = try said(
      "elasticities slide-frozen --set financing.state_share='0 %' --metric municipal@2029 "
        + "--language \(language)")
    #expect(try row("financing.state_share", none).last == more[language])
  }

  @Test(arguments: [
    ("en", "one of the parts that are 100 % together", "whole number", "share@2060"),
    ("nb", "én av delene som til sammen er 100 %", "helt tall", "share@2060"),
    ("nn", "éin av delane som til saman er 100 %", "heilt tal", "share@2060"),
  ])
  func `is said of parts of a whole, and not of whole numbers`(
    _ language: String, _ part: String, _ whole: String, _ instead: String
  ) throws {
    let (_, rows) = try said("elasticities --metric cash@2029 --language \(language)")
    // A fourth of the awards of 2027, 450 less 2.5 MNOK: a hundredth of them is 4.475.
    let payout = try row("calls.payout.2", rows)
    #expect(payout.last == part)
    #expect(payout[payout.count - 2].hasPrefix(language == "en" ? "4.5 MNOK" : "4,5 mill. kroner"))
    let (text, _) = try said(
      "elasticities --metric reached:one_percent --language \(language)", code: 1)
    #expect(text.contains(whole) && text.contains(instead), "\(text)")
  }

  /// The 5 and 95 % of 50 to 150 MNOK are 55 and 145: (100 + 9·55)/130 000 is 0.458 %, (100 + 9·145)
  /// 1.08 %; at the median 9·100 of 1000 MNOK. A circle fills π/4 of its square.
  @Test(arguments: [
    (
      "en", ["55 MNOK", "145 MNOK", "0.458 %", "1.08 %", "0.623 points", "0.900"],
      [
        "looks at 78.5 % of the space of futures at most",
        "increment 100 MNOK (50 MNOK), deflator.growth 2 % (0 %).",
        "Moved alone these change nothing of what is looked at: deflator.growth.",
      ]
    ),
    (
      "nb",
      ["55 mill. kroner", "145 mill. kroner", "0,458 %", "1,08 %", "0,623 pst.poeng", "0,900"],
      [
        "ser en på høyst 78,5 prosent av alle framtider",
        "increment 100 mill. kroner (50 mill. kroner), deflator.growth 2 % (0 %).",
        "Alene endrer disse ingenting av det som måles: deflator.growth.",
      ]
    ),
    (
      "nn",
      ["55 mill. kroner", "145 mill. kroner", "0,458 %", "1,08 %", "0,623 pst.poeng", "0,900"],
      [
        "ser ein på høgst 78,5 prosent av alle framtider",
        "increment 100 mill. kroner (50 mill. kroner), deflator.growth 2 % (0 %).",
        "Åleine endrar desse ingenting av det som blir målt: deflator.growth.",
      ]
    ),
  ])
  func `is a swing where one is moved at a time, of shares in points`(
    _ language: String, _ cells: [String], _ sentences: [String]
  ) throws {
    let (text, rows) = try said(
      "sweep slide-frozen --method one_at_a_time --band none --language \(language) "
        + "--vary '\(Self.step).increment={uniform: {low: 50 MNOK, high: 150 MNOK}}' "
        + "--vary 'deflator.growth={uniform: {low: 1 %, high: 3 %}}' "
        + "--metric share@2029 --metric reached:one_percent")
    for sentence in sentences { #expect(text.contains(sentence), "\(text)") }
    #expect(try row("\(Self.step).increment", rows).dropFirst() == cells[...])
    // From 22 steps of 55 to nine of 145; a year has no elasticity.
    let years = try #require(rows.first { $0.contains("2042") })
    #expect(years.suffix(3) == ["2042", "2029", "13"])
  }

  /// 1 % is there after 24 steps of 50 from 100, 23 from 150, and after eight of 150 from both.
  @Test(arguments: [
    ("en", "Every combination", "A grid is of the levers; these keep the scenario's values:"),
    (
      "nb", "Alle kombinasjoner",
      "Rutenettet gjelder handlingsvariablene; disse beholder scenarioets verdier:"
    ),
    (
      "nn", "Alle kombinasjonar",
      "Rutenettet gjeld handlingsvariablane; desse held på verdiane i scenarioet:"
    ),
  ])
  func `is each combination of a grid`(
    _ language: String, _ title: String, _ held: String
  ) throws {
    let grid =
      "--method grid --band none --vary '\(Self.step).increment=values(50 MNOK, 150 MNOK)' "
      + "--language \(language)"
    let (text, rows) = try said(
      "sweep slide-frozen \(grid) --vary '\(Self.step).first=values(100 MNOK, 150 MNOK)' "
        + "--metric share@2029 --metric reached:one_percent")
    let sign = language == "en" ? "." : ","
    #expect(text.contains(title))
    #expect(
      rows.filter { $0.count == 4 && $0[2].hasSuffix(" %") }.map { Array($0.suffix(2)) } == [
        ["0\(sign)423 %", "2044"], ["0\(sign)462 %", "2043"], ["1\(sign)12 %", "2028"],
        ["1\(sign)15 %", "2028"],
      ], "\(rows)")
    let (study, _) = try said("sweep what-moves-the-share \(grid) --metric share@2029")
    #expect(study.contains("\(held) \(Self.step).first, municipal_costs"), "\(study)")
  }
}
