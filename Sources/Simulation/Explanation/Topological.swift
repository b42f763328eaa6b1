// SPDX-License-Identifier: GPL-3.0-or-later

/// All that `first` leads to, itself first and nothing before what names it; else in the order in
/// which it is first named.
///
/// - Parameter named: What an item names, in its order; nothing leads back to itself.
func topological<Item: Hashable>(from first: Item, _ named: (Item) -> [Item]) -> [Item] {
  var missing = [first: 0]  // How many that name an item are still to come.
  var found = [first]
  var next = 0
  while next < found.count {
    for item in Set(named(found[next])) {
      if missing[item] == nil { found.append(item) }
      missing[item, default: 0] += 1
    }
    next += 1
  }
  var (sorted, waiting, seen) = ([Item](), [first], Set([first]))
  while let ready = waiting.firstIndex(where: { missing[$0] == 0 }) {
    let item = waiting.remove(at: ready)
    sorted.append(item)
    var counted: Set<Item> = []
    for other in named(item) where counted.insert(other).inserted {
      missing[other]! -= 1
      if seen.insert(other).inserted { waiting.append(other) }
    }
  }
  precondition(waiting.isEmpty, "an explanation goes round in a circle")
  return sorted
}
