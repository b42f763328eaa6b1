// SPDX-License-Identifier: GPL-3.0-or-later

/// What stands in one cell, and how it looks.
package struct Cell: Hashable, Sendable {
  package enum Content: Hashable, Sendable {
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
  package enum Value: Hashable, Sendable {
    case number(Double)
    case text(String)
  }

  package var content: Content
  package var style: CellStyle

  package init(_ content: Content, _ style: CellStyle = CellStyle()) {
    (self.content, self.style) = (content, style)
  }

  package init(_ text: String, _ style: CellStyle = CellStyle()) { self.init(.text(text), style) }
}

/// How a cell looks. Colours are 0xRRGGBB.
package struct CellStyle: Hashable, Sendable {
  package enum Alignment: Hashable, Sendable { case left, right, center }

  /// As Excel's files write it, in English whatever the reader's language: `#,##0.0`.
  package var numberFormat: String?
  package var isBold = false
  package var isItalic = false
  package var wraps = false
  package var size: Double?
  package var color: UInt32?
  package var fill: UInt32?
  package var alignment: Alignment?
  /// Steps that the text stands in from the left.
  package var indent = 0
  /// A line above: of a sum.
  package var lineAbove = false
  package var lineBelow = false
  /// Whether it stays open where the sheet is protected: an input.
  package var isInput = false

  package init(_ numberFormat: String? = nil) { self.numberFormat = numberFormat }

  /// The style with a change.
  package func with(_ change: (inout Self) -> Void) -> Self {
    var style = self
    change(&style)
    return style
  }
}
