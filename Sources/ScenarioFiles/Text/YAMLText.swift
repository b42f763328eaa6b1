// SPDX-License-Identifier: GPL-3.0-or-later

import Funding
import Yams

/// The text of a YAML file, read into ``Node``s without giving any scalar a meaning.
struct YAMLText {
  let file: String
  private let text: String
  private let lines: [Substring]

  init(_ text: String, file: String) {
    self.file = file
    // Excel and Windows editors put a byte order mark in front. The line ends keep short texts off
    // the stack: the parser holds on to a pointer into the string.
    let body = text.hasPrefix("\u{FEFF}") ? String(text.dropFirst()) : text
    self.text = body + String(repeating: "\n", count: 16)
    lines = body.split(omittingEmptySubsequences: false) { $0.isNewline }
  }

  /// - Throws: ``Faults``: not YAML, empty, several documents, duplicate keys, or features (anchors,
  ///   aliases, tags, merge keys) that a scenario does not use.
  func root() throws(Faults) -> Node {
    let yaml: Yams.Node?
    do {
      yaml = try Yams.Parser(yaml: text, resolver: .basic).singleRoot()
    } catch let error as YamlError {
      throw Faults([fault(error)])
    } catch {
      throw Faults([Fault(.notYAML, found: "\(error)", place: place(nil))])
    }
    if let scalar = yaml?.scalar, scalar.string.isEmpty {
      throw Faults([Fault(.fileEmpty, place: place(nil))])
    }
    guard let yaml else { throw Faults([Fault(.fileEmpty, place: place(nil))]) }
    var faults: [Fault] = []
    let root = node(yaml, path: "", &faults)
    guard faults.isEmpty else { throw Faults(faults) }
    return root
  }

  private func node(_ yaml: Yams.Node, path: String, _ faults: inout [Fault]) -> Node {
    let place = place(yaml.mark)
    if let feature = feature(at: yaml.mark) {
      faults.append(Fault(.yamlFeature, path: path, found: feature, place: place))
    }
    switch yaml {
    case .scalar(let scalar):
      return Node(content: .scalar(scalar.string), place: place)
    case .sequence(let sequence):
      let items = sequence.enumerated().map { node($1, path: path + "[\($0)]", &faults) }
      return Node(content: .list(items), place: place)
    case .mapping(let mapping):
      let entries = mapping.compactMap { entry($0.key, $0.value, path: path, &faults) }
      return Node(content: .map(entries), place: place)
    case .alias:
      faults.append(Fault(.yamlFeature, path: path, found: "an alias (*)", place: place))
      return Node(content: .scalar(""), place: place)
    }
  }

  private func entry(
    _ key: Yams.Node, _ value: Yams.Node, path: String, _ faults: inout [Fault]
  ) -> Node.Entry? {
    let place = place(key.mark)
    guard let name = key.scalar?.string else {
      let found = "a key that is itself a list or a map"
      faults.append(Fault(.yamlFeature, path: path, found: found, place: place))
      return nil
    }
    if name == "<<" {
      faults.append(Fault(.yamlFeature, path: path, found: "a merge key (<<)", place: place))
      return nil
    }
    if let feature = feature(at: key.mark) {
      faults.append(Fault(.yamlFeature, path: path, found: feature, place: place))
    }
    let child = path.isEmpty ? name : "\(path).\(name)"
    return Node.Entry(key: name, place: place, value: node(value, path: child, &faults))
  }

  /// An anchor or a tag stands where its node begins, and nothing else there begins with its sign.
  private func feature(at mark: Mark?) -> String? {
    guard let mark, lines.indices.contains(mark.line - 1) else { return nil }
    let scalars = lines[mark.line - 1].unicodeScalars
    switch scalars.dropFirst(mark.column - 1).first {
    case "&": return "an anchor (&)"
    case "!": return "a tag (!)"
    case "*": return "an alias (*)"
    default: return nil
    }
  }

  private func place(_ mark: Mark?) -> Fault.Place {
    Fault.Place(file: file, line: mark?.line ?? 1, column: mark?.column ?? 1)
  }

  private func fault(_ error: YamlError) -> Fault {
    switch error {
    case .scanner(_, let problem, let mark, _), .parser(_, let problem, let mark, _):
      return Fault(.notYAML, found: problem, place: place(mark))
    case .composer(_, let problem, let mark, _):
      if problem.contains("another document") {
        return Fault(.severalDocuments, place: place(mark))
      }
      return Fault(.notYAML, found: problem, place: place(mark))
    case .duplicatedKeysInMapping(let keys, let context):
      return Fault(
        .duplicateKey, found: keys.joined(separator: ", "), place: place(context.mark))
    case .reader(let problem, let offset, _, _):
      let before = text.prefix(offset ?? 0)
      let line = before.count { $0.isNewline } + 1
      let place = Fault.Place(file: file, line: line, column: 1)
      return Fault(.notYAML, found: problem, place: place)
    default:
      return Fault(.notYAML, found: "\(error)", place: place(nil))
    }
  }
}
