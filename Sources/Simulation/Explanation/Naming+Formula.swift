// SPDX-License-Identifier: GPL-3.0-or-later

import Funding

extension Naming {
  /// What `node` is made of in the formula of `cell`, which holds `whole`; the cells that it names
  /// are added to `named`, with what they hold.
  func formula(
    _ node: Node, in cell: Cell, whole: Node, _ named: inout [(Cell, Node)]
  ) -> Explanation.Formula {
    if let name = name(node, in: cell, whole: whole) {
      if case .cell(let other) = name { named.append((other, node)) }
      return name
    }
    guard case .operation(let operation, let a, let b) = node.origin else {
      preconditionFailure("a number without a name is made by an operation")
    }
    return .operation(
      operation, formula(a, in: cell, whole: whole, &named),
      formula(b, in: cell, whole: whole, &named))
  }

  /// The phase that made the frame of `year`.
  func turn(in year: Int) -> Explanation.ActivePhase {
    let phase = model.scenario.phases[Int(path[path.rows.phase, year].value)]
    let (unlimited, funding) = (
      path[path.rows.unlimited, year].node, path[path.rows.funding, year].node
    )
    return Explanation.ActivePhase(
      phase: phase.name, rule: phase.rule.key,
      unlimited: unlimited === funding ? nil : unlimited.value)
  }
}
