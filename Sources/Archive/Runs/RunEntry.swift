// SPDX-License-Identifier: GPL-3.0-or-later

package import Foundation
package import Funding
package import Reports

/// What is kept of a run: all that it was made by, of and into.
package struct RunEntry: Hashable, Sendable {
  /// A file that a run read or made.
  package struct File: Hashable, Sendable {
    package enum Role: String, Hashable, Sendable, CaseIterable {
      /// Read, and not built in.
      case input
      /// Of what the program carries in itself.
      case builtIn = "built_in"
      /// The whole scenario, or one of several, and the study.
      case scenario, study
      /// The answer as people read it, 100 columns wide.
      case answer
      /// The figures, every digit, as CSV.
      case result
      /// Written where the command said.
      case output
    }

    package let role: Role
    package let name: String
    /// Where an input was read from, as seen from the run's folder.
    package let path: String?
    /// Of its bytes, in lower-case hexadecimal.
    package let sha256: String
    /// In bytes.
    package let size: Int
    /// Its bytes; nil where only their hash is kept.
    package var content: Data?

    package init(
      _ role: Role, _ name: String, path: String? = nil, sha256: String, size: Int, content: Data?
    ) {
      (self.role, self.name, self.path) = (role, name, path)
      (self.sha256, self.size, self.content) = (sha256, size, content)
    }

    package init(_ role: Role, _ name: String, path: String? = nil, keeping content: Data) {
      self.init(
        role, name, path: path, sha256: Digest.sha256(content), size: content.count,
        content: content)
    }
  }

  /// What a metric that was looked at came to.
  package struct Metric: Hashable, Sendable {
    /// As it is asked for: `share@2029`.
    package let name: String
    /// What it is of where a run has several, such as a scenario; empty otherwise.
    package let subject: String
    /// In its unit; nil for a year that never comes, and for what is not available.
    package let value: Double?
    package let unit: String
    /// Whether there is an answer: a value, or never.
    package let isAvailable: Bool

    package init(
      _ name: String, of subject: String = "", _ value: Double?, unit: String,
      isAvailable: Bool = true
    ) {
      (self.name, self.subject, self.value, self.unit) = (name, subject, value, unit)
      self.isAvailable = isAvailable
    }
  }

  /// The subcommand.
  package var command: String
  /// Where it was run.
  package var folder: String
  package var manifest: RunManifest
  package var files: [File]
  package var metrics: [Metric]
  /// The program's own; nil as long as the run goes on.
  package var exitCode: Int?

  package init(
    command: String, folder: String, manifest: RunManifest, files: [File] = [],
    metrics: [Metric] = [], exitCode: Int? = nil
  ) {
    (self.command, self.folder, self.manifest) = (command, folder, manifest)
    (self.files, self.metrics, self.exitCode) = (files, metrics, exitCode)
  }

  package func files(_ role: File.Role) -> [File] { files.filter { $0.role == role } }
}

/// A run in the archive.
package struct KeptRun: Hashable, Sendable {
  package enum State: String, Hashable, Sendable, CaseIterable {
    /// It came to its end, whatever the answer is.
    case done
    case running
    /// It began and will not end: it was killed, or the machine went down.
    case cutOff = "cut_off"
    /// It began on another machine, from where nothing was heard since.
    case elsewhere
    /// Some of what was kept of it cannot be read.
    case damaged
  }

  /// From 1, in the order in which runs began; never given to another one.
  package let id: Int
  /// Nil if that cannot be read.
  package let begun: Date?
  /// How long it took; nil for a run without an end.
  package let seconds: Double?
  package let process: RunProcess
  package internal(set) var entry: RunEntry
  /// What cannot be read: `begun`, `file scenario.yaml`. Empty, or nil, or left out above.
  package internal(set) var damage: [String] = []

  package var isDamaged: Bool { !damage.isEmpty }

  /// Whether its hash is of what was kept of it, also where not all of that can be read: anybody can write
  /// another command beside it.
  package var hasOwnHash: Bool { isDamaged || entry.manifest.isOwnFingerprint }

  /// Whether it is at work, also if some of it cannot be read.
  package var isGoingOn: Bool { entry.exitCode == nil && process.isRunning == true }

  package var state: State {
    if isDamaged { return .damaged }
    if entry.exitCode != nil { return .done }
    return switch process.isRunning {
    case true?: .running
    case false?: .cutOff
    case nil: .elsewhere
    }
  }

  /// - Throws: ``Faults`` for a run of which something cannot be read.
  package func requireWhole() throws(Faults) {
    guard isDamaged else { return }
    throw Faults([
      Fault(.runDamaged, found: .spelt("\(id)"), allowed: damage.prefix(5).map { .partOfRun($0) })
    ])
  }
}
