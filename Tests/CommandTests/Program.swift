// SPDX-License-Identifier: GPL-3.0-or-later

import Foundation
import TestSupport

/// The built program, run as a user runs it.
struct Program {
  struct Outcome {
    let code: Int32
    let output: String
    let errors: String
  }

  /// The folder that the tests, and so the program, were built into.
  static let folder = URL(fileURLWithPath: ProcessInfo.processInfo.arguments[0])
    .deletingLastPathComponent()

  /// Where the program is.
  private let folder: URL

  /// An empty folder to run in, so that nothing of the checkout is found by chance.
  let place = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)

  /// - Parameter isOptimized: Whether the program is the one that `make release` builds, where all is
  ///   tested: what computes much is quick then.
  init(isOptimized: Bool = false) throws {
    folder =
      isOptimized && Tier.isAll
      ? Self.folder.deletingLastPathComponent().appending(path: "release") : Self.folder
    try FileManager.default.createDirectory(at: place, withIntermediateDirectories: true)
  }

  /// Runs a line of shell in which `ksf` is the program.
  func shell(_ line: String, environment: [String: String] = [:]) throws -> Outcome {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/bin/bash")
    process.arguments = ["-c", line]
    process.currentDirectoryURL = place
    // No run is kept, unless a test says where.
    var variables = [
      "PATH": "\(folder.path):/usr/bin:/bin", "COLUMNS": "100", "LC_ALL": "C",
      "KSF_ARCHIVE": "",
    ]
    variables.merge(environment) { $1 }
    process.environment = variables
    let files = ["out", "err"].map { place.appending(path: ".\($0)-\(UUID().uuidString)") }
    for file in files { try Data().write(to: file) }
    process.standardOutput = try FileHandle(forWritingTo: files[0])
    process.standardError = try FileHandle(forWritingTo: files[1])
    process.standardInput = FileHandle.nullDevice
    try process.run()
    process.waitUntilExit()
    let texts = try files.map { String(decoding: try Data(contentsOf: $0), as: UTF8.self) }
    for file in files { try FileManager.default.removeItem(at: file) }
    return Outcome(code: process.terminationStatus, output: texts[0], errors: texts[1])
  }

  func write(_ name: String, _ text: String) throws {
    try Data(text.utf8).write(to: place.appending(path: name))
  }

  func read(_ name: String) throws -> String {
    try String(contentsOf: place.appending(path: name), encoding: .utf8)
  }

  func names(in folder: String = ".") throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: place.appending(path: folder).path).sorted()
  }
}
