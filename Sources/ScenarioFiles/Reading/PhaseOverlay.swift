// SPDX-License-Identifier: GPL-3.0-or-later

import Funding

/// Changes a list of phases by their names: puts new ones in, changes and moves those there, and
/// removes some.
///
/// The order in which the changes are written does not matter: whatever is put somewhere says after
/// which phase, and no two come after the same one.
struct PhaseOverlay {
  static let path = "funding.phases"
  /// What a phase comes after that is to be the first.
  static let first = "start"

  private(set) var items: [Node]
  private(set) var faults: [Fault] = []

  init(_ items: [Node]) { self.items = items }

  /// Makes the changes of a map from names to phases, or to `remove`.
  mutating func apply(_ changes: [Node.Entry]) {
    var placed: [(item: Node, after: Node.Entry)] = []
    for change in changes {
      if change.value.scalar == "remove" {
        remove(change)
      } else if let index = index(of: change.key) {
        let changed = merged(items[index], with: change)
        if let after = change.value.entry("after") {
          items.remove(at: index)
          placed.append((changed, after))
        } else {
          items[index] = changed
        }
      } else if let after = change.value.entry("after") {
        placed.append((new(change), after))
      } else {
        faults.append(missing(change, among: changes))
      }
    }
    put(placed)
  }

  private func index(of name: String) -> Int? {
    items.firstIndex { $0["name"]?.scalar == name }
  }

  private var names: [String] { items.compactMap { $0["name"]?.scalar } }

  private mutating func remove(_ change: Node.Entry) {
    if let index = index(of: change.key) {
      items.remove(at: index)
    } else {
      let path = "\(Self.path).\(change.key)"
      faults.append(
        .unknown(.nothingToRemove, change.key, among: names, path: path, place: change.place))
    }
  }

  /// No phase has the name, and where a new one is to stand is not said.
  private func missing(_ change: Node.Entry, among changes: [Node.Entry]) -> Fault {
    let free = names.filter { name in !changes.contains { $0.key == name } }
    return .unknown(
      .newPhaseWithoutPlace, change.key, among: names, offering: free,
      path: "\(Self.path).\(change.key)", place: change.place)
  }

  private mutating func new(_ change: Node.Entry) -> Node {
    let name = Node(content: .scalar(change.key), place: change.place)
    let bare = Node(
      content: .map([Node.Entry(key: "name", place: change.place, value: name)]),
      place: change.place)
    return merged(bare, with: change)
  }

  /// The phase with what `change` says in its place; a rule is replaced whole, by another too.
  private mutating func merged(_ item: Node, with change: Node.Entry) -> Node {
    guard let changes = change.value.entries, var entries = item.entries else {
      return change.value  // A fault of form, which is found later.
    }
    let path = "\(Self.path).\(change.key)"
    for entry in changes where entry.key != "after" {
      if entry.key == "name" {
        if entry.value.scalar != change.key {
          faults.append(
            Fault(.keyNotAllowed, path: "\(path).name", found: "name", place: entry.place))
        }
      } else if entry.value.scalar == "remove" {
        if !entries.contains(where: { $0.key == entry.key }) {
          faults.append(
            .unknown(
              .nothingToRemove, entry.key, among: entries.map(\.key),
              offering: entries.map(\.key).filter { $0 != "name" && change.value[$0] == nil },
              path: "\(path).\(entry.key)", place: entry.place))
        }
        entries.removeAll { $0.key == entry.key }
      } else if Schema.rules.contains(entry.key), let old = ruleIndex(entries, changes) {
        entries[old] = entry
      } else {
        entries = Optional(entries).setting(entry)
      }
    }
    return Node(content: .map(entries), place: item.place)
  }

  /// Where the rule stands that a change takes the place of: one of the phase, not of the change.
  private func ruleIndex(_ entries: [Node.Entry], _ changes: [Node.Entry]) -> Int? {
    entries.firstIndex { old in
      Schema.rules.contains(old.key) && !changes.contains { $0.value === old.value }
    }
  }

  /// Puts each behind the phase that it comes after, which may be another of them.
  private mutating func put(_ placed: [(item: Node, after: Node.Entry)]) {
    var waiting: [String: Int] = [:]
    for (number, one) in placed.enumerated() {
      guard let name = one.after.value.scalar else { continue }
      if let other = waiting.updateValue(number, forKey: name) {
        let both = [placed[other], one].map { $0.item["name"]?.scalar ?? "" }
        faults.append(
          Fault(
            .placeTaken, path: path(of: one.item), found: .all(both), allowed: [.spelt(name)],
            place: one.after.place))
        return
      }
    }
    // One that is put in its place may be what the next one waits for.
    var ready = names + [Self.first]
    while let name = ready.popLast() {
      guard let number = waiting[name], let place = place(after: placed[number].after) else {
        continue
      }
      waiting[name] = nil
      items.insert(placed[number].item, at: place)
      if let own = placed[number].item["name"]?.scalar { ready.append(own) }
    }
    let left = placed.indices.filter { number in
      placed[number].after.value.scalar.map { waiting[$0] == number } ?? true
    }
    for one in left.map({ placed[$0] }) {
      let found = one.after.value.scalar ?? ""
      let known = names + [Self.first]
      let free = known.filter { name in
        name != one.item["name"]?.scalar && !placed.contains { $0.after.value.scalar == name }
      }
      faults.append(
        .unknown(
          .unknownPhase, found, among: known, offering: free, path: path(of: one.item),
          place: one.after.place))
    }
  }

  private func path(of item: Node) -> String {
    "\(Self.path).\(item["name"]?.scalar ?? "").after"
  }

  /// Where a phase stands that comes after the one named; nil while that is not there. A phase that
  /// has the name of the beginning comes before it.
  private func place(after entry: Node.Entry) -> Int? {
    guard let name = entry.value.scalar else { return nil }
    return index(of: name).map { $0 + 1 } ?? (name == Self.first ? 0 : nil)
  }
}

extension Node {
  /// The entry of a key.
  fileprivate func entry(_ key: String) -> Entry? { entries?.first { $0.key == key } }
}
