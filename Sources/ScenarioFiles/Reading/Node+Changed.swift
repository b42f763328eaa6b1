// SPDX-License-Identifier: GPL-3.0-or-later

import Funding

extension Node {
  /// The scenario before it is changed: under a title that says that it is not the one it was, and without
  /// its own description, which will not be true of it.
  ///
  /// - Parameter keys: Of the changes, or their paths. Another last year changes nothing of what is told.
  func changed(by keys: [String]) -> Node {
    func isNamed(_ keys: [String], _ key: String) -> Bool {
      keys.contains { key == $0 || key.hasPrefix($0 + ".") }
    }
    let changes = keys.filter { !isNamed(["end", "extends", "format"], $0) }
    guard !changes.isEmpty else { return self }
    let root = removing("description") ?? self
    let isOfWords = changes.allSatisfy { isNamed(["description"], $0) }
    guard !isOfWords, !changes.contains(where: { isNamed(["title"], $0) }),
      let entry = entries?.first(where: { $0.key == "title" })
    else { return root }
    return root.setting(Entry(key: "title", place: entry.place, value: entry.value.marked()))
  }

  private static let marks = ["en": ", changed", "nb": ", endret", "nn": ", endra"]

  /// A title in one language or several, with the mark, once.
  private func marked(_ language: String = "en") -> Node {
    switch content {
    case .scalar(let text):
      let mark = Self.marks[language] ?? ""
      return text.hasSuffix(mark) ? self : Node(content: .scalar(text + mark), place: place)
    case .map(let entries):
      let all = entries.map { Entry(key: $0.key, place: $0.place, value: $0.value.marked($0.key)) }
      return Node(content: .map(all), place: place)
    case .list: return self
    }
  }
}
