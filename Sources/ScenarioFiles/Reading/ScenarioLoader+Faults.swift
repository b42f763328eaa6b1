// SPDX-License-Identifier: GPL-3.0-or-later

import Facts
import Funding
import Simulation
import Studies

extension ScenarioLoader {
  /// All that can be told of a scenario whose form is not sound, or onto which something could not be
  /// laid: that, and what its sound part points to.
  func faults(
    of root: Node, _ form: [Fault], _ chain: Chain, _ isInherited: @escaping (Fault.Place) -> Bool
  ) -> Faults {
    var faults = form + doubts(of: root, isWhole: chain.faults.isEmpty, isInherited)
    if var part = SoundPart(of: root, Schema.scenario) {
      for fault in phaseNameFaults(root) + chain.faults {
        // What an ending was to change is not known.
        let isWhole = Schema.scenario[String(fault.path.prefix { $0 != "." })] != nil
        part.lose(isWhole ? fault.path : "")
      }
      faults += pointed(by: part, chain.folders)
    }
    return Faults(faults).placed(in: root)
  }

  /// What the sound part of a scenario points to that is not there, what hangs together wrongly in it, what
  /// its numbers do not give, and what becomes of it if all of that is sound.
  private func pointed(by part: SoundPart, _ folders: [String: String]) -> [Fault] {
    var part = part
    var builder = Builder(root: part.root, folders: folders, data: data)
    let scenario = builder.scenario(part.root)
    // A series that could not be read is not also empty, nor begins where years of one's own do.
    let unread = Set(builder.faults.map(\.path))
    let follows = { (fault: Fault) in
      switch fault.found {
      case .seriesFrom(let path, _), .pricesFrom(let path, _): unread.contains(path)
      default: !unread.isEmpty && fault.code == .noObservations
      }
    }
    let faults = builder.faults + scenario.faults.filter { !follows($0) }
    var told = faults.filter { part.tells($0) }
    // An end that is none says nothing of the years before it.
    if faults.contains(where: { $0.code == .horizon }) { part.lose("end") }
    let missing = Model.layoutFaults(of: scenario).filter { !follows($0) }
    told += missing.filter { part.tells($0) }
    guard part.hasFrame, let model = try? Model(scenario) else { return told }
    return told
      + played(model).filter {
        $0.path.hasPrefix("funding.") || $0.path == "overheads" || part.lost.isEmpty
      }
  }

  /// What becomes of a scenario that is no path: overheads larger than the frame.
  func played(_ model: Model) -> [Fault] {
    do throws(Faults) {
      _ = try Projection(model)
      return []
    } catch {
      return error.list
    }
  }

  /// What is wrong with the uncertainty of a scenario that cannot be laid out.
  ///
  /// - Parameter isWhole: Whether everything could be laid on it and set.
  func doubts(
    of root: Node, isWhole: Bool = true, _ isInherited: @escaping (Fault.Place) -> Bool
  ) -> [Fault] {
    var paths = WholePaths(among: root.numberPaths)
    let whole = paths.completed(root)
    var reader = UncertaintyReader(formOf: whole, isWhole: isWhole, isInherited: isInherited)
    let uncertainty = reader.read(whole)
    let unread = paths.faults + reader.faults
    return Faults(unread + uncertainty.faults.without(unread, of: root)).placed(in: whole).list
  }

  /// Phases are addressed by name, so every name stands once.
  func phaseNameFaults(_ root: Node) -> [Fault] {
    var seen: Set<String> = []
    return (root["funding"]?["phases"]?.list ?? []).compactMap { phase in
      guard let name = phase["name"], let text = name.scalar else { return nil }
      return seen.insert(text).inserted
        ? nil
        : Fault(.duplicateName, path: "funding.phases", found: .spelt(text), place: name.place)
    }
  }
}

extension [Fault] {
  /// The same without what only follows from other faults: that what could not be read is not uncertain.
  func without(_ unread: [Fault], of root: Node) -> [Fault] {
    guard !unread.isEmpty else { return self }
    let written = ["uncertainty", "uncertainties", "shared"].flatMap { root[$0]?.entries ?? [] }
      .map(\.key)
    return filter { fault in
      guard fault.code == .notUncertain, let name = fault.found?.spelling else { return true }
      return !written.contains { $0 == name || name.hasSuffix("." + $0) }
    }
  }
}

extension Checker {
  /// What is wrong with the form of a file whose parent is not there: what it leaves to the parent is not
  /// missing in it.
  static func faults(ofOverlay child: Node) -> [Fault] {
    let entries = (child.entries ?? []).filter { $0.key != "extends" }
    var checker = Checker()
    let plain = entries.filter { !$0.key.contains(".") }.map { entry in
      let value = entry.key == "funding" ? entry.value.phasesAsList : entry.value
      return Node.Entry(key: entry.key, place: entry.place, value: value)
    }
    if child.entries == nil || !plain.isEmpty {
      let node = child.entries == nil ? child : Node(content: .map(plain), place: child.place)
      checker.check(node, .object(Schema.scenario), at: "")
    }
    let ofParent: [Fault.Code] = [
      .missingKey, .missingKeys, .exactlyOneKey, .removeWithoutParent, .emptyCollection,
    ]
    return checker.faults.filter { !ofParent.contains($0.code) }
  }
}

extension Node {
  /// Phases that are changed by name, as a list of them.
  fileprivate var phasesAsList: Node {
    guard let phases = self["phases"], let changes = phases.entries else { return self }
    let items = changes.compactMap { change -> Node? in
      guard let entries = change.value.entries else { return nil }
      let name = Entry(
        key: "name", place: change.place, value: Node(content: .scalar(change.key), place: place))
      let others = entries.filter { !["after", "name"].contains($0.key) }
      return Node(content: .map([name] + others), place: change.value.place)
    }
    let list = Node(content: .list(items), place: phases.place)
    return setting(Entry(key: "phases", place: phases.place, value: list))
  }

  /// A file and its parent with whole key paths where what varies is named by an ending: what the one
  /// changes in the other then has one name in both.
  static func withWholePaths(_ child: Node, over parent: Node) -> (child: Node, parent: Node) {
    let own = child.hasEndings ? child.numberPaths : []
    let others = child.hasEndings || parent.hasEndings ? parent.numberPaths : []
    return (
      child.withWholePaths(among: others + own.filter { !others.contains($0) }),
      parent.withWholePaths(among: others)
    )
  }

  /// A scenario with whole key paths where what varies is named by an ending.
  var withWholePaths: Node { hasEndings ? withWholePaths(among: numberPaths) : self }

  private func withWholePaths(among paths: [String]) -> Node {
    guard hasEndings else { return self }
    var whole = WholePaths(among: paths)
    let completed = whole.completed(self)
    return whole.faults.isEmpty ? completed : self
  }
}
