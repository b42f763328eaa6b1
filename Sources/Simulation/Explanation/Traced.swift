// SPDX-License-Identifier: GPL-3.0-or-later

/// A number of one future that remembers how it came about; its value has the bits of `Double`.
public struct Traced: Arithmetic {
  /// How a number came about.
  enum Origin: Sendable {
    case constant
    /// The index in ``Model/parameters``.
    case parameter(Int)
    case operation(Explanation.Operator, Node, Node)
  }

  /// One number; two variables that hold the same node hold the same number for the same reason.
  final class Node: Sendable {
    let value: Double
    let origin: Origin
    /// What the equations call it, if it is kept in no column.
    let name: (intermediate: Intermediate, year: Int)?

    init(_ value: Double, _ origin: Origin, name: (Intermediate, Int)? = nil) {
      (self.value, self.origin) = (value, origin)
      self.name = name.map { (intermediate: $0.0, year: $0.1) }
    }
  }

  let node: Node

  private init(_ node: Node) { self.node = node }

  /// A number that depends on nothing.
  public init(repeating value: Double) { node = Node(value, .constant) }

  /// The number of a scenario with this index in ``Model/parameters``.
  public init(parameter index: Int, value: Double) { node = Node(value, .parameter(index)) }

  /// The number itself.
  public var value: Double { node.value }

  public static func + (a: Self, b: Self) -> Self { combine(.add, a, b) }
  public static func - (a: Self, b: Self) -> Self { combine(.subtract, a, b) }
  public static func * (a: Self, b: Self) -> Self { combine(.multiply, a, b) }
  public static func / (a: Self, b: Self) -> Self { combine(.divide, a, b) }
  public static func minimum(_ a: Self, _ b: Self) -> Self { combine(.minimum, a, b) }
  public static func maximum(_ a: Self, _ b: Self) -> Self { combine(.maximum, a, b) }
  public static func power(_ a: Self, _ b: Self) -> Self { combine(.power, a, b) }

  public static func atLeast(_ a: Self, _ b: Self) -> Bool { a.value >= b.value }
  public static func both(_ a: Bool, _ b: Bool) -> Bool { a && b }
  public static func either(_ a: Bool, _ b: Bool) -> Bool { a || b }
  public static func mask(repeating answer: Bool) -> Bool { answer }
  public static func any(_ mask: Bool) -> Bool { mask }
  public func replacing(with other: Self, where mask: Bool) -> Self { mask ? other : self }

  public func known(as name: Intermediate, in year: Int) -> Self {
    guard case .operation = node.origin else { return self }
    return Self(Node(value, node.origin, name: (name, year)))
  }
}

extension Traced {
  private static func combine(_ operation: Explanation.Operator, _ a: Self, _ b: Self) -> Self {
    let value = operation.apply(a.value, b.value)
    if let simpler = simpler(operation, a, b, value), simpler.value.bitPattern == value.bitPattern {
      return simpler
    }
    return Self(Node(value, .operation(operation, a.node, b.node)))
  }

  /// A shorter way to the same value; taken only if the value has the same bits.
  private static func simpler(
    _ operation: Explanation.Operator, _ a: Self, _ b: Self, _ value: Double
  ) -> Self? {
    let (left, right) = (a.constant, b.constant)
    if left != nil, right != nil { return Self(repeating: value) }
    switch operation {
    case .add: return right == 0 ? a : left == 0 ? b : nil
    case .subtract: return right == 0 ? a : nil
    case .multiply:
      if (left == 0 || right == 0) && value == 0 { return Self(repeating: value) }
      return right == 1 ? a : left == 1 ? b : nil
    case .divide:
      if a.node === b.node && value == 1 { return Self(repeating: 1) }
      return right == 1 ? a : nil
    case .power: return right == 0 ? Self(repeating: 1) : nil
    case .minimum, .maximum: return nil
    }
  }

  /// The value, if it depends on nothing.
  private var constant: Double? {
    if case .constant = node.origin { value } else { nil }
  }
}
