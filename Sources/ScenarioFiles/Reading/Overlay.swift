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
    var result = parent.entries
    for entry in entries {
      let childPath = path.isEmpty ? entry.key : "\(path).\(entry.key)"
      let old = parent[entry.key]
      if entry.value.scalar == "remove" {
        result?.removeAll { $0.key == entry.key }
        if old == nil {
          let names = (parent.entries ?? []).map(\.key)
          faults.append(
            .unknown(.nothingToRemove, entry.key, among: names, path: childPath, place: entry.place)
          )
        }
      } else if let old, let shape = keyShape(entry.key) {
        let value = lay(entry.value, over: old, shape, at: childPath)
        result = result.setting(Node.Entry(key: entry.key, place: entry.place, value: value))
      } else {
        result = result.setting(entry)
      }
    }
    return Node(content: .map(result ?? []), place: child.place)
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
