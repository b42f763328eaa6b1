// SPDX-License-Identifier: GPL-3.0-or-later

package import Funding

/// What a run was made by, of and into, so that anybody can make it again and see that it is the
/// same: equal programs and inputs give equal bytes.
package struct RunManifest: Hashable, Sendable, Encodable {
  /// What computed it.
  package struct Program: Hashable, Sendable, Encodable {
    package let name: String
    package let version: String
    /// The Swift compiler that built it.
    package let swift: String
    /// The GNU Scientific Library that it runs with.
    package let gsl: String

    package init(name: String, version: String, swift: String, gsl: String) {
      (self.name, self.version, self.swift, self.gsl) = (name, version, swift, gsl)
    }
  }

  /// A file that was read or written.
  package struct File: Hashable, Sendable, Encodable {
    package let name: String
    /// Whether the program carries it inside itself; nil for a file written.
    package let builtIn: Bool?
    /// Of its bytes, in lower-case hexadecimal.
    package let sha256: String

    package init(name: String, builtIn: Bool?, sha256: String) {
      (self.name, self.builtIn, self.sha256) = (name, builtIn, sha256)
    }

    package init(name: String, builtIn: Bool?, content: some Sequence<UInt8>) {
      self.init(name: name, builtIn: builtIn, sha256: Digest.sha256(content))
    }
  }

  var format = 1
  package let program: Program
  /// The command after the program's name, as it was given.
  package let command: [String]
  package let language: Language
  /// Its id, or those of several one after the other.
  package let scenario: String
  package let inputs: [File]
  package let outputs: [File]
  /// SHA-256 of the program, the command but for where it writes, and the inputs: runs with the same
  /// one have the same results.
  package let fingerprint: String

  /// A manifest that was made before, with the fingerprint that it had, which need not be its own.
  package init(
    program: Program, command: [String], language: Language, scenario: String, inputs: [File],
    outputs: [File], fingerprint: String
  ) {
    (self.program, self.command, self.language) = (program, command, language)
    (self.scenario, self.inputs, self.outputs) = (scenario, inputs, outputs)
    self.fingerprint = fingerprint
  }

  package init(
    program: Program, command: [String], language: Language, scenario: String, inputs: [File],
    outputs: [File]
  ) {
    // A file is what is in it, however its name was typed.
    let words = Self.withoutPlace(command).map { word in
      let found = inputs.filter { $0.name == word || $0.name.hasPrefix(word + "/") }
      return found.isEmpty ? word : found.map(\.sha256).joined(separator: " ")
    }
    let parts =
      [program.name, program.version, program.swift, program.gsl, language.rawValue, scenario]
      + words + inputs.map(\.sha256)
    self.init(
      program: program, command: command, language: language, scenario: scenario, inputs: inputs,
      outputs: outputs,
      // A sign that no part has keeps ["a", "bc"] and ["ab", "c"] apart.
      fingerprint: Digest.sha256(parts.joined(separator: "\0").utf8))
  }

  /// Whether the fingerprint is that of what the manifest says.
  package var isOwnFingerprint: Bool {
    let own = RunManifest(
      program: program, command: command, language: language, scenario: scenario, inputs: inputs,
      outputs: [])
    return own.fingerprint == fingerprint
  }

  /// As JSON, keys in alphabetical order.
  package var text: String { JSONExporter.encoded(self) }

  /// A command without what says where its results go, where it is kept and how much is said.
  static func withoutPlace(_ command: [String]) -> [String] {
    let silent = ["-q", "--quiet", "--force", "--no-archive"]
    // `analyze` calls the column so that it asks about.
    let isColumn = command.first == "analyze"
    let places = ["-o", "--archive"] + (isColumn ? [] : ["--output"])
    var (result, skips) = ([String](), false)
    for word in command {
      if skips {
        skips = false
      } else if places.contains(word) {
        skips = true
      } else if !places.contains(where: { word.hasPrefix($0 + "=") }), !silent.contains(word) {
        result.append(word)
      }
    }
    return result
  }
}

extension Language: Encodable {}
