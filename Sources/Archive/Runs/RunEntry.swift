// SPDX-License-Identifier: GPL-3.0-or-later

public import Foundation
public import Funding
public import Reports

/// What is kept of a run: all that it was made by, of and into.
public struct RunEntry: Hashable, Sendable {
  /// A file that a run read or made.
  public struct File: Hashable, Sendable {
    public enum Role: String, Hashable, Sendable, CaseIterable {
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

    public let role: Role
    public let name: String
    /// Where an input was read from, as seen from the run's folder.
    public let path: String?
    /// Of its bytes, in lower-case hexadecimal.
    public let sha256: String
    /// In bytes.
    public let size: Int
    /// Its bytes; nil where only their hash is kept.
    public var content: Data?

    public init(
      _ role: Role, _ name: String, path: String? = nil, sha256: String, size: Int, content: Data?
    ) {
      (self.role, self.name, self.path) = (role, name, path)
      (self.sha256, self.size, self.content) = (sha256, size, content)
    }

    public init(_ role: Role, _ name: String, path: String? = nil, keeping content: Data) {
      self.init(
        role, name, path: path, sha256: Digest.sha256(content), size: content.count,
        content: content)
    }
  }

  /// What a metric that was looked at came to.
  public struct Metric: Hashable, Sendable {
    /// As it is asked for: `share@2029`.
    public let name: String
    /// What it is of where a run has several, such as a scenario; empty otherwise.
    public let subject: String
    /// In its unit; nil for a year that never comes, and for what is not available.
    public let value: Double?
    public let unit: String
    /// Whether there is an answer: a value, or never.
    public let isAvailable: Bool

    public init(
      _ name: String, of subject: String = "", _ value: Double?, unit: String,
      isAvailable: Bool = true
    ) {
      (self.name, self.subject, self.value, self.unit) = (name, subject, value, unit)
      self.isAvailable = isAvailable
    }
  }

  /// The subcommand.
  public var command: String
  /// Where it was run.
  public var folder: String
  public var manifest: RunManifest
  public var files: [File]
  public var metrics: [Metric]
  /// The program's own; nil as long as the run goes on.
  public var exitCode: Int?

  public init(
    command: String, folder: String, manifest: RunManifest, files: [File] = [],
    metrics: [Metric] = [], exitCode: Int? = nil
  ) {
    (self.command, self.folder, self.manifest) = (command, folder, manifest)
    (self.files, self.metrics, self.exitCode) = (files, metrics, exitCode)
  }

  public func files(_ role: File.Role) -> [File] { files.filter { $0.role == role } }
}

/// A run in the archive.
public struct KeptRun: Hashable, Sendable {
  public enum State: String, Hashable, Sendable, CaseIterable {
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
  public let id: Int
  /// Nil if that cannot be read.
  public let begun: Date?
  /// How long it took; nil for a run without an end.
  public let seconds: Double?
  public let process: RunProcess
  public internal(set) var entry: RunEntry
  /// What cannot be read: `begun`, `file scenario.yaml`. Empty, or nil, or left out above.
  public internal(set) var damage: [String] = []

  public var isDamaged: Bool { !damage.isEmpty }

  /// Whether its hash is of what was kept of it, also where not all of that can be read: anybody can write
  /// another command beside it.
  public var hasOwnHash: Bool { isDamaged || entry.manifest.isOwnFingerprint }

  /// Whether it is at work, also if some of it cannot be read.
  public var isGoingOn: Bool { entry.exitCode == nil && process.isRunning == true }

  public var state: State {
    if isDamaged { return .damaged }
    if entry.exitCode != nil { return .done }
    return switch process.isRunning {
    case true?: .running
    case false?: .cutOff
    case nil: .elsewhere
    }
  }

  /// - Throws: ``Faults`` for a run of which something cannot be read.
  public func requireWhole() throws(Faults) {
    guard isDamaged else { return }
    throw Faults([
      Fault(.runDamaged, found: .spelt("\(id)"), allowed: damage.prefix(5).map { .partOfRun($0) })
    ])
  }
}
