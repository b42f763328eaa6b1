// SPDX-License-Identifier: GPL-3.0-or-later

import Foundation
import Funding
import ScenarioFiles
import Sensitivity
import Studies
import TestSupport
import Testing

struct `A study file` {
  @Test(arguments: StudyLibrary.ids)
  func `of the library loads, asks in three languages, and is as it stands in the folder`(
    _ id: String
  ) throws {
    let loaded = try StudyLoader().load(id)
    #expect(loaded.study.id == id && loaded.study.question?.byLanguage.count == 3)
    #expect(try Repository.text("scenarios/studies/\(id).yaml") == StudyLibrary.text(id))
    #expect(!ScenarioLibrary.ids.contains(id))
    _ = try Sweep(loaded.study, of: loaded.scenario.model, identity: "")
  }

  @Test func `without uncertainties has the scenario's own, also beside a shared draw of its own`()
    throws
  {
    let folder = try Folder()
    let path = try folder.write(
      "study.yaml",
      "format: 1\nid: own\nscenario: ksf-2019\nmetrics: [share@2029]\nmethod: {monte_carlo: {samples: 256}}\n"
        + "shared: {pressure: {normal: {mean: 0.3 %, sd: 0.1 %}, drives: [municipal_costs.growth.real]}}\n"
    )
    let loaded = try StudyLoader().load(path)
    let own = loaded.scenario.uncertainty.inputs.map(\.path)
    #expect(own.contains("municipal_costs.growth.demographic"))
    let given = loaded.study.uncertainty
    #expect(given.inputs.map(\.path) == own.filter { $0 != "municipal_costs.growth.real" })
    #expect(given.shared.map(\.name) == ["pressure"])
  }

  @Test func `of the library is there for every file of the folder`() throws {
    let files = try Repository.files(in: "scenarios/studies", suffix: ".yaml")
    let names = files.map { $0.deletingPathExtension().lastPathComponent }.sorted()
    #expect(names == StudyLibrary.ids && names.count >= 5)
  }

  @Test(arguments: StudyLibrary.ids)
  func `written out beside its scenario is the same study`(_ id: String) throws {
    let loaded = try StudyLoader().load(id)
    let folder = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    try Data(loaded.text.utf8).write(to: folder.appending(path: "study.yaml"))
    try Data(loaded.scenario.resolvedText.utf8).write(to: folder.appending(path: "scenario.yaml"))
    let again = try StudyLoader().load(folder.appending(path: "study.yaml").path)
    #expect(again.study == loaded.study)
  }

  @Test func `takes the scenario's own uncertainty where it has none, but for its levers`() throws {
    let folder = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    let file = folder.appending(path: "study.yaml")
    try Data(
      """
      format: 1
      id: mine
      scenario: ksf-2019
      question: What?
      levers: {municipal_costs.growth.real: {from: 0 %, to: 1 %, steps: 3}}
      metrics: [share@2034]
      method: grid
      """.utf8
    ).write(to: file)
    let study = try StudyLoader().load(file.path).study
    #expect(
      study.levers == [Lever(path: "municipal_costs.growth.real", .values([0, 0.005, 0.01]))])
    #expect(
      study.uncertainty.inputs.map(\.path) == [
        "municipal_costs.growth.demographic", "deflator.growth",
      ])
    #expect(study.seed == Study.standardSeed)
  }

  static let laws: [(String, Uncertainty.Law)] = [
    ("normal(mean: 1 %, sd: 0.5 %)", .distribution(.normal(mean: 0.01, sd: 0.005))),
    ("uniform(low: 0 %, high: 2 %)", .distribution(.uniform(low: 0, high: 0.02))),
    (
      "triangular(low: 0 %, mode: 1 %, high: 2 %)",
      .distribution(.triangular(low: 0, mode: 0.01, high: 0.02))
    ),
    ("empirical(0 %, 1 %, 2 %)", .distribution(.empirical([0, 0.01, 0.02]))),
    ("process(sd: 1 %, persistence: 0.5)", .process(Process(sd: 0.01, persistence: 0.5))),
  ]

  @Test(arguments: laws)
  func `on the command line is made of laws`(_ text: String, _ law: Uncertainty.Law) throws {
    var loaded = try StudyLoader().load("ksf-2019")
    try loaded.vary("municipal_costs.growth.real=\(text)")
    #expect(
      loaded.study.uncertainty.inputs.last
        == Uncertainty.Input(path: "municipal_costs.growth.real", law: law))
    #expect(loaded.study.uncertainty.inputs.count == 3)
  }

  @Test(arguments: [
    ("municipal_costs.growth.real", Fault.Code.badLaw),
    ("municipal_costs.growth.real=1 %", .badLaw),
    ("municipal_costs.growth.real=norml(mean: 1 %, sd: 1 %)", .unknownKey),
    ("municipal_costs.growth.real=normal(mean: 1, sd: 1 %)", .missingUnit),
    ("municipal_costs.growth.reel=normal(mean: 1 %, sd: 1 %)", .unknownPath),
    ("municipal_costs.growth.real=1 %..3 %:1", .outOfRange),
    ("municipal_costs.growth.real=normal(mean: 1 %, sd: 0 %)", .outOfRange),
    ("targets.one_percent.share=normal(mean: 1 %, sd: 1 %)", .unbounded),
  ])
  func `on the command line is refused with what is wrong`(
    _ argument: String, _ code: Fault.Code
  ) throws {
    var loaded = try StudyLoader().load("ksf-2019")
    let faults = #expect(throws: Faults.self) { try loaded.vary(argument) }
    #expect(faults?.list.first?.code == code)
    #expect(faults?.list.first?.place?.file.hasPrefix("--vary") == true)
  }
}
