// SPDX-License-Identifier: GPL-3.0-or-later

import Funding

/// A piece of a file as it was written: every scalar is text, and knows its place.
///
/// Immutable and shared by reference: loading looks into the tree many times.
final class Node: Sendable {
  enum Content: Sendable {
    case scalar(String)
    case list([Node])
    case map([Entry])
  }

  struct Entry: Sendable {
    let key: String
    let place: Fault.Place
    let value: Node
  }

  let content: Content
  let place: Fault.Place

  init(content: Content, place: Fault.Place) {
    self.content = content
    self.place = place
  }

  var scalar: String? {
    if case .scalar(let text) = content { text } else { nil }
  }

  var list: [Node]? {
    if case .list(let nodes) = content { nodes } else { nil }
  }

  var entries: [Entry]? {
    if case .map(let entries) = content { entries } else { nil }
  }

  subscript(key: String) -> Node? { entries?.first { $0.key == key }?.value }

  /// What it is, for messages.
  var kind: Fault.Term {
    switch content {
    case .scalar(let text): text.isEmpty ? .thing(.nothing) : .spelt(text)
    case .list: .thing(.aList)
    case .map: .thing(.aMap)
    }
  }

  /// The same with `entry` in the place of the one with its key, or at the end.
  func setting(_ entry: Entry) -> Node { Node(content: .map(entries.setting(entry)), place: place) }

  /// The same without `key`; nil if it was not there.
  func removing(_ key: String) -> Node? {
    guard let entries, entries.contains(where: { $0.key == key }) else { return nil }
    return Node(content: .map(entries.filter { $0.key != key }), place: place)
  }

  /// A list item by its `name`, for lists of named things, or else by its number.
  func index(ofItem name: String) -> Int? {
    guard let list else { return nil }
    if let index = list.firstIndex(where: { $0["name"]?.scalar == name }) { return index }
    guard let number = Int(name), list.indices.contains(number) else { return nil }
    return number
  }

  /// The key paths of all that stands below it, in the order of the file; items of a list by their
  /// names, or else by their numbers.
  var paths: [String] {
    let children: [(key: String, node: Node)] =
      switch content {
      case .scalar: []
      case .list(let items):
        items.enumerated().map { ($1["name"]?.scalar ?? "\($0)", $1) }
      case .map(let entries): entries.map { ($0.key, $0.value) }
      }
    return children.flatMap { key, node in [key] + node.paths.map { "\(key).\($0)" } }
  }

  /// The deepest thing on the way along `path` that was written down.
  func place(of path: String) -> Fault.Place {
    var node = self
    var place = place
    var rest = path[...]
    while !rest.isEmpty {
      if let entry = node.entries?.filter({ rest.begins(with: $0.key) })
        .max(by: { $0.key.count < $1.key.count })
      {
        (node, place) = (entry.value, entry.place)
        rest = rest.dropFirst(entry.key.count + 1)
      } else if let index = node.index(ofItem: String(rest.prefix { $0 != "." })) {
        node = node.list![index]
        place = node.place
        rest = rest.drop { $0 != "." }.dropFirst()
      } else {
        return place
      }
    }
    return place
  }
}

extension [Node.Entry]? {
  /// The entries with `entry` in the place of the one with its key, or at the end.
  func setting(_ entry: Node.Entry) -> [Node.Entry] {
    var entries = self ?? []
    if let index = entries.firstIndex(where: { $0.key == entry.key }) {
      entries[index] = entry
    } else {
      entries.append(entry)
    }
    return entries
  }
}

extension Substring {
  /// Whether the key path's first keys are `key`, seen without parting it into characters: a map may have very
  /// many keys, and be asked for very many places.
  fileprivate func begins(with key: String) -> Bool {
    utf8.starts(with: key.utf8)
      && (utf8.dropFirst(key.utf8.count).first.map { $0 == UInt8(ascii: ".") } ?? true)
  }
}
