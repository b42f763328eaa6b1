// SPDX-License-Identifier: GPL-3.0-or-later

import Simulation

/// How a document writes numbers, whatever the machine's own habits are.
public enum NumberStyle {
  /// `value` with so many decimals, thousands apart, and a true minus.
  ///
  /// To the nearest; a half goes away from zero.
  public static func fixed(_ value: Double, decimals: Int) -> String {
    if !value.isFinite { return value.isNaN ? "not a number" : "never" }
    // Past fifteen digits there is nothing exact to group.
    if abs(value) * power(decimals) >= 1e15 { return "\(value)" }
    let digits = decimalDigits(abs(value), decimals: decimals)
    let (whole, rest) = (digits.dropLast(decimals), digits.suffix(decimals))
    var grouped = ""
    for (index, digit) in whole.enumerated() {
      if index > 0, (whole.count - index) % 3 == 0 { grouped += "," }
      grouped.append(digit)
    }
    let isZero = digits.allSatisfy { $0 == "0" }
    return (value < 0 && !isZero ? "\u{2212}" : "") + grouped + (decimals > 0 ? "." : "") + rest
  }

  /// A fraction as per cent with so many decimals: 0.0042 is `0.42 %` with two.
  public static func percent(_ fraction: Double, decimals: Int) -> String {
    fixed(fraction * 100, decimals: decimals) + " %"
  }

  /// A fraction as per cent with three significant digits, no zeros at the end: `0.743 %`, `1 %`.
  public static func percent(_ fraction: Double) -> String {
    significant(fraction * 100) + " %"
  }

  /// An amount in running text: `103.7 MNOK`, `1,300 MNOK`.
  public static func millions(_ amount: Double) -> String {
    // What one decimal would make nothing of keeps its digits.
    if amount != 0, abs(amount) < 0.05 { return significant(amount) + " MNOK" }
    let text = fixed(amount, decimals: 1)
    return (text.hasSuffix(".0") ? String(text.dropLast(2)) : text) + " MNOK"
  }

  /// The shortest text that reads back to the same number, for data files.
  public static func exact(_ value: Double) -> String { "\(value)" }

  private static func significant(_ value: Double) -> String {
    var decimals = 0
    while decimals < 12, abs(value) * power(decimals) < 99.95 { decimals += 1 }
    var text = fixed(value, decimals: decimals)
    while text.contains("."), text.hasSuffix("0") || text.hasSuffix(".") { text.removeLast() }
    return text
  }

  private static func power(_ exponent: Int) -> Double {
    (0..<exponent).reduce(1) { product, _ in product * 10 }
  }

  /// At least `decimals` + 1 digits, the last `decimals` of them after the point.
  private static func decimalDigits(_ value: Double, decimals: Int) -> String {
    let scaled = (value * power(decimals)).rounded(.toNearestOrAwayFromZero)
    let text = "\(Int(scaled))"
    return String(repeating: "0", count: max(0, decimals + 1 - text.count)) + text
  }
}

extension Column.Unit {
  /// The text of `value` in a table whose fractions are shown with so many decimals.
  func text(_ value: Double, percentDecimals: Int) -> String {
    switch self {
    case .millions, .kroner, .projects: NumberStyle.fixed(value, decimals: 1)
    case .fraction: NumberStyle.fixed(value * 100, decimals: percentDecimals)
    case .index: NumberStyle.fixed(value, decimals: 3)
    case .inhabitants: NumberStyle.fixed(value, decimals: 0)
    }
  }
}
