// SPDX-License-Identifier: GPL-3.0-or-later

import Funding

extension Object {
  /// The key paths at which the schema knows the key `name`, with NAME for names of one's own.
  func places(of name: String) -> [String] {
    keys.flatMap { key in
      (key.name == name ? [key.name] : []) + key.shape.places(of: name).map { "\(key.name).\($0)" }
    }
  }

  /// The keys that may stand in `node` where `file` wrote it.
  ///
  /// Where a phase stands is said only of one that a file or setting changes in another's list.
  func known(in node: Node, of file: String) -> [String] {
    keys.filter { key in
      if case .phasePlace = key.shape { node.place.file != file } else { true }
    }.map(\.name)
  }

  /// The keys that `file` can still write into `node`: allowed there, and not written yet.
  func free(in node: Node, of file: String) -> [String] {
    let written = Set((node.entries ?? []).filter { $0.place.file == file }.map(\.key))
    // Of those that exclude each other one is enough.
    let isChosen = oneOf.contains { written.contains($0) }
    return known(in: node, of: file).filter {
      !written.contains($0) && !(isChosen && oneOf.contains($0))
    }
  }
}

extension Shape {
  fileprivate func places(of name: String) -> [String] {
    switch self {
    case .object(let object): object.places(of: name)
    case .named(let shape), .cited(let shape), .list(let shape):
      shape.places(of: name).map { "NAME.\($0)" }
    case .either(let shapes): shapes.flatMap { $0.places(of: name) }
    default: []
    }
  }

  /// The key paths in `node` at which `file` can still write the key `name`, in the order of the schema.
  func freePlaces(of name: String, in node: Node, _ file: String) -> [String] {
    func below(_ key: String, _ shape: Shape, _ node: Node) -> [String] {
      shape.freePlaces(of: name, in: node, file).map { "\(key).\($0)" }
    }
    switch alternative(for: node) {
    case .object(let object):
      guard node.entries != nil else { return [] }
      let own = object.free(in: node, of: file).contains(name) ? [name] : []
      return own
        + object.keys.flatMap { key in node[key.name].map { below(key.name, key.shape, $0) } ?? [] }
    case .named(let shape), .cited(let shape):
      return (node.entries ?? []).flatMap { below($0.key, shape, $0.value) }
    case .list(let shape):
      return (node.list ?? []).enumerated().flatMap { number, item in
        below(item["name"]?.scalar ?? "\(number)", shape, item)
      }
    default: return []
    }
  }
}
