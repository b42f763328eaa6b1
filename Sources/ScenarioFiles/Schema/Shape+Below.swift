// SPDX-License-Identifier: GPL-3.0-or-later

import Funding

extension Shape {
  /// What stands under a key of `node`, or in a place of a list; nil if it is not known.
  func below(_ key: String, in node: Node) -> Shape? {
    switch self {
    case .object(let object): object[key]?.shape
    case .quantity: key == "value" ? self : .text
    case .years(_, .levels) where key == Schema.between.name: Schema.between.shape
    case .years(let shape, _), .list(let shape), .named(let shape), .cited(let shape): shape
    case .seriesAndYears(let shape): key == "series" ? .text : shape
    case .tuple(let shapes): Int(key).flatMap { shapes.indices.contains($0) ? shapes[$0] : nil }
    // Which unit a law has makes no difference to its keys.
    case .laws(.lever): .object(Schema.lever(.rate))
    case .laws(.uncertainty): .object(Schema.law(.rate))
    case .sharedLaws: .object(Schema.sharedLaw(.rate))
    case .either: alternative(for: node)?.below(key, in: node)
    default: nil
    }
  }

  /// What the parameter at a path of a scenario measures, as far as the form of its file tells; nil
  /// where no parameter stands.
  static func measure(at path: String, in root: Node) -> Measure? {
    var shape = Shape.object(Schema.scenario)
    var node = root
    for key in path.split(separator: ".").map({ String($0) }) {
      let item = node.index(ofItem: key).flatMap { node.list?[$0] }
      guard let below = shape.below(key, in: node), let next = node[key] ?? item else { return nil }
      (shape, node) = (below.alternative(for: next) ?? below, next)
    }
    switch shape {
    case .quantity(let measure, _), .years(.quantity(let measure, _), _): return measure
    default: return nil
    }
  }

  /// What the parameter at a path measures by its keys alone, whatever the scenario: all that it may.
  static func measures(at path: String) -> Set<Measure> {
    var shapes = [Shape.object(Schema.scenario)]
    for key in path.split(separator: ".") {
      shapes = shapes.flatMap { $0.below(String(key)) }
    }
    return Set(shapes.flatMap(\.ownMeasures))
  }

  /// All that may stand under a key.
  private func below(_ key: String) -> [Shape] {
    switch self {
    case .object(let object): object[key].map { [$0.shape] } ?? []
    case .years(let shape, _), .seriesAndYears(let shape): Checker.year(key) == nil ? [] : [shape]
    case .list(let shape), .named(let shape): [shape]
    case .tuple(let shapes):
      Int(key).flatMap { shapes.indices.contains($0) ? [shapes[$0]] : nil } ?? []
    case .either(let shapes): shapes.flatMap { $0.below(key) }
    default: []
    }
  }

  private var ownMeasures: [Measure] {
    switch self {
    case .quantity(let measure, _): [measure]
    case .years(let shape, _): shape.ownMeasures
    case .either(let shapes): shapes.flatMap(\.ownMeasures)
    default: []
    }
  }

  /// Whether no number can stand at a path of a scenario, as far as its form tells.
  ///
  /// - Parameter isWhole: Whether all names of one's own are there; else any may be.
  static func isNowhere(_ path: String, in root: Node, isWhole: Bool) -> Bool {
    var shape = Shape.object(Schema.scenario)
    var node = root
    for key in path.split(separator: ".").map({ String($0) }) {
      let item = node.index(ofItem: key).flatMap { node.list?[$0] }
      guard let below = shape.below(key, in: node), let next = node[key] ?? item else {
        switch shape {
        case .object(let object): return object[key] == nil
        case .named, .list: return isWhole
        case .years: return Checker.year(key) == nil || isWhole
        default: return false
        }
      }
      (shape, node) = (below.alternative(for: next) ?? below, next)
    }
    switch shape {
    case .object, .named, .list, .word, .languages, .cited: return true
    default: return false
    }
  }
}
