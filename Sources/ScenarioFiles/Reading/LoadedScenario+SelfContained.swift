// SPDX-License-Identifier: GPL-3.0-or-later

import Facts
import Funding

extension LoadedScenario {
  /// The tree with what stands in CSV files and in a user's folder written out, figures and sources,
  /// so that it needs nothing but the program.
  var selfContained: Node { withCitedSources(writtenOut(root, at: "")) }

  private func writtenOut(_ node: Node, at path: String) -> Node {
    guard let entries = node.entries else { return node }
    let own = entries.map { entry in
      let child = path.isEmpty ? entry.key : "\(path).\(entry.key)"
      var value = writtenOut(entry.value, at: child)
      let series = entry.value["series"] ?? entry.value
      if entry.key == "observed", let name = series.scalar, DataSet.builtIn[name] == nil,
        let observed = scenario.observations(at: path)
      {
        value = figures(observed, of: path, from: name, at: entry.value.place)
      }
      return Node.Entry(key: entry.key, place: entry.place, value: value)
    }
    return Node(content: .map(own), place: node.place)
  }

  /// Values by year, every digit kept, each with where it comes from.
  private func figures(
    _ observed: Observations, of path: String, from name: String, at place: Fault.Place
  ) -> Node {
    let measure: Measure =
      switch path {
      case "population": .persons
      case "deflator", "budget_deflator": .rate
      default: .amount
      }
    let line = place.line > 0 ? ":\(place.line)" : ""
    let origin = Fault.Place(file: "\(place.file)\(line); \(name)", line: 0, column: 0)
    let entries = observed.values.map { dated in
      let text = Quantity.text(dated.parameter.value, as: measure)
      let value = dated.parameter.citation.map { citation in
        Node(
          texts: [
            ("value", text), ("source", citation.source), ("status", citation.status?.rawValue),
            ("note", citation.note),
          ], at: origin)
      }
      return Node.Entry(
        key: "\(dated.year)", place: origin,
        value: value ?? Node(content: .scalar(text), place: origin))
    }
    return Node(content: .map(entries), place: place)
  }

  /// With the sources that are cited and that neither the scenario nor the program knows.
  private func withCitedSources(_ root: Node) -> Node {
    let known = Set(DataSet.builtIn.sources.map(\.id) + (root["sources"]?.entries ?? []).map(\.key))
    let cited = root.citedSources.subtracting(known)
    let entries = data.sources.filter { cited.contains($0.id) }.map { source in
      let place = Fault.Place(file: "sources.csv", line: 0, column: 0)
      let fields = [
        ("title", source.title), ("publisher", source.publisher), ("date", source.date),
        ("url", source.url), ("confidence", source.confidence), ("licence", source.licence),
      ]
      return Node.Entry(key: source.id, place: place, value: Node(texts: fields, at: place))
    }
    guard let first = entries.first else { return root }
    let all = (root["sources"]?.entries ?? []) + entries
    let sources = Node(content: .map(all), place: root["sources"]?.place ?? first.place)
    return root.setting(Node.Entry(key: "sources", place: sources.place, value: sources))
  }
}

extension Node {
  /// A map of texts, without those that there are not; the first alone says where they are from.
  fileprivate convenience init(texts: [(key: String, text: String?)], at place: Fault.Place) {
    let nowhere = Fault.Place(file: "", line: 0, column: 0)
    let entries = texts.compactMap { key, text in
      let place = key == texts[0].key ? place : nowhere
      return text.map {
        Entry(key: key, place: place, value: Node(content: .scalar($0), place: place))
      }
    }
    self.init(content: .map(entries), place: place)
  }

  /// The ids under every key `source`.
  fileprivate var citedSources: Set<String> {
    switch content {
    case .scalar: []
    case .list(let items): items.reduce(into: []) { $0.formUnion($1.citedSources) }
    case .map(let entries):
      entries.reduce(into: []) { ids, entry in
        if entry.key == "source", let id = entry.value.scalar { ids.insert(id) }
        ids.formUnion(entry.value.citedSources)
      }
    }
  }
}
