// SPDX-License-Identifier: GPL-3.0-or-later

extension String {
  /// The text as a terminal may show it: what would move its cursor, change its settings, turn the
  /// direction of text around or not be seen at all stands there as its number, `<U+001B>`.
  ///
  /// Line feeds and tabs stay, and so do the mark that a file of the Norwegian Excel begins with and what joins
  /// emoji to one.
  package var visible: String {
    guard unicodeScalars.contains(where: { $0.steersTerminal || $0.isUnseen }) else { return self }
    let scalars = Array(unicodeScalars)
    var text = String.UnicodeScalarView()
    for (place, scalar) in scalars.enumerated() {
      let isUnseen = scalar.isUnseen && !Self.isMeant(scalars, at: place)
      if scalar.steersTerminal || isUnseen {
        let digits = String(scalar.value, radix: 16, uppercase: true)
        let zeros = String(repeating: "0", count: max(0, 4 - digits.utf8.count))
        text.append(contentsOf: "<U+\(zeros)\(digits)>".unicodeScalars)
      } else {
        text.append(scalar)
      }
    }
    return String(text)
  }

  /// Whether what is not seen itself begins the text as its mark, or changes the emoji before it.
  private static func isMeant(_ scalars: [Unicode.Scalar], at place: Int) -> Bool {
    if place == 0 { return scalars[0] == "\u{FEFF}" }
    let before = scalars[place - 1]
    switch scalars[place] {
    case "\u{FE0F}": return before.isPicture
    case "\u{200D}":
      return (before.isPicture || before == "\u{FE0F}") && place + 1 < scalars.count
        && scalars[place + 1].isPicture
    default: return false
    }
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

  /// What leaves no mark where it stands, such as joiners, tags and variation selectors: with it two texts look
  /// the same that are not.
  ///
  /// Reference: Unicode Standard Annex 44, Default_Ignorable_Code_Point.
  fileprivate var isUnseen: Bool {
    value > 0x7F && (properties.isDefaultIgnorableCodePoint || (0xFFF9...0xFFFB).contains(value))
  }

  fileprivate var isPicture: Bool { value > 0x7F && properties.isEmoji }
}
