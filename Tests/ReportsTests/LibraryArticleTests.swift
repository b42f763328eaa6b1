// SPDX-License-Identifier: GPL-3.0-or-later

import Foundation
import Funding
import Simulation
import Studies
import TestSupport
import Testing

@testable import Reports
@testable import ScenarioFiles

struct `The page of the library KSFSimulator` {
  @Test func `shows code that is tested here, to the letter`() throws {
    let page = try Repository.text("Sources/KSFSimulator/KSFSimulator.docc/KSFSimulator.md")
    let shown = page.split(separator: "\n").filter { $0.hasPrefix("    ") }
      .map { $0.trimmingCharacters(in: .whitespaces) }.filter { !$0.hasPrefix("import ") }
    #expect(shown.count > 8)
    let lines = Set(
      try String(contentsOfFile: #filePath, encoding: .utf8).split(separator: "\n")
        .map { $0.trimmingCharacters(in: .whitespaces) })
    for line in shown { #expect(lines.contains(line)) }
  }

  @Test func `of a projection and its table is right`() throws {
    let loaded = try ScenarioLoader().load("ksf-2019", settings: ["end=2040"])
    let projection = try loaded.projection()
    let share = projection[Column(.share), 2029]
    let sentences = projection.answer.map { $0.words(in: .nn) }
    #expect(share > 0.0019 && share < 0.002)
    #expect(!sentences.isEmpty)

    let view = try TableView(
      projection, columns: ["funding", "gap"], every: 5, prices: .real, language: .nb)
    let (text, csv) = (view.text(width: 80), view.csv)
    #expect(text.contains("2024-kr") || text.contains("kroner"))
    #expect(csv.hasPrefix("year,funding_real"))
  }

  @Test func `of a question is right`() throws {
    let model = try ScenarioLoader().load("ksf-2019").projection().model
    let increment = try model.place(of: "funding.phases.ramp_up.step.increment")
    var solver = try Solver(Goal(.reached(0), .atMost, 2034), in: model, varying: increment)
    let smallest = solver.solve().solutions.first?.point.value
    #expect(try #require(smallest) > 50)
  }
}
