// SPDX-License-Identifier: GPL-3.0-or-later

/// Years of a series that do not compare with the others, and why.
public struct SeriesBreak: Hashable, Sendable {
  public let years: ClosedRange<Int>
  public let reason: String

  public init(_ years: ClosedRange<Int>, _ reason: String) {
    self.years = years
    self.reason = reason
  }
}
