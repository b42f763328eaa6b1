// SPDX-License-Identifier: GPL-3.0-or-later

import Foundation
import TestSupport
import Testing

/// `data` against the validator of the format that its description is in.
struct `The data package` {
  @Test(.long) func `is valid, as its own tool tells`() throws {
    #expect(try faults(in: Repository.root.appending(path: "data")) == [])
  }

  /// What to replace where in `series.csv`, and what the tool calls that.
  static let defects: [(String, String, kind: String)] = [
    (",approximate,fysio", ",gessed,fysio", "constraint-error"),
    ("approximate,fysio-2017", "approximate,fysio-2107", "foreign-key"),
    ("municipal_health_care_costs,2017,", "municipal_health_care_csts,2017,", "foreign-key"),
    ("municipal_health_care_costs,2017,", "municipal_health_care_costs,2016,", "primary-key"),
    ("131000,MNOK,nominal", "131000,NOK,nominal", "constraint-error"),
    ("131000,MNOK,nominal", "131000,MNOK,real", "constraint-error"),
    ("_costs,2017,131000", "_costs,217,131000", "constraint-error"),
    ("_costs,2017,131000", "_costs,2017,much", "type-error"),
  ]

  @Test(.long, arguments: defects)
  func `is invalid with a defect, so that the tool is known to look`(
    _ found: String, _ put: String, _ kind: String
  ) throws {
    let folder = try Folder()
    for name in ["datapackage.json", "series.csv", "sources.csv", "about.csv"] {
      let text = try Repository.text("data/\(name)")
      if name == "series.csv" { try #require(text.contains(found)) }
      try folder.write(name, name == "series.csv" ? text.replacing(found, with: put) : text)
    }
    #expect(try faults(in: folder.url).contains(kind))
  }

  private struct Report: Decodable {
    struct Task: Decodable { let errors: [Fault] }
    struct Fault: Decodable { let type: String }
    let valid: Bool
    let errors: [Fault]
    let tasks: [Task]
  }

  /// The kinds of everything that `frictionless validate` finds.
  private func faults(in package: URL) throws -> [String] {
    let folder = try Folder()
    let output = try folder.write("report.json", "")
    let tool = Repository.root.appending(path: ".build/frictionless/bin/frictionless")
    try #require(
      FileManager.default.isExecutableFile(atPath: tool.path), "scripts/setup test-all installs it")
    let process = Process()
    process.executableURL = tool
    process.arguments = ["validate", "--json", "datapackage.json"]
    process.currentDirectoryURL = package
    process.standardOutput = try FileHandle(forWritingTo: URL(fileURLWithPath: output))
    try process.run()
    process.waitUntilExit()
    let report = try JSONDecoder().decode(
      Report.self, from: Data(contentsOf: URL(fileURLWithPath: output)))
    let kinds = (report.errors + report.tasks.flatMap(\.errors)).map(\.type)
    #expect(report.valid == kinds.isEmpty && report.valid == (process.terminationStatus == 0))
    return kinds
  }
}
