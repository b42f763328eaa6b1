// SPDX-License-Identifier: GPL-3.0-or-later

/// A sentence with what is said in it, in every language; one that is left out does not compile.
///
/// A sentence is a function whose arguments it says, as in `"There is no file '\(name)'"`. A test
/// reads the sentences out of the sources and holds the three languages against each other.
package struct Message: Sendable {
  private let en: Words
  private let nb: Words
  private let nn: Words

  /// A sentence in all three languages, with the same arguments in each.
  package init(_ en: Words, nb: Words, nn: Words) {
    self.en = en
    self.nb = nb
    self.nn = nn
  }

  /// The sentence in `language`.
  package subscript(language: Language) -> String {
    switch language {
    case .en: en.text(in: language)
    case .nb: nb.text(in: language)
    case .nn: nn.text(in: language)
    }
  }

  /// The words of one language, some of which may be known only when that language is.
  package struct Words: ExpressibleByStringInterpolation, Sendable {
    fileprivate enum Part: Sendable {
      case text(String)
      case said(@Sendable (Language) -> String)
    }

    private let parts: [Part]

    private init(parts: [Part]) { self.parts = parts }

    package init(stringLiteral text: String) { self.init(parts: [.text(text)]) }

    package init(stringInterpolation: StringInterpolation) {
      self.init(parts: stringInterpolation.parts)
    }

    /// One after the other, for sentences longer than a line.
    package static func + (first: Self, second: Self) -> Self {
      Self(parts: first.parts + second.parts)
    }

    fileprivate func text(in language: Language) -> String {
      var text = ""
      for part in parts {
        switch part {
        case .text(let words): text += words
        case .said(let words): text += words(language)
        }
      }
      return text
    }

    /// What may stand in a sentence.
    package struct StringInterpolation: StringInterpolationProtocol {
      fileprivate var parts: [Part] = []

      package init(literalCapacity: Int, interpolationCount: Int) {}

      package mutating func appendLiteral(_ text: String) { parts.append(.text(text)) }

      /// Words that are known only when the language is.
      package mutating func append(_ words: @escaping @Sendable (Language) -> String) {
        parts.append(.said(words))
      }

      package mutating func appendInterpolation(_ text: String) { appendLiteral(text) }

      /// A year, a small count, a seed.
      package mutating func appendInterpolation(_ number: some FixedWidthInteger) {
        appendLiteral(String(number))
      }

      /// The form that goes with a count: `\(count, one: "row is", many: "rows are")`.
      package mutating func appendInterpolation(_ count: Int, one: String, many: String) {
        appendLiteral(count == 1 ? one : many)
      }

      /// A sentence within a sentence, in its language.
      package mutating func appendInterpolation(_ message: Message) {
        append { message[$0] }
      }

      /// Words within a sentence, in its language.
      package mutating func appendInterpolation(_ phrase: Phrase) {
        append { phrase[$0] }
      }
    }
  }
}
