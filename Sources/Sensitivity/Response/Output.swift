// SPDX-License-Identifier: GPL-3.0-or-later

/// One thing that a response answers for every point.
public struct Output: Hashable, Sendable, Codable {
  /// The values that an output may have.
  public enum Kind: Hashable, Sendable, Codable {
    /// A finite number.
    case number
    /// A whole year in the range, or +infinity for never.
    case year(ClosedRange<Int>)
  }

  /// What answers call it, and what it is asked for by.
  public var name: String
  /// A number, or a year that may be never.
  public var kind: Kind
  /// Whether it is a number that says no with 0 and yes with 1.
  public var isYesNo: Bool

  /// An output as given, by default a number.
  public init(_ name: String, _ kind: Kind = .number, isYesNo: Bool = false) {
    self.name = name
    self.kind = kind
    self.isYesNo = isYesNo
  }
}

extension Output: ExpressibleByStringLiteral {
  /// A number that is no yes or no.
  public init(stringLiteral name: String) { self.init(name) }
}
