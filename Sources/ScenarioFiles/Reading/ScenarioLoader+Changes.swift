// SPDX-License-Identifier: GPL-3.0-or-later

import Funding

/// What is laid over a scenario, and set in it.
extension ScenarioLoader {
  /// The scenario with the settings, which get their whole paths; what cannot be set is told, and the
  /// others are set all the same.
  func changed(
    _ root: Node, _ settings: inout [String], _ until: String?, _ chain: inout Chain
  ) -> Node {
    guard settings.count <= Checker.most else {
      let place = Fault.Place(file: "--set", line: 0, column: 0)
      chain.faults.append(
        Fault(
          .tooMany, found: .spelt("\(settings.count)"), allowed: [.spelt("\(Checker.most)")],
          place: place))
      return root
    }
    let parent = root.withWholePaths
    var root = parent.changed(by: settings.map { $0.prefix { $0 != "=" }.trimmed })
    var entries: [Node.Entry] = []
    for number in settings.indices {
      let argument: String
      do throws(Faults) {
        argument = try Setting.completed(settings[number], in: root)
      } catch {
        chain.faults += error.list
        continue
      }
      settings[number] = argument
      // One path set twice, or as a part of another, would do nothing one of the times.
      let path = argument.prefix { $0 != "=" }.trimmed
      let place = Fault.Place(file: "--set \(argument)", line: 0, column: 0)
      let value = (try? Setting(argument: argument).value) ?? Node(content: .map([]), place: place)
      let entry = Node.Entry(key: path, place: place, value: value)
      if entries.contains(where: { $0.overlaps(entry) || entry.overlaps($0) }) {
        chain.faults.append(Fault(.setTwice, path: path, found: .spelt(path), place: place))
        continue
      }
      entries.append(entry)
      chain.remarks += value.growthKept(over: root, atPath: path)
      if let until, number == settings.count - 1 {
        let place = Fault.Place(file: "--until \(until)", line: 0, column: 0)
        let year = Node(content: .scalar(until), place: place)
        root = root.setting(Node.Entry(key: "end", place: place, value: year))
        continue
      }
      do throws(Faults) {
        root = try Setting(argument: argument).apply(to: root, Schema.scenario)
      } catch {
        let written = settings.map { $0.prefix { $0 != "=" }.trimmed }
        chain.faults += error.list.map { $0.offering(noneOf: written) }
      }
    }
    return fixing(root, setSince: parent, holding: chain.held, &chain)
  }

  /// Keys with dots are paths, as on the command line; they change the merged whole.
  ///
  /// What cannot be laid on is told, and the rest is laid on all the same.
  func lay(
    _ child: Node, over parent: Node, _ missing: [Fault], _ chain: inout Chain
  ) -> Node {
    let (child, parent) = Node.withWholePaths(child, over: parent)
    let entries = child.entries ?? []
    // The library's own files are known to mean it.
    if chain.folders[child.place.file] != nil {
      for entry in entries {
        chain.remarks += entry.value.growthKept(over: parent, atPath: entry.key)
      }
    }
    let plain = Node(
      content: .map(entries.filter { !$0.key.contains(".") && $0.key != "extends" }),
      place: child.place)
    var overlay = Overlay()
    let base = parent.changed(by: entries.map(\.key))
    var root = overlay.lay(plain, over: base, .object(Schema.scenario), at: "")
    var faults = missing + overlay.faults
    let known = Dictionary(grouping: entries.indices) { entries[$0].keyPath }
    for (index, entry) in entries.enumerated() where entry.key.contains(".") {
      let others = entry.keyPath.indices.flatMap { known[Array(entry.keyPath[...$0])] ?? [] }
      if others.contains(where: { $0 != index && entries[$0].overlaps(entry) }) {
        faults.append(
          Fault(.setTwice, path: entry.key, found: .spelt(entry.key), place: entry.place))
        continue
      }
      do throws(Faults) {
        let setting = Setting(path: entry.key, value: entry.value, place: entry.place)
        root = try setting.apply(
          to: root, Schema.scenario, offers: faults.count < Faults.mostTold)
      } catch {
        faults += error.list.map { $0.offering(noneOf: entries.map(\.key)) }
      }
    }
    chain.faults += faults
    return fixing(root, setSince: parent, &chain)
  }

  /// What a change sets holds in every draw, unless it says how it varies.
  private func fixing(
    _ root: Node, setSince parent: Node, holding held: Set<String> = [], _ chain: inout Chain
  ) -> Node {
    let (root, fixed) = root.fixingValues(setSince: parent, holding: held)
    chain.fixed.formUnion(fixed)
    return root
  }
}

extension Fault {
  /// The same without an offer of what is written already: it would be there twice.
  fileprivate func offering(noneOf written: [String]) -> Fault {
    var fault = self
    if let nearest, written.contains(nearest) { fault.nearest = nil }
    return fault
  }
}

extension Node.Entry {
  fileprivate var keyPath: [Substring] { key.split(separator: ".") }

  /// Whether this entry of an overlay says something about the same place as `other`, a path.
  fileprivate func overlaps(_ other: Node.Entry) -> Bool {
    let (own, path) = (keyPath, other.keyPath)
    guard path.starts(with: own) else { return false }
    var node = value
    for key in path.dropFirst(own.count) {
      guard node.entries != nil || node.list != nil else { return true }
      if let child = node[String(key)] {
        node = child
      } else if let index = node.index(ofItem: String(key)), let list = node.list {
        node = list[index]
      } else {
        return false
      }
    }
    return true
  }
}
