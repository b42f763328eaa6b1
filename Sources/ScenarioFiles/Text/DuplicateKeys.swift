// SPDX-License-Identifier: GPL-3.0-or-later

import Funding
import Yams

/// Keys that stand twice in one map, where the parser stops.
///
/// The earlier one is marked, so that the rest of the file can be read and all its faults be told at
/// once; then what is marked is told and taken out.
enum DuplicateKeys {
  /// A sign of no meaning, from Unicode's private use area.
  private static let sign: Unicode.Scalar = "\u{E000}"
  /// More than this many are told a part at a time.
  static let most = 100
  /// And so are those of a file that would have to be read again too often: it is read anew for each.
  static let mostBytes = 1 << 20

  /// The text with the key at `mark` marked; `number` tells the marked ones apart.
  static func marking(_ text: String, at mark: Mark, number: Int) -> String {
    var lines = text.unicodeScalars.split(separator: "\n", omittingEmptySubsequences: false)
      .map { Array($0) }
    guard lines.indices.contains(mark.line - 1) else { return text }
    let isQuoted = lines[mark.line - 1].dropFirst(mark.column - 1).first.map {
      "\"'".unicodeScalars.contains($0)
    }
    let place = min(mark.column - 1 + (isQuoted == true ? 1 : 0), lines[mark.line - 1].count)
    lines[mark.line - 1].insert(contentsOf: "\(sign)\(number)\(sign)".unicodeScalars, at: place)
    return lines.map { String(String.UnicodeScalarView($0)) }.joined(separator: "\n")
  }

  /// The tree without the marked keys, each of which is a fault at its later twin.
  static func taken(from node: Node, at path: String, _ faults: inout [Fault]) -> Node {
    switch node.content {
    case .scalar: return node
    case .list(let items):
      let own = items.enumerated().map { taken(from: $1, at: "\(path).\($0)", &faults) }
      return Node(content: .list(own), place: node.place)
    case .map(let entries):
      let own = entries.compactMap { entry -> Node.Entry? in
        let child = path.isEmpty ? entry.key : "\(path).\(entry.key)"
        guard let name = original(entry.key) else {
          let value = taken(from: entry.value, at: child, &faults)
          return Node.Entry(key: entry.key, place: entry.place, value: value)
        }
        let twin = entries.last { $0.key == name } ?? entry
        faults.append(
          Fault(
            .duplicateKey, path: path.isEmpty ? name : "\(path).\(name)", found: .spelt(name),
            allowed: ["\(entry.place.line)"], place: twin.place))
        return nil
      }
      return Node(content: .map(own), place: node.place)
    }
  }

  /// What a marked key was; nil for one that is not marked.
  static func original(_ key: String) -> String? {
    guard key.unicodeScalars.first == sign else { return nil }
    return String(key.unicodeScalars.dropFirst().drop { $0 != sign }.dropFirst())
  }
}
