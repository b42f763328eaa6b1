// SPDX-License-Identifier: GPL-3.0-or-later

import Facts
import Funding

extension LoadedScenario {
  /// The whole scenario as one file, its parents merged in, with where each value comes from behind
  /// it: file and line, setting, data series. What is left out and has a default stands as a comment.
  ///
  /// Loading it gives the same scenario.
  public var resolvedText: String {
    var writer = NodeWriter(comment: Self.origin, footer: Self.defaults)
    writer.write(selfContained(root, at: ""))
    return writer.text
  }

  /// The tree with the values of CSV files in the place of their names, so that it stands alone.
  private func selfContained(_ node: Node, at path: String) -> Node {
    guard let entries = node.entries else { return node }
    let own = entries.map { entry in
      let child = path.isEmpty ? entry.key : "\(path).\(entry.key)"
      let isFile = entry.key == "observed" && entry.value.scalar?.hasSuffix(".csv") == true
      let value =
        isFile
        ? written(scenario.observations(at: path), unit: path, at: entry.value.place)
        : selfContained(entry.value, at: child)
      return Node.Entry(key: entry.key, place: entry.place, value: value)
    }
    return Node(content: .map(own), place: node.place)
  }

  /// Values by year, every digit kept.
  private func written(_ observed: Observations?, unit path: String, at place: Fault.Place) -> Node
  {
    let entries = (observed?.values ?? []).map { value in
      let number = value.parameter.value
      // A fraction times a hundred would lose its last digit; an exponent does not.
      let text =
        switch path {
        case "population": number.plain
        case "deflator", "budget_deflator": "\(number)e2 %"
        default: "\(number) MNOK"
        }
      let node = Node(content: .scalar(text), place: place)
      return Node.Entry(key: "\(value.year)", place: place, value: node)
    }
    return Node(content: .map(entries), place: place)
  }

  private static func origin(_ node: Node, _ path: String) -> String? {
    let place = node.place
    let origin = place.line > 0 ? "\(place.file):\(place.line)" : place.file
    guard path.hasSuffix(".observed"), let name = node.scalar, let series = DataSet.builtIn[name],
      let first = series.points.first, let last = series.points.last
    else { return origin }
    return "\(origin); data series \(first.year)–\(last.year)"
  }

  /// The keys that a map leaves out and that mean something all the same.
  private static func defaults(_ node: Node, _ path: String) -> [String] {
    let parts = path.split(separator: ".")
    func missing(_ defaults: [(key: String, value: String)]) -> [String] {
      defaults.filter { node[$0.key] == nil }.map { "\($0.key): \($0.value) (default)" }
    }
    switch (parts.first, parts.count) {
    case ("targets", 2):
      return missing([("counting", "new"), ("measure", "funding")])
    case ("overheads", 2) where node["amount"] != nil:
      return missing([("bodies", "1")])
    case ("funding", 4) where parts.last == "reach":
      return missing([("profile", "linear")])
    default: return []
    }
  }
}
