// SPDX-License-Identifier: GPL-3.0-or-later

/// A number estimated from a sample, in the units of what is estimated.
public struct Estimate: Hashable, Sendable, Codable {
  /// The best guess, which need not lie in the middle of the interval.
  public let value: Double
  /// The ends of the interval that holds the truth in the stated share of cases.
  public let low: Double
  /// The upper end; infinite where nothing is known about the error.
  public let high: Double

  /// An estimate with its interval as given; nothing is checked.
  public init(_ value: Double, low: Double, high: Double) {
    self.value = value
    self.low = low
    self.high = high
  }

  /// The distance from the value to the farther end.
  public var halfWidth: Double { max(high - value, value - low) }

  /// Of what cannot be negative, such as a standard deviation.
  var notNegative: Estimate { Estimate(value, low: max(low, 0), high: high) }

  /// Whether 0 lies inside of the interval: in words, "not distinguishable from 0".
  public var includesZero: Bool { low <= 0 && high >= 0 }
}
