// SPDX-License-Identifier: GPL-3.0-or-later

import TestSupport
import Testing

struct `A run that is looked for` {
  static let step = "funding.phases.ramp_up.step.increment"
  let program: Program
  init() throws { program = try Program() }

  @discardableResult
  private func ksf(_ line: String) throws -> Program.Outcome {
    try program.shell("ksf \(line)", environment: ["KSF_ARCHIVE": "runs.sqlite"])
  }

  @Test func `of one metric has one figure, and its difference is of the first`() throws {
    try ksf("project --metric funding@2029")
    try ksf("project --set \(Self.step)='75 MNOK' --metric funding@2029")
    let text = try ksf("runs diff 1 2").output
    #expect(
      text.contains("1 of 1 figure differs, the most by +40.9 % of what run 1 has."), "\(text)")
  }

  @Test func `in kroner of a year is listed with that year`() throws {
    try ksf("project --metric funding_real@2029")
    try ksf("project --set price_year=2035 --metric funding_real@2029")
    let text = try ksf("runs --metric funding_real@2029").output
    #expect(text.contains("MNOK (2020 prices)") && text.contains("MNOK (2035 prices)"), "\(text)")
    #expect(try ksf("runs show 2").output.contains("MNOK (2035 prices)"))
    #expect(!(try ksf("runs --metric funding@2029")).output.contains("prices)"))
  }

  @Test func `is found by a metric that it was asked for, whatever came of it`() throws {
    let lines = [
      "elasticities --metric share@2034",
      "explain --set \(Self.step)='75 MNOK' --metric share@2034",
      "solve --goal 'share@2034 >= 1 %' --vary \(Self.step)",
      "sweep which-step-by-when -q --metric share@2034", "project --metric share@2033",
    ]
    for line in lines { try ksf(line) }
    let found = try ksf("runs --metric share@2034").output
    for word in ["elasticities", "explain", "solve", "sweep"] {
      #expect(found.contains(word), "\(word): \(found)")
    }
    #expect(!found.contains("2033"))
    try ksf("sweep which-step-is-robust -q")
    #expect(try ksf("runs --metric gap:one_percent@2034").output.contains("which-step-is-robust"))
    try ksf("project --metric held:one_percent")
    #expect(try ksf("runs --metric held:one_percent").output.contains(/\sno\s+projected/))
  }

  @Test func `is listed once where more were found than are shown`() throws {
    for year in 2029...2030 { try ksf("project --metric share@\(year)") }
    let list = try ksf("runs --limit 1 --format csv")
    #expect(list.output.split(separator: "\n").count == 2, "\(list.output)")
    #expect(list.errors.contains("1 older one is not shown"), "\(list.errors)")
  }

  @Test func `is not looked for by a command that there is not`() throws {
    let outcome = try ksf("runs --command slove")
    #expect(outcome.code != 0 && outcome.errors.contains("Did you mean 'solve'?"))
  }

  @Test(arguments: ["runs", "runs export -o sent.sqlite", "runs prune --dry-run"])
  func `is not looked for by a metric that is none`(_ command: String) throws {
    try ksf("project --metric share@2029")
    for wrong in ["shar@2029", "share2029", "foo:share"] {
      let compared = try ksf("compare ksf-2019 state-2024 --metric \(wrong)").errors
      let outcome = try ksf("\(command) --metric \(wrong)")
      #expect(outcome.code == 1 && outcome.output.isEmpty)
      #expect(
        outcome.errors == (compared.hasPrefix("--metric") ? "" : "--metric: ") + compared,
        "\(wrong)")
    }
    // Of another scenario there may be such a target.
    for own in ["gap:mine@2029", "reached:mine", "share@2099"] {
      #expect(!(try ksf("\(command) --metric \(own)")).errors.contains("--metric:"), "\(own)")
    }
  }
}
