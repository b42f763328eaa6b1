// SPDX-License-Identifier: GPL-3.0-or-later

import Foundation
import Funding
import OfficeFiles
import ScenarioFiles
import Simulation
import TestSupport
import Testing

@testable import Reports

/// Cells of inputs: each follows as the program would with the same `--set`, or is refused.
struct `An input of a workbook` {
  /// The library, and a scenario with every key.
  private static let names =
    ScenarioLibrary.ids + [
      Repository.root.appending(path: "Tests/ScenarioFilesTests/Examples/every-key.yaml").path
    ]

  private struct Subject {
    let name: String
    let builder: GridBuilder
    let check: CheckSheet

    init(_ name: String) throws {
      self.name = name
      builder = GridBuilder(try ScenarioLoader().load(name).model, .en)
      check = CheckSheet(builder, SheetNames(language: .en, number: nil))
    }
  }

  @Test func `makes all follow as the program does, in hundreds of changes of every kind`() throws {
    var random = SeededGenerator(seed: 11)
    let subjects = try Self.names.map { try Subject($0) }
    var (followed, refused, kinds) = (0, 0, Set<String>())
    var number = 0
    while followed < Tier.count(quick: 100, all: 300) {
      let subject = subjects[number % subjects.count]
      let change = RandomChange(
        of: subject.builder.model, count: [1, 1, 2, 6][number / subjects.count % 4],
        using: &random)
      number += 1
      var reader = GridReader(
        subject.builder, changing: change.inputs.mapValues { .number($0) })
      let what: Comment = "\(subject.name) with \(change.settings), \(change.observed)"
      do {
        let model = try ScenarioLoader().load(subject.name, settings: change.settings).model
        let projection = try change.projection(of: model)
        let fault = GridComparison(projection, &reader).fault
        #expect(fault == nil, what)
        #expect(subject.check.holds(&reader), what)
        (followed, kinds) = (followed + 1, kinds.union(change.kinds))
      } catch {
        #expect(!subject.check.holds(&reader), "\(what): \(error)")
        refused += 1
      }
    }
    #expect(refused > 0, "years and amounts that do not go together were among them")
    let all =
      Measure.allCases.map(\.rawValue) + ["price_year", "year", "by", "payout", "instruments"]
    #expect(Set(all).subtracting(kinds) == [])
  }

  @Test func `is refused by its cell, and by a check, where the program refuses it`() throws {
    var random = SeededGenerator(seed: 12)
    let subjects = try Self.names.map { try Subject($0) }
    for number in 0..<100 {
      let subject = subjects[number % subjects.count]
      let limit = try #require(subject.builder.limits.randomElement(using: &random))
      let rule = limit.rule(at: Place(0, 0), title: "", message: "")
      let bad: GridValue =
        switch number / 4 % 5 {
        case 0: .number(limit.isOpen ? limit.allowed.lowerBound : limit.allowed.lowerBound - 1)
        case 1: .number(limit.allowed.upperBound + 1)
        case 2: limit.isWhole ? .number(limit.allowed.lowerBound + 0.5) : .words("much")
        case 3: .words("5 %")
        default: .blank
        }
      // A cell that is emptied or pasted over asks no rule; the check sees it.
      if case .number(let value) = bad { #expect(!rule.allows(value), "\(limit.path): \(value)") }
      var reader = GridReader(subject.builder, changing: [limit.path: bad])
      #expect(!subject.check.holds(&reader), "\(subject.name): \(limit.path) is \(bad)")
    }
  }

  @Test(arguments: ScenarioLibrary.ids)
  func `has the limits of its measure, and of the years that the program takes`(
    _ id: String
  ) throws {
    let loaded = try ScenarioLoader().load(id)
    let builder = GridBuilder(loaded.model, .nb)
    for parameter in builder.parameters {
      let limit = InputLimit(parameter)
      let rule = limit.rule(at: Place(0, 0), title: "", message: "")
      let (low, high) = (limit.allowed.lowerBound, limit.allowed.upperBound)
      for value in [low - 1, low, low.nextUp, low + 0.5, parameter.central.value, high, high + 1] {
        #expect(rule.allows(value) == parameter.measure.allows(value), "\(limit.path) \(value)")
        var cell = OneInput(value: .number(value))
        let flag = limit.flag.value(in: 2020, &cell)
        #expect((flag == .number(1)) == parameter.measure.allows(value), "\(limit.path) \(value)")
      }
    }
    for year in builder.structure {
      #expect(year.allowed.contains(year.year), "\(year.path)")
      let isOfPrices = year.path == "price_year"
      #expect(year.allowed.lowerBound >= loaded.scenario.start || isOfPrices)
      #expect(year.allowed.upperBound <= max(loaded.scenario.end, year.year))
    }
  }

  @Test func `that ends a phase may stand in any year of the scenario`() throws {
    let phases = [
      Phase(
        name: "listed", .amounts([Dated(year: 2020, 100), Dated(year: 2021, 120)]),
        until: Until(year: 2021)),
      Phase(
        name: "steps", .step(first: nil, increment: 10, indexed: .compensation(1)),
        until: Until(year: 2024)),
      Phase(name: "growth", .grow(first: nil, rate: 0.02)),
    ]
    var scenario = Scenario.sample(years: 2020...2030, phases[0])
    scenario.phases = phases
    scenario.budgetDeflator = PriceSeries(growth: RatePath(0.03))
    let builder = GridBuilder(try Model(scenario), .en)
    let years = Dictionary(uniqueKeysWithValues: builder.structure.map { ($0.path, $0.allowed) })
    // An amount of 2021 would do nothing in a phase that ends before, and none is listed after it.
    #expect(years["funding.phases.listed.until.year"] == 2021...2021)
    #expect(years["funding.phases.steps.until.year"] == 2020...2030)
    var longer = scenario
    longer.phases[1].until = Until(year: 2028)
    var reader = GridReader(
      builder, changing: ["funding.phases.steps.until.year": .number(2028)])
    #expect(GridComparison(try Projection(of: longer), &reader).fault == nil)
  }

  @Test(arguments: ScenarioLibrary.ids)
  func `and a fixed rule have paths that a scenario's file has`(_ id: String) throws {
    let scenario = try ScenarioLoader().load(id).scenario
    for rule in FixedRule.all(of: scenario) {
      // Under the name of a phase stands its rule.
      let isPhase = scenario.phases.contains { rule.path == "funding.phases.\($0.name)" }
      let path = isPhase ? "\(rule.path).\(rule.value)" : rule.path
      #expect(ScenarioSchema.key(at: path) != nil, "\(path)")
    }
  }
}

/// A cell that a flag reads.
private struct OneInput: FormulaContext {
  let value: GridValue
  var years: ClosedRange<Int> { 2020...2020 }

  func input(at path: String) -> GridValue { value }
  func value(of row: String, in year: Int) -> GridValue { .error }
  func all() -> GridValue { .error }
  func inputFlags() -> GridValue { .error }
}

extension EntryRule {
  /// Whether an office program lets the number be typed.
  fileprivate func allows(_ value: Double) -> Bool {
    allowed.contains(value) && !(isOpen && value == allowed.lowerBound)
      && (!isWhole || value == value.rounded())
  }
}
