// SPDX-License-Identifier: GPL-3.0-or-later

import Funding
import Yams

/// Finds what YAML can do and scenario files do not use: anchors, aliases, tags, merge keys.
struct YAMLFeatures {
  private let file: String
  private let lines: [[Unicode.Scalar]]

  init(_ text: String, file: String) {
    self.file = file
    lines = text.unicodeScalars.split(
      omittingEmptySubsequences: false, whereSeparator: { $0 == "\n" }
    ).map { Array($0) }
  }

  /// Whether a sign of an anchor, an alias or a tag stands anywhere in the text.
  static func mayStand(in text: String) -> Bool {
    text.utf8.contains { byte in
      byte == UInt8(ascii: "&") || byte == UInt8(ascii: "*") || byte == UInt8(ascii: "!")
    }
  }

  /// The first of more than ten things that look like aliases, in a text that has what looks like an
  /// anchor; nil for any other text.
  static func manyAliases(in text: String) -> (line: Int, column: Int)? {
    var (line, column, anchors, aliases) = (1, 0, 0, 0)
    var first: (line: Int, column: Int)?
    var before = UInt8(ascii: "\n")
    for byte in text.utf8 {
      (line, column) =
        before == UInt8(ascii: "\n") && column > 0 ? (line + 1, 1) : (line, column + 1)
      let beginsToken = [" ", "\n", "[", "{", ",", ":", "-"].contains(
        Character(UnicodeScalar(before)))
      if beginsToken, byte == UInt8(ascii: "&") { anchors += 1 }
      if beginsToken, byte == UInt8(ascii: "*") {
        aliases += 1
        first = first ?? (line, column)
      }
      before = byte
    }
    return anchors > 0 && aliases > 10 ? first : nil
  }

  func faults(in yaml: Yams.Node) -> [Fault] {
    var faults: [Fault] = []
    visit(yaml, path: [], &faults)
    return faults
  }

  private func visit(_ yaml: Yams.Node, path: [String], _ faults: inout [Fault]) {
    if let feature = feature(at: yaml.mark) { add(feature, path, yaml.mark, &faults) }
    switch yaml {
    case .scalar: break
    case .sequence(let sequence):
      var last = sequence.mark
      for (number, item) in sequence.enumerated() {
        // A phase is known by its name.
        let name = item.mapping?["name"]?.scalar?.string ?? "\(number)"
        visit(item, after: &last, path: path + [name], &faults)
      }
    case .mapping(let mapping):
      for (key, value) in mapping { visit(key, value, path, &faults) }
    case .alias(let alias):
      add(.alias, path, alias.mark, &faults)
    }
  }

  private func visit(
    _ key: Yams.Node, _ value: Yams.Node, _ path: [String], _ faults: inout [Fault]
  ) {
    guard let name = key.scalar?.string else {
      return add(.keyOfSeveral, path, key.mark, &faults)
    }
    if name == "<<" { return add(.mergeKey, path, key.mark, &faults) }
    if let feature = feature(at: key.mark) { add(feature, path + [name], key.mark, &faults) }
    var last = key.mark
    visit(value, after: &last, path: path + [name], &faults)
  }

  /// An alias is read as what it stands for, so it carries the place of something earlier.
  private func visit(
    _ yaml: Yams.Node, after last: inout Mark?, path: [String], _ faults: inout [Fault]
  ) {
    guard let mark = yaml.mark, let before = last,
      (mark.line, mark.column) < (before.line, before.column)
    else {
      last = yaml.mark
      return visit(yaml, path: path, &faults)
    }
    add(.alias, path, before, &faults)
  }

  private func add(_ what: Fault.Thing, _ path: [String], _ mark: Mark?, _ faults: inout [Fault]) {
    let place = Fault.Place(file: file, line: mark?.line ?? 1, column: mark?.column ?? 1)
    faults.append(
      Fault(.yamlFeature, path: path.joined(separator: "."), found: .thing(what), place: place))
  }

  /// An anchor or a tag stands where its node begins, and nothing else there begins with its sign.
  private func feature(at mark: Mark?) -> Fault.Thing? {
    guard let mark, lines.indices.contains(mark.line - 1) else { return nil }
    switch lines[mark.line - 1].dropFirst(mark.column - 1).first {
    case "&": return .anchor
    case "!": return .tag
    case "*": return .alias
    default: return nil
    }
  }
}
