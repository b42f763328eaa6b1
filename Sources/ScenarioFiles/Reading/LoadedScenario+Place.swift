// SPDX-License-Identifier: GPL-3.0-or-later

import Funding

extension LoadedScenario {
  /// Where the value at a key path is written, as `file:line` or the setting that changed it; of a
  /// value from a data series, where the series is named. Nil for a default, which nobody wrote.
  package func place(of path: String) -> String? {
    if path.hasSuffix(".bodies"), !isWritten(path) { return nil }
    let place = root.place(of: path)
    return place.line > 0 ? "\(place.file):\(place.line)" : place.file
  }

  /// Whether anything is written at a key path.
  package func isWritten(_ path: String) -> Bool { root.node(at: path) != nil }

  /// What is written at a key path: a value, or the names of what stands below it; nil for nothing.
  package func text(at path: String) -> String? { root.node(at: path)?.short }
}

extension Node {
  /// What stands at a key path, list items by their names; nil for nothing.
  func node(at path: String) -> Node? {
    var node = self
    var rest = path[...]
    while !rest.isEmpty {
      let key = rest.prefix { $0 != "." }
      var (length, child) = (key.count, node[String(key)])
      if let number = node.index(ofItem: String(key)), child == nil { child = node.list?[number] }
      if child == nil {
        // How parameters vary stands under their whole key paths.
        let whole = (node.entries ?? []).filter { "\(rest).".hasPrefix("\($0.key).") }
          .max { $0.key.count < $1.key.count }
        (length, child) = (whole?.key.count ?? 0, whole?.value)
      }
      guard let child else { return nil }
      node = child
      rest = rest.dropFirst(length).dropFirst()
    }
    return node
  }

  /// The node in a line: a value or a few, values by year with their years, a key alone with its value, or
  /// the names of what stands in it.
  fileprivate var short: String {
    switch content {
    case .scalar(let text): text
    case .list(let items): items.map { $0["name"]?.scalar ?? $0.short }.joined(separator: ", ")
    case .map(let entries) where isByYear:
      "{\(entries.map { "\($0.key): \($0.value.short)" }.joined(separator: ", "))}"
    case .map(let entries):
      if let value = self["value"] {
        value.short
      } else if entries.count == 1 || self["series"] != nil && entries.count <= 6 {
        "{\(entries.map { "\($0.key): \($0.value.short)" }.joined(separator: ", "))}"
      } else {
        "{\(entries.map(\.key).joined(separator: ", "))}"
      }
    }
  }
}
