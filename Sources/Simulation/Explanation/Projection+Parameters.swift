// SPDX-License-Identifier: GPL-3.0-or-later

extension Projection {
  /// The parameters that any of the values of `columns` in `years` depend on, as indices in
  /// ``Model/parameters``, in their order.
  ///
  /// Not among them is what only decides which phase a year has, or whether a limit is met.
  public func parameters(behind columns: [Column], in years: ClosedRange<Int>) -> [Int] {
    var path = Path<Traced>(for: model)
    path.evaluate(model, values)
    var open = columns.flatMap { column in years.map { path.value(column, in: $0).node } }
    var seen: Set<ObjectIdentifier> = []
    var found: Set<Int> = []
    while let node = open.popLast() {
      guard seen.insert(ObjectIdentifier(node)).inserted else { continue }
      switch node.origin {
      case .constant: break
      case .parameter(let index): found.insert(index)
      case .operation(_, let left, let right): open += [left, right]
      }
    }
    return found.sorted()
  }
}
