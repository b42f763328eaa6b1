// SPDX-License-Identifier: GPL-3.0-or-later

/// One value for each of a run of consecutive years.
public struct Yearly<Value> {
  /// The year of the first value.
  public let first: Int
  /// By year, from the ``first`` on.
  public var values: [Value]

  /// Values of consecutive years from `first` on.
  public init(first: Int, _ values: [Value]) {
    self.first = first
    self.values = values
  }

  /// The same value in every one of the `years`.
  public init(_ years: ClosedRange<Int>, repeating value: Value) {
    self.init(first: years.lowerBound, Array(repeating: value, count: years.count))
  }

  /// The year after the last value.
  public var endYear: Int { first + values.count }
  /// The years that have a value; none without values.
  public var years: Range<Int> { first..<endYear }

  /// The value of `year`, which must be one of ``years``.
  @inline(__always) public subscript(year: Int) -> Value {
    get { values[year - first] }
    set { values[year - first] = newValue }
  }
}

extension Yearly: Sendable where Value: Sendable {}
extension Yearly: Equatable where Value: Equatable {}
