// SPDX-License-Identifier: GPL-3.0-or-later

extension String {
  /// The text as a terminal may show it: what would move its cursor, change its settings or turn the
  /// direction of text around stands there as its number, `<U+001B>`.
  ///
  /// Line feeds and tabs stay, and so does the mark that a file of the Norwegian Excel begins with.
  package var visible: String {
    guard unicodeScalars.contains(where: \.steersTerminal) else { return self }
    var text = String.UnicodeScalarView()
    for scalar in unicodeScalars {
      if scalar.steersTerminal {
        let digits = String(scalar.value, radix: 16, uppercase: true)
        let zeros = String(repeating: "0", count: max(0, 4 - digits.utf8.count))
        text.append(contentsOf: "<U+\(zeros)\(digits)>".unicodeScalars)
      } else {
        text.append(scalar)
      }
    }
    return String(text)
  }
}

extension Unicode.Scalar {
  /// C0 and C1 controls but for line feed and tab, separators of lines, and marks that turn the direction
  /// of text around.
  ///
  /// Reference: Unicode Standard Annex 9, 2 Directional Formatting Characters.
  package var steersTerminal: Bool {
    switch value {
    case 0x09, 0x0A: false
    case 0..<0x20, 0x7F...0x9F, 0x061C, 0x200E, 0x200F, 0x2028...0x202E, 0x2066...0x2069: true
    default: false
    }
  }
}
