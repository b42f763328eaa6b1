// SPDX-License-Identifier: GPL-3.0-or-later

internal import CXLSXWriter

extension CellStyle {
  func apply(to format: UnsafeMutablePointer<lxw_format>) {
    if let numberFormat { format_set_num_format(format, numberFormat) }
    if isBold { format_set_bold(format) }
    if isItalic { format_set_italic(format) }
    if wraps { format_set_text_wrap(format) }
    format_set_align(format, UInt8(LXW_ALIGN_VERTICAL_TOP.rawValue))
    if let size { format_set_font_size(format, size) }
    if let color { format_set_font_color(format, color) }
    if let fill {
      format_set_pattern(format, UInt8(LXW_PATTERN_SOLID.rawValue))
      format_set_bg_color(format, fill)
      format_set_fg_color(format, fill)
    }
    switch alignment {
    case .left: format_set_align(format, UInt8(LXW_ALIGN_LEFT.rawValue))
    case .right: format_set_align(format, UInt8(LXW_ALIGN_RIGHT.rawValue))
    case .center: format_set_align(format, UInt8(LXW_ALIGN_CENTER.rawValue))
    case nil: break
    }
    if indent > 0 { format_set_indent(format, UInt8(clamping: indent)) }
    if lineAbove { format_set_top(format, UInt8(LXW_BORDER_THIN.rawValue)) }
    if lineBelow { format_set_bottom(format, UInt8(LXW_BORDER_THIN.rawValue)) }
    if isInput { format_set_unlocked(format) }
  }
}

extension String {
  /// As a cell can hold it: no control characters, which XML has no place for, and at most the 32,767
  /// UTF-16 units that Excel allows.
  var cellText: String {
    var units = 0
    var kept = String.UnicodeScalarView()
    for scalar in unicodeScalars {
      let isControl = scalar.value < 0x20 && scalar != "\n" && scalar != "\t"
      let isSurplus = scalar.value == 0xFFFE || scalar.value == 0xFFFF
      units += scalar.value > 0xFFFF ? 2 : 1
      if units > 32_766 {
        kept.append("…")
        break
      }
      kept.append(isControl || isSurplus ? " " : scalar)
    }
    return String(kept)
  }

  /// Lends `body` a C string that it may take for its own while it runs.
  func withMutableCString<Result>(_ body: (UnsafeMutablePointer<CChar>?) -> Result) -> Result {
    var bytes = utf8CString
    return bytes.withUnsafeMutableBufferPointer { body($0.baseAddress) }
  }
}
