// SPDX-License-Identifier: GPL-3.0-or-later

import Funding
import TestSupport
import Testing

struct `A measure` {
  static let refused: [(Measure, Double)] = [
    (.amount, -1), (.cost, 0), (.share, 1.01), (.share, -0.01), (.rate, -1), (.rate, 11),
    (.compensation, 2.1), (.count, 1.5), (.persons, 0), (.increase, .infinity), (.amount, .nan),
  ]
  static let allowed: [(Measure, Double)] = [
    (.amount, 0), (.cost, 1e-6), (.increase, -50), (.share, 0), (.share, 1), (.rate, -0.5),
    (.compensation, 1), (.count, 5), (.persons, 5e6),
  ]

  @Test(arguments: refused) func `refuses what makes no sense`(_ measure: Measure, _ value: Double)
  {
    #expect(!measure.allows(value))
  }

  @Test(arguments: allowed) func `allows what does`(_ measure: Measure, _ value: Double) {
    #expect(measure.allows(value))
  }
}

struct `The nearest spelling` {
  static let words = ["increment", "indexed", "first", "municipal_costs", "share"]

  @Test(arguments: [
    ("incremnt", "increment"), ("incerment", "increment"), ("Increment", "increment"),
    ("municipal-costs", "municipal_costs"), ("shar", "share"),
  ])
  func `is offered for a slip`(_ found: String, _ meant: String) {
    #expect(Self.words.nearest(to: found) == meant)
  }

  @Test(arguments: ["", "banana", "x"])
  func `is not offered for something else`(_ found: String) {
    #expect(Self.words.nearest(to: found) == nil)
  }
}

struct `Runs of years` {
  @Test func `are told as ranges`() {
    #expect([2020, 2021, 2023, 2025, 2026].ranges == [2020...2021, 2023...2023, 2025...2026])
    #expect([Int]().ranges.isEmpty)
  }
}

struct `A value as a file has it` {
  /// Times a hundred these would be other numbers, or digits with a power that nobody reads.
  @Test(arguments: [
    (0.0016047605410846751, "0.16047605410846751 %"),
    (-0.00016549209664463889, "-0.01654920966446389 %"),
    (1.2345678901234567e-05, "0.0012345678901234568 %"), (0.028, "2.8 %"), (1, "100 %"),
    (12.345678901234567, "1234.5678901234567 %"),
  ])
  func `is in digits that people read`(_ value: Double, _ text: String) {
    let spelling = Measure.rate.spelling(of: value)
    #expect(spelling == text)
    #expect(Double(text.dropLast(2) + "e-2") == value)
  }
}
