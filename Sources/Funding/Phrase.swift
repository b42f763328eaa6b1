// SPDX-License-Identifier: GPL-3.0-or-later

/// Words of the program in every language; a language that is left out does not compile.
///
/// A name in braces stands for what is filled in: `"there is no file '{found}'"`. With two forms
/// behind it, it stands for the first where it is one, else for the second:
/// `"{count} {count?row is:rows are} left"`.
public struct Phrase: Hashable, Sendable {
  /// English.
  public let en: String
  /// Norwegian *bokmål*.
  public let nb: String
  /// Norwegian *nynorsk*.
  public let nn: String

  /// A phrase in all three languages, with the same names in braces in each.
  public init(_ en: String, nb: String, nn: String) {
    self.en = en
    self.nb = nb
    self.nn = nn
  }

  /// The phrase in `language`, its braces not filled in.
  public subscript(language: Language) -> String {
    switch language {
    case .en: en
    case .nb: nb
    case .nn: nn
    }
  }

  /// The words with `values` by name in the place of the names in braces.
  ///
  /// What is filled in is not read again: a brace in it is a brace. A name without a value is a
  /// bug.
  public func filled(_ language: Language, _ values: KeyValuePairs<String, String>) -> String {
    var result = ""
    var rest = self[language][...]
    while let open = rest.firstIndex(of: "{"), let close = rest[open...].firstIndex(of: "}") {
      let blank = rest[rest.index(after: open)..<close]
      let name = Self.name(of: blank)
      guard let value = values.first(where: { $0.key == name })?.value else {
        preconditionFailure("nothing for {\(name)} in: \(self[language])")
      }
      result += rest[..<open] + (Self.form(of: blank, value) ?? value)
      rest = rest[rest.index(after: close)...]
    }
    return result + rest
  }

  private static func name(of blank: Substring) -> Substring { blank.prefix { $0 != "?" } }

  /// The form that goes with a count; nil for what is filled in itself.
  private static func form(of blank: Substring, _ value: String) -> String? {
    let forms = blank.dropFirst(name(of: blank).count + 1).split(
      separator: ":", omittingEmptySubsequences: false)
    guard forms.count == 2 else { return nil }
    return String(value == "1" ? forms[0] : forms[1])
  }

  /// The names in braces, in order, of one language's words.
  public func names(in language: Language) -> [String] {
    var names: [String] = []
    var rest = self[language][...]
    while let open = rest.firstIndex(of: "{"), let close = rest[open...].firstIndex(of: "}") {
      names.append(String(Self.name(of: rest[rest.index(after: open)..<close])))
      rest = rest[rest.index(after: close)...]
    }
    return names
  }
}
