// SPDX-License-Identifier: GPL-3.0-or-later

import Funding
import Sensitivity
import Studies

extension UncertaintyReader {
  /// A lever as it stands under a key path; nil, and faults, for what is none.
  mutating func lever(_ entry: Node.Entry) -> Lever? {
    let path = "levers.\(entry.key)"
    guard let measure = measure(of: entry.key, as: entry.key, at: path, entry.place, isLever: true),
      check(entry.value, Schema.lever(measure), path)
    else { return nil }
    let value = entry.value
    func quantity(_ node: Node) -> Double {
      Quantity.checked(node.scalar ?? node["value"]!.scalar!, as: measure)
    }
    if let values = value["values"]?.list {
      return Lever(path: entry.key, .values(values.map(quantity)))
    }
    if let from = value["from"] {
      guard let to = value["to"], let steps = value["steps"]?.scalar.flatMap({ Int($0) }) else {
        let missing = value["to"] == nil ? "to" : "steps"
        let expected = Schema.lever(measure)[missing]!.shape.expected
        add(
          Fault(
            .missingKey, path: "\(path).\(missing)", found: .spelt(missing), allowed: expected,
            place: entry.place))
        return nil
      }
      let (first, last) = (quantity(from), quantity(to))
      // The ends are themselves, without rounding; years and numbers of things are whole.
      let values = (0..<steps).map { step in
        step == steps - 1 ? last : first + (last - first) * Double(step) / Double(steps - 1)
      }.map { measure.isWhole ? $0.rounded() : $0 }
      let distinct = values.indices.filter { $0 == 0 || values[$0] != values[$0 - 1] }
      return Lever(path: entry.key, .values(distinct.map { values[$0] }))
    }
    let law = value.entries![0]
    guard case .distribution(let distribution) = self.law(law.key, law.value, measure) else {
      return nil
    }
    return Lever(path: entry.key, .distribution(distribution))
  }
}
