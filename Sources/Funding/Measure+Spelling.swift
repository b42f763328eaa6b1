// SPDX-License-Identifier: GPL-3.0-or-later

extension Measure {
  /// A value as a scenario file takes it, every digit kept and no grouping.
  public func spelling(of value: Double) -> String {
    func shortest(_ number: Double) -> String {
      number == number.rounded() && abs(number) < 1e15 ? "\(Int(number))" : "\(number)"
    }
    switch unit {
    case .money: return "\(shortest(value)) MNOK"
    case .fraction:
      // Times a hundred with the last digits' noise taken off, if that reads back to the same.
      let percent = (value * 100 * 1e9).rounded() / 1e9
      return abs(percent / 100 - value) <= value.ulp ? "\(shortest(percent)) %" : "\(value)e2 %"
    case .none: return shortest(value)
    }
  }
}
