// SPDX-License-Identifier: GPL-3.0-or-later

import Funding

/// One change of a scenario: a key path and what is to stand there.
struct Setting: Sendable {
  let path: String
  let value: Node
  let place: Fault.Place

  init(path: String, value: Node, place: Fault.Place) {
    self.path = path
    self.value = value
    self.place = place
  }

  /// Reads `path=value` of the command line; the value is written as in a file.
  init(argument: String) throws(Faults) {
    let place = Fault.Place(file: "--set \(argument)", line: 0, column: 0)
    guard let equals = argument.firstIndex(of: "="), equals != argument.startIndex else {
      throw Faults([Fault(.badSetting, found: .spelt(argument), place: place)])
    }
    let text = argument[argument.index(after: equals)...].trimmed
    path = argument[..<equals].trimmed
    guard !path.split(separator: ".", omittingEmptySubsequences: false).contains("") else {
      throw Faults([Fault(.badSetting, found: .spelt(argument), place: place)])
    }
    self.place = place
    if let first = text.first, "{[".contains(first) {
      value = try YAMLText(text, file: place.file).root().placed(place)
    } else {
      value = Node(content: .scalar(text), place: place)
    }
  }

  /// The argument with its whole key path, where it has the ending of one alone: `increment=75 MNOK`.
  ///
  /// - Throws: ``Faults`` with all that it may be, in the order of the file.
  static func completed(_ argument: String, in root: Node) throws(Faults) -> String {
    guard let equals = argument.firstIndex(of: "="), equals != argument.startIndex else {
      return argument
    }
    let path = argument[..<equals].trimmed
    guard Schema.scenario[String(path.prefix { $0 != "." })] == nil else { return argument }
    // How something varies takes no single value, so that no such path is meant.
    let isValue = !argument[equals...].dropFirst().trimmed.hasPrefix("{")
    let paths = root.paths.filter { !isValue || !$0.hasPrefix("uncertainty.") }
    do throws(Fault) {
      var whole = try Fault.path(path, orNoneOf: paths)
      // A year that is new stands below an ending that is there.
      let parts = path.split(separator: ".")
      if whole == path, parts.count > 1, let year = parts.last, Checker.year(String(year)) != nil {
        let ending = parts.dropLast().joined(separator: ".")
        whole = "\(try Fault.path(ending, orNoneOf: paths)).\(year)"
      }
      return whole + argument[equals...]
    } catch {
      var fault = error
      fault.place = Fault.Place(file: "--set \(argument)", line: 0, column: 0)
      throw Faults([fault])
    }
  }

  /// What a scenario is, which no change makes another.
  private static let locked = ["format", "id", "extends"]

  /// Changes `root`; only keys that the schema knows, and names that are there already, can be set,
  /// so that a slip of the pen never makes a new target that nobody looks at.
  /// - Parameter offers: Whether to look for what may have been meant, among all paths of the scenario.
  func apply(to root: Node, _ schema: Object, offers: Bool = true) throws(Faults) -> Node {
    if Self.locked.contains(path) {
      throw Faults([Fault(.badSetting, path: path, found: .spelt(path), place: place)])
    }
    do throws(Faults) {
      return try changed(root, .object(schema), rest: path[...])
    } catch {
      throw Faults(
        error.list.map { fault in
          var fault = fault
          if fault.code == .oneValueForAllYears { fault = written(fault, in: root) }
          // A name that is offered is no path.
          let isName = path.contains(".") && fault.nearest?.contains(".") == false
          if fault.path == path, !isName, offers {
            // The ending of one path alone is enough, so a misspelt one is meant for that.
            let near = fault.nearest ?? Fault.unknown(.unknownPath, path, among: root.paths).nearest
            fault.nearest = possible(near ?? unwritten(in: root, schema), in: root, schema)
          }
          return fault
        })
    }
  }

  /// The path that is offered instead if it can be set, or the one that is offered instead of it.
  private func possible(_ nearest: String?, in root: Node, _ schema: Object) -> String? {
    // Items of a list are known by their names: phases[0] is phases.0, and that ramp_up.
    let numbered = path.replacing("[", with: ".").replacing("]", with: "")
    var offered = numbered == path ? nearest : root.named(numbered)
    for _ in 0..<3 {
      guard let path = offered else { return nil }
      let other = Setting(path: path, value: value, place: place)
      do throws(Faults) {
        _ = try other.changed(root, .object(schema), rest: path[...])
        return path
      } catch {
        guard let fault = error.list.first(where: { $0.path == path }) else { return nil }
        offered = fault.nearest
      }
    }
    return nil
  }

  /// `node` with the value at `rest` of the path changed.
  private func changed(_ node: Node, _ shape: Shape, rest: Substring) throws(Faults) -> Node {
    let shape = shape.alternative(for: node) ?? shape
    let step = try self.step(in: node, shape, rest)
    let remaining = rest.dropFirst(step.key.count).dropFirst()
    if let changes = phaseChange(step.key, remaining, in: node, shape) {
      var phases = PhaseOverlay(node.list ?? [])
      phases.apply([changes])
      guard phases.faults.isEmpty else { throw Faults(phases.faults) }
      return Node(content: .list(phases.items), place: node.place)
    }
    if var items = node.list {
      guard let index = node.index(ofItem: step.key) else {
        throw unknown(rest, in: items.compactMap { $0["name"]?.scalar })
      }
      if remaining.isEmpty, value.scalar == "remove" {
        items.remove(at: index)
        return Node(content: .list(items), place: node.place)
      }
      items[index] =
        remaining.isEmpty
        ? try laid(over: items[index], step.shape)
        : try changed(items[index], step.shape, rest: remaining)
      return Node(content: .list(items), place: node.place)
    }
    if !remaining.isEmpty {
      let empty = Node(content: .map([]), place: place)
      if let series = seriesExtended(node[step.key], step.shape, by: remaining) {
        let value = try changed(series, step.shape, rest: remaining)
        return node.setting(Node.Entry(key: step.key, place: place, value: value))
      }
      let whole = String(path.dropLast(remaining.count + 1))
      if let fault = oneForAllYears(node[step.key], step.shape, at: whole, remaining) {
        throw Faults([fault])
      }
      if let value = node[step.key]?.scalar, !value.isEmpty {
        throw Faults([
          Fault(.oneValue, path: path, found: .spelt(value), allowed: [.spelt(whole)], place: place)
        ])
      }
      let child = node[step.key].flatMap { $0.scalar == nil ? $0 : nil } ?? empty
      let value = try changed(child, step.shape, rest: remaining)
      // Without its last entry a map is not there either.
      if value.entries?.isEmpty ?? false, let less = node.removing(step.key) { return less }
      return node.setting(Node.Entry(key: step.key, place: place, value: value))
    }
    if value.scalar == "remove" {
      if let less = node.removing(step.key) { return less }
      throw Faults([Fault(.nothingToRemove, path: path, found: .spelt(step.key), place: place)])
    }
    var value = value
    if let old = node[step.key] { value = try laid(over: old, step.shape) }
    return node.setting(Node.Entry(key: step.key, place: place, value: value))
  }

  /// What changes a phase as a file laid over its scenario does: the whole of one, or one of its keys.
  private func phaseChange(
    _ name: String, _ remaining: Substring, in node: Node, _ shape: Shape
  ) -> Node.Entry? {
    guard path == "\(PhaseOverlay.path).\(name)\(remaining.isEmpty ? "" : ".")\(remaining)",
      node.list != nil, Int(name) == nil, !remaining.contains("."), remaining != "name"
    else { return nil }
    if remaining.isEmpty {
      return value.entries == nil ? nil : Node.Entry(key: name, place: place, value: value)
    }
    // A key that no phase has is told as everywhere else.
    guard node.index(ofItem: name) != nil, case .list(.object(let phase)) = shape,
      phase[String(remaining)] != nil
    else { return nil }
    let entry = Node.Entry(key: String(remaining), place: place, value: value)
    return Node.Entry(
      key: name, place: place, value: Node(content: .map([entry]), place: place))
  }

  /// A series that is named, ready to take a year of one's own; nil if it is none, or no year is set.
  private func seriesExtended(
    _ node: Node?, _ shape: Shape, by remaining: Substring
  ) -> Node? {
    guard let node, let name = node.scalar, !name.isEmpty, Checker.year(String(remaining)) != nil,
      case .either(let shapes) = shape,
      shapes.contains(where: { if case .seriesAndYears = $0 { true } else { false } })
    else { return nil }
    let series = Node.Entry(key: "series", place: node.place, value: node)
    return Node(content: .map([series]), place: node.place)
  }

  /// The value laid over what stood there, as a file that says the same is laid over its parent: a
  /// map changes the keys that it has.
  private func laid(over old: Node, _ shape: Shape) throws(Faults) -> Node {
    var overlay = Overlay()
    let value = overlay.lay(value, over: old, shape, at: path)
    guard overlay.faults.isEmpty else { throw Faults(overlay.faults) }
    return value
  }

  /// The next key of the path, and what may stand under it.
  private func step(
    in node: Node, _ shape: Shape, _ rest: Substring
  ) throws(Faults) -> (key: String, shape: Shape) {
    let key = String(rest.prefix { $0 != "." })
    switch shape {
    case .object(let object):
      if let known = object[key] { return (key, known.shape) }
      throw unknown(rest, in: object.keys.map(\.name))
    case .named(let shape):
      if node[key] != nil { return (key, shape) }
      throw unknown(rest, in: (node.entries ?? []).map(\.key), .unknownName)
    case .laws, .sharedLaws, .languages, .cited:
      let keys = (node.entries ?? []).map(\.key)
      let found = keys.filter { rest == $0 || rest.hasPrefix($0 + ".") }.max { $0.count < $1.count }
      if let found { return (found, .either([])) }
      // How another parameter varies; that there is one is checked with those of files.
      if case .laws = shape, value.entries != nil { return (String(rest), .either([])) }
      throw unknown(rest, in: keys, isWhole: true)
    case .years(let shape, let years):
      if Checker.year(key) != nil { return (key, shape) }
      if case .levels = years, key == Schema.between.name { return (key, Schema.between.shape) }
      throw unknown(rest, in: (node.entries ?? []).map(\.key))
    case .seriesAndYears(let shape):
      if key == "series" { return (key, .text) }
      if Checker.year(key) != nil { return (key, shape) }
      throw unknown(rest, in: (node.entries ?? []).map(\.key))
    case .list(let shape):
      return (key, shape)
    case .either(let shapes) where shapes.isEmpty:
      return (key, .either([]))  // Inside a law; its form is checked when its unit is known.
    case .either(let shapes) where node.entries?.isEmpty ?? false:
      for shape in shapes {
        if let step = try? step(in: node, shape, rest) { return step }
      }
      let names = shapes.flatMap { shape in
        if case .object(let object) = shape { object.keys.map(\.name) } else { [String]() }
      }
      throw unknown(rest, in: names)
    default:
      throw unknown(rest, in: [])
    }
  }

  /// - Parameter isWhole: Whether the names have dots in them.
  private func unknown(
    _ rest: Substring, in names: [String], _ code: Fault.Code = .unknownPath, isWhole: Bool = false
  ) -> Faults {
    let key = isWhole ? String(rest) : String(rest.prefix { $0 != "." })
    let before = path.dropLast(rest.count)
    let free = before.isEmpty ? names.filter { !Self.locked.contains($0) } : names
    let nearest = free.nearest(to: key).map { "\(before)\($0)\(rest.dropFirst(key.count))" }
    let allowed = names.map { Fault.Term.spelt("\(before)\($0)") }
    return Faults([
      Fault(code, path: path, found: .spelt(path), allowed: allowed, nearest: nearest, place: place)
    ])
  }
}
