// SPDX-License-Identifier: GPL-3.0-or-later

import Funding

/// A piece of a file as it was written: every scalar is text, and knows its place.
struct Node: Sendable {
  indirect enum Content: Sendable {
    case scalar(String)
    case list([Node])
    case map([Entry])
  }

  struct Entry: Sendable {
    var key: String
    var place: Fault.Place
    var value: Node
  }

  var content: Content
  var place: Fault.Place

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

  /// What it is, in a word, for messages.
  var kind: String {
    switch content {
    case .scalar(let text): text.isEmpty ? "nothing" : text
    case .list: "a list"
    case .map: "a map"
    }
  }

  /// Sets `key` to `value`, in its old place or at the end.
  mutating func set(_ key: String, to value: Node, at place: Fault.Place) {
    var entries = entries ?? []
    if let index = entries.firstIndex(where: { $0.key == key }) {
      entries[index] = Entry(key: key, place: place, value: value)
    } else {
      entries.append(Entry(key: key, place: place, value: value))
    }
    content = .map(entries)
  }

  /// Deletes `key`; whether it was there.
  mutating func remove(_ key: String) -> Bool {
    guard let entries, entries.contains(where: { $0.key == key }) else { return false }
    content = .map(entries.filter { $0.key != key })
    return true
  }

  /// A list item by its `name`, for lists of named things, or else by its number.
  func index(ofItem name: String) -> Int? {
    guard let list else { return nil }
    if let index = list.firstIndex(where: { $0["name"]?.scalar == name }) { return index }
    guard let number = Int(name), list.indices.contains(number) else { return nil }
    return number
  }

  /// The deepest thing on the way along `path` that was written down.
  func place(of path: String) -> Fault.Place {
    var node = self
    var place = place
    var rest = path[...]
    while !rest.isEmpty {
      if let entry = node.entries?.filter({ rest.starts(with: $0.key) })
        .filter({ rest.dropFirst($0.key.count).first.map { $0 == "." } ?? true })
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
