// SPDX-License-Identifier: GPL-3.0-or-later

import Foundation
import Funding
import Reports
import ScenarioFiles
import Simulation
import TestSupport
import Testing

/// `base+one.yaml+other.yaml`, as the command line names scenarios.
struct `A scenario with files laid over it` {
  let folder: Folder
  init() throws { folder = try Folder() }

  static let head = "format: 1\nid: mine\ntitle: {en: Mine}\n"

  func path(_ name: String, _ text: String) throws -> String { try folder.write(name, text) }

  func fault(_ name: String) throws -> Fault {
    let faults = #expect(throws: Faults.self) { try ScenarioLoader().load(name) }
    return try #require(faults?.list.first)
  }

  @Test func `is the scenario with the changes of the file`() throws {
    let file = try path("steps.yaml", "funding.phases.ramp_up.step.increment: 60 MNOK\n")
    let loaded = try ScenarioLoader().load("ksf-2019+\(file)")
    #expect(try loaded.projection()[Column(.funding), 2021] == 160)
    #expect(loaded.scenario.id == "ksf-2019" && loaded.overlays == [file])
    #expect(loaded.scenario.description == nil, "what the base says of itself is not true of it")
  }

  @Test func `takes the files in the order in which they are written`() throws {
    let one = try path("one.yaml", "end: 2050\ndeflator.growth: 3 %\n")
    let other = try path("other.yaml", Self.head + "deflator: {growth: 1 %}\n")
    let loader = ScenarioLoader()
    let (first, last) = (
      try loader.load("ksf-2019+\(other)+\(one)"), try loader.load("ksf-2019+\(one)+\(other)")
    )
    #expect(first.scenario.deflator.growth == RatePath(0.03))
    #expect(last.scenario.deflator.growth == RatePath(0.01))
    #expect(first.scenario.end == 2050 && last.scenario.end == 2050)
    #expect(last.scenario.id == "mine" && last.overlays == [one, other])
  }

  @Test func `lists all the files that it was made of, the topmost first`() throws {
    let one = try path("one.yaml", "end: 2050\n")
    try folder.write("costs.csv", "year,value,unit\n2019,131500,MNOK\n2023,150000,MNOK\n")
    let other = try path(
      "other.yaml", "municipal_costs: {observed: costs.csv, gaps: geometric}\n")
    let loaded = try ScenarioLoader().load("ksf-2019-indexed+\(one)+\(other)")
    #expect(
      loaded.inputs.map { $0.name.split(separator: "/").last } == [
        "other.yaml", "one.yaml", "ksf-2019-indexed.yaml", "ksf-2019.yaml", "costs.csv",
      ])
  }

  @Test func `may begin with a file, and may have scenarios of the library laid over it`() throws {
    let base = try path("base.yaml", "extends: ksf-2019\n" + Self.head + "end: 2050\n")
    let file = try path("one.yaml", "extends: base.yaml\n" + Self.head)
    #expect(try ScenarioLoader().load("\(base)+\(file)").scenario.end == 2050)
    let two = try path("two.yaml", "start: 2021\n")
    let scenario = try ScenarioLoader().load("ksf-2019+ksf-2019-indexed+\(two)").scenario
    #expect(scenario.id == "ksf-2019-indexed" && scenario.start == 2021)
  }

  @Test func `loads again from what it resolves to`() throws {
    let file = try path("one.yaml", "deflator.growth: 3 %\n")
    let loaded = try ScenarioLoader().load("ksf-2019+\(file)")
    let again = try ScenarioLoader().load(path("all.yaml", loaded.resolvedText))
    #expect(again.scenario.deflator == loaded.scenario.deflator)
    #expect(again.scenario.phases == loaded.scenario.phases)
  }

  @Test func `keeps settings on top of the files`() throws {
    let file = try path("one.yaml", "deflator.growth: 3 %\n")
    let loaded = try ScenarioLoader().load("ksf-2019+\(file)", settings: ["deflator.growth=5 %"])
    #expect(loaded.scenario.deflator.growth == RatePath(0.05))
    #expect(loaded.changes.suffix(1) == ["deflator.growth=5 %"])
  }

  @Test func `is a file with a plus in its name where there is one`() throws {
    let plus = try path("a+b.yaml", "extends: ksf-2019\n" + Self.head + "end: 2044\n")
    #expect(try ScenarioLoader().load(plus).overlays == [])
    #expect(try ScenarioLoader().load(plus).scenario.end == 2044)
    let over = try path("c+d+e.yaml", "start: 2021\n")
    let loaded = try ScenarioLoader().load("\(plus)+\(over)")
    #expect(loaded.scenario.years == 2021...2044 && loaded.overlays == [over])
  }

  @Test(arguments: ["ksf-2019+", "+ksf-2019", "+", "ksf-2019++ksf-2019-indexed"])
  func `has a name on either side of every plus`(_ name: String) throws {
    let fault = try fault(name)
    #expect(fault.code == .missingValue && fault.place?.file == name)
  }

  @Test func `names files that are there`() throws {
    #expect(try fault("ksf-2019+no.yaml").code == .fileMissing)
    #expect(try fault("ksf-2018+no.yaml").nearest == "ksf-2019")
    #expect(try fault("ksf-2019+ksf2019").code == .unknownScenario)
  }

  @Test func `has each file once`() throws {
    let file = try path("one.yaml", "end: 2050\n")
    #expect(try fault("ksf-2019+\(file)+\(file)").code == .duplicateName)
    #expect(try fault("ksf-2019+ksf-2019").code == .duplicateName)
    #expect(try fault("ksf-2019-indexed+ksf-2019").code == .duplicateName)
  }

  @Test func `has no file over it that extends another scenario`() throws {
    let file = try path("one.yaml", Self.head + "extends: slide-frozen\nend: 2050\n")
    let fault = try fault("ksf-2019+\(file)")
    #expect(fault.code == .extendsAnother && fault.found == "slide-frozen")
    #expect(fault.allowed == ["ksf-2019"] && fault.place?.line == 4)
    let unknown = try path("two.yaml", Self.head + "extends: slide\n")
    #expect(try self.fault("ksf-2019+\(unknown)").code == .unknownScenario)
  }

  static let malformed: [(String, Fault.Code, String)] = [
    ("hello\n", .wrongKind, ""), ("- a\n- b\n", .wrongKind, ""), ("", .fileEmpty, ""),
    ("deflator: {growht: 3 %}\n", .unknownKey, "deflator.growht"),
    ("deflator.growht: 3 %\n", .unknownPath, "deflator.growht"),
    ("targets: {none: remove}\n", .nothingToRemove, "targets.none"),
    ("end: 2050\nend: 2051\n", .duplicateKey, "end"),
    ("format: 7\n", .unsupportedFormat, "format"),
    ("end: 2010\n", .horizon, "end"), ("id: Not An Id\n", .badName, "id"),
  ]

  @Test(arguments: malformed)
  func `tells what is wrong in a file, with its place there`(
    _ text: String, _ code: Fault.Code, _ key: String
  ) throws {
    let fault = try fault("ksf-2019+\(path("wrong.yaml", text))")
    #expect(fault.code == code && fault.path == key)
    #expect(fault.place?.file.hasSuffix("wrong.yaml") == true)
    #expect(!fault.words(in: .nb).isEmpty)
  }

  @Test func `tells of a fault below which file it comes from`() throws {
    let wrong = try path("wrong.yaml", "start: soon\n")
    let fine = try path("fine.yaml", "end: 2050\n")
    let fault = try fault("ksf-2019+\(wrong)+\(fine)")
    #expect(fault.place?.file == wrong && fault.heir == fine)
  }

  @Test func `has its texts shown one after another`() throws {
    let file = try path("one.yaml", "end: 2050\n")
    let text = try ScenarioLoader().text(of: "ksf-2019+\(file)")
    #expect(text.hasPrefix("# scenarios/ksf-2019.yaml\n") && text.hasSuffix("end: 2050\n"))
  }

  @Test func `has few of them, however many are named`() throws {
    let many = Array(repeating: "ksf-2019", count: 5_000).joined(separator: "+")
    let fault = try fault(many)
    #expect(fault.id == "too_many" && fault.found == .spelt("4999"), "\(fault)")
    let some = ["ksf-2019"] + Array(repeating: "x.yaml", count: 21)
    #expect(try self.fault(some.joined(separator: "+")).allowed == [.spelt("20")])
  }
}
