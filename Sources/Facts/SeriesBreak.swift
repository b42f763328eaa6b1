// SPDX-License-Identifier: GPL-3.0-or-later

/// Years of a series that do not compare with the others, and why.
public struct SeriesBreak: Hashable, Sendable {
  /// The years on either side, both included.
  public let years: ClosedRange<Int>
  /// In English, as the data set has it.
  public let reason: String

  /// A break for `reason`.
  public init(_ years: ClosedRange<Int>, _ reason: String) {
    self.years = years
    self.reason = reason
  }
}
