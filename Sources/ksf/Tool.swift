// SPDX-License-Identifier: GPL-3.0-or-later

import Boundary
import Foundation
import Funding

/// Another program that makes a part of a document.
struct Tool {
  /// As messages call it.
  let name: String
  let executable: URL

  /// The program `name` on the path.
  ///
  /// - Throws: ``Faults`` that name the command that installs it.
  static func named(_ name: String, installedBy command: String) throws(Faults) -> Tool {
    let path = ProcessInfo.processInfo.environment["PATH"] ?? ""
    for folder in path.split(separator: ":") {
      let file = URL(fileURLWithPath: String(folder)).appending(path: name)
      if FileManager.default.isExecutableFile(atPath: file.path) {
        return Tool(name: name, executable: file)
      }
    }
    throw Faults([Fault(.pieceMissing, found: .spelt(name), allowed: [.spelt(command)])])
  }

  /// Stands in arguments for the folder that it runs in.
  static let folder = "{folder}"

  /// Runs it in a folder of its own that is gone afterwards.
  ///
  /// Clock and language are set, so that they show in nothing it makes.
  ///
  /// - Parameters:
  ///   - inputs: The files that it finds there.
  ///   - outputs: The names of those that it is to write.
  /// - Returns: What it wrote, in the order of their names.
  /// - Throws: ``Faults`` with the last of what it said, if it failed.
  func run(
    _ arguments: [String], reading inputs: [(name: String, content: Data)],
    writing outputs: [String]
  ) throws(Faults) -> [Data] {
    do {
      let temporary = try TemporaryFolder()
      defer { temporary.remove() }
      let folder = temporary.url
      for (name, content) in inputs { try content.write(to: folder.appending(path: name)) }
      let talk = folder.appending(path: ".talk")
      try Data().write(to: talk)
      let process = Process()
      (process.executableURL, process.arguments) = (
        executable, arguments.map { $0.replacing(Self.folder, with: folder.path) }
      )
      process.currentDirectoryURL = folder
      var environment = ProcessInfo.processInfo.environment
      (environment["SOURCE_DATE_EPOCH"], environment["LC_ALL"], environment["TZ"]) = (
        "0", "C.UTF-8", "UTC"
      )
      process.environment = environment
      process.standardInput = FileHandle.nullDevice
      process.standardOutput = FileHandle.nullDevice
      process.standardError = try FileHandle(forWritingTo: talk)
      try process.run()
      process.waitUntilExit()
      guard process.terminationStatus == 0 else {
        let said = String(decoding: try Data(contentsOf: talk), as: UTF8.self)
        throw Failure(words: said.split(separator: "\n").suffix(3).joined(separator: " "))
      }
      return try outputs.map { try Data(contentsOf: folder.appending(path: $0)) }
    } catch {
      let said = (error as? Failure)?.words ?? ""
      throw Faults([
        Fault(
          .toolFailed, found: .spelt(name),
          allowed: [said.isEmpty ? .thing(Destination.reason(error)) : .said(said)])
      ])
    }
  }

  private struct Failure: Error { let words: String }
}
