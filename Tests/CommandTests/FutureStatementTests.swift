// SPDX-License-Identifier: GPL-3.0-or-later

import Foundation
import TestSupport
import Testing

/// Statements about many futures, each held against another way to come to the same.
struct `What is said of many futures` {
  static let costs = "slide-frozen --set municipal_costs.growth='0 %'"
  static let step = "'increment=uniform(low: 50 MNOK, high: 400 MNOK)'"
  static let process = "'deflator.growth=process(sd: 1 %, persistence: 0.5)'"
  let program: Program
  init() throws { program = try Program() }

  private func said(_ line: String, code: Int32 = 0) throws -> String {
    let run = try program.shell("ksf \(line)")
    #expect(run.code == code, "\(run.errors)")
    return (run.output + run.errors).split { $0 == " " || $0 == "\n" }.joined(separator: " ")
  }

  private func tables(_ line: String) throws -> [String: [[String: Any]]] {
    let text = try program.shell("ksf \(line) --format json -q").output
    let json = try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any]
    return try #require(json?["tables"] as? [String: [[String: Any]]], "\(text)")
  }

  @Test func `is one share for one event, with one interval`() throws {
    let text = try said(
      "sweep ksf-2019 --method quasi_monte_carlo --samples 4096 --metric met:one_percent "
        + "--metric reached:one_percent --band none --set increment='270 MNOK'")
    #expect(text.contains("met:one_percent: yes in 0 of 100 futures (0–0.10)."), "\(text)")
    #expect(text.contains("is reached by 2029 in 0 of 100 futures (0–0.10)."), "\(text)")
  }

  /// All years of a process at their own 5 % would go far beyond what the process alone comes to.
  @Test func `is as wide for a process that is moved as for one that is drawn`() throws {
    let only =
      "--set uncertainty.municipal_costs.growth.real=remove "
      + "--set uncertainty.municipal_costs.growth.demographic=remove"
    let ask = "sweep ksf-2019 \(only) --metric share@2034 --band none"
    let moved = try #require(try tables("\(ask) --method one_at_a_time")["tornado"]?.first)
    let drawn = try #require(
      try tables("\(ask) --method quasi_monte_carlo --samples 4096")["metrics"]?.first)
    for (at, quantile) in [("at_low", "q95"), ("at_high", "q05")] {
      let one = try #require(moved[at] as? Double)
      let other = try #require(drawn[quantile] as? Double)
      #expect(abs(one / other - 1) < 0.01, "\(at): \(one), \(other)")
    }
    let ends = try ["low", "high"].map { try #require(moved[$0] as? Double) }
    #expect(abs((ends[0] + ends[1]) / 2 - 0.028) < 1e-9 && ends[0] < ends[1])
    let text = try said("\(ask) --method one_at_a_time --metric reached:one_percent")
    #expect(text.contains("quantiles of the mean up to the last year of the metric"), "\(text)")
    #expect(text.contains("No input moved alone changes reached:one_percent: not by 2060."))
  }

  @Test func `names no cause from the years after, nor one year for all of its process`() throws {
    _ = try said(
      "sweep ksf-2019 --method latin_hypercube --samples 500 --metric share@2034 -o out --keep-draws"
    )
    let found = try tables("analyze out/draws.csv --output share@2034 --method easi")
    let names = try #require(found["easi"]).compactMap { $0["input"] as? String }
    #expect(
      names == [
        "municipal_costs.growth.demographic", "municipal_costs.growth.real",
        "mean:deflator.growth@2027-2034",
      ])
    let sum = try #require(found["easi"]).compactMap { $0["first"] as? Double }.reduce(0, +)
    #expect((0.9...1.1).contains(sum), "\(sum)")
    let text = try said("analyze out/draws.csv --output share@2034 --method pawn")
    #expect(text.contains("its mean over 2027–2034 is one input"), "\(text)")
    #expect(!text.contains("go together"))
    let years = "deflator.growth.2033 deflator.growth.2034"
    let apart = try said(
      "analyze out/draws.csv --output share@2034 --method pawn --inputs \(years)")
    #expect(apart.contains("These inputs go together"), "\(apart)")
    #expect(apart.contains("deflator.growth.2033, deflator.growth.2034 (0."))
    let box = try said("discover out/draws.csv --where 'share@2034 < 0.22 %'")
    #expect(box.contains(/municipal_costs.growth.demographic ≥ [0-9.]+ %/), "\(box)")
    // As it is printed it can be put back.
    let limit = try #require(box.firstMatch(of: /municipal_costs.growth.real ≥ ([0-9.]+ %)/)).1
    _ = try said(
      "discover out/draws.csv --where 'municipal_costs.growth.real >= \(limit)' "
        + "--inputs municipal_costs.growth.demographic --resamples 0")
  }

  @Test func `knows that policies have the same futures, whichever inputs are looked at`() throws {
    _ = try said(
      "sweep \(Self.costs) --method policies --vary 'increment=values(50 MNOK, 100 MNOK)' --vary "
        + "\(Self.process) --samples 4096 --metric share@2029 --band none -o out --keep-draws")
    for inputs in ["", "--inputs deflator.growth.2027 deflator.growth.2028"] {
      let text = try said("analyze out/draws.csv --output share@2029 --method pawn \(inputs)")
      #expect(text.contains("The rows are not independent"), "\(inputs): \(text)")
    }
  }

  @Test func `is kept of the scenario's own levers, and as what it is`() throws {
    let archive = "KSF_ARCHIVE=$PWD/runs.db ksf"
    let ask = "\(Self.costs) --metric share@2029 --metric reached:one_percent"
    func run(_ line: String) throws -> String {
      try program.shell("\(archive) \(line)").output
    }
    _ = try run(
      "sweep \(ask) --band none --method quasi_monte_carlo --samples 4096 --vary \(Self.step) -q")
    _ = try run("project \(ask)")
    // 100 + 9 · 50 MNOK of 130 bn.
    let csv = try run("runs --metric share@2029 --format csv -q").split(separator: "\n")
    #expect(csv.count == 3 && csv.allSatisfy { $0.contains("0.0042307") || $0.contains("kind") })
    let text = try run("runs --metric share@2029")
    #expect(text.contains(/0\.423 % +projected/) && text.contains(/0\.423 % +mean/), "\(text)")
    // 100 + 24 · 50 is 1,300, the first year with 1 %.
    let years = try run("runs --metric reached:one_percent")
    #expect(years.contains(/\s2044 +projected/) && years.contains(/\s2044 +median/), "\(years)")
    _ = try run(
      "sweep \(ask) --band none --method quasi_monte_carlo --samples 4096 --vary \(Self.step) -q "
        + "--set first='110 MNOK'")
    #expect(try run("runs diff 1 3").contains("scenario_metrics: share@2029"))
  }

  @Test func `is in one unit, whatever a policy is looked at by`() throws {
    let text = try program.shell(
      "ksf sweep \(Self.costs) --method policies --vary 'increment=values(50 MNOK, 100 MNOK)' "
        + "--vary \(Self.process) --samples 4096 --metric share@2029 --band share",
      environment: ["COLUMNS": "1000"]
    ).output
    let row = try #require(text.split(separator: "\n").first { $0.contains("  50 MNOK  ") })
    let cells = row.split(separator: "%").count
    #expect(cells > 10, "\(row)")
    #expect(!row.contains("  0.00"), "\(row)")
  }

  @Test func `is called per cent where it is that, and a fraction where it is one`() throws {
    let ask =
      "\(Self.costs) --method sobol --samples 4096 --vary \(Self.step) "
      + "--vary 'municipal_costs.growth=uniform(low: 0 %, high: 2 %)' --metric share@2029 "
      + "--metric reached:one_percent --band share"
    let text = try said("sweep \(ask)")
    #expect(text.contains("By year, share of the futures, %"), "\(text)")
    #expect(text.contains("What explains the spread (Sobol' indices), %"))
    try program.write(
      "study.yaml",
      """
      format: 1
      id: study
      scenario: slide-frozen
      question: {en: Which step?, nb: Hvilket steg?, nn: Kva steg?}
      levers:
        increment: {uniform: {low: 50 MNOK, high: 400 MNOK}}
      metrics: [share@2029, "reached:one_percent"]
      bands: [share]
      method: {sobol: {samples: 4096}}
      """)
    let run = try program.shell("ksf export study.yaml -o package")
    #expect(run.code == 0, "\(run.errors)")
    let json =
      try JSONSerialization.jsonObject(
        with: Data(try program.read("package/datapackage.json").utf8)) as? [String: Any]
    let resources = try #require(json?["resources"] as? [[String: Any]])
    let tables = resources.filter { ($0["path"] as? String)?.hasSuffix(".csv") == true }
    let titles = tables.compactMap { $0["title"] as? String }
    #expect(titles.count > 5 && !titles.contains { $0.contains("%") }, "\(titles)")
    #expect(Set(titles).count == titles.count, "\(titles)")
    let reached = try #require(tables.first { $0["name"] as? String == "reached" })
    let fields = try #require((reached["schema"] as? [String: Any])?["fields"] as? [[String: Any]])
    for name in ["probability", "low", "high"] {
      let field = try #require(fields.first { $0["name"] as? String == name })
      #expect(field["unit"] as? String == "fraction", "\(field)")
    }
    let bands = titles.filter { $0.contains("The spread of each year") }
    #expect(bands.count == 2 && bands.contains { $0.contains("(drawn: ") }, "\(bands)")
    #expect(bands.contains { $0.hasPrefix("With the scenario's own values: ") })
  }

  @Test(arguments: ["deflator.growth", "municipal_costs.growth.real"])
  func `holds in the file that is written, without the uncertainty of what was solved for`(
    _ path: String
  ) throws {
    let goal = "share@2034 >= 0.23 %"
    let text = try said(
      "solve ksf-2019 --vary \(path) --goal '\(goal)' --probability '80 %' --samples 4096 "
        + "-o solved.yaml")
    #expect(text.contains("\(path) is uncertain in the scenario; here each value"), "\(text)")
    let share = try #require(text.firstMatch(of: /then it holds in ([0-9.]+) of 100/)).1
    #expect(text.contains("\(share) % or less"), "\(text)")
    let rows = try #require(
      try tables(
        "sweep solved.yaml --method policies --samples 4096 --band none --metric share@2034 "
          + "--vary 'increment=values(50 MNOK)' --threshold '\(goal)'")["policies"])
    let held = try #require(rows[0]["satisfied"] as? Double)
    #expect(abs(held - 0.8) < 0.01, "\(held)")
  }

  @Test func `is of what was set, in a study with uncertainties of its own`() throws {
    let path = "municipal_costs.growth.real"
    let ask = "sweep nearing-parity --method one_at_a_time --metric cash@2040 --band none"
    let law = "--set 'uncertainty.\(path)={normal: {mean: 5 %, sd: 0.2 %}}'"
    for more in ["", "--set \(path)='1 %'"] {
      let run = try program.shell("ksf \(ask) \(law) \(more)")
      #expect(run.code == 0 && run.output.contains("normal, mean 5 %, sd 0.2 %"), "\(run.output)")
      #expect(!run.errors.contains("does not vary"), "\(run.errors)")
    }
    try program.write(
      "decided.yaml",
      """
      format: 1
      id: decided
      scenario: ksf-2019
      question: {en: Which?, nb: Hvilken?, nn: Kva?}
      levers:
        \(path): {values: [0 %, 1 %]}
      metrics: [share@2034]
      method: grid
      """)
    let lever = try said("sweep decided.yaml \(law)", code: 1)
    #expect(lever.contains("varies twice"), "\(lever)")
    let changed = try said("\(ask) --set \(path)='1 %'")
    #expect(changed.hasPrefix("Changed: \(path)=1 %."), "\(changed)")
  }

  @Test func `leaves out futures and rows, each counted as what it is`() throws {
    let text = try said(
      "sweep ksf-2019 --vary 'funding.phases.ramp_up.step.first=uniform(low: 0 MNOK, high: 10 "
        + "MNOK)' --metric share@2034 --band none --method sobol --samples 4096 -o out")
    let account = try program.read("out/account.csv").split(separator: "\n").map {
      $0.split(separator: ",", omittingEmptySubsequences: false)
    }
    let indices = try #require(account.first { $0[0] == "indices" })
    let used = try #require(account[0].firstIndex(of: "samples_used"))
    let digits = text.replacing(",", with: "")
    #expect(digits.contains("estimator from \(indices[used]) rows."), "\(text)")
    #expect(digits.contains("\(indices[used + 1]) of 4096 rows have a future without"), "\(text)")
    #expect(digits.contains("of 4096 futures have no valid path"), "\(text)")
  }

  @Test(arguments: [
    ("sweep nearing-parity --blocks 1-8 --part x --keep-draws -o kd", "leave out -o", 64),
    ("sweep nearing-parity --blocks 1-8 --part x --format csv", "leave out -o", 64),
    ("sweep ksf-2019 --method one_at_a_time --samples 100", "--samples", 1),
    ("sweep which-step-by-when --seed 3", "--seed", 1),
    (
      "sweep ksf-2019 --method grid --vary 'increment=uniform(low: 1 MNOK, high: 2 MNOK)'",
      "a lever with a distribution is not tried", 1
    ),
    ("sweep slide-frozen --vary 'start=values(2020, 2025)'", "--band none", 1),
    (
      "solve slide-frozen --vary increment --goal 'share@2029 >= 1 %' --probability '80 %'",
      "--set 'uncertainty.PATH={…}'", 1
    ),
  ])
  func `takes no option that does nothing`(
    _ line: String, _ words: String, _ code: Int32
  ) throws {
    let text = try said(line, code: code)
    #expect(text.contains(words), "\(text)")
  }

  /// What is offered answers what was asked.
  @Test func `is offered by year with all that was asked`() throws {
    let text = try said(
      "solve ksf-2019 --vary targets.one_percent.by --goal met:one_percent --probability '80 %' "
        + "--set increment='250 MNOK'", code: 1)
    let offered = try #require(text.firstMatch(of: /`(ksf sweep .*)` tells/)).1
    #expect(offered.contains("'increment=250 MNOK'") && offered.contains("ksf-2019"), "\(offered)")
    let answer = try said("\(offered.dropFirst(4)) --samples 4096")
    #expect(answer.contains("With 2029, as in the scenario, met:one_percent"), "\(answer)")
  }
}
