// SPDX-License-Identifier: GPL-3.0-or-later

import TestSupport
import Testing

/// What is typed by people in a hurry, and what they are told.
struct `What is easily typed wrong` {
  let program: Program
  init() throws { program = try Program() }

  private func told(_ line: String) throws -> String {
    let run = try program.shell("ksf \(line)")
    #expect(run.code == 1, "\(run.output)")
    return (run.output + run.errors).split { $0 == " " || $0 == "\n" }.joined(separator: " ")
  }

  @Test(arguments: [
    ("share", "2020-2023"), ("outstanding", "2020-2023"), ("cumulative", "2020-2029"),
    ("deflator", "2020-2023"), ("running_projects:project", "2025-2029"),
  ])
  func `is a sum of shares and levels, and what to ask for instead`(
    _ column: String, _ years: String
  ) throws {
    let text = try told("project --metric sum:\(column)@\(years)")
    #expect(text.contains("Ask for mean:\(column)@\(years) or max:\(column)@\(years)."), "\(text)")
    let run = try program.shell(
      "ksf project --metric mean:\(column)@\(years) --metric max:\(column)@\(years)")
    #expect(run.code == 0, "\(run.errors)")
  }

  @Test func `is a sum of what a year has`() throws {
    // 100 + 150 + 200 + 250 MNOK.
    let run = try program.shell("ksf project --metric sum:funding@2020-2023")
    #expect(run.output.contains("700 MNOK"))
    let perInhabitant = try program.shell(
      "ksf project --metric sum:funding_per_inhabitant@2020-2023")
    #expect(perInhabitant.code == 0)
  }

  @Test(arguments: ["!=", "==", "<", ">", "=>", "≠"])
  func `is a relation that no goal has`(_ sign: String) throws {
    let text = try told("solve --vary increment --goal 'share@2029 \(sign) 1 %'")
    #expect(
      text.contains("'\(sign)' cannot stand in a goal. Write = (exactly), >= (at least) or <= (at"),
      "\(text)")
  }

  @Test func `is a goal with two limits`() throws {
    #expect(
      try told("solve --vary increment --goal '0.5 % <= share@2029 <= 1 %'").contains(
        "is not a goal. Write a metric, =, >= or <=, and a value"))
  }

  /// What is offered is taken, and means what was meant.
  @Test(arguments: [
    (
      "increment.2030=60 MNOK", "'50 MNOK' stands here for all years.",
      "funding.phases.ramp_up.step.increment={2020: 50 MNOK, 2030: 60 MNOK}"
    ),
    (
      "targets.one_percent.share.2030=2 %", "'1 %' stands here for all years.",
      "targets.one_percent.share={2020: 1 %, 2030: 2 %, between: hold}"
    ),
    (
      "municipal_costs.growth.real.2030=1 %", "'0.4 %' stands here for all years.",
      "municipal_costs.growth.real={"
    ),
    ("deflator.growth.2030=3 %", "'2.8 %' stands here for all years.", "deflator.growth={"),
  ])
  func `is a year of what is the same in all years`(
    _ setting: String, _ said: String, _ offered: String
  ) throws {
    let text = try told("project --set '\(setting)'")
    #expect(text.contains(said) && text.contains(offered), "\(text)")
    let start = try #require(text.firstRange(of: offered)?.lowerBound)
    let example = text[start...].prefix { $0 != "}" } + "}"
    let run = try program.shell("ksf project --set '\(example)' --years 2030")
    #expect(run.code == 0, "\(example): \(run.errors)")
  }

  @Test func `is a year more of what is by year already`() throws {
    let run = try program.shell(
      "ksf project --set 'increment={2020: 50 MNOK}' --set 'increment.2030=60 MNOK' "
        + "--metric funding@2030")
    #expect(run.output.contains("610 MNOK"), "\(run.output)\(run.errors)")
  }

  @Test func `is a comma in numbers that end alike`() throws {
    let law = "uniform(low: 1,000 MNOK, high: 2,000 MNOK)"
    let run = try program.shell(
      "ksf sweep what-moves-the-share --vary 'increment=\(law)' --format text")
    #expect(run.code == 0, "\(run.errors)")
    #expect(run.output.contains("uniform, lowest 1,000 MNOK, highest 2,000 MNOK"), "\(run.output)")
    let twice = try told(
      "sweep what-moves-the-share --vary 'increment=uniform(low: 1 MNOK, low: 2 MNOK)'")
    #expect(twice.contains("stands twice"))
  }

  @Test func `is a table with one row that is not whole`() throws {
    let rows = (1...40).map { "\($0),\($0 * $0 % 17)" }
    try program.write("runs.csv", (["a,y"] + rows + [",3"]).joined(separator: "\n") + "\n")
    let line = "ksf analyze runs.csv --inputs a --output y --method regression"
    for (language, said) in [
      ("en", "1 row has nothing in a column that is asked for, and was left out."),
      ("nb", "1 rad mangler noe"), ("nn", "1 rad manglar noko"),
    ] {
      let run = try program.shell("\(line) --language \(language)")
      #expect(run.output.contains(said), "\(run.output)\(run.errors)")
    }
  }
}
