// SPDX-License-Identifier: GPL-3.0-or-later

import Funding

extension Setting {
  /// That a year is set where one value stands for all of them; nil for anything else.
  func oneForAllYears(
    _ node: Node?, _ shape: Shape, at whole: String, _ remaining: Substring
  ) -> Fault? {
    guard let years = shape.byYear, Checker.year(String(remaining)) != nil,
      let one = node?.scalar ?? node?["value"]?.scalar, !one.isEmpty
    else { return nil }
    var between: [Fault.Term] = []
    if case .levels = years { between = ["\(Schema.between.name): hold"] }
    return Fault(
      .oneValueForAllYears, path: whole, found: .spelt(one), allowed: between, place: place)
  }

  /// The same with how the value that stands there is written by year together with the new one.
  func written(_ fault: Fault, in root: Node) -> Fault {
    let year = String(path.suffix(4))
    // Rates are needed from the first year that anything is given for, all else from the start.
    let isRate = Shape.measure(at: fault.path, in: root) == .rate
    let given = isRate ? root.paths.flatMap { $0.split(separator: ".").map { String($0) } } : []
    let own = isRate ? ["start", "price_year"] : ["start"]
    let first =
      (given + own.compactMap { root[$0]?.scalar })
      .filter { Checker.year($0) != nil }.min() ?? year
    let old = first < year ? ["\(first): \(fault.found?.spelling ?? "")"] : []
    let values = old + ["\(year): \(value.scalar ?? "…")"]
    let between = old.isEmpty ? [] : fault.allowed.compactMap(\.spelling)
    var fault = fault
    fault.allowed = [
      .spelt("\(fault.path)={\((values + between).joined(separator: ", "))}")
    ]
    return fault
  }
}

extension Shape {
  /// What each of several values by year holds for, where there may be such; else nil.
  fileprivate var byYear: Years? {
    switch self {
    case .years(_, let years): years
    case .either(let shapes): shapes.lazy.compactMap(\.byYear).first
    default: nil
    }
  }
}
