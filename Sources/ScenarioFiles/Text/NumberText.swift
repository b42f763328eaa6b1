// SPDX-License-Identifier: GPL-3.0-or-later

/// A text split into its number and what stands after it.
///
/// Digits may be grouped in threes by spaces, hard or not; the decimal sign is a point. Written as a
/// scan over bytes because a file has a hundred of these and must load in a blink.
struct NumberText {
  /// Sign, digits, point and digits, without grouping.
  private(set) var mantissa = ""
  /// The power of ten written after it, 0 if none is.
  private(set) var exponent = 0
  private(set) var unit = ""
  /// What stood after the digits if that was a comma: `3,8` or `1,300`, grouping taken out.
  private(set) var digitsAfterComma: String?

  /// Nil for a text that does not begin with a number.
  init?(_ text: String) {
    var bytes = Array(Self.plain(text).utf8)[...]
    if let sign = bytes.first, sign == UInt8(ascii: "-") || sign == UInt8(ascii: "+") {
      if sign == UInt8(ascii: "-") { mantissa = "-" }
      bytes = bytes.dropFirst()
    }
    guard let digits = Self.groupedDigits(&bytes) else { return nil }
    mantissa += digits
    if bytes.first == UInt8(ascii: ","), let digits = Self.digits(after: 1, &bytes) {
      digitsAfterComma = digits
    } else if bytes.first == UInt8(ascii: "."), let digits = Self.digits(after: 1, &bytes) {
      mantissa += "." + digits
    }
    guard !Self.begins(bytes, with: [".", ","]), readExponent(&bytes) else { return nil }
    unit = String(decoding: bytes.drop { $0 == UInt8(ascii: " ") }, as: UTF8.self)
  }

  /// The number times 10 to the power of `shift`, correctly rounded: 3.1 with -2 is the double
  /// nearest to 0.031.
  func value(shiftedBy shift: Int) -> Double? { Double("\(mantissa)e\(exponent + shift)") }

  /// Hard and thin spaces as spaces, the minus sign and the dash as a hyphen.
  private static func plain(_ text: String) -> String {
    guard text.utf8.contains(where: { $0 >= 0x80 }) else { return text }
    let spaces: [Character] = ["\u{00A0}", "\u{202F}", "\u{2009}"]
    return String(
      text.map { spaces.contains($0) ? " " : ["\u{2212}", "\u{2013}"].contains($0) ? "-" : $0 })
  }

  private static func isDigit(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
  }

  private static func begins(_ bytes: ArraySlice<UInt8>, with signs: [Unicode.Scalar]) -> Bool {
    signs.contains { bytes.first == UInt8(ascii: $0) }
  }

  /// Digits, either in one run or in threes with a space between.
  private static func groupedDigits(_ bytes: inout ArraySlice<UInt8>) -> String? {
    var run = bytes.prefix(while: isDigit)
    guard !run.isEmpty else { return nil }
    bytes = bytes.dropFirst(run.count)
    guard run.count <= 3 else { return String(decoding: run, as: UTF8.self) }
    while bytes.first == UInt8(ascii: " ") {
      let group = bytes.dropFirst().prefix(while: isDigit)
      guard group.count == 3 else { break }
      run.append(contentsOf: group)
      bytes = bytes.dropFirst(4)
    }
    return String(decoding: run, as: UTF8.self)
  }

  /// The digits after a sign of `count` bytes; nil, and nothing read, if there are none.
  private static func digits(after count: Int, _ bytes: inout ArraySlice<UInt8>) -> String? {
    let digits = bytes.dropFirst(count).prefix(while: isDigit)
    guard !digits.isEmpty else { return nil }
    bytes = bytes.dropFirst(count + digits.count)
    return String(decoding: digits, as: UTF8.self)
  }

  /// Reads `e6`, `E-3` if it stands there; false for an exponent past what a number can have.
  private mutating func readExponent(_ bytes: inout ArraySlice<UInt8>) -> Bool {
    guard Self.begins(bytes, with: ["e", "E"]) else { return true }
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
