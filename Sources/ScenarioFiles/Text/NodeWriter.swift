// SPDX-License-Identifier: GPL-3.0-or-later

import Funding

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

  /// - Parameter shape: What the tree is, which tells its numbers from its texts.
  mutating func write(_ root: Node, as shape: Shape) {
    for entry in root.entries ?? [] {
      write(entry, as: shape.below(entry.key, in: root), shape, at: entry.key, indent: 0)
    }
  }

  /// The lines, one below the other.
  var text: String { lines.map { $0 + "\n" }.joined() }

  private mutating func write(
    _ entry: Node.Entry, as shape: Shape?, _ parent: Shape?, at path: String, indent: Int
  ) {
    let start = String(repeating: " ", count: indent) + Self.key(entry.key, in: parent) + ":"
    write(entry.value, as: shape, after: start, at: path, indent: indent + 2)
  }

  private mutating func write(
    _ node: Node, as shape: Shape?, after start: String, at path: String, indent: Int
  ) {
    let shape = shape?.alternative(for: node)
    switch node.content {
    case .scalar(let text):
      let comment = comment(node, path).map { "  # \(Self.onOneLine($0))" } ?? ""
      lines.append("\(start) \(Self.scalar(text, as: shape))" + comment)
    case .map(let entries):
      lines.append(entries.isEmpty ? start + " {}" : start)
      for child in entries {
        let below = shape?.below(child.key, in: node)
        write(child, as: below, shape, at: "\(path).\(child.key)", indent: indent)
      }
      addFooter(node, path, indent)
    case .list(let items):
      lines.append(items.isEmpty ? start + " []" : start)
      for (number, item) in items.enumerated() {
        let below = shape?.below("\(number)", in: node)
        write(item, as: below, number: number, of: path, indent: indent)
      }
    }
  }

  /// An item of a list: its first key stands behind the dash.
  private mutating func write(
    _ item: Node, as shape: Shape?, number: Int, of path: String, indent: Int
  ) {
    let shape = shape?.alternative(for: item)
    let path = "\(path).\(item["name"]?.scalar ?? "\(number)")"
    let dash = String(repeating: " ", count: indent) + "-"
    if let items = item.list, items.allSatisfy({ $0.scalar != nil }) {
      let texts = items.enumerated().map { number, part in
        Self.scalar(part.scalar!, as: shape?.below("\(number)", in: item))
      }
      return lines.append("\(dash) [\(texts.joined(separator: ", "))]")
    }
    guard let entries = item.entries, let first = entries.first else {
      return write(item, as: shape, after: dash, at: path, indent: indent + 2)
    }
    write(
      first.value, as: shape?.below(first.key, in: item),
      after: "\(dash) \(Self.key(first.key, in: shape)):", at: "\(path).\(first.key)",
      indent: indent + 4)
    for child in entries.dropFirst() {
      let below = shape?.below(child.key, in: item)
      write(child, as: below, shape, at: "\(path).\(child.key)", indent: indent + 2)
    }
    addFooter(item, path, indent + 2)
  }

  private mutating func addFooter(_ node: Node, _ path: String, _ indent: Int) {
    lines += footer(node, path).map { String(repeating: " ", count: indent) + "# " + $0 }
  }

  /// A comment ends with its line, which some readers take other signs for than others.
  private static func onOneLine(_ text: String) -> String {
    let isControl = { (scalar: Unicode.Scalar) in
      scalar.properties.generalCategory == .control || ("\u{2028}"..."\u{2029}").contains(scalar)
        || scalar.value & 0xFFFE == 0xFFFE
    }
    return String(
      String.UnicodeScalarView(text.unicodeScalars.map { isControl($0) ? " " : $0 }))
  }

  private static func key(_ key: String, in shape: Shape?) -> String {
    switch shape {
    case .years, .seriesAndYears: key.asYAMLNumber
    default: key.asYAML
    }
  }

  private static func scalar(_ text: String, as shape: Shape?) -> String {
    switch shape {
    case .year, .countedYear, .whole, .bare, .betweenOnes, .quantity: text.asYAMLNumber
    default: text.asYAML
    }
  }
}
