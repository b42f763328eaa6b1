// SPDX-License-Identifier: GPL-3.0-or-later

/// A value of JSON, whose objects keep the order in which their keys were written: the same value is
/// the same bytes.
package indirect enum SpecValue: Hashable, Sendable {
  case null
  case bool(Bool)
  /// Written as short as reads back to itself; one that is not finite is `null`.
  case number(Double)
  case whole(Int)
  case text(String)
  case list([SpecValue])
  case object([Entry])

  package struct Entry: Hashable, Sendable {
    package let key: String
    package let value: SpecValue

    package init(_ key: String, _ value: SpecValue) { (self.key, self.value) = (key, value) }
  }

  /// The value of a key; nil if there is none, or this is no object.
  package subscript(key: String) -> SpecValue? {
    guard case .object(let entries) = self else { return nil }
    return entries.first { $0.key == key }?.value
  }

  /// An object with the keys of both; what `other` says goes before.
  func merging(_ other: SpecValue) -> SpecValue {
    guard case .object(let own) = self, case .object(let more) = other else { return other }
    let kept = own.filter { entry in !more.contains { $0.key == entry.key } }
    return .object(kept + more)
  }
}

extension SpecValue: ExpressibleByStringInterpolation, ExpressibleByFloatLiteral,
  ExpressibleByIntegerLiteral, ExpressibleByBooleanLiteral, ExpressibleByArrayLiteral,
  ExpressibleByDictionaryLiteral, ExpressibleByNilLiteral
{
  package init(stringLiteral value: String) { self = .text(value) }
  package init(floatLiteral value: Double) { self = .number(value) }
  package init(integerLiteral value: Int) { self = .whole(value) }
  package init(booleanLiteral value: Bool) { self = .bool(value) }
  package init(arrayLiteral elements: SpecValue...) { self = .list(elements) }
  package init(dictionaryLiteral elements: (String, SpecValue)...) {
    self = .object(elements.map { Entry($0, $1) })
  }
  package init(nilLiteral: ()) { self = .null }
}

extension SpecValue {
  /// JSON on one line.
  ///
  /// Signs that a page would take for markup are written as escapes, so the text can stand in a
  /// `script` element as it is.
  package var compact: String {
    var text = ""
    write(to: &text, indent: nil)
    return text
  }

  /// JSON for people: lists of plain values and small objects of them stay on a line.
  package var pretty: String {
    var text = ""
    write(to: &text, indent: 0)
    return text + "\n"
  }

  private var isPlain: Bool {
    switch self {
    case .null, .bool, .number, .whole, .text: true
    case .list(let values): values.allSatisfy(\.isAtom)
    case .object(let entries): entries.allSatisfy(\.value.isAtom)
    }
  }

  private var isAtom: Bool {
    switch self {
    case .list, .object: false
    default: true
    }
  }

  private func write(to text: inout String, indent: Int?) {
    switch self {
    case .null: text += "null"
    case .bool(let value): text += value ? "true" : "false"
    case .number(let value): text += value.isFinite ? "\(value)" : "null"
    case .whole(let value): text += "\(value)"
    case .text(let value): Self.write(value, to: &text)
    case .list(let values):
      let inner = isPlain ? nil : indent.map { $0 + 2 }
      Self.write("[", "]", values.count, to: &text, from: inner) { place, text in
        values[place].write(to: &text, indent: inner)
      }
    case .object(let entries):
      let inner = isPlain ? nil : indent.map { $0 + 2 }
      Self.write("{", "}", entries.count, to: &text, from: inner) { place, text in
        Self.write(entries[place].key, to: &text)
        text += ":"
        entries[place].value.write(to: &text, indent: inner)
      }
    }
  }

  /// Items between brackets; each on a line of its own with an indent.
  private static func write(
    _ open: String, _ close: String, _ count: Int, to text: inout String, from indent: Int?,
    item: (Int, inout String) -> Void
  ) {
    func line(_ width: Int) -> String { "\n" + String(repeating: " ", count: width) }
    text += open
    for place in 0..<count {
      if place > 0 { text += "," }
      if let indent { text += line(indent) }
      item(place, &text)
    }
    if let indent, count > 0 { text += line(indent - 2) }
    text += close
  }

  private static func write(_ string: String, to text: inout String) {
    text += "\""
    for scalar in string.unicodeScalars {
      switch scalar {
      case "\"": text += "\\\""
      case "\\": text += "\\\\"
      case "<", ">", "&", "'", "\u{2028}", "\u{2029}", "\u{0}"..."\u{1F}", "\u{7F}":
        let digits = String(scalar.value, radix: 16)
        text += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
      default: text.unicodeScalars.append(scalar)
      }
    }
    text += "\""
  }
}
