// SPDX-License-Identifier: GPL-3.0-or-later

extension Explanation {
  /// What a formula does with two numbers.
  public enum Operator: Hashable, Sendable, CaseIterable {
    /// `minimum` and `maximum` give the second where the two cannot be compared (NaN).
    case add, subtract, multiply, divide, power, minimum, maximum

    /// The value, with the bits that the equations give.
    public func apply(_ a: Double, _ b: Double) -> Double {
      switch self {
      case .add: a + b
      case .subtract: a - b
      case .multiply: a * b
      case .divide: a / b
      case .power: Double.power(a, b)
      case .minimum: Double.minimum(a, b)
      case .maximum: Double.maximum(a, b)
      }
    }
  }

  /// How a cell follows from what has a name.
  public indirect enum Formula: Hashable, Sendable {
    /// The value of another cell.
    case cell(Cell)
    /// A number of the scenario, by its index in ``Model/parameters``.
    case parameter(Int)
    /// A number that depends on nothing.
    case constant(Double)
    /// The operator, applied to the values of the first formula and the second.
    case operation(Operator, Formula, Formula)
  }
}

extension Explanation.Formula {
  /// The value, computed from those of its cells and parameters.
  public func value(
    _ cell: (Explanation.Cell) -> Double, _ parameter: (Int) -> Double
  ) -> Double {
    switch self {
    case .cell(let name): cell(name)
    case .parameter(let index): parameter(index)
    case .constant(let value): value
    case .operation(let operation, let a, let b):
      operation.apply(a.value(cell, parameter), b.value(cell, parameter))
    }
  }

  /// What it is made of, from left to right; a name that stands twice is here twice.
  public var leaves: [Self] {
    if case .operation(_, let a, let b) = self { a.leaves + b.leaves } else { [self] }
  }

  /// The cells that it names, from left to right.
  public var cells: [Explanation.Cell] {
    leaves.compactMap { if case .cell(let cell) = $0 { cell } else { nil } }
  }

  /// The indices of the parameters that it names, from left to right.
  public var parameters: [Int] {
    leaves.compactMap { if case .parameter(let index) = $0 { index } else { nil } }
  }
}
