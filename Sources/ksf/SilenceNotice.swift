// SPDX-License-Identifier: GPL-3.0-or-later

import Foundation
import Funding
import Reports

/// What a command says on a terminal after some seconds without a word, so that work is told from a
/// hang. Nothing of it reaches a file or a pipe: what they get does not hang on the machine's speed.
enum SilenceNotice {
  private static let seconds = 5.0

  /// Waits beside the command, which may end before.
  static func begin(_ arguments: [String]) {
    guard isatty(STDERR_FILENO) == 1, !arguments.contains(where: { $0 == "-q" || $0 == "--quiet" })
    else { return }
    let place = arguments.firstIndex(of: "--language")
    let word = place.flatMap { arguments.dropFirst($0 + 1).first } ?? ""
    let language = Language(rawValue: word) ?? .en
    wait(language)
  }

  private static func wait(_ language: Language) {
    let said = Terminal.said
    DispatchQueue.global().asyncAfter(deadline: .now() + seconds) {
      guard Terminal.said == said else { return wait(language) }
      Terminal.complain(WorkWords.stillWorking[language])
    }
  }
}
