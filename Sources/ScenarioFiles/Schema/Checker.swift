// SPDX-License-Identifier: GPL-3.0-or-later

import Funding

/// Finds every fault of a file's form: unknown, missing and misplaced keys, units, ranges, spellings.
struct Checker {
  private(set) var faults: [Fault] = []
  /// The whole of the file that is checked, in which a misplaced key may belong elsewhere.
  private(set) var whole: (node: Node, object: Object)?

  mutating func check(_ node: Node, _ shape: Shape, at path: String) {
    // Overlays and settings have taken away by now what they can.
    if node.scalar == "remove" { return add(.removeWithoutParent, node, path) }
    switch shape {
    case .text, .path: checkText(node, path)
    case .languages: checkLanguages(node, path)
    case .word(let words): checkWord(node, words, path)
    case .name: checkName(node, path)
    case .year: checkYear(node, path)
    case .countedYear: checkCountedYear(node, path)
    case .phasePlace: add(.keyNotAllowed, node, path, found: "after")
    case .whole(let range): checkWhole(node, range, path)
    case .bare(let range): checkBare(node, range, path)
    case .betweenOnes: checkBetweenOnes(node, path)
    case .quantity(let measure, let statuses): checkQuantity(node, measure, statuses, path)
    case .years(let shape, let years): checkYears(node, shape, years, path)
    case .seriesAndYears(let shape): checkSeriesAndYears(node, shape, path)
    case .list(let shape): checkList(node, shape, path)
    case .tuple(let shapes): checkTuple(node, shapes, path)
    case .named(let shape): checkNamed(node, shape, path)
    case .cited(let shape):
      for entry in entries(node, .named(shape), path) {
        check(entry.value, shape, at: join(path, entry.key))
      }
    case .laws, .sharedLaws: _ = entries(node, shape, path)  // Their units are known later.
    case .object(let object): checkObject(node, object, path)
    case .either: checkEither(node, shape, path)
    }
  }

  mutating func add(
    _ code: Fault.Code, _ node: Node, _ path: String, found: Fault.Term? = nil,
    allowed: [Fault.Term] = [], nearest: String? = nil
  ) {
    faults.append(
      Fault(
        code, path: path, found: found ?? node.kind, allowed: allowed, nearest: nearest,
        place: node.place))
  }

  /// The entries of a map that is not empty.
  mutating func entries(_ node: Node, _ shape: Shape, _ path: String) -> [Node.Entry] {
    guard let entries = node.entries else {
      // A whole file that is something else is not repeated.
      let found: Fault.Term? = path.isEmpty && node.scalar != nil ? .thing(.text) : nil
      add(.wrongKind, node, path, found: found, allowed: shape.expected)
      return []
    }
    if entries.isEmpty { add(.emptyCollection, node, path) }
    // Files laid over each other may come to more than one of them may have.
    if entries.count > Self.most {
      add(.tooMany, node, path, found: "\(entries.count)", allowed: ["\(Self.most)"])
      return []
    }
    return withoutCommas(entries, path)
  }

  /// No map or list of a scenario has more entries.
  static let most = 1_000
  /// Of so many faults what may have been meant is looked up.
  private static let mostOffers = 200

  private mutating func checkObject(_ node: Node, _ object: Object, _ path: String) {
    let entries = entries(node, .object(object), path)
    guard node.entries != nil else { return }
    if path.isEmpty { whole = (node, object) }
    var unknown = entries.filter { object[$0.key] == nil && !addMisplaced($0, path) }
    let foreign = path.isEmpty ? foreignFiles(entries, object) : [:]
    unknown.removeAll { entry in
      foreign[entry.place.file].map { $0.first.place != entry.place } ?? false
    }
    let before = self.faults.count
    let known = object.keys.map { Fault.Term.spelt($0.name) }
    var faults: [Fault] = []
    for entry in unknown {
      guard before + faults.count < Self.mostOffers else {
        faults.append(
          Fault(
            .unknownKey, path: join(path, entry.key), found: .spelt(entry.key), allowed: known,
            place: entry.place))
        continue
      }
      let offered = Set(faults.compactMap(\.nearest))
      var fault = fault(unknown: entry, in: object, node, path, offered)
      fault.others = foreign[entry.place.file]?.others ?? 0
      faults.append(fault)
    }
    self.faults += faults
    for entry in entries {
      if let key = object[entry.key] { check(entry.value, key.shape, at: join(path, entry.key)) }
    }
    // A key that is only misspelt is said once, not also as missing.
    let meant = Set(faults.compactMap(\.nearest))
    let missing = object.keys.filter {
      $0.isRequired && node[$0.name] == nil && !meant.contains($0.name)
    }
    if path.isEmpty, missing.count > 3 {
      // So much is missing only where another scenario was to give it.
      if !meant.contains("extends") {
        add(.missingKeys, node, "", found: .oneOf(missing.map { .spelt($0.name) }))
      }
    } else {
      for key in missing {
        add(
          .missingKey, node, join(path, key.name), found: .spelt(key.name),
          allowed: key.shape.expected)
      }
    }
    let present = object.oneOf.filter { node[$0] != nil }
    let mayBeMeant = present.isEmpty && !unknown.isEmpty
    if let fault = inherited(present, in: node, object, path) {
      self.faults.append(fault)
    } else if !object.oneOf.isEmpty, present.count != 1, !mayBeMeant {
      let found: Fault.Term = present.isEmpty ? .thing(.noneOfThem) : .all(present)
      add(.exactlyOneKey, node, path, found: found, allowed: object.oneOf.map { .spelt($0) })
    }
  }

  /// A key that is not known here, with the one that was meant: spelt alike, or of another place of the
  /// file. Only what can still be written is offered.
  ///
  /// - Parameter offered: Instead of other keys of the same map.
  private func fault(
    unknown entry: Node.Entry, in object: Object, _ node: Node, _ path: String,
    _ offered: Set<String>
  ) -> Fault {
    let file = entry.place.file
    let free = object.free(in: node, of: file).filter { !offered.contains($0) }
    var fault = Fault.unknown(
      .unknownKey, entry.key, among: object.known(in: node, of: file), offering: free,
      path: join(path, entry.key), place: entry.place)
    if fault.nearest == nil, let (root, object) = whole {
      let places = Shape.object(object).freePlaces(of: entry.key, in: root, file)
      // At the beginning of the file it would be the same word again; and in a block that block is meant.
      let block = path.prefix { $0 != "." } + (path.isEmpty ? "" : ".")
      fault.nearest = places.first {
        $0 != entry.key && $0.hasPrefix(block) && !offered.contains($0)
      }
    }
    if entry.key.contains("\u{A0}") {
      return Fault(.notYAML, found: .thing(.hardSpace), place: entry.place)
    }
    guard entry.key.contains("."), NumberText(entry.key) == nil else { return fault }
    fault.code = path.isEmpty ? .pathWithoutParent : .nestedPath
    if !path.isEmpty { fault.allowed = [.spelt(join(path, entry.key))] }
    return fault
  }

  private mutating func checkNamed(_ node: Node, _ shape: Shape, _ path: String) {
    for entry in entries(node, .named(shape), path) {
      let child = join(path, entry.key)
      if !Self.isName(entry.key) {
        faults.append(Fault(.badName, path: child, found: .spelt(entry.key), place: entry.place))
      }
      check(entry.value, shape, at: child)
    }
  }

  private mutating func checkSeriesAndYears(_ node: Node, _ shape: Shape, _ path: String) {
    let series = node["series"]!  // Or it would not be taken for one.
    checkText(series, join(path, "series"))
    let years = (node.entries ?? []).filter { $0.key != "series" }
    guard !years.isEmpty else { return }
    checkYears(Node(content: .map(years), place: node.place), shape, .alone, path)
  }

  private mutating func checkYears(
    _ node: Node, _ shape: Shape, _ years: Shape.Years, _ path: String
  ) {
    var own = entries(node, .years(shape, years), path)
    if case .levels = years {
      if let between = own.first(where: { $0.key == Schema.between.name }) {
        check(between.value, Schema.between.shape, at: join(path, between.key))
        own.removeAll { $0.key == between.key }
        if own.isEmpty { add(.emptyCollection, node, path) }
      }
    }
    for entry in own {
      let child = join(path, entry.key)
      if Self.year(entry.key) == nil {
        if addMisplaced(entry, path) { continue }
        var fault = Fault(.notAYear, path: child, found: .spelt(entry.key), place: entry.place)
        if case .levels = years { fault.nearest = [Schema.between.name].nearest(to: entry.key) }
        faults.append(fault)
        if fault.nearest != nil { continue }
      }
      check(entry.value, shape, at: child)
    }
  }

  /// Tells of a key that says what holds between years, and where it belongs; false for any other.
  private mutating func addMisplaced(_ entry: Node.Entry, _ path: String) -> Bool {
    let places: [String: Fault.Thing] = [
      Schema.between.name: .amongLevels, "gaps": .besideObserved,
    ]
    guard let place = places[entry.key] else { return false }
    faults.append(
      Fault(
        .keyElsewhere, path: join(path, entry.key), found: .spelt(entry.key),
        allowed: [.thing(place)], place: entry.place))
    return true
  }

  private mutating func checkList(_ node: Node, _ shape: Shape, _ path: String) {
    guard let items = node.list else {
      return add(.wrongKind, node, path, allowed: Shape.list(shape).expected)
    }
    if items.isEmpty { add(.emptyCollection, node, path) }
    var isTail = false
    for (index, item) in items.enumerated() {
      defer { isTail = false }
      if isTail { continue }
      let place = join(path, item["name"]?.scalar ?? "\(index)")
      if index + 1 < items.count, addTorn(item, from: items[index + 1], shape, place) {
        isTail = true
        continue
      }
      check(item, shape, at: place)
    }
  }

  private mutating func checkTuple(_ node: Node, _ shapes: [Shape], _ path: String) {
    guard let items = node.list, items.count == shapes.count else {
      return add(.wrongKind, node, path, allowed: [.thing(.correlation)])
    }
    for (index, (item, shape)) in zip(items, shapes).enumerated() {
      check(item, shape, at: "\(path).\(index)")
    }
  }

  private mutating func checkEither(_ node: Node, _ shape: Shape, _ path: String) {
    if let alternative = shape.alternative(for: node) {
      return check(node, alternative, at: path)
    }
    if let entries = node.entries, case .either(let shapes) = shape {
      // A map that is neither: with the keys of a citation it is a value without its number, and
      // with other keys one of them is not a year.
      let isCitation = entries.allSatisfy { ["source", "status", "note"].contains($0.key) }
      let meant = shapes.first { shape in
        switch shape {
        case .quantity: isCitation
        case .years: !isCitation
        default: false
        }
      }
      if let meant, !entries.isEmpty { return check(node, meant, at: path) }
    }
    if node.scalar == "" { return add(.missingValue, node, path, allowed: shape.expected) }
    // A word is offered for a word, not the beginning of a map.
    let words = shape.expected.compactMap(\.spelling).filter { !$0.hasPrefix("{") }
    let nearest = node.scalar.flatMap { words.nearest(to: $0) }
    let code: Fault.Code = node.scalar == nil ? .wrongKind : .unknownWord
    add(code, node, path, allowed: shape.expected, nearest: nearest)
  }
}
