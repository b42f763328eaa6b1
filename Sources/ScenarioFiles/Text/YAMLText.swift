// SPDX-License-Identifier: GPL-3.0-or-later

import Funding
import Yams

/// The text of a YAML file, read into ``Node``s without giving any scalar a meaning.
struct YAMLText {
  let file: String
  private let text: String

  /// The lines of the file itself; the parser counts the line ends behind it too.
  private var lineCount: Int {
    max(
      1,
      text.utf8.dropLast(Self.padding).split(
        separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false
      ).count)
  }

  private static let padding = 16

  init(_ text: String, file: String) {
    self.file = file
    // Excel and Windows editors put a byte order mark in front. The line ends keep short texts off
    // the stack: the parser holds on to a pointer into the string.
    let body = text.hasPrefix("\u{FEFF}") ? String(text.unicodeScalars.dropFirst()) : text
    self.text = body + String(repeating: "\n", count: Self.padding)
  }

  /// The tree, and the keys that stand twice in it, of which the later one is kept.
  ///
  /// - Throws: ``Faults``: not YAML, empty, several documents, or features (anchors, aliases, tags,
  ///   merge keys) that a scenario does not use.
  func read() throws(Faults) -> (root: Node, duplicates: [Fault]) {
    // Aliases of aliases multiply when they are read, so many of them are refused unread.
    let mayHaveFeatures = YAMLFeatures.mayStand(in: text)
    if mayHaveFeatures, let place = YAMLFeatures.manyAliases(in: text) {
      let place = Fault.Place(file: file, line: place.line, column: place.column)
      throw Faults([Fault(.yamlFeature, found: .thing(.alias), place: place)])
    }
    let (yaml, text, isMarked) = try parsed()
    let isEmpty = yaml?.scalar.map { $0.string.isEmpty && $0.style != .doubleQuoted } ?? false
    guard let yaml, !isEmpty else { throw Faults([Fault(.fileEmpty, place: place(nil))]) }
    var isPlain = !mayHaveFeatures
    var left = text.utf8.count
    var crowded: Fault?
    let root = node(yaml, &isPlain, &left, &crowded)
    if let crowded { throw Faults([crowded]) }
    // Only aliases make more of a text than it has signs.
    guard left >= 0 else {
      throw Faults([Fault(.yamlFeature, found: .thing(.alias), place: alias(in: text))])
    }
    if let line = hiddenBreak {
      let place = Fault.Place(file: file, line: line, column: 1)
      throw Faults([Fault(.notYAML, found: .thing(.hiddenBreak), place: place)])
    }
    var duplicates: [Fault] = []
    let tree = isMarked ? DuplicateKeys.taken(from: root, at: "", &duplicates) : root
    guard !isPlain else { return (tree, duplicates) }
    // Only now look for what makes it so, which takes longer.
    let faults = YAMLFeatures(text, file: file).faults(in: yaml)
    guard faults.isEmpty else { throw Faults(faults + duplicates) }
    return (tree, duplicates)
  }

  /// The line of the first sign that ends a line for the parser and not for an editor: what stands
  /// behind it in a comment would be read.
  private var hiddenBreak: Int? {
    var (line, last) = (1, UInt32(0))
    for scalar in text.unicodeScalars {
      if last == 0x0D, scalar.value != 0x0A { return line }
      switch scalar.value {
      case 0x0A: line += 1
      case 0x85, 0x2028, 0x2029: return line
      default: break
      }
      last = scalar.value
    }
    return nil
  }

  /// The tree of a file that has nothing else than a map, a list or a scalar at its root.
  func root() throws(Faults) -> Node {
    let (root, duplicates) = try read()
    guard duplicates.isEmpty else { throw Faults(duplicates) }
    return root
  }

  /// What the parser makes of the text, and the text that it made it of: with keys that stand twice
  /// marked, if there are any.
  private func parsed() throws(Faults) -> (yaml: Yams.Node?, text: String, isMarked: Bool) {
    var text = text
    var told: [Fault] = []
    for number in 0... {
      do {
        // With the encoding given: the parser's default looks it up in the environment each time.
        let parser = try Yams.Parser(yaml: text, resolver: .basic, encoding: .utf8)
        return (try parser.singleRoot(), text, number > 0)
      } catch let error as YamlError {
        told.append(fault(error))
        guard case .duplicatedKeysInMapping(_, let context) = error, number < DuplicateKeys.most,
          number * text.utf8.count < DuplicateKeys.mostBytes
        else { throw Faults(told) }
        text = DuplicateKeys.marking(text, at: context.mark, number: number)
      } catch {
        throw Faults([Fault(.notYAML, found: .said("\(error)"), place: place(nil))])
      }
    }
    preconditionFailure("the numbers have ended")
  }

  /// Where the first thing that may be an alias stands.
  private func alias(in text: String) -> Fault.Place {
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    let line = lines.firstIndex { $0.contains("*") } ?? 0
    let column = lines[line].prefix { $0 != "*" }.count + 1
    return Fault.Place(file: file, line: line + 1, column: column)
  }

  /// - Parameters:
  ///   - isPlain: Set to false by what is not simply a map, a list or a scalar.
  ///   - left: How many more nodes there may be; below 0, the rest is not read.
  ///   - crowded: Set for a map or list with more entries than one may have; the rest is not read.
  private func node(
    _ yaml: Yams.Node, _ isPlain: inout Bool, _ left: inout Int, _ crowded: inout Fault?
  ) -> Node {
    left -= 1
    let count = yaml.mapping?.count ?? yaml.sequence?.count ?? 0
    if count > Checker.most, crowded == nil {
      crowded = Fault(
        .tooMany, found: "\(count)", allowed: ["\(Checker.most)"], place: place(yaml.mark))
    }
    guard left >= 0, crowded == nil else {
      return Node(content: .scalar(""), place: place(yaml.mark))
    }
    switch yaml {
    case .scalar(let scalar):
      return Node(content: .scalar(scalar.string), place: place(scalar.mark))
    case .sequence(let sequence):
      let items = sequence.map { node($0, &isPlain, &left, &crowded) }
      return Node(content: .list(items), place: place(sequence.mark))
    case .mapping(let mapping):
      var entries: [Node.Entry] = []
      for (key, value) in mapping {
        let name = key.scalar?.string
        if name == nil || name == "<<" { isPlain = false }
        let entry = Node.Entry(
          key: name ?? "", place: place(key.mark), value: node(value, &isPlain, &left, &crowded))
        if let whole = entries.last?.joined(with: entry) {
          entries[entries.count - 1] = whole
        } else {
          entries.append(entry)
        }
      }
      return Node(content: .map(entries), place: place(mapping.mark))
    case .alias(let alias):
      isPlain = false
      return Node(content: .scalar(""), place: place(alias.mark))
    }
  }

  private func place(_ mark: Mark?) -> Fault.Place {
    Fault.Place(file: file, line: mark?.line ?? 1, column: mark?.column ?? 1)
  }

  /// A hard space, or a text with a colon or # in it, on the line that the parser stopped at or the
  /// one before: what it says of them leads nowhere.
  private func textWithoutQuotes(on line: Int) -> Fault.Thing? {
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    let near = [line, line - 1].filter { lines.indices.contains($0) }.map { lines[$0] }
    if near.contains(where: { $0.contains("\u{A0}") }) { return .hardSpace }
    let isText = near.contains { line in
      guard !line.contains("\""), !line.contains("'"),
        !line.drop(while: { $0 == " " }).hasPrefix("#")
      else { return false }
      // A second colon behind a value that has begun, or a # with a bracket still open.
      let value = line.split(separator: ":", maxSplits: 1).last ?? ""
      let inner = value.drop { " {[".contains($0) }
      let colons = inner.split(separator: ": ", omittingEmptySubsequences: false).count - 1
      let commas = inner.count { $0 == "," }
      let opens = line.prefix { $0 != "#" }.reduce(0) {
        $0 + ("{[".contains($1) ? 1 : "}]".contains($1) ? -1 : 0)
      }
      return colons > commas + (value.contains("{") ? 1 : 0) || (line.contains(" #") && opens > 0)
    }
    return isText ? .textNeedsQuotes : nil
  }

  /// What the parser's messages mean to somebody who writes the file.
  private static let reasons: [(part: String, thing: Fault.Thing)] = [
    ("expected ':'", .missingColon), ("nesting level", .nestedTooDeep),
    ("end of stream", .notClosed), ("expected ',' or", .notClosed),
    ("mapping values are not allowed", .noValueHere), ("expected key", .badIndent),
    ("expected '-'", .badIndent), ("block sequence entries", .badIndent),
    ("expected <document start>", .badIndent), ("block collection", .badIndent),
    ("tab character", .tab), ("escape", .badEscape), ("control characters", .badSign),
    ("octet", .badSign), ("expected node content", .noValueHere),
  ]

  private func reason(_ problem: String, _ mark: Mark) -> Fault.Term {
    if problem.contains("cannot start any token") {
      let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
      let line = lines.indices.contains(mark.line - 1) ? lines[mark.line - 1] : ""
      let sign = line.unicodeScalars.dropFirst(mark.column - 1).first
      if line.contains("\u{A0}") { return .thing(.hardSpace) }
      return sign == "\t" ? .thing(.tab) : .sign(sign.map { String($0) } ?? "")
    }
    if let thing = textWithoutQuotes(on: mark.line - 1) { return .thing(thing) }
    return Self.reasons.first { problem.contains($0.part) }.map { .thing($0.thing) }
      ?? .said(problem)
  }

  private func fault(_ error: YamlError) -> Fault {
    switch error {
    case .scanner(let context, let problem, let mark, _),
      .parser(let context, let problem, let mark, _):
      // What is open at the end of the file began where the context says.
      let isAtEnd = mark.line > lineCount
      let begin = isAtEnd ? context?.mark ?? mark : mark
      var place = place(begin)
      place.line = min(place.line, lineCount)
      return Fault(.notYAML, found: reason(problem, mark), place: place)
    case .composer(_, let problem, let mark, _):
      if problem.contains("another document") {
        return Fault(.severalDocuments, place: place(mark))
      }
      return Fault(.notYAML, found: reason(problem, mark), place: place(mark))
    case .duplicatedKeysInMapping(let keys, let context):
      return Fault(
        .duplicateKey, found: .spelt(keys.joined(separator: ", ")), place: place(context.mark))
    case .reader(_, let offset, _, _):
      let before = text.prefix(offset ?? 0)
      let line = before.count { $0.isNewline } + 1
      let place = Fault.Place(file: file, line: line, column: 1)
      return Fault(.notYAML, found: .thing(.badSign), place: place)
    default:
      return Fault(.notYAML, found: .said("\(error)"), place: place(nil))
    }
  }
}

extension Node.Entry {
  /// A number that a comma tore apart, whole again: in braces `3,8 %` reads as the value 3 and a key
  /// `8 %` without one. Done before anything is laid over it, as then the parts no longer stand
  /// beside each other.
  fileprivate func joined(with next: Node.Entry) -> Node.Entry? {
    // The same tail may stand there twice: `1,000 MNOK` and `2,000 MNOK`.
    let tail = DuplicateKeys.original(next.key) ?? next.key
    guard next.value.scalar == "", tail.first?.isNumber == true,
      next.place.line == value.place.line, let text = value.scalar,
      NumberText(text)?.unit.isEmpty == true
    else { return nil }
    let whole = Node(content: .scalar("\(text),\(tail)"), place: value.place)
    return Node.Entry(key: key, place: place, value: whole)
  }
}
