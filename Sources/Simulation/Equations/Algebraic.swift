// SPDX-License-Identifier: GPL-3.0-or-later

/// What an equation can be stated in: numbers that are computed, and formulas that are written down.
public protocol Algebraic: Sendable {
  /// The same `value` in every future.
  init(repeating value: Double)

  /// The sum in each future.
  static func + (a: Self, b: Self) -> Self
  /// The difference in each future.
  static func - (a: Self, b: Self) -> Self
  /// The product in each future.
  static func * (a: Self, b: Self) -> Self
  /// The quotient in each future, by the rules of IEEE 754: infinite or NaN where `b` is 0.
  static func / (a: Self, b: Self) -> Self
  /// The lesser one in each future; `b` where they cannot be compared (NaN).
  static func minimum(_ a: Self, _ b: Self) -> Self
  /// The greater one in each future; `b` where they cannot be compared (NaN).
  static func maximum(_ a: Self, _ b: Self) -> Self
  /// `base` to the power of `exponent`, as C's `pow`.
  static func power(_ base: Self, _ exponent: Self) -> Self
}
