// SPDX-License-Identifier: GPL-3.0-or-later

import Funding

/// What happens to a run, for whoever tells the user.
package enum SlurmEvent: Hashable, Sendable {
  /// The job that joins the parts may have been refused: then they are joined where one waits.
  case submitted(tasks: Int, blocks: Int, job: Int, merge: Int?, isFirst: Bool)
  /// There was something of the run already.
  case goingOn(blocks: Int, queued: Int)
  /// The jobs that there are now.
  case jobs([Int])
  case again(Range<Int>, TaskEnd, number: Int, limit: Int)
  case keptOut(node: String)
  case silent
  /// A job waits for a reason that is worth knowing.
  case waits(job: Int, reason: String)
  case joining
  case progress(Progress)

  /// How far a run has come.
  package struct Progress: Hashable, Sendable {
    /// Of all blocks, in thousandths, with those of tasks at work.
    package var part = 0
    package var done = 0
    package var running = 0
    package var waiting = 0
    package var tasks: Int { done + running + waiting }
    /// Whether only the joining of parts is left.
    package var isMerging = false
  }
}

/// When to look next: after a twentieth of the time gone by, so that what is over is seen soon and what
/// takes hours is seldom asked about.
struct PollingInterval {
  private let start = ContinuousClock.now

  /// A twentieth of the time since the start, from a fifth of a second to half a minute.
  var next: Duration { Self.next(after: ContinuousClock.now - start) }

  static func next(after elapsed: Duration) -> Duration {
    min(.seconds(30), max(.milliseconds(200), elapsed / 20))
  }
}
