// SPDX-License-Identifier: GPL-3.0-or-later

import Funding

/// The cells of a traced future, and what a number goes by in the formula of one of them.
///
/// A number may be kept in several cells: without overheads on top the ask is the frame. A cell
/// names only quantities made no later than its own, and of its own only years that it is made
/// from, so that no explanation goes round in a circle.
struct Naming {
  typealias Cell = Explanation.Cell
  typealias Node = Traced.Node

  let model: Model
  let path: Path<Traced>
  private var nodes: [Cell: Node] = [:]
  /// The cells that hold a node, in the order in which they are made.
  private var cells: [ObjectIdentifier: [Cell]] = [:]
  /// When a quantity is made.
  private var order: [Explanation.Quantity: Int] = [:]

  init(_ model: Model, _ path: Path<Traced>) {
    (self.model, self.path) = (model, path)
    for (number, (quantity, row)) in path.rows.quantities(model).enumerated() {
      order[quantity] = number
      for year in row.years {
        add(Cell(quantity, year), path.cells[row.cell(of: year)].node)
      }
    }
  }

  private mutating func add(_ cell: Cell, _ node: Node) {
    nodes[cell] = node
    if case .constant = node.origin { return }
    cells[ObjectIdentifier(node), default: []].append(cell)
  }

  /// The number that a cell holds; columns that are kept nowhere are made now.
  mutating func node(of column: Column, in year: Int) -> Node {
    let cell = Cell(.column(column), year)
    if let node = nodes[cell] { return node }
    order[cell.quantity] = .max
    nodes[cell] = path.value(column, in: year).node
    return nodes[cell]!
  }

  /// What `node` goes by where `cell`, which holds `whole`, is explained; nil if it has no name.
  func name(_ node: Node, in cell: Cell, whole: Node) -> Explanation.Formula? {
    if case .constant = node.origin { return .constant(node.value) }
    if let own = self.cell(namedBy: node), own != cell { return .cell(own) }
    let isWhole = node === whole
    let others = (cells[ObjectIdentifier(node)] ?? []).filter { isMade($0, before: cell, isWhole) }
    if let sameYear = others.first(where: { $0.year == cell.year }), !isAim(sameYear, of: cell) {
      return .cell(sameYear)
    }
    let earlier = others.last { $0.quantity == cell.quantity && $0.year < cell.year }
    if let earlier, follows(node, cell, isWhole) { return .cell(earlier) }
    if case .parameter(let index) = node.origin {
      return others.first(where: isHome).map { .cell($0) } ?? .parameter(index)
    }
    return others.first { !isWhole || $0.quantity != cell.quantity }.map { .cell($0) }
  }

  /// The cell of a number that the equations name themselves.
  func cell(namedBy node: Node) -> Cell? {
    guard let (name, year) = node.name else { return nil }
    let quantity: Explanation.Quantity =
      switch name {
      case .discountFactor: .discountFactor
      case .growthFactor: .growthFactor
      case .increments: .increments
      case .overheadGrowthFactor(let line):
        .overheadGrowthFactor(model.scenario.overheads[line].name)
      }
    return Cell(quantity, year)
  }

  /// The number of a cell that is kept.
  func node(of cell: Cell) -> Node? { nodes[cell] }

  private func isMade(_ other: Cell, before cell: Cell, _ isWhole: Bool) -> Bool {
    let (a, b) = (order[other.quantity] ?? .max, order[cell.quantity] ?? -1)
    return a == b ? other != cell && (!isWhole || other.year < cell.year) : a < b
  }

  /// Whether a rule may mean another year of `other` than its own: one parameter gives the
  /// specialist share of many years, also of the one that the rule reaches for.
  private func isAim(_ other: Cell, of cell: Cell) -> Bool {
    guard cell.quantity == .column(Column(.funding)) else { return false }
    return other.quantity == .column(Column(.specialistShare)) && isParameter(nodes[other]!)
  }

  /// Whether `cell` is told from an earlier year of its own quantity, if that holds the node.
  private func follows(_ node: Node, _ cell: Cell, _ isWhole: Bool) -> Bool {
    guard case .column(let column) = cell.quantity else { return true }
    switch column.kind {
    case .funding: return isWhole || isCompensated(cell.year) || !isFirst(node, cell.year)
    case .specialistShare: return false
    case .overhead: return !isWhole  // The same every year, because nothing lifts it.
    default: return true
    }
  }

  /// Whether `cell` is the year to which its parameter belongs: an observation or a listed amount.
  private func isHome(_ cell: Cell) -> Bool {
    guard case .column(let column) = cell.quantity else { return true }
    switch column.kind {
    case .operatingCosts, .population, .specialistCosts, .specialistResearch: return true
    case .funding:
      if case .amounts = phase(cell.year).kind { return true } else { return false }
    default: return false
    }
  }

  private func isParameter(_ node: Node) -> Bool {
    if case .parameter = node.origin { true } else { false }
  }

  private func isCompensated(_ year: Int) -> Bool {
    if case .step(_, .compensation) = phase(year).kind { true } else { false }
  }

  /// Whether `node` is the amount that the phase of `year` is given to start from.
  private func isFirst(_ node: Node, _ year: Int) -> Bool {
    guard case .parameter(let index) = node.origin else { return false }
    return phase(year).first?.index == index + 1
  }

  private func phase(_ year: Int) -> PhasePlan {
    model.phases[Int(path[path.rows.phase, year].value)]
  }
}
