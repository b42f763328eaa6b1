// SPDX-License-Identifier: GPL-3.0-or-later

import ByteForm
import Foundation
import ScenarioFiles
import Sensitivity
import Simulation
import Studies
import TestSupport
import Testing

/// What `make wasm` builds, run by Node, against the same sources here: bit for bit.
@Suite(.long) struct `The engine in WebAssembly` {
  let folder: Folder
  init() throws { folder = try Folder() }

  /// The numbers that a call of the module answers with.
  private func numbers(_ call: String, _ writer: ByteWriter) throws -> [Double] {
    let (input, output) = (
      folder.url.appending(path: "input"), folder.url.appending(path: "output")
    )
    try Data(writer.bytes).write(to: input)
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    process.arguments =
      ["node", "Web/run.mjs", ".build/wasm/engine.wasm", call, input.path, output.path]
    process.currentDirectoryURL = Repository.root
    try process.run()
    process.waitUntilExit()
    try #require(process.terminationStatus == 0, "make wasm builds the module")
    let data = try Data(contentsOf: output)
    return data.withUnsafeBytes { Array($0.bindMemory(to: Double.self)) }
  }

  /// Where two lists differ in a bit; what is not a number has no bits that count.
  private func differences(_ here: [Double], _ there: [Double]) -> [String] {
    guard here.count == there.count else { return ["\(here.count) and \(there.count) numbers"] }
    return zip(here, there).filter {
      $0.bitPattern != $1.bitPattern && !($0.isNaN && $1.isNaN)
    }.map { "\($0) and \($1)" }
  }

  @Test(arguments: ScenarioLibrary.ids)
  func `projects every column as the program does`(_ id: String) throws {
    let scenario = try ScenarioLoader().load(id).scenario
    var writer = ByteWriter()
    writer.put(scenario)
    let here = try Projection(try Model(scenario)).numbers
    #expect(!here.isEmpty)
    #expect(differences(here, try numbers("project", writer)) == [])
  }

  private func compare(_ study: Study, _ loaded: LoadedScenario) throws {
    var writer = ByteWriter()
    writer.put(loaded.scenario, study)
    let here = try Sweep(study, of: try Model(loaded.scenario), identity: "")
      .run(by: .init(policy: .dropRow)).numbers
    #expect(!here.isEmpty)
    #expect(differences(here, try numbers("sweep", writer)) == [], "\(study.method.name)")
  }

  @Test(arguments: StudyLibrary.ids)
  func `answers a study as the program does`(_ id: String) throws {
    let loaded = try StudyLoader().load(id)
    var study = loaded.study
    study.method = study.method.with(samples: 512)
    try compare(study, loaded.scenario)
  }

  static let methods: [StudyMethod] = [
    .sample(.monteCarlo, samples: 4096), .sample(.latinHypercube, samples: 4096),
    .sample(.quasiMonteCarlo, samples: 4096), .conditional(.firstAndTotal, samples: 256),
  ]

  @Test(arguments: methods)
  func `draws every distribution as the program does`(_ method: StudyMethod) throws {
    let path = "Tests/ScenarioFilesTests/Examples/every-key.yaml"
    let loaded = try ScenarioLoader().load(Repository.root.appending(path: path).path)
    try compare(
      Study(
        id: "every-key", uncertainty: loaded.uncertainty,
        metrics: ["share@2040", "cumulative_real@2040"], bands: ["share"], method: method, seed: 7),
      loaded)
  }
}
