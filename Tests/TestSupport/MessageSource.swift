// SPDX-License-Identifier: GPL-3.0-or-later

import Foundation
public import Funding

/// A message as the sources have it: a phrase whose braces hold its arguments.
///
/// Messages are made by functions, which no list holds; the sources hold all of them.
public struct MessageSource: Sendable {
  /// The type and function: `OutcomeSaying.reached`.
  public let name: String
  /// `{year}` for `\(year)`, `{count?row:rows}` for `\(count, one: "row", many: "rows")`.
  public let phrase: Phrase

  /// Every message in `Sources`.
  public static func all() throws -> [Self] {
    try Repository.files(in: "Sources", suffix: ".swift").flatMap {
      messages(in: try String(contentsOf: $0, encoding: .utf8))
    }
  }

  /// The messages of one file; what cannot be read is a message with nothing in it, which no test lets by.
  public static func messages(in text: String) -> [Self] {
    let name = /(?:enum|extension|struct) (\w+)|static (?:func|let|var) (\w+)|(\bMessage)\(/
    var (type, member) = ("", "")
    return text.matches(of: name).compactMap { match in
      if let found = match.output.1 { type = String(found) }
      if let found = match.output.2 { member = String(found) }
      guard match.output.3 != nil else { return nil }
      var scanner = Scanner(rest: text[match.range.upperBound...])
      let words = (0..<3).map { _ in scanner.argument() }
      return Self(
        name: "\(type).\(member)", phrase: Phrase(words[0], nb: words[1], nn: words[2]))
    }
  }

  /// Reads literals, joined by plus, up to a comma or the end.
  private struct Scanner {
    var rest: Substring

    mutating func argument() -> String {
      var words = ""
      while let character = rest.popFirst(), character != ",", character != ")" {
        if character == "\"" { words += literal() }
      }
      return words
    }

    private mutating func literal() -> String {
      var words = ""
      while let character = rest.popFirst(), character != "\"" {
        guard character == "\\" else {
          words.append(character)
          continue
        }
        guard let escaped = rest.popFirst() else { break }
        words += escaped == "(" ? "{\(blank())}" : String(escaped)
      }
      return words
    }

    /// What stands in a pair of parentheses, which has none within.
    private mutating func blank() -> String {
      let inner = rest.prefix { $0 != ")" }
      rest = rest.dropFirst(inner.count + 1)
      guard let forms = inner.wholeMatch(of: /(\w+), one: "([^"]*)", many: "([^"]*)"/) else {
        return String(inner)
      }
      return "\(forms.1)?\(forms.2):\(forms.3)"
    }
  }
}
