// SPDX-License-Identifier: GPL-3.0-or-later

import ByteForm
import Foundation
import Funding
import ScenarioFiles
import Studies
import TestSupport
import Testing

struct `The bytes of a scenario and a study` {
  private func bytes(_ value: some ByteForm) -> [UInt8] {
    var writer = ByteWriter()
    writer.put(value)
    return writer.bytes
  }

  private func read<Value: ByteForm>(_ bytes: [UInt8], as _: Value.Type) -> Value? {
    var reader = ByteReader(bytes)
    let value: Value = reader.take()
    return reader.isWhole ? value : nil
  }

  private func example() throws -> LoadedScenario {
    let path = "Tests/ScenarioFilesTests/Examples/every-key.yaml"
    return try ScenarioLoader().load(Repository.root.appending(path: path).path)
  }

  @Test(arguments: ScenarioLibrary.ids)
  func `are read as the scenario that was written`(_ id: String) throws {
    let scenario = try ScenarioLoader().load(id).scenario
    #expect(read(bytes(scenario), as: Scenario.self) == scenario)
  }

  @Test(arguments: StudyLibrary.ids)
  func `are read as the study that was written`(_ id: String) throws {
    let study = try StudyLoader().load(id).study
    #expect(read(bytes(study), as: Study.self) == study)
  }

  @Test func `hold every key and every distribution`() throws {
    let example = try example()
    #expect(read(bytes(example.scenario), as: Scenario.self) == example.scenario)
    #expect(read(bytes(example.uncertainty), as: Uncertainty.self) == example.uncertainty)
  }

  @Test func `hold whatever there is in random scenarios`() throws {
    for seed in 0..<UInt64(Tier.count(quick: 50, all: 500)) {
      var random = RandomScenario(seed: seed)
      let scenario = random.scenario()
      #expect(read(bytes(scenario), as: Scenario.self) == scenario, "\(seed)")
    }
  }

  @Test
  func `that are cut off or changed are refused or read as others, and never end the program`()
    throws
  {
    let whole = bytes(try example().scenario)
    for count in stride(from: 0, to: whole.count, by: Tier.isAll ? 1 : 7) {
      #expect(read(Array(whole.prefix(count)), as: Scenario.self) == nil, "\(count)")
    }
    #expect(read(whole + [0], as: Scenario.self) == nil)
    var random = SeededGenerator(seed: 1)
    var refused = 0
    for _ in 0..<Tier.count(quick: 500, all: 20_000) {
      var changed = whole
      changed[Int.random(in: changed.indices, using: &random)] = .random(
        in: 0...255, using: &random)
      if read(changed, as: Scenario.self) == nil { refused += 1 }
    }
    #expect(refused > 0)
  }
}
