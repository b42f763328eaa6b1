// SPDX-License-Identifier: GPL-3.0-or-later

import Foundation
import TestSupport
import Testing

struct `Asking what it would take` {
  static let increment = "funding.phases.ramp_up.step.increment"
  let program: Program
  init() throws { program = try Program() }

  private func solve(_ arguments: String) throws -> Program.Outcome {
    try program.shell("ksf solve \(arguments)")
  }

  private func solution(_ arguments: String) throws -> Double {
    let text = try solve("\(arguments) --format json").output
    let json = try #require(
      try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any])
    let rows = try #require(
      (json["tables"] as? [String: Any])?["solutions"] as? [[String: Any]])
    return try #require(rows.first?["value"] as? Double)
  }

  @Test func `gives the number that the arithmetic of the slide gives`() throws {
    // 1 % of 130 bn is 1300; nine steps from 100 to it are 133 1/3 each.
    let value = try solution("slide-frozen --vary \(Self.increment) --goal 'share@2029 = 1 %'")
    #expect(abs(value - 1200.0 / 9) < 1e-9)
    // From 2034 on, fourteen steps will do.
    let later = try solution(
      "slide-frozen --vary \(Self.increment) --goal 'reached:one_percent <= 2034'")
    #expect(abs(later - 1200.0 / 14) < 1e-6)
  }

  @Test(arguments: [
    "share@2029 = 1 %", "gap:one_percent@2034 <= 500 MNOK", "reached:one_percent <= 2040",
  ])
  func `writes a scenario that meets the goal`(_ goal: String) throws {
    let run = try solve("--vary \(Self.increment) --goal '\(goal)' -o solved.yaml -q")
    #expect(run.code == 0)
    let metric = goal.split(separator: " ")[0]
    let value = try program.shell("ksf project solved.yaml --metric \(metric) --format csv").output
    let number = try #require(Double(value.split(separator: "\n")[1].split(separator: ",")[1]))
    switch goal.prefix(5) {
    case "share": #expect(abs(number - 0.01) < 1e-11)
    case "gap:o": #expect(number <= 500 * (1 + 1e-9))
    default: #expect(number <= 2040)
    }
  }

  /// The phases of the library's scenarios that climb by an increment; nil where none does.
  static let climbs: [(String, String?)] = [
    ("existing-counted-in", "ramp_up"), ("half-from-year-eleven", "ramp_up"),
    ("ksf-2019", "ramp_up"), ("ksf-2019-compensated", "ramp_up"),
    ("ksf-2019-indexed", "ramp_up"), ("slide-frozen", "ramp_up"), ("state-2024", "ramp_up"),
    ("structure-per-body", "ramp_up"), ("one-percent-in-eight-years", nil),
    ("one-percent-in-ten-years", nil), ("parity-slide", nil), ("parity-ssb", nil),
  ]

  @Test func `knows every scenario of the library`() throws {
    let list = try program.shell("ksf list scenarios --format csv -q").output
    let ids = list.split(separator: "\n").dropFirst().map { $0.split(separator: ",")[0] }
    #expect(Set(ids.map { String($0) }) == Set(Self.climbs.map(\.0)))
  }

  @Test(arguments: climbs)
  func `of a library scenario is solved for 1 % in its tenth year, written, projected and met`(
    _ scenario: String, _ phase: String?
  ) throws {
    let start = try program.shell("ksf project \(scenario) --columns funding --format csv -q")
    let first = try #require(Int(start.output.split(separator: "\n")[1].prefix(4)))
    let goal = "share@\(first + 9)"
    let path = "funding.phases.\(phase ?? "climb").step.increment"
    let run = try solve("\(scenario) --vary \(path) --goal '\(goal) = 1 %' -o solved.yaml -q")
    guard phase != nil else {
      #expect(run.code == 1 && run.errors.contains("nothing that can vary stands at '\(path)'"))
      #expect(try program.names().isEmpty)
      return
    }
    #expect(run.code == 0, "\(run.errors)")
    let text = try program.shell("ksf project solved.yaml --metric \(goal) --format csv -q").output
    let share = try #require(Double(text.split(separator: "\n")[1].split(separator: ",")[1]))
    #expect(abs(share - 0.01) <= 1e-9 * 0.01)
  }

  @Test func `says how near it comes where there is no answer, and ends with 1`() throws {
    let run = try solve(
      "--vary \(Self.increment) --between '10 MNOK..60 MNOK' --goal 'share@2029 = 1 %' -o no.yaml")
    #expect(run.code == 1 && run.output.contains("None comes nearer than 60 MNOK"))
    #expect(try program.names().isEmpty)
    let inert = try solve("--vary population.growth --goal 'share@2029 = 1 %'")
    #expect(inert.code == 1 && inert.output.contains("% for every value from"), "\(inert.output)")
  }

  @Test(arguments: ["calls.payout.0", "calls.instruments.project.share"])
  func `does not change one of the parts that are 100 % together`(_ path: String) throws {
    let run = try solve("--vary \(path) --goal 'cash@2029 = 410 MNOK' -o no.yaml")
    #expect(run.code == 1 && run.errors.contains("cannot change alone"))
    #expect(try program.names().isEmpty)
  }

  @Test func `takes a range below nothing, and says where it must end`() throws {
    let below = try solve(
      "--vary municipal_costs.growth.real --goal 'share@2029 = 0.3 %' --between '-9 %..2 %'")
    #expect(below.code == 0 && below.output.contains("municipal_costs.growth.real"))
    let outside = try solve(
      "--vary municipal_costs.growth.real --goal 'share@2029 = 1 %' --between '-200 %..2 %'")
    #expect(outside.code == 1 && outside.errors.contains("Allowed: more than -100 %"))
  }

  @Test func `tells years of one thing together where they do nothing`() throws {
    let run = try program.shell("ksf elasticities --metric share@2029")
    let text = run.output.split { $0 == " " || $0 == "\n" }.joined(separator: " ")
    #expect(text.contains("municipal_costs.observed.2019, 2021–2022, specialist.costs.observed"))
    #expect(text.contains("population.observed.2020–2026, 2050, population.growth"))
  }

  @Test func `says that a goal is met already`() throws {
    let run = try solve(
      "one-percent-in-ten-years --vary municipal_costs.growth.real --goal 'share@2029 >= 0.9 %'")
    #expect(run.code == 0 && run.output.contains("met as it is"))
  }

  static let wrong: [(String, String)] = [
    ("--vary funding.phases.ramp_up.step.incremnt --goal 'share@2029 = 1 %'", "Did you mean"),
    ("--vary \(increment) --goal 'share@2029 = 1'", "has no unit"),
    ("--vary \(increment) --goal 'share@2029 1 %'", "is not a goal"),
    ("--vary \(increment) --goal 'shar@2029 = 1 %'", "Did you mean 'share'"),
    ("--vary \(increment) --goal 'share@2129 = 1 %'", "lies outside"),
    ("--vary \(increment) --goal 'reached:one_percent <= soon'", "is not a year"),
    ("--vary \(increment) --goal 'share@2029 = 100 MNOK'", "unit that does not belong"),
    ("--vary \(increment) --goal 'share@2029 = 1 %' --between '200 MNOK..100 MNOK'", "lower"),
    ("--vary \(increment) --goal 'share@2029 = 1 %' --between '100..200'", "has no unit"),
    ("--vary calls.payout --goal 'share@2029 = 1 %'", "name one of them"),
    ("no-such --vary \(increment) --goal 'share@2029 = 1 %'", "there is no scenario"),
  ]

  @Test(arguments: wrong) func `refuses what cannot be asked`(_ line: String, _ words: String)
    throws
  {
    let run = try solve(line)
    #expect(run.code == 1 && run.output.isEmpty && run.errors.contains(words), "\(run.errors)")
    for language in ["nb", "nn"] {
      #expect(try solve("\(line) --language \(language)").code == 1)
    }
  }
}

struct `A frontier` {
  let program: Program
  init() throws { program = try Program() }

  private let ask =
    "ksf frontier slide-frozen --vary 'municipal_costs.growth=0 %..2 %:3' "
    + "--solve funding.phases.ramp_up.step.increment --goal 'share@2029 = 1 %'"

  @Test func `is the step that each growth takes, as on paper`() throws {
    let text = try program.shell("\(ask) --format csv -q").output
    let lines = text.split(separator: "\n")
    #expect(lines[0] == "municipal_costs.growth,funding.phases.ramp_up.step.increment,side")
    for (line, growth) in zip(lines.dropFirst(), [0, 0.01, 0.02]) {
      let cells = line.split(separator: ",").compactMap { Double($0) }
      // Costs grow from 2018 to 2029.
      let costs = 130_000 * (0..<11).reduce(1.0) { product, _ in product * (1 + growth) }
      #expect(abs(cells[1] - (costs * 0.01 - 100) / 9) < 1e-6)
    }
  }

  @Test func `tells where the goal goes out of reach`() throws {
    let line =
      "ksf frontier slide-frozen --vary 'municipal_costs.growth=0 %..4 %:5' --break-even "
      + "--solve funding.phases.ramp_up.step.increment --goal 'peak:share >= 1 %'"
    let run = try program.shell(line)
    #expect(
      run.code == 0
        && unwrapped(run.output).contains(
          "With funding.phases.ramp_up.step.increment at the scenario's own 50 MNOK, the goal is met with "
            + "municipal_costs.growth of "),
      "\(run.output)")
    #expect(unwrapped(run.output).contains("% or less, and with no other value."))
  }

  /// From 100 MNOK on, 1300 are there after nine steps of 133 1/3, and after eight of 150 already.
  @Test func `has both ends of what is needed where a goal is met on a stretch`() throws {
    let step = "funding.phases.ramp_up.step"
    let line =
      "ksf frontier slide-frozen --vary '\(step).first=100 MNOK..200 MNOK:2' "
      + "--solve \(step).increment --goal 'reached:one_percent = 2029' --break-even"
    let lines = try program.shell("\(line) --format csv -q").output.split(separator: "\n")
    #expect(lines[0] == "\(step).first,\(step).increment,up_to,side")
    for (line, first) in zip(lines.dropFirst(), [100.0, 200]) {
      let cells = line.split(separator: ",")
      let ends = cells[1...2].compactMap { Double($0) }
      #expect(abs(ends[0] - (1300 - first) / 9) < 1e-6 && abs(ends[1] - (1300 - first) / 8) < 1e-6)
      #expect(cells[3] == "between")
    }
    let text = unwrapped(try program.shell(line).output)
    #expect(
      text.contains(
        "lies between two limits that depend on \(step).first: the lower is 122.2230 MNOK to 133.3340 "
          + "MNOK, the upper 137.4990 MNOK to 149.9990 MNOK."), "\(text)")
    // Nine steps of 50 to 1300 from 850, eight from 900.
    #expect(
      text.contains(
        "With \(step).increment at the scenario's own 50 MNOK, the goal is met with \(step).first of "
          + "at least 850 MNOK and less than 900 MNOK, and with no other value."))
    for language in ["nb", "nn"] {
      let run = try program.shell("\(line) --language \(language)")
      #expect(run.code == 0 && run.output.contains("to grenser"))
    }
  }

  private func unwrapped(_ text: String) -> String {
    text.split { $0 == " " || $0 == "\n" }.joined(separator: " ")
  }

  @Test(arguments: ["en", "nb", "nn"]) func `is told in every language`(_ language: String) throws {
    let run = try program.shell("\(ask) --language \(language)")
    #expect(run.code == 0 && run.output.contains("133"))
    // One step for each growth, not any between: 133.333 to (1300·1.02^11 - 100)/9.
    let words = [
      "en":
        "Between 133.3330 MNOK and 168.4870 MNOK is needed, depending on municipal_costs.growth.",
      "nb": "Det kreves fra 133,3330 mill. kroner til 168,4870 mill. kroner, avhengig av "
        + "municipal_costs.growth.",
      "nn": "Det krevst frå 133,3330 mill. kroner til 168,4870 mill. kroner, avhengig av "
        + "municipal_costs.growth.",
    ]
    let text = unwrapped(run.output.replacing("\u{A0}", with: " "))
    #expect(text.contains(try #require(words[language])), "\(text)")
  }
}

struct `Elasticities` {
  let program: Program
  init() throws { program = try Program() }

  @Test func `of a share are -1 for the costs and sum to 1 for the money`() throws {
    let text = try program.shell(
      "ksf elasticities slide-frozen --metric share@2029 --format csv -q"
    ).output
    let rows = text.split(separator: "\n").map {
      $0.split(separator: ",", omittingEmptySubsequences: false)
    }
    func elasticity(_ path: String) throws -> Double {
      try #require(rows.first { $0[0] == path }.flatMap { Double($0[2]) })
    }
    #expect(abs(try elasticity("municipal_costs.observed.2018") + 1) < 1e-6)
    let money =
      try elasticity("funding.phases.ramp_up.step.first")
      + elasticity("funding.phases.ramp_up.step.increment")
    #expect(abs(money - 1) < 1e-6)
  }

  @Test func `of a year are refused with a better question`() throws {
    let run = try program.shell("ksf elasticities --metric reached:one_percent")
    #expect(run.code == 1 && run.output.contains("Ask of a share"))
  }
}
