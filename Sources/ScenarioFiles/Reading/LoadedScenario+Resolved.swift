// SPDX-License-Identifier: GPL-3.0-or-later

import Facts
import Funding

extension LoadedScenario {
  /// The whole scenario as one file, its parents merged in, with where each value comes from behind
  /// it: file and line, setting, data series. What is left out and has a default stands as a comment.
  ///
  /// Loading it gives the same scenario, on any machine: what stands in other files is written out.
  public var resolvedText: String {
    var writer = NodeWriter(comment: origin, footer: Self.defaults)
    writer.write(selfContained)
    return writer.text
  }

  private func origin(_ node: Node, _ path: String) -> String? {
    let place = node.place
    let origin = place.line > 0 ? "\(place.file):\(place.line)" : place.file
    guard !origin.isEmpty else { return nil }
    guard path.hasSuffix(".observed") || path.hasSuffix(".observed.series"),
      let name = node.scalar, let series = data[name],
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
