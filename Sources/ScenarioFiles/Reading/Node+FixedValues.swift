// SPDX-License-Identifier: GPL-3.0-or-later

import Funding

extension Node {
  /// The scenario without the distributions that spread around values which a change has replaced: a value
  /// that is set holds in every draw, and a distribution is kept by setting it as well.
  ///
  /// A process around the scenario's own values follows them.
  ///
  /// - Parameters:
  ///   - parent: The scenario before the change.
  ///   - held: Key paths that hold their value whatever varied them: a process too.
  /// - Returns: The key paths that no longer vary too.
  func fixingValues(
    setSince parent: Node, holding held: Set<String> = []
  ) -> (root: Node, fixed: [String]) {
    // A file may write the ending of a path alone.
    func isHeld(_ path: String) -> Bool { held.contains { $0 == path || $0.hasSuffix("." + path) } }
    func isSet(_ path: String) -> Bool {
      if isHeld(path) { return true }
      guard let before = parent.node(at: path)?.number, let now = node(at: path)?.number else {
        return false
      }
      return before != now
    }
    func isOld(_ entry: Entry, _ section: String) -> Bool {
      parent[section]?.entries?.contains { $0.key == entry.key && $0.place == entry.place } == true
    }
    var fixed: [String] = []
    var gone: Set<String> = []
    var root = self
    if let laws = self["uncertainty"]?.entries {
      let kept = laws.filter { law in
        let follows = law.value["process"].map { $0["mean"] == nil } ?? false
        guard isHeld(law.key) || !follows, isOld(law, "uncertainty"), isSet(law.key) else {
          return true
        }
        fixed.append(law.key)
        return false
      }
      root = root.replacing("uncertainty", kept, as: laws)
    }
    if let draws = self["shared"]?.entries {
      let kept = draws.compactMap { draw -> Entry? in
        guard isOld(draw, "shared"), let drives = draw.value["drives"], let paths = drives.list
        else { return draw }
        let others = paths.filter { !isSet($0.scalar ?? "") }
        guard others.count < paths.count else { return draw }
        fixed += paths.compactMap(\.scalar).filter(isSet)
        if others.isEmpty {
          gone.insert(draw.key)
          return nil
        }
        let left = Node(content: .list(others), place: drives.place)
        let value = draw.value.setting(Entry(key: "drives", place: drives.place, value: left))
        return Entry(key: draw.key, place: draw.place, value: value)
      }
      root = root.replacing("shared", kept, as: draws)
    }
    gone.formUnion(fixed)
    guard !gone.isEmpty, let pairs = self["correlations"], let all = pairs.list else {
      return (root, fixed)
    }
    let kept = all.filter { pair in
      !(pair.list ?? []).prefix(2).contains { gone.contains($0.scalar ?? "") }
    }
    let section = Node(content: .list(kept), place: pairs.place)
    root =
      kept.isEmpty
      ? root.removing("correlations") ?? root
      : root.setting(Entry(key: "correlations", place: pairs.place, value: section))
    return (root, fixed)
  }

  /// A number as it was written, alone or with what is told of it.
  private var number: String? { (scalar ?? self["value"]?.scalar)?.trimmed }

  private func replacing(_ key: String, _ entries: [Entry], as before: [Entry]) -> Node {
    guard
      entries.count < before.count
        || entries.contains(where: { entry in
          !before.contains { $0.value === entry.value }
        })
    else { return self }
    guard !entries.isEmpty else { return removing(key) ?? self }
    let place = self[key]!.place
    return setting(Entry(key: key, place: place, value: Node(content: .map(entries), place: place)))
  }
}
