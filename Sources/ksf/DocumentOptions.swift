// SPDX-License-Identifier: GPL-3.0-or-later

import ArgumentParser
import Boundary
import Foundation
import Funding
import Reports
import ScenarioFiles

/// Where a document goes, its language, and whether it may take the place of what is there.
struct DocumentOptions: ParsableArguments {
  @Option(
    name: .shortAndLong,
    help: ArgumentHelp("Where to write it; the extension says as what.", valueName: "path"),
    completion: .file())
  var output: String

  @Flag(help: "Replace what is there already.")
  var force = false

  @OptionGroup var language: LanguageOption

  @Flag(name: .shortAndLong, help: "Say nothing on standard error but faults.")
  var quiet = false

  func validate() throws {
    if output.isEmpty { throw ValidationError("--output needs a path.") }
  }

  /// The extension in lower case, without the point; empty for a folder.
  var ending: String {
    output.hasSuffix("/") ? "" : URL(exactly: output).pathExtension.lowercased()
  }

  /// - Throws: ``Faults`` if something is there that is not to be replaced; asked before anything is
  ///   computed.
  func checkFree() throws(Faults) {
    guard !force, output != "-", !Replay.isComparison, Destination.exists(output) else { return }
    throw Faults([Fault(.alreadyThere, path: "--output", found: .spelt(output))])
  }

  /// What is thrown for an ending that the command does not write; it names those that there are.
  ///
  /// - Parameter orFolder: Whether it also writes folders, whose name may end in `/`.
  func unknownEnding(_ known: [String], orFolder: Bool = false) -> Faults {
    let found = ending.isEmpty ? output : "." + ending
    return Faults([
      Fault(
        .unknownDocument, path: "--output", found: .spelt(found),
        allowed: known.map { .spelt("." + $0) } + (orFolder ? [.thing(.aFolder)] : []))
    ])
  }

  /// Writes one file, whole or not at all; `-` is standard output.
  func write(_ content: Data, sparing inputs: [InputFile]) throws(Faults) {
    guard output != "-" else { return try Terminal.print(content) }
    let written = try Destination(file: output).write([(output, content)], sparing: inputs)
    Terminal.sayWritten(written, language.language, quiet: quiet)
  }
}
