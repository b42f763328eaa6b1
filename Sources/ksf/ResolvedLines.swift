// SPDX-License-Identifier: GPL-3.0-or-later

/// The values of a resolved scenario or a study by their paths, without where they come from.
///
/// It reads what this program writes, in which a line is a key with or without a value, or an item of
/// a list; YAML of any other form is for `ScenarioFiles`.
struct ResolvedLines {
  private(set) var values: [(path: String, value: String)] = []
  /// The keys that the next line may stand below.
  private var stack: [(indent: Int, key: String)] = []
  /// How many items each list has so far.
  private var items: [String: Int] = [:]

  init(_ text: String) {
    for line in text.split(separator: "\n") { read(line) }
  }

  private mutating func read(_ line: Substring) {
    var rest = line.drop { $0 == " " }
    var indent = line.count - rest.count
    guard !rest.hasPrefix("#") else { return }
    while rest.hasPrefix("- ") {
      stack.removeAll { $0.indent >= indent }
      items[path, default: 0] += 1
      let name = rest.hasPrefix("- name: ") ? Self.plain(rest.dropFirst(8)) : nil
      stack.append((indent, name ?? "\(items[path] ?? 1)"))
      rest = rest.dropFirst(2)
      indent += 2
    }
    stack.removeAll { $0.indent >= indent }
    let plain = Self.plain(rest)
    guard let key = Self.key(of: plain) else { return add(plain) }
    stack.append((indent, key))
    let value = plain.dropFirst(key.count + 1).drop { $0 == " " }
    if !value.isEmpty { add(String(value)) }
  }

  private var path: String { stack.map(\.key).joined(separator: ".") }

  /// A value with a source stands below its own place; where it does makes no difference.
  private mutating func add(_ value: String) {
    values.append((path.hasSuffix(".value") ? String(path.dropLast(6)) : path, value))
  }

  /// Without where it comes from, which no quotes stand around.
  private static func plain(_ text: Substring) -> String {
    var isQuoted = false
    var isEscaped = false
    for index in text.indices {
      if !isQuoted, text[index...].hasPrefix("  # ") { return String(text[..<index]) }
      if text[index] == "\"", !isEscaped { isQuoted.toggle() }
      isEscaped = text[index] == "\\" && !isEscaped
    }
    return String(text)
  }

  /// As it stands, with the quotes that it may have.
  private static func key(of text: String) -> String? {
    var end = text.startIndex
    if text.hasPrefix("\"") {
      guard let close = text.dropFirst().firstIndex(of: "\"") else { return nil }
      end = text.index(after: close)
      guard text[end...].first == ":" else { return nil }
    }
    if let colon = text[end...].firstRange(of: ": ") { return String(text[..<colon.lowerBound]) }
    return text.hasSuffix(":") ? String(text.dropLast()) : nil
  }
}
