// SPDX-License-Identifier: GPL-3.0-or-later

import Funding

/// A text split into its number and what stands after it.
///
/// Digits may be grouped in threes by spaces, hard or not; what a point or a comma between digits means
/// is for ``Quantity`` to say. Written as a scan over bytes because a file has a hundred of these and
/// must load in a blink.
struct NumberText {
  /// A sign that may stand between digits.
  enum Mark: UInt8 {
    case point = 0x2E
    case comma = 0x2C
  }

  /// The digits after a mark.
  private struct Group {
    let mark: Mark
    let digits: String
    var isThousands: Bool { digits.utf8.count == 3 }
  }

  /// A minus, or nothing.
  private var sign = ""
  /// The digits before the first mark, without spaces.
  private var whole = ""
  private var isSpaced = false
  private var groups: [Group] = []
  /// The power of ten written after it, 0 if none is.
  private(set) var exponent = 0
  private(set) var unit = ""

  /// Nil for a text that does not begin with a number.
  init?(_ text: String) {
    var bytes = Array(Self.plain(text).utf8)[...]
    if let first = bytes.first, first == UInt8(ascii: "-") || first == UInt8(ascii: "+") {
      if first == UInt8(ascii: "-") { sign = "-" }
      bytes = bytes.dropFirst()
    }
    guard readWhole(&bytes) else { return nil }
    while let mark = bytes.first.flatMap({ Mark(rawValue: $0) }) {
      let digits = bytes.dropFirst().prefix(while: Self.isDigit)
      guard !digits.isEmpty else { return nil }
      groups.append(Group(mark: mark, digits: String(decoding: digits, as: UTF8.self)))
      bytes = bytes.dropFirst(1 + digits.count)
    }
    guard readExponent(&bytes) else { return nil }
    unit = String(decoding: bytes.drop { $0 == UInt8(ascii: " ") }, as: UTF8.self)
    // Digits that are left over are not in threes: nobody can tell what they are.
    if unit.utf8.first.map(Self.isDigit) ?? false { return nil }
  }

  /// The digits if the last `mark` is the decimal sign, with a point for it: those before it, if any,
  /// are of the other kind and part thousands. Nil if they cannot be read so.
  func decimal(_ mark: Mark) -> String? {
    guard let last = groups.last else { return sign + whole }
    guard last.mark == mark else { return nil }
    let others = groups.dropLast()
    guard others.isEmpty || (isLead && others.allSatisfy { $0.mark != mark && $0.isThousands })
    else { return nil }
    return sign + whole + others.map(\.digits).joined() + "." + last.digits
  }

  /// The digits if every `mark` parts thousands; nil if they cannot be read so.
  func thousands(_ mark: Mark) -> String? {
    guard !groups.isEmpty, isLead, groups.allSatisfy({ $0.mark == mark && $0.isThousands }) else {
      return nil
    }
    return sign + whole + groups.map(\.digits).joined()
  }

  /// Whether no thousands are parted by a mark.
  var hasOneMark: Bool { groups.count == 1 }

  func contains(_ mark: Mark) -> Bool { groups.contains { $0.mark == mark } }

  /// Whether the last digit is a zero.
  var endsInZero: Bool { (groups.last?.digits ?? whole).hasSuffix("0") }

  /// Whether groups of thousands can follow the first digits.
  private var isLead: Bool {
    !isSpaced && exponent == 0 && whole.utf8.count <= 3 && !whole.hasPrefix("0")
  }

  /// Digits with a point times 10 to the power of `shift` and of the exponent, correctly rounded: 3.1
  /// with -2 is the double nearest to 0.031.
  func value(of digits: String, shiftedBy shift: Int) -> Double? {
    Double("\(digits)e\(exponent + shift)")
  }

  /// The digits with the power of ten that is written after them, and a unit.
  func spelt(_ digits: String, _ unit: String, isMoney: Bool) -> String {
    let short = digits.shortened
    let clear = isMoney && exponent == 0 ? short.clearOfThousands(".") : short
    return "\(clear)\(exponent == 0 ? "" : "e\(exponent)") \(unit)".trimmed
  }

  /// The number if its decimal sign is a point; nil for any other.
  var value: Double? { decimal(.point).flatMap { value(of: $0, shiftedBy: 0) } }

  /// Hard and thin spaces as spaces, the minus sign and the dash as a hyphen.
  private static func plain(_ text: String) -> String {
    guard text.utf8.contains(where: { $0 >= 0x80 }) else { return text }
    let spaces: Set<Character> = ["\u{00A0}", "\u{202F}", "\u{2009}", "\u{2007}"]
    return String(
      text.map { spaces.contains($0) ? " " : ["\u{2212}", "\u{2013}"].contains($0) ? "-" : $0 })
  }

  private static func isDigit(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
  }

  /// Digits, either in one run or in threes with a space between.
  private mutating func readWhole(_ bytes: inout ArraySlice<UInt8>) -> Bool {
    var run = bytes.prefix(while: Self.isDigit)
    guard let first = run.first else { return false }
    bytes = bytes.dropFirst(run.count)
    while run.count <= 3 || isSpaced, first != UInt8(ascii: "0"), bytes.first == UInt8(ascii: " ") {
      let group = bytes.dropFirst().prefix(while: Self.isDigit)
      guard group.count == 3 else { break }
      run.append(contentsOf: group)
      isSpaced = true
      bytes = bytes.dropFirst(4)
    }
    whole = String(decoding: run, as: UTF8.self)
    return true
  }

  /// Reads `e6`, `E-3` if it stands there; false for an exponent past what a number can have.
  private mutating func readExponent(_ bytes: inout ArraySlice<UInt8>) -> Bool {
    guard bytes.first == UInt8(ascii: "e") || bytes.first == UInt8(ascii: "E") else { return true }
    var rest = bytes.dropFirst()
    let isNegative = rest.first == UInt8(ascii: "-")
    if isNegative || rest.first == UInt8(ascii: "+") { rest = rest.dropFirst() }
    let digits = rest.prefix(while: Self.isDigit)
    guard !digits.isEmpty else { return true }  // No exponent: a unit that begins with an e.
    guard digits.count <= 3, let value = Int(String(decoding: digits, as: UTF8.self)) else {
      return false
    }
    exponent = isNegative ? -value : value
    bytes = rest.dropFirst(digits.count)
    return true
  }
}
