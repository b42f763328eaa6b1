// SPDX-License-Identifier: GPL-3.0-or-later

/// What stands in one cell, and how it looks.
public struct Cell: Hashable, Sendable {
  public enum Content: Hashable, Sendable {
    case number(Double)
    /// Text, also where it begins with `=`.
    case text(String)
    /// A formula with its equals sign, and the value that it has now.
    case formula(String, value: Value)
    /// Text that opens an address.
    case link(String, text: String)
    /// Nothing, in its style.
    case blank
  }

  /// What a formula comes to.
  public enum Value: Hashable, Sendable {
    case number(Double)
    case text(String)
  }

  public var content: Content
  public var style: CellStyle

  public init(_ content: Content, _ style: CellStyle = CellStyle()) {
    (self.content, self.style) = (content, style)
  }

  public init(_ text: String, _ style: CellStyle = CellStyle()) { self.init(.text(text), style) }
}

/// How a cell looks. Colours are 0xRRGGBB.
public struct CellStyle: Hashable, Sendable {
  public enum Alignment: Hashable, Sendable { case left, right, center }

  /// As Excel's files write it, in English whatever the reader's language: `#,##0.0`.
  public var numberFormat: String?
  public var isBold = false
  public var isItalic = false
  public var wraps = false
  public var size: Double?
  public var color: UInt32?
  public var fill: UInt32?
  public var alignment: Alignment?
  /// Steps that the text stands in from the left.
  public var indent = 0
  /// A line above: of a sum.
  public var lineAbove = false
  public var lineBelow = false
  /// Whether it stays open where the sheet is protected: an input.
  public var isInput = false

  public init(_ numberFormat: String? = nil) { self.numberFormat = numberFormat }

  /// The style with a change.
  public func with(_ change: (inout Self) -> Void) -> Self {
    var style = self
    change(&style)
    return style
  }
}
