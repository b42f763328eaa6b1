// SPDX-License-Identifier: GPL-3.0-or-later

import Foundation
import SwiftCSV
import TestSupport
import Testing

struct `Sweeping` {
  static let increment = "funding.phases.ramp_up.step.increment"
  static let vary =
    "slide-frozen --vary '\(increment)=uniform(low: 100 MNOK, high: 200 MNOK)' --metric share@2029 "
    + "--metric reached:one_percent --band none --samples 4096"
  let program: Program
  init() throws { program = try Program() }

  private func sweep(_ arguments: String) throws -> Program.Outcome {
    try program.shell("ksf sweep \(arguments)")
  }

  private func table(_ name: String, of arguments: String) throws -> [[String: Any]] {
    let text = try sweep("\(arguments) --format json -q").output
    let json = try #require(
      try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any])
    return try #require((json["tables"] as? [String: [[String: Any]]])?[name])
  }

  @Test func `gives what the arithmetic of the slide gives`() throws {
    // 100 + 9 x of 130 bn, x between 100 and 200: the middle is 1450, and 1300 takes 133 1/3.
    let metrics = try table("metrics", of: "\(Self.vary) --method quasi_monte_carlo")
    let median = try #require(metrics.first?["q50"] as? Double)
    #expect(abs(median - 1450 / 130_000.0) < 1e-5)
    let reached = try table("reached", of: "\(Self.vary) --method quasi_monte_carlo")
    let row = try #require(reached.first { $0["by"] as? Int == 2029 })
    let probability = try #require(row["probability"] as? Double)
    #expect(abs(probability - 2.0 / 3) < 0.002)
    #expect(row["low"] as? Double ?? 1 <= probability && row["high"] as? Double ?? 0 >= probability)
  }

  @Test func `answers in sentences first, in every language`() throws {
    for (language, words) in [
      ("en", "is reached by 2029 in 66.7 of 100 futures"),
      ("nb", "nås innen 2029 i 66,7 av 100 framtider"),
      ("nn", "blir nådd innan 2029 i 66,7 av 100 framtider"),
    ] {
      let run = try sweep("\(Self.vary) --language \(language)")
      #expect(
        run.code == 0 && run.output.replacing("\n  ", with: " ").contains(words), "\(run.output)")
    }
  }

  @Test func `gives the same bytes for any number of threads, and others for another seed`() throws
  {
    func run(_ more: String) throws -> String {
      try sweep("\(Self.vary) --method monte_carlo --format json -q \(more)").output
    }
    let one = try run("--threads 1")
    #expect(try run("--threads 3") == one && run("--threads 8") == one)
    #expect(try run("--seed 0") != one && run("--seed 0") != run("--seed 1"))
  }

  @Test func `leaves a folder from which it is made again`() throws {
    #expect(try sweep("\(Self.vary) --method latin_hypercube -o out -q").code == 0)
    let names = try program.names(in: "out")
    for name in ["answer.txt", "table.csv", "run.json", "scenario.yaml", "study.yaml"] {
      #expect(names.contains(name))
    }
    let again = try program.shell("cd out && ksf sweep study.yaml --format json -q").output
    func numbers(_ text: String) throws -> NSDictionary {
      let json = try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any]
      return try #require(json?["tables"] as? NSDictionary)
    }
    #expect(try numbers(again) == numbers(try program.read("out/table.json")))
  }

  @Test func `shows how far it is on a terminal, and nothing elsewhere`() throws {
    // Its own terminal: script(1) gives one, and writes what appears there.
    func seen(_ more: String) throws -> String {
      try program.shell(
        "script -qec \"ksf sweep \(Self.vary) \(more)\" /dev/null"
      ).output
    }
    let text = try seen("")
    #expect(text.contains("\r\u{1B}[K[") && text.contains(" %  ") && text.contains("/s  "))
    #expect(try !seen("-q").contains("\u{1B}[K"))
    #expect(try sweep(Self.vary).errors.isEmpty)
  }

  @Test func `leaves nothing behind where it cannot write`() throws {
    #expect(try program.shell("mkdir out && touch out/keep && mkdir out/table.json").code == 0)
    let run = try sweep("\(Self.vary) --method latin_hypercube -o out --keep-draws -q")
    #expect(run.code == 1 && run.errors.contains("not written"), "\(run.errors)")
    #expect(try program.names(in: "out") == ["keep", "table.json"])
  }

  @Test func `screens inputs by their elementary effects`() throws {
    let rows = try table(
      "morris",
      of: "slide-frozen --method morris --samples 64 --metric share@2029 --band none "
        + "--vary '\(Self.increment)=uniform(low: 100 MNOK, high: 200 MNOK)' "
        + "--vary 'discount_rate=uniform(low: 1 %, high: 4 %)'")
    // 9 steps of 100 MNOK between the lowest and the highest, of 130 bn.
    #expect(rows.map { $0["input"] as? String } == [Self.increment, "discount_rate"])
    #expect(abs(try #require(rows[0]["mu_star"] as? Double) - 900.0 / 130_000) < 1e-9)
    #expect(rows[1]["mu_star"] as? Double == 0)
  }

  @Test func `shares out the spread of correlated inputs, and says why`() throws {
    try program.write(
      "pair.yaml",
      "format: 1\nid: pair\nscenario: slide-frozen\nuncertainties:\n"
        + "  \(Self.increment): {normal: {mean: 150 MNOK, sd: 2 MNOK}}\n"
        + "  funding.phases.ramp_up.step.first: {normal: {mean: 100 MNOK, sd: 18 MNOK}}\n"
        + "correlations: [[\(Self.increment), funding.phases.ramp_up.step.first, 0.5]]\n"
        + "metrics: [share@2029]\nmethod: {shapley: {samples: 4096}}\n")
    let text = try sweep("pair.yaml").output
    #expect(text.contains("shared out") && text.contains("A plain index would move one of them"))
    let rows = try table("effects", of: "pair.yaml")
    let shares = rows.compactMap { $0["shapley"] as? Double }
    // The same spread of both, so each has half.
    #expect(shares.count == 2 && abs(shares[0] - 0.5) < 0.01 && abs(shares[1] - 0.5) < 0.01)
    let plain = try sweep("pair.yaml --method sobol")
    #expect(plain.code == 1 && plain.errors.contains("would mislead"))
  }

  @Test func `plays policies over the same futures`() throws {
    try program.write(
      "steps.yaml",
      "format: 1\nid: steps\nscenario: slide-frozen\nlevers:\n"
        + "  \(Self.increment): {values: [100 MNOK, 120 MNOK, 140 MNOK]}\nuncertainties:\n"
        + "  municipal_costs.observed.2018: {uniform: {low: 100 bn NOK, high: 160 bn NOK}}\n"
        + "metrics: [share@2029]\nmethod:\n  policies:\n    samples: 4096\n"
        + "    objectives: {share@2029: highest, cumulative@2029: lowest}\n"
        + "    thresholds: [\"share@2029 >= 1 %\"]\n")
    let rows = try table("policies", of: "steps.yaml")
    // 1 % is reached where costs are below 100·(100 + 9 increments).
    for (row, increment) in zip(rows, [100.0, 120, 140]) {
      #expect(row[Self.increment] as? Double == increment)
      let share = (100 * (100 + 9 * increment) - 100_000) / 60_000
      #expect(abs(try #require(row["satisfied"] as? Double) - share) < 0.01)
    }
    // More is better, and costs the difference of ten years in every future.
    #expect(rows.map { $0["worst_regret share@2029"] as? Double }[2] == 0)
    #expect(rows.map { $0["worst_regret cumulative@2029"] as? Double } == [0, 900, 1800])
    let text = try sweep("steps.yaml").output
    #expect(
      text.contains("share@2029 >= 1 % holds most often with 140 MNOK: in 60.0 of 100"), "\(text)")
    #expect(text.contains("cumulative@2029, lowest is best: best on average with 100 MNOK"))
    #expect(
      text.contains(
        "cumulative@2029: 100 MNOK is as good as any other policy in every simulation."))
    let tied = try sweep(
      "slide-frozen --method policies --vary '\(Self.increment)=values(100 MNOK, 200 MNOK, 300 MNOK)' "
        + "--vary 'municipal_costs.growth=uniform(low: 0 %, high: 1 %)' --band none --samples 1024 "
        + "--metric met:one_percent --objective gap:one_percent@2029=lowest")
    let words = tied.output.split { $0 == " " || $0 == "\n" }.joined(separator: " ")
    #expect(words.contains("best on average with 200 MNOK or 300 MNOK (0 MNOK)"), "\(words)")
    #expect(
      words.contains(
        "200 MNOK or 300 MNOK is as good as any other policy in every simulation."), "\(words)")
    #expect(words.contains("Asked for were 1,024; the method takes 4,096."), "\(words)")
    // A mean of yes and no is a share.
    #expect(words.contains(" 100 MNOK 0 % ") && words.contains(" 200 MNOK 100 % "), "\(words)")
    let asked = try sweep(
      "slide-frozen --method policies --vary '\(Self.increment)=100 MNOK..200 MNOK:3' "
        + "--vary 'municipal_costs.observed.2018=uniform(low: 100 bn NOK, high: 160 bn NOK)' "
        + "--metric share@2029 --band none --threshold 'share@2029 >= 1 %' "
        + "--objective cumulative@2029=lowest --samples 4096 -o out -q")
    #expect(asked.code == 0, "\(asked.errors)")
    let again = try program.shell("cd out && ksf sweep study.yaml --format text -q").output
    #expect(try again == program.read("out/answer.txt"))
  }

  @Test func `of a grid is a table of results`() throws {
    let rows = try table(
      "grid",
      of: "slide-frozen --vary '\(Self.increment)=50 MNOK..150 MNOK:3' --method grid "
        + "--metric funding@2029 --metric reached:one_percent --band none")
    #expect(rows.map { $0["funding@2029"] as? Double } == [550, 1000, 1450])
    #expect(rows.map { $0["reached:one_percent"] as? Double } == [2044, 2032, 2028])
  }

  @Test func `moves one input at a time, and lists those that do nothing`() throws {
    let text = try sweep("what-moves-the-share").output
    #expect(text.contains("Moved alone these change nothing"))
    #expect(text.contains("looks at 8.07 % of the space of futures at most"))
  }

  @Test func `says how many samples the method takes, and when it is as sure as asked`() throws {
    let vary = Self.vary.replacing("4096", with: "5000")
    let rounded = try sweep("\(vary) --method quasi_monte_carlo").output
    #expect(rounded.contains("Asked for were 5,000; the method takes 8,192."))
    let precise = try sweep(
      "\(Self.vary) --method monte_carlo --precision 'share@2029=0.01 %' --precision 0.02")
    #expect(precise.output.contains("The precision asked for was met after"))
    let stopped = try sweep(
      "\(Self.vary) --method monte_carlo --precision 0.0001 --limit 20000")
    #expect(stopped.output.contains("without the precision asked for"))
  }

  static let wrong: [(String, String, Int32)] = [
    ("no-such-study", "there is no scenario 'no-such-study'", 1),
    ("--vary 'deflator.growth=norml(mean: 1 %)'", "norml", 1),
    ("--vary deflator.growth", "does not say what varies", 1),
    ("--metric shar@2030", "Did you mean 'share'", 1),
    ("--band fundin", "Did you mean 'funding'", 1),
    ("slide-frozen --metric share@2030 --band none", "nothing varies", 1),
    ("--method sobl", "There are one_at_a_time", 64), ("--samples 0", "whole number", 64),
    ("--threads 0", "whole number", 64), ("--precision 2", "is out of range", 1),
    ("--precision 'gap:one_percent@2030=1 %'", "unit", 1),
    ("--keep-draws", "needs a folder", 64), ("--keep-draws -o t.csv", "needs a folder", 64),
    ("ksf-2019 --method policies --band none", "give each lever a list", 1),
    (
      "slide-frozen --method policies --vary '\(increment)=values(50 MNOK)' --threshold share=1",
      "share", 1
    ),
    ("which-step-is-robust --objective share@2034=best", "highest", 1),
    ("--threshold 'share@2034 >= 1 %'", "it is for policies", 1),
    ("ksf-2019 --method morris --metric share@2034", "this is a yearly process", 1),
  ]

  @Test(arguments: wrong)
  func `refuses what cannot be asked`(_ arguments: String, _ words: String, _ code: Int32) throws {
    let run = try sweep(arguments)
    #expect(run.code == code && run.output.isEmpty && run.errors.contains(words), "\(run.errors)")
  }

  @Test func `finds the value with which a goal holds in a share of the futures`() throws {
    try program.write(
      "costs.yaml",
      "format: 1\nextends: slide-frozen\nid: costs\ntitle: {en: Costs}\nuncertainty:\n"
        + "  municipal_costs.observed.2018: {uniform: {low: 100 bn NOK, high: 160 bn NOK}}\n")
    let ask = "ksf solve costs.yaml --vary \(Self.increment) --samples 4096"
    // 1 % of 148 bn, below which costs are in 80 of 100 futures: (1480 - 100) / 9.
    let run = try program.shell(
      "\(ask) --goal 'share@2029 >= 1 %' --probability '80 %' --format csv -q")
    let row = try #require(try CSV<Named>(string: run.output).rows.first)
    let value = try #require(Double(row["value"]!))
    #expect(run.code == 0 && abs(value - 1380.0 / 9) < 0.3)
    #expect(Double(row["value_low"]!)! <= value && value <= Double(row["value_high"]!)!)
    let equal = try program.shell("\(ask) --goal 'share@2029 = 1 %' --probability '80 %'")
    #expect(equal.code == 1 && equal.errors.contains("needs >= or <="))
    let never = try program.shell(
      "\(ask) --goal 'share@2029 >= 1 %' --probability '80 %' --between '60 MNOK..140 MNOK'")
    #expect(never.code == 1 && never.output.contains("Of those tried 140 MNOK comes nearest"))
  }
}
