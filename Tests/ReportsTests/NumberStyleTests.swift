// SPDX-License-Identifier: GPL-3.0-or-later

import Funding
import Reports
import Testing

struct `A number in a document` {
  let english = NumberStyle(.en)

  static let fixed: [(Double, Int, String)] = [
    (1_234_567.891, 1, "1,234,567.9"), (0.04, 1, "0.0"), (-0.04, 1, "0.0"), (-36.6, 1, "−36.6"),
    (999.95, 1, "1,000.0"), (130_000, 0, "130,000"), (0.5, 0, "1"), (0, 2, "0.00"),
    (1e20, 1, "1e+20"), (.infinity, 1, "never"), (.nan, 1, "not available"),
  ]

  @Test(arguments: fixed)
  func `is grouped in threes, with a true minus`(_ value: Double, _ decimals: Int, _ text: String) {
    #expect(english.fixed(value, decimals: decimals) == text)
  }

  static let percents: [(Double, String)] = [
    (0.01, "1 %"), (0.0042307, "0.423 %"), (0.00743, "0.743 %"), (0.038, "3.8 %"), (1, "100 %"),
    (0.12345, "12.3 %"), (0, "0 %"), (-0.005, "−0.5 %"), (0.000001, "0.0001 %"), (9.5, "950 %"),
  ]

  @Test(arguments: percents)
  func `of per cent has three digits that count`(_ value: Double, _ text: String) {
    #expect(english.percent(value) == text)
  }

  @Test func `of an amount has one decimal where there is one`() {
    #expect(english.millions(103.7) == "103.7 MNOK")
    #expect(english.millions(1_300) == "1,300 MNOK")
    #expect(english.millions(0.001) == "0.001 MNOK", "never 0 for something")
  }

  @Test(arguments: [Language.nb, .nn])
  func `in Norwegian has a comma, and spaces that no line breaks at`(_ language: Language) {
    let style = NumberStyle(language)
    #expect(style.fixed(-1_234_567.891, decimals: 1) == "−1\u{A0}234\u{A0}567,9")
    #expect(style.millions(1_300) == "1\u{A0}300\u{A0}mill.\u{A0}kroner")
    #expect(style.percent(0.00743) == "0,743\u{A0}%")
    #expect(style.percentInText(0.00743) == "0,743\u{A0}prosent")
    #expect(style.fixed(.infinity, decimals: 1) == "aldri")
  }

  @Test func `for a program reads back to itself`() {
    for value in [0.1 + 0.2, 1.0 / 3, 103.7, 1e-300, 1.797e308] {
      #expect(Double(NumberStyle.exact(value)) == value)
    }
  }

  @Test func `of a share that misses its target has as many digits as tell them apart`() {
    // Three digits of 0.99996 % are 1 %; of 0.98 % they are enough.
    #expect(english.percent(0.0099996, missing: [0.01]) == "0.99996 %")
    #expect(english.percent(0.0098, missing: [0.01]) == "0.98 %")
    // What is at its target or past it misses nothing, also where only rounding parts them.
    #expect(english.percent(0.0100004, missing: [0.01]) == "1 %")
    #expect(english.percent(0.01 * (1 - 1e-14), missing: [0.01]) == "1 %")
    #expect(NumberStyle(.nb).percent(0.0099996, missing: [0.02, 0.01]) == "0,99996\u{A0}%")
  }
}
