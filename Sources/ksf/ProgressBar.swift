// SPDX-License-Identifier: GPL-3.0-or-later

import Foundation
import Sensitivity
import Synchronization

/// How far a sweep has come, on one line of standard error that is overwritten.
final class ProgressBar: Sendable {
  let isShown: Bool
  private let start = ContinuousClock.now
  private let last = Mutex<ContinuousClock.Instant?>(nil)

  init(isShown: Bool) { self.isShown = isShown }

  static var isTerminal: Bool { isatty(STDERR_FILENO) == 1 }

  /// At most ten times a second.
  func show(_ progress: Execution.Progress) {
    guard isShown else { return }
    let now = ContinuousClock.now
    let isDue = last.withLock { last in
      guard last.map({ now - $0 >= .milliseconds(100) }) ?? true else { return false }
      last = now
      return true
    }
    guard isDue else { return }
    let seconds = Double((now - start) / .milliseconds(1)) / 1_000
    let rate = seconds > 0 ? Double(progress.pointsDone) / seconds : 0
    let left = rate > 0 ? Double(progress.points - progress.pointsDone) / rate : 0
    let part = Double(progress.pointsDone) / Double(max(1, progress.points))
    let filled = Int(part * 30)
    let bar = String(repeating: "#", count: filled) + String(repeating: ".", count: 30 - filled)
    Terminal.sayOver(
      "[\(bar)] \(Int(part * 100)) %  \(Self.short(rate))/s  \(Int(left.rounded(.up))) s")
  }

  /// Takes the line away.
  func clear() {
    if isShown, last.withLock({ $0 }) != nil { Terminal.sayOver("") }
  }

  /// `3.4M`.
  private static func short(_ number: Double) -> String {
    let (value, unit) =
      number >= 1e6 ? (number / 1e6, "M") : number >= 1e3 ? (number / 1e3, "k") : (number, "")
    return "\((value * 10).rounded() / 10)\(unit)"
  }
}

/// How many threads this process may have at work.
enum ProcessorCount {
  static var available: Int { max(1, ProcessInfo.processInfo.activeProcessorCount) }
}
