// SPDX-License-Identifier: GPL-3.0-or-later

import Funding

extension Node {
  /// A path with the names of list items in the place of their numbers.
  func named(_ path: String) -> String {
    var node: Node? = self
    return path.split(separator: ".").map { key in
      let item = node?.list.flatMap { list in
        Int(key).flatMap { list.indices.contains($0) ? list[$0] : nil }
      }
      let name = item?["name"]?.scalar ?? String(key)
      node = item ?? node?[String(key)]
      return name
    }.joined(separator: ".")
  }

  /// The same, with everything written at `place`.
  func placed(_ place: Fault.Place) -> Node {
    switch content {
    case .scalar: Node(content: content, place: place)
    case .list(let items): Node(content: .list(items.map { $0.placed(place) }), place: place)
    case .map(let entries):
      Node(
        content: .map(
          entries.map { Entry(key: $0.key, place: place, value: $0.value.placed(place)) }),
        place: place)
    }
  }
}
