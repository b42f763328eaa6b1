// SPDX-License-Identifier: GPL-3.0-or-later

import Funding

/// Lays one file over its parent.
struct Overlay {
  private(set) var faults: [Fault] = []

  /// Maps merge key by key; quantities, lists, values by year and rules are replaced whole;
  /// `key: remove` deletes. A map of phases changes the list of them by name.
  mutating func lay(_ child: Node, over parent: Node, _ shape: Shape, at path: String) -> Node {
    if path == PhaseOverlay.path, let changes = child.entries, let items = parent.list {
      var phases = PhaseOverlay(items)
      phases.apply(changes)
      faults += phases.faults
      return Node(content: .list(phases.items), place: child.place)
    }
    guard let entries = child.entries, parent.entries != nil,
      let keyShape = keyShape(shape, child, parent)
    else { return child }
    var result = Slots(parent.entries ?? [])
    for entry in entries {
      let childPath = path.isEmpty ? entry.key : "\(path).\(entry.key)"
      let old = result.first[entry.key]
      if entry.value.scalar == "remove" {
        result.remove(entry.key)
        if old == nil {
          let names = (parent.entries ?? []).map(\.key)
          faults.append(
            .unknown(
              .nothingToRemove, entry.key, among: names,
              offering: names.filter { child[$0] == nil }, path: childPath, place: entry.place))
        }
      } else if let old, let shape = keyShape(entry.key) {
        let value = lay(entry.value, over: old, shape, at: childPath)
        if value.entries?.isEmpty ?? false, entry.value.entries?.isEmpty == false {
          result.remove(entry.key)  // Its last entry was removed.
          continue
        }
        result.set(Node.Entry(key: entry.key, place: entry.place, value: value))
      } else {
        result.set(entry)
      }
    }
    return Node(content: .map(result.entries), place: child.place)
  }

  /// The entries of a map while they change, found by their keys.
  private struct Slots {
    private var slots: [Node.Entry?]
    private var places: [String: Int]
    /// What stood under each key before anything was changed.
    let first: [String: Node]

    init(_ entries: [Node.Entry]) {
      slots = entries
      places = Dictionary(entries.enumerated().map { ($1.key, $0) }) { first, _ in first }
      first = Dictionary(entries.map { ($0.key, $0.value) }) { first, _ in first }
    }

    var entries: [Node.Entry] { slots.compactMap(\.self) }

    mutating func set(_ entry: Node.Entry) {
      if let place = places[entry.key] {
        slots[place] = entry
      } else {
        places[entry.key] = slots.count
        slots.append(entry)
      }
    }

    mutating func remove(_ key: String) {
      if let place = places.removeValue(forKey: key) { slots[place] = nil }
    }
  }

  /// What stands under each key of two maps that merge; nil for those that do not.
  private func keyShape(
    _ shape: Shape, _ child: Node, _ parent: Node
  ) -> ((String) -> Shape?)? {
    switch (shape.alternative(for: child), shape.alternative(for: parent)) {
    case (.object(let object), .object) where !object.isRule: { object[$0]?.shape }
    case (.named(let shape), .named), (.cited(let shape), .cited): { _ in shape }
    case (.laws, .laws), (.sharedLaws, .sharedLaws): { _ in .text }  // Each law is replaced whole.
    default: nil
    }
  }
}
