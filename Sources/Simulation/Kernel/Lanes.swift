// SPDX-License-Identifier: GPL-3.0-or-later

/// `width` futures side by side.
///
/// Every operation is a loop over an inline array, which the optimiser turns into vector
/// instructions; Swift never fuses a multiply and an add by itself, so every width gives the bits
/// that `Double` gives.
public struct Lanes<let width: Int>: Lane {
  /// 1 for yes, 0 for no.
  public typealias Mask = Self

  private var values: InlineArray<width, Double>

  @inline(__always) public init(repeating value: Double) { values = InlineArray(repeating: value) }

  /// The value of each future by its number, counted from 0.
  @inline(__always) public init(_ value: (Int) -> Double) { values = InlineArray(value) }

  @inline(__always) public subscript(future: Int) -> Double { values[future] }

  @inline(__always) private static func each(
    _ a: Self, _ b: Self, _ operation: (Double, Double) -> Double
  ) -> Self {
    var result = a
    for i in 0..<width {
      result.values[i] = operation(a.values[i], b.values[i])
    }
    return result
  }

  @inline(__always) public static func + (a: Self, b: Self) -> Self { each(a, b) { $0 + $1 } }
  @inline(__always) public static func - (a: Self, b: Self) -> Self { each(a, b) { $0 - $1 } }
  @inline(__always) public static func * (a: Self, b: Self) -> Self { each(a, b) { $0 * $1 } }
  @inline(__always) public static func / (a: Self, b: Self) -> Self { each(a, b) { $0 / $1 } }

  @inline(__always) public static func minimum(_ a: Self, _ b: Self) -> Self {
    each(a, b) { $0 < $1 ? $0 : $1 }
  }

  @inline(__always) public static func maximum(_ a: Self, _ b: Self) -> Self {
    each(a, b) { $0 > $1 ? $0 : $1 }
  }

  public static func power(_ base: Self, _ exponent: Self) -> Self {
    each(base, exponent) { Double.power($0, $1) }
  }

  @inline(__always) public static func atLeast(_ a: Self, _ b: Self) -> Mask {
    each(a, b) { $0 >= $1 ? 1 : 0 }
  }

  @inline(__always) public static func both(_ a: Mask, _ b: Mask) -> Mask { a * b }
  @inline(__always) public static func either(_ a: Mask, _ b: Mask) -> Mask { maximum(a, b) }

  @inline(__always) public static func mask(repeating answer: Bool) -> Mask {
    Self(repeating: answer ? 1 : 0)
  }

  @inline(__always) public static func any(_ mask: Mask) -> Bool {
    var sum = 0.0
    for i in 0..<width {
      sum += mask.values[i]
    }
    return sum > 0
  }

  @inline(__always) public func replacing(with other: Self, where mask: Mask) -> Self {
    var result = self
    for i in 0..<width {  // A select, not a branch: a `where` clause here costs half the speed.
      let chosen = mask.values[i] != 0
      result.values[i] = chosen ? other.values[i] : values[i]
    }
    return result
  }
}
