// SPDX-License-Identifier: GPL-3.0-or-later

import Funding

/// What is well formed of a file that is not, so that what it points to is told in the same round as what
/// is wrong with its form.
///
/// What is malformed and may be left out is left out; what must be there has something that stands in for
/// it. Of neither is anything to be told.
struct SoundPart {
  /// Sound by the ``Checker``.
  private(set) var root: Node
  /// The key paths of what is missing or stood in for.
  private(set) var lost: [String] = []

  /// - Returns: Nil where too little is left to go on with.
  init?(of node: Node, _ object: Object) {
    root = node
    guard let part = part(of: node, .object(object), at: "") else { return nil }
    root = part
  }

  /// Takes what stands at a key path as not known: what was to be laid there could not be.
  mutating func lose(_ path: String) { lost.append(path) }

  /// Whether something at `path`, above it or below it is lost.
  func isLost(_ path: String) -> Bool {
    lost.contains {
      $0.isEmpty || $0 == path || $0.hasPrefix(path + ".") || path.hasPrefix($0 + ".")
    }
  }

  /// The node without what is malformed in it; nil, and lost, where nothing is left.
  private mutating func part(of node: Node, _ shape: Shape, at path: String) -> Node? {
    if Self.isSound(node, shape, path) { return node }
    if let part = mended(node, shape, at: path), Self.isSound(part, shape, path) { return part }
    lost.append(path)
    return nil
  }

  private static func isSound(_ node: Node, _ shape: Shape, _ path: String) -> Bool {
    var checker = Checker()
    checker.check(node, shape, at: path)
    return checker.faults.isEmpty
  }

  private mutating func mended(_ node: Node, _ shape: Shape, at path: String) -> Node? {
    switch shape {
    case .object(let object): return self.object(node, object, at: path)
    case .quantity(let measure, let statuses):
      return object(node, Schema.written(measure, statuses), at: path)
    case .named(let shape), .cited(let shape): return entries(of: node, path) { _ in shape }
    case .years(let shape, let years):
      return entries(of: node, path) { key in
        if case .levels = years, key == Schema.between.name { return Schema.between.shape }
        return Checker.year(key) == nil ? nil : shape
      }
    case .seriesAndYears(let shape):
      return entries(of: node, path) { key in
        key == "series" ? .text : Checker.year(key) == nil ? nil : shape
      }
    case .list(let shape):
      let items = (node.list ?? []).enumerated().compactMap { number, item in
        part(of: item, shape, at: Self.join(path, item["name"]?.scalar ?? "\(number)"))
      }
      return items.isEmpty ? nil : Node(content: .list(items), place: node.place)
    case .either:
      return shape.alternative(for: node).flatMap { mended(node, $0, at: path) }
    default: return nil
    }
  }

  /// The entries of a map that are sound; those of which no shape is known are lost.
  private mutating func entries(
    of node: Node, _ path: String, _ shape: (String) -> Shape?
  ) -> Node? {
    var kept: [Node.Entry] = []
    for entry in node.entries ?? [] {
      let child = Self.join(path, entry.key)
      guard let shape = shape(entry.key) else {
        lost.append(child)
        continue
      }
      guard let value = part(of: entry.value, shape, at: child) else { continue }
      kept.append(Node.Entry(key: entry.key, place: entry.place, value: value))
    }
    return kept.isEmpty ? nil : Node(content: .map(kept), place: node.place)
  }

  private mutating func object(_ node: Node, _ object: Object, at path: String) -> Node? {
    guard let written = node.entries else { return nil }
    for entry in written where object[entry.key] == nil {
      // A misspelt key is the one that was meant.
      let meant = object.free(in: node, of: entry.place.file).nearest(to: entry.key)
      lost += [entry.key, meant].compactMap(\.self).map { Self.join(path, $0) }
    }
    let known = Node(content: .map(written.filter { object[$0.key] != nil }), place: node.place)
    var part = entries(of: known, path) { object[$0]?.shape }
    let choice = object.oneOf.filter { node[$0] != nil }
    let needed = object.keys.filter(\.isRequired).map(\.name) + (choice.count == 1 ? choice : [])
    for name in needed where part?[name] == nil {
      lost.append(Self.join(path, name))
      guard let value = Self.standIn(for: object[name]!.shape, at: node.place) else { return nil }
      let entry = Node.Entry(key: name, place: node.place, value: value)
      part = Node(content: .map((part?.entries).setting(entry)), place: node.place)
    }
    return part
  }

  /// Something sound that may stand in a place of this shape; nil where there is nothing simple.
  private static func standIn(for shape: Shape, at place: Fault.Place) -> Node? {
    func scalar(_ text: String) -> Node { Node(content: .scalar(text), place: place) }
    func map(_ key: String, _ shape: Shape) -> Node? {
      standIn(for: shape, at: place).map {
        Node(content: .map([Node.Entry(key: key, place: place, value: $0)]), place: place)
      }
    }
    switch shape {
    case .text: return scalar("-")
    case .name: return scalar("x")
    case .languages: return map("en", .text)
    case .word(let words): return scalar(words[0])
    case .year: return scalar("2020")
    case .countedYear: return scalar("year 1")
    case .whole(let range): return scalar("\(range.lowerBound)")
    case .quantity(let measure, _): return scalar(Quantity.example(measure))
    case .years(let shape, _): return map("2020", shape)
    case .list(let shape):
      return standIn(for: shape, at: place).map { Node(content: .list([$0]), place: place) }
    case .either(let shapes):
      return shapes.lazy.compactMap { standIn(for: $0, at: place) }.first
    case .object(let object):
      var needed = object.keys.filter(\.isRequired).map(\.name) + object.oneOf.prefix(1)
      if needed.isEmpty {
        // One of its keys is enough.
        let any = object.keys.first { standIn(for: $0.shape, at: place) != nil }
        needed = any.map { [$0.name] } ?? []
      }
      let values = needed.map { ($0, standIn(for: object[$0]!.shape, at: place)) }
      guard !values.isEmpty, values.allSatisfy({ $0.1 != nil }) else { return nil }
      let entries = values.map { Node.Entry(key: $0.0, place: place, value: $0.1!) }
      return Node(content: .map(entries), place: place)
    default: return nil
    }
  }

  private static func join(_ path: String, _ key: String) -> String {
    path.isEmpty ? key : "\(path).\(key)"
  }
}
