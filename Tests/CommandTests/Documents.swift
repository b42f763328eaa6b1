// SPDX-License-Identifier: GPL-3.0-or-later

import Foundation
import TestSupport
import Testing

/// What the documents show is what the program prints. Blocks marked `console` hold commands after
/// `$ ` and their output; between `<!-- $ ksf … -->` and `<!-- end -->` stands the output itself.
///
/// With KSF_RECORD set the documents are written anew instead (`make record`).
struct `Documents` {
  static let names = [
    "README.md", "scenarios/README.md", "docs/model.md", "docs/keys.md", "docs/break-even.md",
    "docs/questions.md", "docs/sweeps.md", "docs/tables.md", "docs/open-data.md", "docs/report.md",
    "docs/workbook.md", "docs/archive.md",
  ]
  static let records = ProcessInfo.processInfo.environment["KSF_RECORD"] != nil

  @Test(arguments: names)
  func `show what the program prints`(_ name: String) throws {
    let text = try Repository.text(name)
    let shown = try recorded(text, isOfArchive: name == "docs/archive.md")
    if Self.records {
      try Data(shown.utf8).write(to: Repository.root.appending(path: name))
    } else {
      #expect(text == shown, "run `make record` and look at the difference")
    }
  }

  @Test func `of the front page have commands in them`() throws {
    #expect(try Repository.text("README.md").contains("\n$ ksf project"))
  }

  /// The text with every output as the program prints it now.
  private func recorded(_ text: String, isOfArchive: Bool) throws -> String {
    let program = try Program()
    let scenarios = Repository.root.appending(path: "scenarios").path
    _ = try program.shell("ln -s '\(scenarios)' scenarios")
    var result: [String] = []
    var mode = Mode.prose
    for line in text.split(separator: "\n", omittingEmptySubsequences: false).map({ String($0) }) {
      switch mode {
      case .prose:
        result.append(line)
        if line == "```console" { mode = .console }
        if line.hasPrefix("<!-- $ "), line.hasSuffix(" -->") {
          result += try output(of: String(line.dropFirst(7).dropLast(4)), program, isOfArchive)
          mode = .block
        }
      case .console:
        if line.hasPrefix("$ ") {
          result.append(line)
          result += try output(of: String(line.dropFirst(2)), program, isOfArchive)
        } else if line == "```" {
          result.append(line)
          mode = .prose
        }
      case .block:
        if line == "<!-- end -->" {
          result.append(line)
          mode = .prose
        }
      }
    }
    return result.joined(separator: "\n")
  }

  private enum Mode { case prose, console, block }

  private func output(
    of line: String, _ program: Program, _ isOfArchive: Bool
  ) throws -> [String] {
    // What is kept has its time, and no other document keeps anything.
    let environment =
      isOfArchive ? ["KSF_ARCHIVE": "runs.sqlite", "SOURCE_DATE_EPOCH": "1795856400"] : [:]
    let outcome = try program.shell(line, environment: environment)
    // How long it takes is the machine's, and is said of a slow one alone.
    return (outcome.output + outcome.errors).split(
      separator: "\n", omittingEmptySubsequences: false
    )
    .dropLast().map { String($0) }.filter { !$0.hasPrefix("This takes about ") }
  }
}
