// SPDX-License-Identifier: GPL-3.0-or-later

import Funding
import Simulation

/// Puts the whole key path where a file names what varies by the ending of one alone, as on the command
/// line: `increment` in levers, uncertainties, drives, correlations and groups.
struct WholePaths {
  private let paths: [String]
  private let known: Set<String>
  /// Endings of several paths, with all that each may be.
  private(set) var faults: [Fault] = []

  /// - Parameter paths: Of all that can vary, in the order of the file.
  init(among paths: [String]) {
    (self.paths, known) = (paths, Set(paths))
  }

  /// The scenario or study with whole paths; what may be several is left out, and told.
  mutating func completed(_ root: Node) -> Node {
    guard let entries = root.entries else { return root }
    let names = Set((root["shared"]?.entries ?? []).map(\.key))
    let whole = entries.map { entry in
      let value =
        switch entry.key {
        case "levers", "uncertainty", "uncertainties": keys(of: entry.value, entry.key)
        case "shared": drives(in: entry.value)
        case "correlations": correlations(entry.value, names)
        case "method": groups(in: entry.value, names)
        default: entry.value
        }
      return Node.Entry(key: entry.key, place: entry.place, value: value)
    }
    return Node(content: .map(whole), place: root.place)
  }

  /// Nil where it may be several.
  private mutating func path(_ text: String, at place: String, _ file: Fault.Place) -> String? {
    guard !known.contains(text) else { return text }
    let (parts, alike) = Fault.meant(by: text, among: paths)
    // What nothing ends with, and the whole of several values, has words of its own later.
    guard parts.isEmpty, let first = alike.first else { return text }
    if alike.count == 1 { return first }
    faults.append(
      Fault(
        .severalValues, path: place, found: .spelt(text), allowed: alike.map { .spelt($0) },
        place: file))
    return nil
  }

  private mutating func keys(of node: Node, _ section: String) -> Node {
    guard let entries = node.entries else { return node }
    let whole = entries.compactMap { entry in
      path(entry.key, at: "\(section).\(entry.key)", entry.place).map {
        Node.Entry(key: $0, place: entry.place, value: entry.value)
      }
    }
    return Node(content: .map(whole), place: node.place)
  }

  private mutating func items(
    of node: Node, at place: String, _ names: Set<String> = [], first count: Int = .max
  ) -> Node? {
    guard let items = node.list else { return node }
    var whole: [Node] = []
    for (number, item) in items.enumerated() {
      guard let text = item.scalar, number < count, !names.contains(text) else {
        whole.append(item)
        continue
      }
      guard let path = path(text, at: "\(place).\(number)", item.place) else { return nil }
      whole.append(Node(content: .scalar(path), place: item.place))
    }
    return Node(content: .list(whole), place: node.place)
  }

  private mutating func drives(in node: Node) -> Node {
    guard let entries = node.entries else { return node }
    let whole = entries.compactMap { entry -> Node.Entry? in
      guard let drives = entry.value["drives"] else { return entry }
      return items(of: drives, at: "shared.\(entry.key).drives").map {
        let value = entry.value.setting(Node.Entry(key: "drives", place: drives.place, value: $0))
        return Node.Entry(key: entry.key, place: entry.place, value: value)
      }
    }
    return Node(content: .map(whole), place: node.place)
  }

  private mutating func correlations(_ node: Node, _ names: Set<String>) -> Node {
    guard let pairs = node.list else { return node }
    let whole = pairs.enumerated().compactMap { number, pair in
      items(of: pair, at: "correlations.\(number)", names, first: 2)
    }
    return Node(content: .list(whole), place: node.place)
  }

  private mutating func groups(in node: Node, _ names: Set<String>) -> Node {
    guard let sobol = node["sobol"], let groups = sobol["groups"], let entries = groups.entries
    else { return node }
    let whole = entries.compactMap { entry in
      items(of: entry.value, at: "method.sobol.groups.\(entry.key)", names).map {
        Node.Entry(key: entry.key, place: entry.place, value: $0)
      }
    }
    let all = Node(content: .map(whole), place: groups.place)
    let changed = sobol.setting(Node.Entry(key: "groups", place: groups.place, value: all))
    return node.setting(Node.Entry(key: "sobol", place: sobol.place, value: changed))
  }
}

extension Model {
  /// The key paths of all that can vary, in the order of the file; rates by year vary as a whole too,
  /// as processes do.
  var variedPaths: [String] {
    let numbers = parameters.map(\.path)
    var stems: [String] = []
    for path in numbers {
      let parts = path.split(separator: ".")
      let stem = parts.dropLast().joined(separator: ".")
      if Checker.year(String(parts.last ?? "")) != nil, stems.last != stem { stems.append(stem) }
    }
    return numbers + stems
  }
}

extension Node {
  /// The key paths of the numbers that are written in a scenario, as far as its form tells.
  var numberPaths: [String] {
    paths.filter { !$0.hasSuffix(".value") && Shape.measure(at: $0, in: self) != nil }
  }

  /// Whether a scenario names what varies otherwise than from the first key on.
  var hasEndings: Bool {
    let drives = (self["shared"]?.entries ?? []).flatMap { $0.value["drives"]?.list ?? [] }
    let named =
      (self["uncertainty"]?.entries ?? []).map(\.key) + drives.compactMap(\.scalar)
      + (self["correlations"]?.list ?? []).flatMap { ($0.list ?? []).prefix(2) }.compactMap(
        \.scalar)
    return named.contains { Schema.scenario[String($0.prefix { $0 != "." })] == nil }
  }
}
