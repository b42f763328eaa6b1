// SPDX-License-Identifier: GPL-3.0-or-later

import Archive
import Foundation
import Funding
import Reports
import Sensitivity
import Studies
import TestSupport
import Testing

/// An archive, or a part, in which anything was changed: it is read, or refused in words, and soon.
struct `A file with any of its bytes changed` {
  static let turns = Tier.count(quick: 300, all: 5_000)

  /// Calls `read` with one changed file after the other; none takes more than 5 s, none makes another file.
  private func change(_ file: String, _ seed: UInt64, _ read: () throws -> Void) throws {
    let bytes = try Data(contentsOf: URL(fileURLWithPath: file))
    let folder = URL(fileURLWithPath: file).deletingLastPathComponent()
    var random = SeededGenerator(seed: seed)
    // Kinds of cells, lengths, numbers of pages and what is far from any of them.
    let values: [UInt8] = [0, 1, 2, 6, 7, 8, 9, 12, 13, 0x7F, 0x80, 0x81, 0xFF]
    for turn in 0..<Self.turns {
      var copy = bytes
      for _ in 0...turn % 5 {
        // As often in the head of a page, which says what stands where, as anywhere.
        let page = Int.random(in: 0..<copy.count / 4096, using: &random) * 4096
        let place =
          Bool.random(using: &random)
          ? page + Int.random(in: 0..<100, using: &random)
          : Int.random(in: 0..<copy.count, using: &random)
        switch Int.random(in: 0..<3, using: &random) {
        case 0: copy[place] ^= 1 << UInt8.random(in: 0..<8, using: &random)
        case 1: copy[place] = values.randomElement(using: &random)!
        default: copy[place] = .random(in: 0...255, using: &random)
        }
      }
      if turn % 20 == 19 { copy = copy.prefix(Int.random(in: 0..<copy.count, using: &random)) }
      try copy.write(to: URL(fileURLWithPath: file))
      let start = ContinuousClock.now
      do {
        try read()
      } catch let error as Faults {
        for fault in error.list { #expect(!fault.words(in: .en).isEmpty) }
      }
      #expect(ContinuousClock.now - start < .seconds(5), "turn \(turn)")
      let names = try FileManager.default.contentsOfDirectory(atPath: folder.path)
      #expect(names == [URL(fileURLWithPath: file).lastPathComponent], "turn \(turn)")
    }
  }

  @Test func `is read or refused, if it is an archive`() throws {
    let folder = try Folder()
    let path = folder.url.appending(path: "a").path
    do {
      let archive = try RunArchive(writing: path)
      for number in 1...3 {
        let manifest = RunManifest(
          program: .init(name: "ksf", version: "1", swift: "6", gsl: "2"),
          command: ["project", "--set", "end=20\(30 + number)"], language: .en, scenario: "x",
          inputs: [], outputs: [])
        try archive.keep(
          RunEntry(
            command: "project", folder: "/tmp", manifest: manifest,
            files: [
              RunEntry.File(.input, "in.yaml", path: "in.yaml", keeping: Data(count: 6000)),
              RunEntry.File(.result, "table.csv", keeping: Data("year,share\n2029,0.5\n".utf8)),
            ], metrics: [.init("share@2029", 0.5, unit: "")], exitCode: 0),
          begun: Date(timeIntervalSince1970: 1e9), seconds: 1)
      }
    }
    var query = RunQuery()
    query.metric = "share@2029"
    try change(path, 181) {
      let archive = try RunArchive(reading: path)
      _ = try? archive.search(RunQuery())
      _ = try? archive.search(query)
      for id in 1...3 { _ = try? archive.run(id) }
      _ = try archive.numbers(hash: "a")
    }
  }

  @Test func `is read or refused, if it is a part`() throws {
    let folder = try Folder()
    let path = folder.url.appending(path: "p").path
    let design = try SampleDesign(.latinHypercube, of: Ishigami.inputs, samples: 4096, seed: 1)
    let response = FunctionResponse(outputs: ["f"]) { [Ishigami()($0)] }
    var summary = SweepSummary()
    summary.sample = try design.summary(of: response, blocks: 0..<4)
    let identity = PartIdentity(
      program: "ksf", study: "study", scenario: "scenario",
      scenarioHash: Digest.sha256("scenario".utf8), policy: "drop_row")
    try PartFolder.write(summary, of: identity, to: URL(fileURLWithPath: path))
    #expect(try Parts([path]).summary.sample?.blocks.count == 4)
    try change(path, 182) { _ = try Parts([path]) }
  }
}
