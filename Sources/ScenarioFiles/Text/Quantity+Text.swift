// SPDX-License-Identifier: GPL-3.0-or-later

import Funding

extension Quantity {
  /// A value as a file takes it, which reads back to the same, every digit kept.
  static func text(_ value: Double, as measure: Measure) -> String {
    switch measure.unit {
    case .money: return "\(value.plain) MNOK"
    case .none: return value.plain
    case .fraction:
      // Times a hundred the last digits' noise comes in; taken off, most read back to the same.
      let percent = (value * 100 * 1e9).rounded() / 1e9
      let text = "\(percent.plain) %"
      if NumberText(text)?.value(shiftedBy: -2) == value { return text }
      let parts = "\(value)".split(separator: "e")
      let exponent = parts.count > 1 ? Int(parts[1]) ?? 0 : 0
      return "\(parts[0])e\(exponent + 2) %"
    }
  }
}
