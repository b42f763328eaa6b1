// SPDX-License-Identifier: GPL-3.0-or-later

import Sensitivity

/// Which blocks each task plays.
package enum TaskPlan {
  /// As many tasks as are asked of a study when nothing is said.
  package static let usual = 64

  /// Shares out blocks that are missing: every block once, whole runs of them, sizes as even as runs
  /// of blocks let them be.
  ///
  /// - Parameter tasks: 1 or more; there may be more than that where what is missing lies scattered.
  package static func shares(of missing: [Range<Int>], among tasks: Int) -> [Range<Int>] {
    precondition(tasks >= 1, "nobody would play anything")
    let total = missing.reduce(0) { $0 + $1.count }
    guard total > 0 else { return [] }
    return missing.flatMap { run -> [Range<Int>] in
      let share = max(1, min(run.count, (run.count * tasks + total / 2) / total))
      return (0..<share).map { number in
        run.lowerBound + run.count * number / share..<run.lowerBound + run.count * (number + 1)
          / share
      }
    }
  }

  /// The same where `tasks` are meant for all of `blocks`: what is missing gets its part of them.
  package static func shares(
    of missing: [Range<Int>], among tasks: Int, for blocks: Int
  ) -> [Range<Int>] {
    let count = missing.reduce(0) { $0 + $1.count }
    return shares(of: missing, among: max(1, tasks * count / max(1, blocks)))
  }

  /// The blocks of each task on a line, counted from 1.
  static func text(of shares: [Range<Int>]) -> String {
    shares.map { "\($0.lowerBound + 1)-\($0.upperBound)\n" }.joined()
  }

  /// - Returns: Nil for what is no such text.
  static func shares(in text: String) -> [Range<Int>]? {
    let lines = text.split(separator: "\n")
    let shares = lines.compactMap { line -> Range<Int>? in
      let ends = line.split(separator: "-").map { Int($0) }
      guard ends.count == 2, let first = ends[0], let last = ends[1], 1 <= first, first <= last,
        last <= BlockSet.largest
      else { return nil }
      return first - 1..<last
    }
    return shares.count == lines.count ? shares : nil
  }
}
