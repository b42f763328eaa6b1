// SPDX-License-Identifier: GPL-3.0-or-later

/// Writes a tree as YAML that reads back to the same, with a comment behind every value.
struct NodeWriter {
  /// What is said behind a scalar at a key path; nil: nothing.
  let comment: (Node, String) -> String?
  /// Lines, as comments, at the end of the map at a key path.
  let footer: (Node, String) -> [String]
  private(set) var lines: [String] = []

  init(
    comment: @escaping (Node, String) -> String?, footer: @escaping (Node, String) -> [String]
  ) {
    self.comment = comment
    self.footer = footer
  }

  mutating func write(_ root: Node) {
    for entry in root.entries ?? [] { write(entry, at: entry.key, indent: 0) }
  }

  /// The lines with their comments one below the other.
  var text: String {
    lines.map { $0 + "\n" }.joined()
  }

  private mutating func write(_ entry: Node.Entry, at path: String, indent: Int) {
    let start = String(repeating: " ", count: indent) + Self.quoted(entry.key) + ":"
    write(entry.value, after: start, at: path, indent: indent + 2)
  }

  private mutating func write(_ node: Node, after start: String, at path: String, indent: Int) {
    switch node.content {
    case .scalar(let text):
      let line = "\(start) \(Self.quoted(text))"
      let comment = comment(node, path).map { "  # \($0)" } ?? ""
      lines.append(line + comment)
    case .map(let entries):
      lines.append(start)
      for child in entries { write(child, at: "\(path).\(child.key)", indent: indent) }
      addFooter(node, path, indent)
    case .list(let items):
      lines.append(start)
      for (number, item) in items.enumerated() {
        write(item, number: number, of: path, indent: indent)
      }
    }
  }

  /// An item of a list: its first key stands behind the dash.
  private mutating func write(_ item: Node, number: Int, of path: String, indent: Int) {
    let name = item["name"]?.scalar ?? "\(number)"
    let dash = String(repeating: " ", count: indent) + "-"
    guard let entries = item.entries, let first = entries.first else {
      if let items = item.list {
        let texts = items.map { Self.quoted($0.scalar ?? "") }
        return lines.append("\(dash) [\(texts.joined(separator: ", "))]")
      }
      return write(item, after: dash, at: "\(path).\(name)", indent: indent + 2)
    }
    write(
      first.value, after: "\(dash) \(Self.quoted(first.key)):", at: "\(path).\(name).\(first.key)",
      indent: indent + 4)
    for child in entries.dropFirst() {
      write(child, at: "\(path).\(name).\(child.key)", indent: indent + 2)
    }
    addFooter(item, "\(path).\(name)", indent + 2)
  }

  private mutating func addFooter(_ node: Node, _ path: String, _ indent: Int) {
    lines += footer(node, path).map { String(repeating: " ", count: indent) + "# " + $0 }
  }

  /// A scalar as it must be written to read back as the same text.
  static func quoted(_ text: String) -> String {
    let isSafe = { (scalar: Unicode.Scalar) in
      switch scalar {
      case "a"..."z", "A"..."Z", "0"..."9", " ", ".", ",", "%", "_", "/", "(", ")", "-", "+", "–":
        true
      default: !scalar.isASCII && scalar.properties.isAlphabetic
      }
    }
    if let first = text.unicodeScalars.first, text.unicodeScalars.allSatisfy(isSafe),
      first.properties.isAlphabetic || ("0"..."9").contains(first), !text.hasSuffix(" "),
      !text.contains(",")
    {
      return text
    }
    var result = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": result += "\\\""
      case "\\": result += "\\\\"
      case "\n": result += "\\n"
      case "\t": result += "\\t"
      case _ where scalar.value < 0x20 || (0x7F...0x9F).contains(scalar.value):
        let digits = String(scalar.value, radix: 16)
        result += "\\x" + String(repeating: "0", count: 2 - digits.count) + digits
      // What turns the direction of text around, or ends a line for some.
      case "\u{2028}"..."\u{202E}", "\u{2066}"..."\u{2069}", "\u{FEFF}":
        let digits = String(scalar.value, radix: 16)
        result += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result + "\""
  }
}
