// SPDX-License-Identifier: GPL-3.0-or-later

import Foundation
import Funding
import Reports
import ScenarioFiles
import Simulation
import TestSupport
import Testing

struct `A quantity` {
  static let good: [(String, Measure, Double)] = [
    ("100 MNOK", .amount, 100), ("1.3 bn NOK", .amount, 1_300), ("850 NOK", .amount, 0.00085),
    ("100 mill. kr", .amount, 100), ("1.3 mrd. kr", .amount, 1_300), ("850 kr", .amount, 0.00085),
    ("3.8 %", .share, 0.038), ("3.8%", .share, 0.038), ("1 300 MNOK", .amount, 1_300),
    ("1\u{00A0}300\u{202F}000 NOK", .amount, 1.3), ("\u{2212}50 MNOK", .increase, -50),
    ("+2.5 %", .rate, 0.025), ("1.3e3 MNOK", .amount, 1_300), ("1e-1 %", .rate, 0.001),
    ("5", .count, 5), ("5 550 203", .persons, 5_550_203), ("5,550,203", .persons, 5_550_203),
    // What the program prints, and other ways that leave no doubt.
    ("1,300 MNOK", .amount, 1_300), ("1,234.5 MNOK", .amount, 1_234.5),
    ("204,513 MNOK", .cost, 204_513), ("1,234,567 NOK", .amount, 1.234567),
    ("50 mill. kroner", .amount, 50), ("50 mill kr", .amount, 50), ("50 mill. kr.", .amount, 50),
    ("50 mnok", .amount, 50), ("50 Mkr", .amount, 50), ("50 MKR", .amount, 50),
    ("1.3 mrd kr", .amount, 1_300), ("1,3 mrd. kroner", .amount, 1_300),
    ("1 300 mill. kroner", .amount, 1_300), ("1\u{A0}300\u{A0}mill.\u{A0}kroner", .amount, 1_300),
    ("1\u{2009}300,5\u{202F}mill. kroner", .amount, 1_300.5),
    ("1,234 mill. kroner", .amount, 1.234),
    ("0,423 prosent", .share, 0.00423), ("0,4 pst.", .share, 0.004),
    ("3.8 per cent", .share, 0.038),
    ("\u{2212}1,5\u{A0}prosent", .rate, -0.015), ("1 234,5 kroner", .amount, 0.0012345),
    ("2.500 %", .share, 0.025), ("150.4250 MNOK", .amount, 150.425),
    ("1234.567 MNOK", .amount, 1_234.567), ("0.125 bn NOK", .amount, 125),
    ("5,551 inhabitants", .persons, 5_551), ("5 551 innbyggere", .persons, 5_551),
    ("5.55", .persons, 5.55), ("0.500", .persons, 0.5), ("5.5510", .persons, 5.551),
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
    ("3,8 %", .share, .decimalComma, ["3.8 %"]),
    ("0,8", .share, .decimalComma, ["80 %", "0.8 %"]),
    ("0,028", .rate, .decimalComma, ["2.8 %", "0.028 %"]),
    ("3,8", .share, .decimalComma, ["3.8 %"]),
    ("1.300 MNOK", .amount, .ambiguousPoint, ["1.3 MNOK", "1300 MNOK"]),
    ("1,2 percent", .share, .decimalComma, ["1.2 percent"]),
    ("1,300 mill. kroner", .amount, .ambiguousPoint, ["1.3 mill. kroner", "1300 mill. kroner"]),
    ("1,234 kr", .amount, .ambiguousPoint, ["1.2340 kr", "1234 kr"]),
    ("103,7 MNOK", .amount, .decimalComma, ["103.7 MNOK"]),
    ("1.300,5 MNOK", .amount, .decimalComma, ["1300.5 MNOK"]),
    ("1.300,5 mill. kr", .amount, .decimalComma, ["1300.5 mill. kr"]),
    ("1.234.567 kr", .amount, .notANumber, ["1234567 kr"]),
    ("0,600 %", .rate, .decimalComma, ["0.6 %"]), ("1,300 %", .share, .decimalComma, ["1.3 %"]),
    ("5.550", .persons, .ambiguousPoint, ["5.55", "5550"]),
    ("5.551", .persons, .ambiguousPoint, ["5551"]),
    ("5,550", .persons, .ambiguousPoint, ["5.55", "5550"]),
    ("5.000", .count, .ambiguousPoint, ["5", "5000"]), ("2.500", .count, .ambiguousPoint, ["2500"]),
    ("5,551 innbyggere", .persons, .ambiguousPoint, ["5551 innbyggere"]),
    ("5 inhabitants", .count, .wrongUnit, ["5"]),
    ("7,5e1 MNOK", .increase, .decimalComma, ["7.5e1 MNOK"]),
    ("4,0E-1 %", .rate, .decimalComma, ["4e-1 %"]), ("1/4 %", .rate, .notANumber, ["3.8 %"]),
    ("50-60 MNOK", .amount, .notANumber, ["100 MNOK"]),
    ("50'000'000 kr", .amount, .notANumber, ["100 MNOK"]),
    ("1.300 %", .increase, .wrongUnit, ["100 MNOK"]),
    ("1 00 MNOK", .amount, .notANumber, ["100 MNOK"]),
    ("0 600 MNOK", .amount, .notANumber, ["100 MNOK"]),
    ("300 bp", .rate, .wrongUnit, ["3 %"]), ("3 per mille", .rate, .wrongUnit, ["0.3 %"]),
    ("3 \u{2030}", .rate, .wrongUnit, ["0.3 %"]), ("0.075 bn", .amount, .wrongUnit, ["75 MNOK"]),
    ("1,300 milliarder", .amount, .wrongUnit, ["1.3 mrd. kr", "1300 mrd. kr"]),
    ("500 tkr", .amount, .wrongUnit, ["0.5 MNOK"]), ("-5", .amount, .outOfRange, ["0 to 1e9 MNOK"]),
    ("150.425", .amount, .ambiguousPoint, ["150.4250 MNOK", "150425 MNOK"]),
    ("1.305 mill. kr", .amount, .ambiguousPoint, ["1.3050 mill. kr", "1305 mill. kr"]),
    ("204.513 MNOK", .cost, .ambiguousPoint, ["204.5130 MNOK", "204513 MNOK"]),
    ("-2.345 bn NOK", .increase, .ambiguousPoint, ["-2.3450 bn NOK", "-2345 bn NOK"]),
    ("1305 tkr", .amount, .wrongUnit, ["1.3050 MNOK"]),
    ("1.300", .amount, .ambiguousPoint, ["1.3 MNOK", "1300 MNOK"]),
    ("100 MNOK", .share, .wrongUnit, ["100 %"]),
    ("1.3 milliarder", .amount, .wrongUnit, ["1.3 mrd. kr"]),
    ("1", .compensation, .missingUnit, ["100 %", "1 %"]),
    ("5 bodies", .count, .wrongUnit, ["5"]),
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

  /// Numbers as people of several countries write them, before all kinds of units.
  static let written: [String] = {
    let marks = [".", ",", " ", "\u{A0}", "\u{2009}", "", "'"]
    let units = [
      "", "MNOK", "mnok", "bn NOK", "NOK", "kr", "mill. kr", "mill kroner", "mrd. kr", "mrd", "bn",
      "tkr",
      "Mkr", "%", "prosent", "pst.", "percent", "bp", "per mille", "pp", "inhabitants",
      "innbyggere", "USD",
    ]
    var generator = SeededGenerator(seed: 3)
    return (0..<6_000).map { _ in
      let groups = (0..<Int.random(in: 1...3, using: &generator)).map { index in
        let digits =
          index > 0 && Bool.random(using: &generator) ? 3 : Int.random(in: 1...4, using: &generator)
        return (0..<digits).map { _ in
          "\(Int.random(in: 0...9, using: &generator) * Int.random(in: 0...1, using: &generator))"
        }.joined()
      }
      var text = groups[0]
      for group in groups.dropFirst() { text += marks.randomElement(using: &generator)! + group }
      let sign = ["", "", "", "-", "\u{2212}", "+"].randomElement(using: &generator)!
      return sign + text + [" ", ""].randomElement(using: &generator)! + units.randomElement(
        using: &generator)!
    }
  }()

  /// All that the digits of a text can mean, whoever wrote it: what is not one of these was made up.
  private func meanings(_ text: String) -> [Double] {
    let plain = text.replacing("\u{2212}", with: "-")
    let digits = plain.prefix { $0.isNumber || ".,-+ \u{A0}\u{2009}".contains($0) }
      .filter { !" \u{A0}\u{2009}+".contains($0) }
    let bare = [
      digits, digits.replacing(",", with: "."), digits.replacing(".", with: ""),
      digits.replacing(",", with: ""), digits.replacing(".", with: "").replacing(",", with: "."),
    ]
    return bare.compactMap { Double($0) }.flatMap { value in
      // As it stands, and converted: thousands, billions, basis points, per mille, fractions.
      [-9, -6, -5, -4, -3, -2, 0, 2, 3].map { value * pow(10, $0) }
    }
  }

  @Test(arguments: Measure.allCases.filter { $0 != .year })
  func `that is offered instead is accepted, and is what was written`(_ measure: Measure) throws {
    var (offers, accepted) = (0, 0)
    for text in Self.written {
      do throws(Quantity.Problem) {
        let value = try Quantity.value(text, as: measure)
        accepted += 1
        #expect(meanings(text).contains { isClose($0, value, relative: 1e-9) }, "\(text)")
      } catch {
        #expect(!error.allowed.isEmpty, "\(text)")
        for offer in error.allowed.compactMap(\.spelling) {
          let value = try? Quantity.value(offer, as: measure)
          #expect(value != nil, "\(offer) for \(text)")
          guard offer != Quantity.example(measure), let value else { continue }
          offers += 1
          #expect(
            meanings(text).contains { isClose($0, value, relative: 1e-9) }, "\(offer) for \(text)")
        }
      }
    }
    #expect(offers > 100 && accepted > 50)
  }
}

/// What the program prints and writes, read by the program and by others.
struct `What the program prints` {
  static let amounts: [Double] = {
    var generator = SeededGenerator(seed: 1)
    let some = (0..<400).map { _ in
      let size = Double.random(in: -4...7, using: &generator)
      return Double.random(in: -1...1, using: &generator) * pow(10, size)
    }
    return some + [0, 1_300, 1_234, 204_513, 103.7, 1_300.5, 0.04, -50, 1e6, 999_999.96]
  }()

  /// Within half a step of the last digit shown.
  private func isShown(_ read: Double, _ value: Double, _ decimals: Int) -> Bool {
    abs(read - value) <= 0.5 * pow(10, -Double(decimals)) + abs(value) * 1e-12
  }

  @Test(arguments: Language.allCases)
  func `as an amount is read as that amount`(_ language: Language) throws {
    let style = NumberStyle(language)
    for amount in Self.amounts {
      let text = style.millions(amount)
      let read = try Quantity.value(text, as: .increase)
      let isSmall = abs(amount) < 0.05
      #expect(
        isSmall
          ? isClose(read, amount, relative: 5e-3) || abs(read - amount) < 1e-9
          : isShown(read, amount, 1), "\(text)")
    }
  }

  @Test(arguments: Language.allCases)
  func `as kroner and inhabitants is read as so many`(_ language: Language) throws {
    let style = NumberStyle(language)
    for amount in Self.amounts {
      let kroner = style.value(amount, in: .kroner)
      #expect(isShown(try Quantity.value(kroner, as: .increase) * 1e6, amount, 1), "\(kroner)")
      let people = style.value(abs(amount) + 1, in: .inhabitants)
      #expect(isShown(try Quantity.value(people, as: .persons), abs(amount) + 1, 0), "\(people)")
    }
  }

  @Test(arguments: Language.allCases)
  func `as a rate in a sentence is read as that rate`(_ language: Language) throws {
    for amount in Self.amounts where (-99...500).contains(amount) {
      let text = NumberStyle(language).percentInText(amount / 100)
      let read = try Quantity.value(text, as: .rate)
      #expect(isClose(read, amount / 100, relative: 5e-3) || abs(read) < 1e-12, "\(text)")
    }
  }

  /// The sign for per cent stands in both languages, so it does not tell what a comma is.
  @Test func `with a decimal comma and no Norwegian word is refused with the right spelling`() {
    for amount in Self.amounts where abs(amount) < 500 {
      let text = NumberStyle(.nb).percent(amount / 100)
      guard text.contains(",") else { continue }
      let problem = #expect(throws: Quantity.Problem.self) {
        try Quantity.value(text, as: .rate)
      }
      #expect(problem?.code == .decimalComma)
      #expect(
        problem?.allowed.map { $0.words(in: .en) } == [
          NumberStyle(.en).percent(amount / 100).replacing("\u{2212}", with: "-")
        ], "\(text)")
    }
  }

  @Test(arguments: Measure.allCases)
  func `into a file is read as the same number, every digit`(_ measure: Measure) throws {
    for amount in Self.amounts {
      let value = measure.isWhole ? abs(amount).rounded() : amount
      guard measure.allows(value) else { continue }
      #expect(try Quantity.value(measure.spelling(of: value), as: measure) == value)
    }
    #expect(try Quantity.value(Measure.persons.spelling(of: 5.551), as: .persons) == 5.551)
    #expect(try Quantity.value(Measure.rate.spelling(of: 1e-9), as: .rate) == 1e-9)
  }
}
