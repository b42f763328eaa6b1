// SPDX-License-Identifier: GPL-3.0-or-later

import Foundation
import Funding
import Reports
import Synchronization

/// What a command says on a terminal after some seconds without a word, so that work is told from a
/// hang. Nothing of it reaches a file or a pipe: what they get does not hang on the machine's speed.
enum SilenceNotice {
  private static let seconds = 5.0
  /// Whether somebody is asked, and it is for them to answer.
  private static let isWaiting = Mutex(false)

  /// Does what waits for somebody's answer, which is no work.
  static func suspended<Answer>(_ ask: () -> Answer) -> Answer {
    isWaiting.withLock { $0 = true }
    defer { isWaiting.withLock { $0 = false } }
    return ask()
  }

  /// Waits beside the command, which may end before.
  static func begin(_ arguments: [String]) {
    guard isatty(STDERR_FILENO) == 1, !arguments.contains(where: { $0 == "-q" || $0 == "--quiet" })
    else { return }
    let option = "--language"
    let place = arguments.firstIndex { $0 == option || $0.hasPrefix(option + "=") }
    let word = place.flatMap { place in
      arguments[place] == option
        ? arguments.dropFirst(place + 1).first
        : String(arguments[place].dropFirst(option.count + 1))
    }
    wait(word.flatMap { Language(rawValue: $0) } ?? .en)
  }

  private static func wait(_ language: Language) {
    let said = Terminal.said
    DispatchQueue.global().asyncAfter(deadline: .now() + seconds) {
      guard Terminal.said == said, !isWaiting.withLock({ $0 }) else { return wait(language) }
      Terminal.complain(WorkWords.stillWorking[language])
    }
  }
}
