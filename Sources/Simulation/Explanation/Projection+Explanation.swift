// SPDX-License-Identifier: GPL-3.0-or-later

extension Projection {
  /// How the value of `column` in `year`, one of the ``years``, comes about.
  public func explanation(of column: Column, in year: Int) -> Explanation {
    Explanation(of: column, in: year, of: self)
  }
}

extension Explanation {
  /// How the value of `column` in `year`, one of the projection's years, comes about.
  public init(of column: Column, in year: Int, of projection: Projection) {
    var path = Path<Traced>(for: projection.model)
    path.evaluate(projection.model, projection.values)
    var naming = Naming(projection.model, path)
    let asked = Cell(.column(column), year)
    var open = [(asked, naming.node(of: column, in: year))]
    var steps: [Cell: Step] = [:]
    while let (cell, node) = open.popLast() {
      guard steps[cell] == nil else { continue }
      var named: [(Cell, Traced.Node)] = []
      let formula = naming.formula(node, in: cell, whole: node, &named)
      let turn = cell.quantity == .column(Column(.funding)) ? naming.turn(in: cell.year) : nil
      steps[cell] = Step(cell: cell, value: node.value, formula: formula, turn: turn)
      open += named
    }
    self.steps = topological(from: asked) { steps[$0]!.formula.cells }.map { steps[$0]! }
  }
}
