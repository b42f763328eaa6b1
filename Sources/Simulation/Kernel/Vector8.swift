// SPDX-License-Identifier: GPL-3.0-or-later

/// Eight futures side by side.
///
/// A concrete vector, so that every operation is a vector instruction of whatever width the machine
/// has; Swift never fuses a multiply and an add by itself, so every width gives the bits that
/// `Double` gives.
public struct Vector8: Arithmetic {
  /// One yes or no for each of the eight futures.
  public typealias Mask = SIMDMask<SIMD8<Int64>>

  /// How many futures there are.
  public static let width = 8

  private var values: SIMD8<Double>

  @inline(__always) private init(_ values: SIMD8<Double>) { self.values = values }

  @inline(__always) public init(repeating value: Double) { values = SIMD8(repeating: value) }

  /// The value of each future by its number, counted from 0.
  @inline(__always) public init(_ value: (Int) -> Double) {
    values = SIMD8(
      value(0), value(1), value(2), value(3), value(4), value(5), value(6), value(7))
  }

  /// The value of one future, by its number, 0…7.
  @inline(__always) public subscript(future: Int) -> Double { values[future] }

  @inline(__always) public static func + (a: Self, b: Self) -> Self { Self(a.values + b.values) }
  @inline(__always) public static func - (a: Self, b: Self) -> Self { Self(a.values - b.values) }
  @inline(__always) public static func * (a: Self, b: Self) -> Self { Self(a.values * b.values) }
  @inline(__always) public static func / (a: Self, b: Self) -> Self { Self(a.values / b.values) }

  @inline(__always) public static func minimum(_ a: Self, _ b: Self) -> Self {
    Self(b.values.replacing(with: a.values, where: a.values .< b.values))
  }

  @inline(__always) public static func maximum(_ a: Self, _ b: Self) -> Self {
    Self(b.values.replacing(with: a.values, where: a.values .> b.values))
  }

  public static func power(_ base: Self, _ exponent: Self) -> Self {
    Self { Double.power(base[$0], exponent[$0]) }
  }

  @inline(__always) public static func atLeast(_ a: Self, _ b: Self) -> Mask {
    a.values .>= b.values
  }

  @inline(__always) public static func both(_ a: Mask, _ b: Mask) -> Mask { a .& b }
  @inline(__always) public static func either(_ a: Mask, _ b: Mask) -> Mask { a .| b }
  @inline(__always) public static func mask(repeating answer: Bool) -> Mask {
    Mask(repeating: answer)
  }

  @inline(__always) public static func any(_ mask: Mask) -> Bool {
    let ones = SIMD8<Double>(repeating: 0).replacing(with: SIMD8(repeating: 1), where: mask)
    let four = ones.lowHalf + ones.highHalf
    let two = four.lowHalf + four.highHalf
    return two.x + two.y > 0
  }

  @inline(__always) public func replacing(with other: Self, where mask: Mask) -> Self {
    Self(values.replacing(with: other.values, where: mask))
  }
}

extension Vector8 {
  /// The values that stand in a row from `first` on: `count` of them, at least one, and then the
  /// last again.
  @inline(__always) init(_ values: borrowing Span<Double>, from first: Int, count: Int) {
    guard count == Self.width else {
      self.init { values[first + min($0, count - 1)] }
      return
    }
    precondition(first >= 0 && first <= values.count - 8)  // One check, not one a value.
    self.init { values[first &+ $0] }
  }

  /// Puts the first `count` values in a row from `first` on.
  @inline(__always) func put(_ values: inout MutableSpan<Double>, from first: Int, count: Int) {
    guard count == Self.width else {
      for future in 0..<count { values[first + future] = self[future] }
      return
    }
    precondition(first >= 0 && first <= values.count - 8)
    for future in 0..<8 { values[first &+ future] = self[future] }
  }
}
