// SPDX-License-Identifier: GPL-3.0-or-later

import Funding
import OfficeFiles
import Simulation

/// How the workbook of a language names columns and formats numbers.
///
/// Formats are for people of that language on any machine: office programs write the decimal sign of the
/// locale that a format names, or of the reader's own.
struct WorkbookStyle {
  let language: Language

  init(_ language: Language) { self.language = language }

  private func phrase(_ label: Label) -> String { label.phrase[language] }

  var flag: String { phrase(.zeroOrOne) }
  var year: String { phrase(.year) }
  var number: String { WorkbookWords.numberUnit.phrase[language] }

  /// As it stands before a row: in English the column's name with spaces.
  func label(_ column: Column) -> String {
    column.label(in: language).replacing("_", with: " ").replacing(":", with: ": ")
  }

  func unit(_ unit: Column.Unit, prices: Int?) -> String {
    unit.heading(prices: prices, in: language)
  }

  /// The unit of an input.
  func unit(_ measure: Measure) -> String {
    switch measure.unit {
    case .money: phrase(.millions)
    case .fraction: phrase(.percentHead)
    case .none: measure == .persons ? phrase(.inhabitants) : number
    }
  }

  func format(_ unit: Column.Unit) -> String {
    switch unit {
    case .millions, .kroner, .projects: localized("#,##0.0")
    case .fraction: percent
    case .index: localized("0.0000")
    case .inhabitants: localized("#,##0")
    }
  }

  /// Of an input, which may have more digits than a result.
  func format(_ measure: Measure) -> String {
    switch measure.unit {
    case .money: localized("#,##0.0##")
    case .fraction: rate
    case .none: localized("#,##0")
    }
  }

  /// Of a difference that is to be nothing.
  var tiny: String { "[=0]0;\(localeMark)0.000000000" }

  /// Million kroner of each year's prices.
  var nominalMillions: String {
    "\(unit(.millions, prices: nil)) (\(phrase(.nominal)))"
  }

  /// Of a cell that is 1 where something holds.
  var verdict: CellStyle {
    CellStyle("[=1]\"OK\";[=0]\"\(SheetWords.fails.phrase[language])\";0").with {
      ($0.isBold, $0.alignment) = (true, .center)
    }
  }

  /// Of a figure: its decimals, its sign, the marks of its notes; nil is a sign.
  ///
  /// - Parameters:
  ///   - decimals: Of a figure that is nil now, and may become something.
  ///   - hidesNothing: Whether a cell that is nil shows nothing at all.
  func format(_ figure: Table.Cell, decimals usual: Int = 1, hidesNothing: Bool = false) -> String {
    let marks =
      figure.notes.isEmpty
      ? "" : "\"" + figure.notes.map { Self.raised($0) + "\u{207E}" }.joined() + "\""
    func number(_ decimals: Int) -> String {
      "#,##0" + (decimals > 0 ? "." + String(repeating: "0", count: decimals) : "")
    }
    func signed(_ decimals: Int) -> String {
      let (locale, text) = (localeMark, number(decimals) + marks)
      let nothing = hidesNothing ? "" : "\"-\""
      return "\(locale)\"+\"\(text);\(locale)\"\u{2212}\"\(text);\(nothing)"
    }
    switch figure.content {
    case .sign(.none) where hidesNothing: return signed(usual)
    case .number(_, let decimals):
      return localized(number(decimals) + marks) + ";\"-\""
    case .sign(.none): return localized(number(usual) + marks) + ";\"-\""
    case .signed(_, let decimals): return signed(decimals)
    case .bracketed(_, let decimals):
      let (locale, text) = (localeMark, number(decimals))
      return
        "\(locale)\"(+\"\(text)\")\";\(locale)\"(\u{2212}\"\(text)\")\";\(locale)\"(\"\(text)\")\""
    case .whole: return "0"
    case .worded: return "General"
    case .sign(.notApplicable) where figure.formula != nil:
      return localized(number(usual)) + ";\"-\""
    case .text, .empty, .sign: return "General"
    }
  }

  private static func raised(_ number: Int) -> String {
    let digits: [Character] = ["⁰", "¹", "²", "³", "⁴", "⁵", "⁶", "⁷", "⁸", "⁹"]
    return String("\(number)".compactMap { $0.wholeNumberValue.map { digits[$0] } })
  }

  /// Of a yearly rate: two decimals.
  var rate: String { percent }

  private var percent: String { localized(language == .en ? "0.00%" : "0.00\u{A0}%") }

  /// With the locale's number in Norwegian, and a true minus before what is below 0.
  func localized(_ format: String) -> String {
    "\(localeMark)\(format);\(localeMark)\"\u{2212}\"\(format)"
  }

  private var localeMark: String {
    switch language {
    case .en: ""
    case .nb: "[$-414]"
    case .nn: "[$-814]"
    }
  }
}
