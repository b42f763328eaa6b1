// SPDX-License-Identifier: GPL-3.0-or-later

extension Array {
  /// The first element of each key: a year of a band may be a metric too, and is told once.
  func once<Key: Hashable>(by key: (Element) -> Key) -> [Element] {
    var seen: Set<Key> = []
    return filter { seen.insert(key($0)).inserted }
  }
}
