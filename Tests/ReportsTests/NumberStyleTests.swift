// SPDX-License-Identifier: GPL-3.0-or-later

import Reports
import TestSupport
import Testing

struct `A number in a document` {
  static let fixed: [(Double, Int, String)] = [
    (1_234_567.891, 1, "1,234,567.9"), (0.04, 1, "0.0"), (-0.04, 1, "0.0"), (-36.6, 1, "−36.6"),
    (999.95, 1, "1,000.0"), (130_000, 0, "130,000"), (0.5, 0, "1"), (0, 2, "0.00"),
    (1e20, 1, "1e+20"), (.infinity, 1, "never"), (.nan, 1, "not a number"),
  ]

  @Test(arguments: fixed)
  func `is grouped in threes, with a true minus`(_ value: Double, _ decimals: Int, _ text: String) {
    #expect(NumberStyle.fixed(value, decimals: decimals) == text)
  }

  static let percents: [(Double, String)] = [
    (0.01, "1 %"), (0.0042307, "0.423 %"), (0.00743, "0.743 %"), (0.038, "3.8 %"), (1, "100 %"),
    (0.12345, "12.3 %"), (0, "0 %"), (-0.005, "−0.5 %"), (0.000001, "0.0001 %"),
  ]

  @Test(arguments: percents)
  func `of per cent has three digits that count`(_ value: Double, _ text: String) {
    #expect(NumberStyle.percent(value) == text)
  }

  @Test func `of an amount has one decimal where there is one`() {
    #expect(NumberStyle.millions(103.7) == "103.7 MNOK")
    #expect(NumberStyle.millions(1_300) == "1,300 MNOK")
    #expect(NumberStyle.millions(0.001) == "0.001 MNOK", "never 0 for something")
  }

  @Test func `for a program reads back to itself`() {
    for value in [0.1 + 0.2, 1.0 / 3, 103.7, 1e-300, 1.797e308] {
      #expect(Double(NumberStyle.exact(value)) == value)
    }
  }
}
