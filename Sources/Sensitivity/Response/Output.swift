// SPDX-License-Identifier: GPL-3.0-or-later

/// One thing that a response answers for every point.
public struct Output: Hashable, Sendable, Codable {
  public enum Kind: Hashable, Sendable, Codable {
    /// A finite number.
    case number
    /// A whole year in the range, or +infinity for never.
    case year(ClosedRange<Int>)
  }

  public var name: String
  public var kind: Kind

  public init(_ name: String, _ kind: Kind = .number) {
    self.name = name
    self.kind = kind
  }
}

extension Output: ExpressibleByStringLiteral {
  public init(stringLiteral name: String) { self.init(name) }
}
