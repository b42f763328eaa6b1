// SPDX-License-Identifier: GPL-3.0-or-later

import CMathematics

/// A number in the equations: one future, a block of futures side by side, or one that remembers
/// how it came about.
///
/// Arithmetic is elementwise. There is no `if` on a lane: a choice is `minimum`, `maximum` or
/// `replacing`, so that the same equation plays every future of a block.
public protocol Arithmetic: Algebraic {
  /// A yes or no for every future in the block.
  associatedtype Mask: Sendable

  /// Where `a` is at least `b`; no for NaN.
  static func atLeast(_ a: Self, _ b: Self) -> Mask
  /// Yes where both say yes.
  static func both(_ a: Mask, _ b: Mask) -> Mask
  /// Yes where either says yes.
  static func either(_ a: Mask, _ b: Mask) -> Mask
  /// The same answer in every future.
  static func mask(repeating answer: Bool) -> Mask
  /// Whether any future says yes.
  static func any(_ mask: Mask) -> Bool

  /// This value, but `other` where `mask` says yes.
  func replacing(with other: Self, where mask: Mask) -> Self

  /// The same value, which a lane that remembers may call by this name.
  func known(as name: Intermediate, in year: Int) -> Self
}

/// What the equations carry from year to year without keeping it.
public enum Intermediate: Hashable, Sendable {
  /// Π(1+ρ) since the start.
  case discountFactor
  /// (1 + rate)^n of the phase.
  case growthFactor
  /// The sum of the increments by year since the level that the phase started from.
  case increments
  /// (1 + rate)^n of an overhead, by its number.
  case overheadGrowthFactor(Int)
}

extension Arithmetic {
  @inline(__always) public func known(as name: Intermediate, in year: Int) -> Self { self }
}

extension Double: Arithmetic {
  public init(repeating value: Double) { self = value }
  public static func minimum(_ a: Double, _ b: Double) -> Double { a < b ? a : b }
  public static func maximum(_ a: Double, _ b: Double) -> Double { a > b ? a : b }
  public static func power(_ base: Double, _ exponent: Double) -> Double { pow(base, exponent) }
  public static func atLeast(_ a: Double, _ b: Double) -> Bool { a >= b }
  public static func both(_ a: Bool, _ b: Bool) -> Bool { a && b }
  public static func either(_ a: Bool, _ b: Bool) -> Bool { a || b }
  public static func mask(repeating answer: Bool) -> Bool { answer }
  public static func any(_ mask: Bool) -> Bool { mask }
  public func replacing(with other: Double, where mask: Bool) -> Double { mask ? other : self }
}
