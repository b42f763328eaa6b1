// SPDX-License-Identifier: GPL-3.0-or-later

import Funding

extension Node {
  /// The same of a change at a key path of the whole.
  func growthKept(over root: Node, atPath path: String) -> [LoadRemark] {
    root.node(at: path).map { growthKept(over: $0, at: path) } ?? []
  }

  /// What is said of a change that gives some parts of a growth, which keeps the others: who writes
  /// `{real: 5 %}` may mean all of it.
  ///
  /// - Parameter old: What it is laid over.
  func growthKept(over old: Node, at path: String) -> [LoadRemark] {
    guard let entries, let before = old.entries else { return [] }
    let isGrowth =
      path.hasSuffix(".growth") && (entries + before).allSatisfy { Self.parts.contains($0.key) }
    guard isGrowth else {
      return entries.flatMap { entry in
        let path = path.isEmpty ? entry.key : "\(path).\(entry.key)"
        return old[entry.key].map { entry.value.growthKept(over: $0, at: path) } ?? []
      }
    }
    let kept = before.filter { self[$0.key] == nil }
    guard !kept.isEmpty else { return [] }
    return [
      .growthKept(path: path, changed: entries.map(\.told), kept: kept.map(\.told))
    ]
  }

  private static let parts = Schema.factors.keys.map(\.name)
}

extension Node.Entry {
  /// The part with its value, if it has one alone.
  fileprivate var told: String {
    (value.scalar ?? value["value"]?.scalar).map { "\(key) \($0.trimmed)" } ?? key
  }
}
