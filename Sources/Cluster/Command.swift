// SPDX-License-Identifier: GPL-3.0-or-later

import Boundary
import Foundation

/// A program of the machine, run to its end.
struct Command {
  struct Outcome {
    let code: Int32
    let output: String
    let errors: String

    /// What it said, on one line.
    var said: String {
      let lines = (errors.isEmpty ? output : errors).split(separator: "\n")
      return lines.suffix(3).joined(separator: " ")
    }
  }

  let executable: URL

  /// The program `name` on the path; nil if there is none.
  init?(_ name: String, in environment: [String: String]) {
    let folders = (environment["PATH"] ?? "").split(separator: ":")
    let places = folders.map { URL(fileURLWithPath: String($0)).appending(path: name) }
    guard
      let found = places.first(where: { FileManager.default.isExecutableFile(atPath: $0.path) })
    else { return nil }
    executable = found
  }

  /// Runs it without a terminal.
  ///
  /// - Throws: What kept it from being started.
  func run(_ arguments: [String], _ environment: [String: String]) throws -> Outcome {
    // Files take whatever comes, in whatever order; pipes would have to be emptied in turn.
    try WriteSeal.check()
    let folder = try TemporaryFolder()
    defer { folder.remove() }
    let files = ["out", "err"].map { folder.url.appending(path: $0) }
    for file in files { try Data().write(to: file) }
    let process = Process()
    (process.executableURL, process.arguments) = (executable, arguments)
    process.environment = environment
    process.standardInput = FileHandle.nullDevice
    process.standardOutput = try FileHandle(forWritingTo: files[0])
    process.standardError = try FileHandle(forWritingTo: files[1])
    try process.run()
    process.waitUntilExit()
    let texts = try files.map { String(decoding: try Data(contentsOf: $0), as: UTF8.self) }
    return Outcome(code: process.terminationStatus, output: texts[0], errors: texts[1])
  }
}
