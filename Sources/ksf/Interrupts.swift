// SPDX-License-Identifier: GPL-3.0-or-later

import Foundation

/// While it is there, Ctrl-C and a plea to end say something before the program ends.
struct Interrupts {
  private static let signals = [SIGINT, SIGTERM]
  private let sources: [any DispatchSourceSignal]

  /// - Parameter say: What is said, from a thread of its own.
  init(_ say: @escaping @Sendable () -> Void) {
    sources = Self.signals.map { number in
      _ = signal(number, SIG_IGN)
      let source = DispatchSource.makeSignalSource(signal: number, queue: .global())
      source.setEventHandler {
        say()
        exit(128 + number)
      }
      source.resume()
      return source
    }
  }

  /// Lets them be what they were.
  func end() {
    for source in sources { source.cancel() }
    _ = signal(SIGTERM, SIG_DFL)
    Self.endProgram()
  }

  /// From now on Ctrl-C ends the program with the code of an interrupted one, which whoever runs it from
  /// a program of his own can tell; drafts that are left are cleared away at the next write.
  static func endProgram() {
    _ = signal(SIGINT) { _ in
      _exit(128 + SIGINT)
    }
    // A write beyond `ulimit -f` fails as one to a full disk does, and is said.
    _ = signal(SIGXFSZ, SIG_IGN)
  }
}
