// SPDX-License-Identifier: GPL-3.0-or-later

extension Measure {
  /// A value as a scenario file takes it, which reads back to the same: every digit kept, no
  /// grouping.
  public func spelling(of value: Double) -> String {
    switch unit {
    case .money: return "\(value.shortest) MNOK"
    case .none:
      // Three decimals alone would be doubted: they may be thousands.
      let text = value.shortest
      let isDoubted = text.split(separator: ".").dropFirst().first?.utf8.count == 3
      return isDoubted ? text + "0" : text
    case .fraction:
      // Times a hundred the last digits' noise comes in; taken off, most read back to the same.
      let percent = (value * 100 * 1e9).rounded() / 1e9
      if Double("\(percent)e-2") == value { return "\(percent.shortest) %" }
      let parts = "\(value)".split(separator: "e")
      let exponent = parts.count > 1 ? Int(parts[1]) ?? 0 : 0
      return "\(parts[0])e\(exponent + 2) %"
    }
  }
}

extension Double {
  /// Without `.0`.
  fileprivate var shortest: String {
    self == rounded() && abs(self) < 1e15 ? "\(Int(self))" : "\(self)"
  }
}
