// SPDX-License-Identifier: GPL-3.0-or-later

extension Measure {
  /// A value as a scenario file takes it, which reads back to the same: every digit kept, no
  /// grouping.
  public func spelling(of value: Double) -> String {
    switch unit {
    case .money: return "\(value.shortest.clearOfThousands(".")) MNOK"
    case .none: return value.shortest.clearOfThousands(".")
    case .fraction:
      // Times a hundred the last digits' noise comes in; taken off, most read back to the same.
      let percent = (value * 100 * 1e9).rounded() / 1e9
      if Double("\(percent)e-2") == value { return "\(percent.shortest) %" }
      return "\("\(value)".timesHundred) %"
    }
  }
}

extension Double {
  /// Without `.0`.
  fileprivate var shortest: String {
    self == rounded() && abs(self) < 1e15 ? "\(Int(self))" : "\(self)"
  }
}

extension String {
  /// A number with a zero behind three decimals that may else be thousands: `299.7240` for `299.724`,
  /// with `point` as the decimal sign.
  package func clearOfThousands(_ point: Character) -> String {
    let halves = drop { $0 == "-" || $0 == "\u{2212}" }.split(separator: point)
    guard halves.count == 2, halves[1].utf8.count == 3, (1...3).contains(halves[0].utf8.count),
      halves[0].utf8.first != UInt8(ascii: "0"),
      halves.allSatisfy({ $0.utf8.allSatisfy { (48...57).contains($0) } })
    else { return self }
    return self + "0"
  }
}

extension String {
  /// A number with its point two places further right: the same digits, so that it reads back.
  fileprivate var timesHundred: String {
    let parts = split(separator: "e")
    let exponent = (parts.count > 1 ? Int(parts[1]) ?? 0 : 0) + 2
    let sign = parts[0].hasPrefix("-") ? "-" : ""
    let halves = parts[0].dropFirst(sign.utf8.count).split(separator: ".")
    let fraction = halves.count > 1 ? String(halves[1]) : ""
    guard abs(exponent) <= 20 else { return "\(parts[0])e\(exponent)" }
    let zeros = String(repeating: "0", count: 20)
    let digits = zeros + halves[0] + fraction + zeros
    let whole = zeros.utf8.count + halves[0].utf8.count + exponent
    let left = digits.prefix(whole).drop { $0 == "0" }
    var right = String(digits.dropFirst(whole))
    while right.hasSuffix("0") { right.removeLast() }
    return sign + (left.isEmpty ? "0" : left) + (right.isEmpty ? "" : "." + right)
  }
}
