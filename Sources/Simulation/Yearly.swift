// SPDX-License-Identifier: GPL-3.0-or-later

/// One value for each of a run of consecutive years.
public struct Yearly<Value> {
  /// The year of the first value.
  public let first: Int
  public var values: [Value]

  public init(first: Int, _ values: [Value]) {
    self.first = first
    self.values = values
  }

  public init(_ years: ClosedRange<Int>, repeating value: Value) {
    self.init(first: years.lowerBound, Array(repeating: value, count: years.count))
  }

  /// The year after the last value.
  public var endYear: Int { first + values.count }
  public var years: Range<Int> { first..<endYear }

  /// The value of `year`, which must be one of ``years``.
  @inline(__always) public subscript(year: Int) -> Value {
    get { values[year - first] }
    set { values[year - first] = newValue }
  }
}

extension Yearly: Sendable where Value: Sendable {}
extension Yearly: Equatable where Value: Equatable {}
