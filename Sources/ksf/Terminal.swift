// SPDX-License-Identifier: GPL-3.0-or-later

import ArgumentParser
import Boundary
import Foundation
import Funding
import Reports
import Synchronization

/// Standard output for results, standard error for talk.
enum Terminal {
  /// No line needs more columns; what the environment asks for may be any number.
  private static let widest = 10_000

  /// Columns that a line may have: the terminal's, or 100 where there is none.
  static var width: Int {
    if let text = ProcessInfo.processInfo.environment["COLUMNS"], let columns = Int(text) {
      return min(max(columns, 40), widest)
    }
    var size = winsize()
    let isKnown = unsafe ioctl(STDOUT_FILENO, UInt(TIOCGWINSZ), &size) == 0 && size.ws_col > 0
    return isKnown ? max(Int(size.ws_col), 40) : 100
  }

  /// Whether somebody can be asked, and answer.
  static var canAsk: Bool { isatty(STDIN_FILENO) == 1 && isatty(STDERR_FILENO) == 1 }

  /// How often something was said or printed.
  static var said: Int { count.withLock { $0 } }
  private static let count = Mutex(0)

  /// - Throws: ``Faults`` if standard output takes no more: it is closed, or its disk is full.
  static func print(_ text: String) throws(Faults) { try print(Data(text.utf8)) }

  /// The same of any bytes. A terminal gets text in which nothing steers it, whoever wrote it; a file
  /// and a pipe get the bytes as they are.
  static func print(_ content: Data) throws(Faults) {
    guard !Replay.isComparison else { return }
    count.withLock { $0 += 1 }
    let content =
      isatty(STDOUT_FILENO) == 1
      ? Data(String(decoding: content, as: UTF8.self).visible.utf8) : content
    do {
      try FileHandle.standardOutput.write(contentsOf: content)
    } catch {
      throw Faults([
        Fault(
          .notWritten, found: .thing(.standardOutput), allowed: [.thing(Destination.reason(error))])
      ])
    }
  }

  /// Talk; where standard error takes none there is nobody to tell.
  static func say(_ text: String, quiet: Bool) {
    guard !quiet, !text.isEmpty, !Replay.isComparison else { return }
    complain(text)
  }

  /// What is said in any case. Names of files and words out of them stand in it, so that nothing in
  /// it steers a terminal.
  static func complain(_ text: String) {
    count.withLock { $0 += 1 }
    let line = text.utf8.last == UInt8(ascii: "\n") ? text.visible : text.visible + "\n"
    try? FileHandle.standardError.write(contentsOf: Data(line.utf8))
  }

  /// Does work of a library that would talk on standard error; nobody else may then.
  static func silently<Result>(_ work: () throws -> Result) rethrows -> Result {
    let own = dup(STDERR_FILENO)
    let nowhere = unsafe open("/dev/null", O_WRONLY | O_CLOEXEC)
    defer {
      if own >= 0 {
        dup2(own, STDERR_FILENO)
        close(own)
      }
      if nowhere >= 0 { close(nowhere) }
    }
    if own >= 0, nowhere >= 0 { dup2(nowhere, STDERR_FILENO) }
    return try work()
  }

  /// One line in the place of the last one, without an end.
  static func sayOver(_ text: String) {
    count.withLock { $0 += 1 }
    try? FileHandle.standardError.write(contentsOf: Data("\r\u{1B}[K\(text.visible)".utf8))
  }

  /// Says which files there are now.
  ///
  /// - Parameter manner: How those of a folder came there.
  static func sayWritten(
    _ paths: [String], by manner: DraftFolder.Manner? = nil, _ language: Language, quiet: Bool
  ) {
    for path in paths { say(Label.wrote(path: path)[language], quiet: quiet) }
    if manner == .unexchanged { say(Label.unexchanged.phrase[language], quiet: quiet) }
  }

  /// Runs `work`; its faults are put in words on standard error, and the exit code is 1.
  static func reporting(_ language: Language, _ work: () throws(Faults) -> Void) throws {
    do throws(Faults) {
      try work()
    } catch {
      let shown = error.list.prefix(50).map { $0.words(in: language) }
      let rest = error.list.count - shown.count
      let more = rest > 0 ? [Label.rest(count: rest)[language]] : []
      complain((shown + more).joined(separator: "\n"))
      throw ExitCode(1)
    }
  }
}
