// SPDX-License-Identifier: GPL-3.0-or-later

extension String {
  /// As one word of a POSIX shell, which reads back the same bytes.
  ///
  /// Bytes are quoted and not characters: an accent that follows a `'` makes one character of both, which
  /// is no quote to whoever looks at characters, and one to the shell.
  ///
  /// Reference: POSIX.1-2024, Shell Command Language, 2.2.2 Single-Quotes.
  package var shellQuoted: String {
    let quote = UInt8(ascii: "'")
    guard isEmpty || !utf8.allSatisfy(Self.isPlain) else { return self }
    var bytes = [quote]
    for byte in utf8 {
      if byte == quote { bytes.append(contentsOf: #"'\''"#.utf8) } else { bytes.append(byte) }
    }
    bytes.append(quote)
    return String(decoding: bytes, as: UTF8.self)
  }

  /// The same where a word begins a command: one with `=` would set a variable.
  package var shellQuotedCommand: String {
    utf8.contains(UInt8(ascii: "=")) && self == shellQuoted ? "'" + self + "'" : shellQuoted
  }

  /// Whether it can stand in a script that is read line by line: it has no line break and no NUL.
  package var isOneShellLine: Bool {
    !utf8.contains { $0 == 0 || $0 == UInt8(ascii: "\n") || $0 == UInt8(ascii: "\r") }
  }

  private static func isPlain(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"):
      true
    default: "-_=./:,+@%".utf8.contains(byte)
    }
  }
}
