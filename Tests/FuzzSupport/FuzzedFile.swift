// SPDX-License-Identifier: GPL-3.0-or-later

import Archive
public import Foundation
import Funding
import Reports
import Sensitivity
import Studies

/// A file of SQLite's format that the program writes and reads, with anything in it changed.
public struct FuzzedFile: Sendable {
  public enum Kind: CaseIterable, Sendable { case archive, part }

  public let kind: Kind
  /// The only file in its folder.
  public let url: URL
  private let bytes: Data

  /// Writes a sound file into an empty folder.
  public init(_ kind: Kind, in folder: URL) throws {
    (self.kind, url) = (kind, folder.appending(path: "file"))
    switch kind {
    case .archive: try Self.writeArchive(url.path)
    case .part: try Self.writePart(url)
    }
    bytes = try Data(contentsOf: url)
  }

  /// Changes the sound file as `input` says, and reads it: it is answered, or refused in words, and no
  /// other file is made.
  ///
  /// - Returns: What is not as it should be; nil if all is well.
  public func complaint(_ input: [UInt8]) throws -> String? {
    var copy = bytes
    let changes = FileChange.changes(input)
    for change in changes { change.apply(to: &copy) }
    try copy.write(to: url)
    for change in changes { change.apply(to: url.path) }
    do throws(Faults) {
      switch kind {
      case .archive: try Self.readArchive(url.path)
      case .part: try Self.readPart(url.path)
      }
    } catch {
      for fault in error.list {
        for language in Language.allCases where fault.words(in: language).isEmpty {
          return "no words in \(language) for \(fault)"
        }
      }
      if error.list.isEmpty { return "refused without a fault" }
    }
    let names = try FileManager.default.contentsOfDirectory(
      atPath: url.deletingLastPathComponent().path)
    return names == [url.lastPathComponent] ? nil : "files: \(names.sorted())"
  }

  private static func writeArchive(_ path: String) throws {
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

  private static func readArchive(_ path: String) throws(Faults) {
    let archive = try RunArchive(reading: path)
    var query = RunQuery()
    _ = try? archive.search(query)
    query.metric = "share@2029"
    _ = try? archive.search(query)
    for id in 1...3 { _ = try? archive.run(id) }
    _ = try archive.numbers(hash: "a")
  }

  private static func design() throws -> SampleDesign {
    try SampleDesign(.latinHypercube, of: Ishigami.inputs, samples: 4096, seed: 1)
  }
  private static let response = FunctionResponse(outputs: ["f"]) { [Ishigami()($0)] }

  private static func writePart(_ url: URL) throws {
    var summary = SweepSummary()
    summary.take(.sample(try design().summary(of: response, blocks: 0..<4)))
    let identity = PartIdentity(
      program: "ksf", study: "study", scenario: "scenario",
      scenarioHash: Digest.sha256("scenario".utf8), policy: "drop_row")
    try PartFolder.write(summary, of: identity, to: url)
  }

  private static func readPart(_ path: String) throws(Faults) {
    guard case .sample(let sample) = try Parts([path], within: .infinity).summary[.sample] else {
      return
    }
    _ = try? design().answer(from: sample, of: response)
  }
}
