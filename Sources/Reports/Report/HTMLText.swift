// SPDX-License-Identifier: GPL-3.0-or-later

/// Texts and attributes as HTML has them.
enum HTMLText {
  /// Text that stands between tags: markup is made harmless, control characters are spaces, and what
  /// is written from right to left, or could turn the direction of what follows, is isolated.
  static func text(_ text: String) -> String {
    let escaped = escape(text)
    return text.unicodeScalars.contains(where: \.turnsDirection) ? "<bdi>\(escaped)</bdi>" : escaped
  }

  /// The same of a text that may break within key paths and names of files.
  static func breakable(_ text: String) -> String {
    guard text.contains(where: { "._/".contains($0) }) else { return self.text(text) }
    return text.split(separator: " ", omittingEmptySubsequences: false).map { word in
      let parts = self.text(String(word))
      // Not within an entity or a tag, nor between digits.
      return parts.contains(where: { "&<".contains($0) }) || !word.contains(where: \.isLetter)
        ? parts
        : parts.replacing(".", with: ".<wbr>").replacing("_", with: "_<wbr>")
          .replacing("/", with: "/<wbr>")
    }.joined(separator: " ")
  }

  /// The same of a text whose lines stay lines.
  static func lines(_ text: String) -> String {
    text.split(separator: "\n", omittingEmptySubsequences: false).map { self.text(String($0)) }
      .joined(separator: "\n")
  }

  /// The value of an attribute, with its quotes.
  static func attribute(_ text: String) -> String { "\"\(escape(text))\"" }

  private static func escape(_ text: String) -> String {
    var result = ""
    for scalar in text.printable.unicodeScalars {
      switch scalar {
      case "&": result += "&amp;"
      case "<": result += "&lt;"
      case ">": result += "&gt;"
      case "\"": result += "&quot;"
      case "'": result += "&#39;"
      case "\u{FFFE}", "\u{FFFF}": result += " "
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result
  }

  /// An address to open, if it is one of the web; others, such as a script, lead nowhere.
  static func address(_ url: String) -> String? {
    let isWeb = url.hasPrefix("https://") || url.hasPrefix("http://")
    return isWeb ? attribute(url) : nil
  }

  /// Bytes of a file as an address that holds them.
  static func data(_ content: String, type: String) -> String {
    var result = "data:\(type),"
    for byte in content.utf8 {
      let isPlain =
        (0x30...0x39).contains(byte) || (0x41...0x5A).contains(byte)
        || (0x61...0x7A).contains(byte) || [0x2D, 0x2E, 0x5F, 0x2C, 0x3B].contains(byte)
      if isPlain {
        result.unicodeScalars.append(Unicode.Scalar(byte))
      } else {
        let digits = String(byte, radix: 16, uppercase: true)
        result += digits.count == 1 ? "%0\(digits)" : "%\(digits)"
      }
    }
    return attribute(result)
  }
}

extension Unicode.Scalar {
  /// Letters of scripts that run from right to left, and marks that no one sees.
  fileprivate var turnsDirection: Bool {
    switch value {
    case 0x590...0x8FF, 0x200E, 0x200F, 0xFB1D...0xFDFF, 0xFE70...0xFEFC, 0x10800...0x10FFF,
      0x1E800...0x1EFFF:
      true
    default: false
    }
  }
}
