// SPDX-License-Identifier: GPL-3.0-or-later

import Foundation
import TestSupport
import Testing

struct `Explaining a number` {
  let program: Program
  init() throws { program = try Program() }

  private func json(_ arguments: String) throws -> [String: Any] {
    let text = try program.shell("ksf explain \(arguments) --format json").output
    return try #require(try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any])
  }

  @Test func `says the rule in names, then in numbers, then whence each number is`() throws {
    let text = try program.shell("COLUMNS=200 ksf explain --cell share@2026").output
    let lines = text.split(separator: "\n").map { String($0) }
    #expect(
      lines.prefix(3) == [
        "share@2026 = 0.163 %: the funding frame as a share of the operating costs",
        "  = funding@2026 ÷ operating_costs@2026", "  = 400 MNOK ÷ 245,499.3 MNOK",
      ])
    #expect(
      lines.contains(
        "  municipal_costs.observed.2023: 204,513 MNOK (derived, [ssb-care-2023], "
          + "municipal_health_care_costs, from scenarios/ksf-2019.yaml:52). care 171.9 bn plus "
          + "health services 32 613 MNOK (ssb-health-2023)"))
  }

  @Test func `names only what a later line tells`() throws {
    let steps = try #require(
      try json("ksf-2019 --cell present_value@2034")["steps"] as? [[String: Any]])
    for (index, step) in steps.enumerated() {
      let formula = try #require(step["formula"] as? String)
      for cell in formula.matches(of: /([a-z_:]+)@([0-9]{4})/) {
        let year = try #require(Int(cell.output.2))
        let isTold = steps[index...].contains {
          $0["quantity"] as? String == String(cell.output.1)
            && ($0["years"] as? [Int])?.contains(year) == true
        }
        #expect(isTold, "\(cell.output.0) in \(formula)")
      }
    }
  }

  @Test(arguments: ["share@2030", "cash@2040", "gap:parity@2029", "specialist_research@2035"])
  func `gives the number of the table`(_ cell: String) throws {
    let metric = try program.shell("ksf project --metric \(cell) --format csv").output
    let value = metric.split(separator: "\n")[1].split(separator: ",")[1]
    #expect(try json("--cell \(cell)")["value"] as? Double == Double(value))
  }

  @Test func `names the very line that each number stands in`() throws {
    let inputs = try #require(
      try json("existing-counted-in --cell net_new@2040")["inputs"] as? [[String: Any]])
    #expect(inputs.count > 3)
    for input in inputs {
      let path = try #require(input["path"] as? String)
      let origin = try #require(input["origin"] as? String)
      let place = try #require(origin.firstMatch(of: /from (scenarios\/[a-z0-9-]+\.yaml):([0-9]+)/))
      let text = try Repository.text(String(place.output.1))
      let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
      let line = lines[try #require(Int(place.output.2)) - 1]
      let names = path.split(separator: ".").map { String($0) }
      #expect(names.contains { line.contains($0) }, "\(path): \(line)")
    }
  }

  @Test func `knows what was set and what was left out`() throws {
    let text = try program.shell(
      "COLUMNS=200 ksf explain --cell funding@2024 --set funding.phases.ramp_up.step.increment='60 MNOK'"
    ).output
    #expect(text.contains("funding@2024 = 340 MNOK"))
    #expect(
      text.contains("increment: 60 MNOK (from --set funding.phases.ramp_up.step.increment=60 MNOK)")
    )
    let overhead = try program.shell("ksf explain --cell overhead:secretariat@2024").output
    #expect(overhead.contains("overheads.secretariat.bodies: 1 ("))
  }

  @Test(arguments: [
    ("share", "a column and a year"), ("reached:one_percent", "a column and a year"),
    ("shar@2029", "Did you mean 'share'"), ("share@1066", "years allowed: 2020–2060"),
    ("sum:funding@2020-2023", "a column and a year"),
  ])
  func `refuses what is not a cell`(_ cell: String, _ words: String) throws {
    let outcome = try program.shell("ksf explain --cell \(cell)")
    #expect(outcome.code == 1 && outcome.output.isEmpty)
    #expect(outcome.errors.contains(words), "\(outcome.errors)")
  }
}
