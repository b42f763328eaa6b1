// SPDX-License-Identifier: GPL-3.0-or-later

import Archive
import Funding
import Reports
import Synchronization

/// A run of the archive that is made again: of the command and the files that were kept of it.
final class Replay: Sendable {
  enum Purpose {
    /// To see whether it comes out the same: nothing is printed or written.
    case comparison
    /// To go on with it where it was cut off.
    case resumption
  }

  /// Nil for a run of its own.
  @TaskLocal static var current: Replay?

  let run: KeptRun
  let purpose: Purpose
  let archive: String?
  /// Whether who makes it again wants no talk.
  let isQuiet: Bool
  private let outcome = Mutex<RunEntry?>(nil)

  /// - Parameter archive: Where its end is kept.
  init(_ run: KeptRun, _ purpose: Purpose, archive: String? = nil, quiet isQuiet: Bool) {
    (self.run, self.purpose, self.archive, self.isQuiet) = (run, purpose, archive, isQuiet)
  }

  /// What it came to now.
  var made: RunEntry? { outcome.withLock { $0 } }

  func make(_ entry: RunEntry) { outcome.withLock { $0 = entry } }

  static var isComparison: Bool { current?.purpose == .comparison }

  /// The command that is run, after the program's name.
  static var words: [String] {
    current?.run.entry.manifest.command ?? Array(CommandLine.arguments.dropFirst())
  }
}
