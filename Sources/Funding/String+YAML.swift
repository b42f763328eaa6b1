// SPDX-License-Identifier: GPL-3.0-or-later

/// How texts are written in YAML: every reader, of YAML 1.1 or 1.2, gets the same text back.
extension String {
  /// A text in quotes, if anything else than these very signs could be read without them: `no` is a
  /// truth value to many readers, `0123` a number, `2019-09-12` a date.
  public var asYAML: String {
    let isPlain =
      first?.isLetter ?? false || first?.isASCIIDigit ?? false
      ? unicodeScalars.allSatisfy { $0.isPlain } && !hasSuffix(" ") && !isMisread : false
    return isPlain ? self : quotedForYAML
  }

  /// A number of the file without quotes, where every reader takes it for the same number.
  public var asYAMLNumber: String {
    let digits = hasPrefix("-") ? dropFirst() : self[...]
    let parts = digits.split(separator: ".", omittingEmptySubsequences: false)
    let isPlain =
      (1...2).contains(parts.count) && utf8.count <= 15
      && parts.allSatisfy { !$0.isEmpty && $0.allSatisfy({ $0.isASCIIDigit }) }
      && (parts[0] == "0" || !parts[0].hasPrefix("0"))
      && (parts.count == 1 || !parts[1].hasSuffix("0") || parts[1] == "0")
    return isPlain ? self : asYAML
  }

  /// The text in double quotes, every sign that a reader might refuse or change escaped.
  public var quotedForYAML: String { "\"\(escapedForYAML)\"" }

  /// The inside of ``quotedForYAML``; on one line, whatever the text holds.
  public var escapedForYAML: String {
    var result = String.UnicodeScalarView()
    for scalar in unicodeScalars {
      switch scalar {
      case "\"": result.append(contentsOf: "\\\"".unicodeScalars)
      case "\\": result.append(contentsOf: "\\\\".unicodeScalars)
      case "\n": result.append(contentsOf: "\\n".unicodeScalars)
      case "\t": result.append(contentsOf: "\\t".unicodeScalars)
      case _ where scalar.value < 0x20 || (0x7F...0x9F).contains(scalar.value):
        result.append(contentsOf: "\\x\(scalar.hex(2))".unicodeScalars)
      // What ends a line for some, turns the direction of text around, or is no sign at all.
      case "\u{2028}"..."\u{202E}", "\u{2066}"..."\u{2069}", "\u{FEFF}", "\u{FFFE}"..."\u{FFFF}":
        result.append(contentsOf: "\\u\(scalar.hex(4))".unicodeScalars)
      default: result.append(scalar)
      }
    }
    return String(result)
  }

  /// Whether a reader of YAML 1.1 takes the text for something else: a truth value, nothing, a
  /// number (`0123`, `1_000`, `1e5`) or a date. What begins with a digit and is one word is taken
  /// for such.
  private var isMisread: Bool {
    let words: Set<String> = ["y", "n", "yes", "no", "on", "off", "true", "false", "null", "nan"]
    return words.contains(lowercased()) || (first!.isASCIIDigit && !contains(" "))
  }
}

extension Character {
  fileprivate var isASCIIDigit: Bool { isASCII && isNumber }
}

extension Unicode.Scalar {
  /// Whether it has no meaning of its own in YAML, wherever it stands after the first.
  fileprivate var isPlain: Bool {
    switch self {
    case "a"..."z", "A"..."Z", "0"..."9", " ", ".", "%", "_", "/", "(", ")", "-", "+", "\u{2013}":
      true
    default: !isASCII && properties.isAlphabetic
    }
  }

  fileprivate func hex(_ count: Int) -> String {
    let digits = String(value, radix: 16)
    return String(repeating: "0", count: count - digits.count) + digits
  }
}
