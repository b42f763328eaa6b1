// SPDX-License-Identifier: GPL-3.0-or-later

import OfficeFiles

/// How the parts of the workbook look.
extension CellStyle {
  static let title = CellStyle().with { ($0.isBold, $0.size) = (true, 16) }
  static let wrapped = CellStyle().with { $0.wraps = true }
  static let muted = CellStyle().with { $0.color = grey }
  /// Beside a number, a little off it.
  static let unit = muted.with { $0.indent = 1 }
  static let mutedWrapped = muted.with { $0.wraps = true }
  static let bold = CellStyle().with { $0.isBold = true }
  /// Of a table: its heading.
  static let caption = bold.with { $0.size = 13 }
  /// The heads of columns of words, and of numbers.
  static let head = bold.with { ($0.wraps, $0.lineBelow, $0.fill) = (true, true, 0xE8EEF4) }
  static let numberHead = head.with { $0.alignment = .right }
  /// The heading of a group of rows.
  static let section = bold.with { ($0.size, $0.color) = (12, 0x1F4E79) }
  /// What a reader must see before reading on.
  static let warning = bold.with { $0.color = 0x9C1C12 }
  static let link = CellStyle().with { $0.color = 0x0563C1 }
  /// What may be typed over: blue on yellow.
  static func input(_ format: String) -> CellStyle {
    CellStyle(format).with { ($0.color, $0.fill, $0.isInput) = (0x0000C0, 0xFFF8DC, true) }
  }
  static func number(_ format: String) -> CellStyle {
    CellStyle(format).with { $0.alignment = .right }
  }

  private static let grey: UInt32 = 0x666666
}
