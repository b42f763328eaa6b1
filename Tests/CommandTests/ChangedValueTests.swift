// SPDX-License-Identifier: GPL-3.0-or-later

import Foundation
import Testing

/// A value that somebody sets where the scenario or the study draws it.
struct `A value set where one is drawn` {
  let program: Program
  init() throws { program = try Program() }

  private static let path = "municipal_costs.growth.demographic"
  private static let sweep =
    "--samples 8192 --method monte_carlo --metric share@2034 --band none --format json"

  private func names(of run: Program.Outcome) throws -> [String] {
    let all = try #require(
      try JSONSerialization.jsonObject(with: Data(run.output.utf8)) as? [String: Any])
    let tables = try #require(all["tables"] as? [String: Any])
    let inputs = try #require(tables["inputs"] as? [[String: Any]])
    return inputs.compactMap { $0["input"] as? String }
  }

  @Test func `holds in every draw, which is said, and what it does is seen`() throws {
    try program.write(
      "own.yaml", "extends: ksf-2019\nformat: 1\nid: x\ntitle: {en: t}\n\(Self.path): 2.5 %\n")
    try program.write("over.yaml", "\(Self.path): 2.5 %\n")
    let lines = [
      "ksf-2019 --set \(Self.path)='2.5 %'", "own.yaml", "ksf-2019+over.yaml",
      "ksf-2019 --set municipal_costs.growth='{demographic: 2.5 %, real: 0.4 %, price: deflator}'",
    ]
    for line in lines {
      let run = try program.shell("ksf sweep \(line) \(Self.sweep)")
      #expect(run.errors.contains("\(Self.path) does not vary"), "\(line): \(run.errors)")
      #expect(try names(of: run) == ["municipal_costs.growth.real", "deflator.growth"], "\(line)")
    }
    let check = try program.shell("ksf check own.yaml")
    #expect(check.output.contains("\(Self.path) does not vary"), "\(check.output)")
    // By hand: 0.227 % × (1.012 / 1.025)^11 = 0.197 %.
    let words = try program.shell(
      "ksf sweep --set \(Self.path)='2.5 %' --samples 8192 --method monte_carlo --metric share@2034 "
        + "--band none -q")
    #expect(words.output.contains("share@2034: 0.197 % in the middle"), "\(words.output)")
  }

  @Test(arguments: [
    "--set \(path)='1.2 %'", "--set end=2050",
    "--set \(path)='2.5 %' --set uncertainty.\(path)='{normal: {mean: 2.5 %, sd: 0.3 %}}'",
    "--set deflator.growth='3 %'",
  ]) func `is drawn all the same where it is the same, follows, or is drawn around`(
    _ settings: String
  ) throws {
    let run = try program.shell("ksf sweep ksf-2019 \(settings) \(Self.sweep)")
    #expect(run.code == 0 && !run.errors.contains("does not vary"), "\(run.errors)")
    #expect(
      try names(of: run) == [Self.path, "municipal_costs.growth.real", "deflator.growth"])
  }

  @Test func `holds in a study that draws it, in solves and in what is written`() throws {
    let study = try program.shell(
      "ksf sweep nearing-parity --samples 4096 --set \(Self.path)='2.5 %' --format json")
    #expect(study.errors.contains("\(Self.path) does not vary"), "\(study.errors)")
    #expect(try !names(of: study).contains(Self.path))
    let solve = try program.shell(
      "ksf solve --vary increment --goal 'share@2034 >= 1 %' --probability '80 %' --samples 256 "
        + "--set \(Self.path)='2.5 %' -o plan.yaml")
    #expect(solve.errors.contains("\(Self.path) does not vary"))
    #expect(solve.output.contains("Changed: \(Self.path)=2.5 %."), "\(solve.output)")
    let plan = try program.shell("ksf show plan.yaml")
    #expect(plan.output.contains("The KSF proposal of 2019 on real costs, changed"))
    #expect(!plan.output.contains("50 MNOK more every year"))
    #expect(!plan.output.contains("normal: {mean: 1.2 %") && !plan.output.contains("mean: 1.2 %"))
    // Said once, however often it is changed.
    let again = try program.shell("ksf project plan.yaml --set increment='150 MNOK' -q")
    #expect(again.output.hasPrefix("The KSF proposal of 2019 on real costs, changed (ksf-2019)"))
  }

  @Test(arguments: [
    "frontier --vary municipal_costs.growth.real=0 %..2 % --solve increment --goal 'share@2029 = 1 %'",
    "elasticities --metric share@2029",
    "solve --vary municipal_costs.growth.real --goal 'share@2034 >= 0.6 %'",
    "project --format markdown",
  ]) func `is told in every answer`(_ line: String) throws {
    let words = line.replacing("0 %..2 %", with: "'0 %..2 %'")
    let run = try program.shell("ksf \(words) --set increment='150 MNOK' -q")
    let answer = run.output.split(separator: "\n").prefix(4).joined(separator: " ")
    #expect(answer.contains("increment=150 MNOK"), "\(run.output) \(run.errors)")
    #expect(!run.output.contains("50 MNOK more every year"))
  }
}
