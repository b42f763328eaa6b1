// SPDX-License-Identifier: GPL-3.0-or-later

import Funding
import Reports
import ScenarioFiles
import TestSupport
import Testing

struct `A quantity` {
  static let good: [(String, Measure, Double)] = [
    ("100 MNOK", .amount, 100), ("1.3 bn NOK", .amount, 1_300), ("850 NOK", .amount, 0.00085),
    ("100 mill. kr", .amount, 100), ("1.3 mrd. kr", .amount, 1_300), ("850 kr", .amount, 0.00085),
    ("3.8 %", .share, 0.038), ("3.8%", .share, 0.038), ("1 300 MNOK", .amount, 1_300),
    ("1\u{00A0}300\u{202F}000 NOK", .amount, 1.3), ("\u{2212}50 MNOK", .increase, -50),
    ("+2.5 %", .rate, 0.025), ("1.3e3 MNOK", .amount, 1_300), ("1e-1 %", .rate, 0.001),
    ("5", .count, 5), ("5 550 203", .persons, 5_550_203),
  ]

  @Test(arguments: good) func `is read with its unit`(
    _ text: String, _ measure: Measure, _ value: Double
  ) throws {
    #expect(try Quantity.value(text, as: measure) == value)
  }

  @Test func `of per cent is the number nearest to the fraction`() throws {
    for (text, fraction) in [("3.1 %", 0.031), ("6.7 %", 0.067), ("0.29 %", 0.0029)] {
      #expect(try Quantity.value(text, as: .rate) == fraction)
    }
  }

  static let bad: [(String, Measure, Fault.Code, [String])] = [
    ("100", .amount, .missingUnit, ["100 MNOK", "100 bn NOK", "100 NOK"]),
    ("3.8", .share, .missingUnit, ["3.8 %"]), ("0.01", .share, .missingUnit, ["1 %", "0.01 %"]),
    ("3,8 %", .share, .decimalComma, ["3.8 %"]), ("3,8", .share, .decimalComma, ["3.8 %"]),
    ("1.300 MNOK", .amount, .ambiguousPoint, ["1.3 MNOK", "1300 MNOK"]),
    ("1,2 prosent", .share, .decimalComma, ["1.2 %"]),
    ("1,300 MNOK", .amount, .decimalComma, ["1300 MNOK", "1.3 MNOK"]),
    ("100 MNOK", .share, .wrongUnit, ["100 %"]), ("5 prosent", .share, .wrongUnit, ["5 %"]),
    ("1.3 milliarder", .amount, .wrongUnit, ["1.3 mrd. kr"]),
    ("1", .compensation, .missingUnit, ["100 %", "1 %"]),
    ("100 mnok", .amount, .wrongUnit, ["100 MNOK"]), ("5 bodies", .count, .wrongUnit, ["5"]),
    ("", .amount, .notANumber, ["100 MNOK"]), ("MNOK 100", .amount, .notANumber, ["100 MNOK"]),
    ("nan %", .share, .notANumber, ["3.8 %"]), ("1e400 MNOK", .amount, .notANumber, ["100 MNOK"]),
    ("1e9999999999 MNOK", .amount, .notANumber, ["100 MNOK"]),
    ("--5 %", .rate, .notANumber, ["3.8 %"]),
    ("1.2.3 %", .rate, .notANumber, ["3.8 %"]), ("٣ %", .share, .notANumber, ["3.8 %"]),
    ("101 %", .share, .outOfRange, ["0 % to 100 %"]),
    ("2.5", .count, .outOfRange, ["a whole number from 0 to 10000"]),
  ]

  @Test(arguments: bad)
  func `that is not one is told with the right spelling`(
    _ text: String, _ measure: Measure, _ code: Fault.Code, _ allowed: [String]
  ) {
    let problem = #expect(throws: Quantity.Problem.self) {
      try Quantity.value(text, as: measure)
    }
    #expect(problem?.code == code && problem?.allowed.map { $0.words(in: .en) } == allowed)
  }
}
