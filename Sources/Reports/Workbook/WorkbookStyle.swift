// SPDX-License-Identifier: GPL-3.0-or-later

import Funding
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

  /// Of a yearly rate: two decimals.
  var rate: String { percent }

  private var percent: String { localized(language == .en ? "0.00%" : "0.00\u{A0}%") }

  /// With the locale's number in Norwegian, and a true minus before what is below 0.
  func localized(_ format: String) -> String {
    let locale =
      switch language {
      case .en: ""
      case .nb: "[$-414]"
      case .nn: "[$-814]"
      }
    return "\(locale)\(format);\(locale)\"\u{2212}\"\(format)"
  }
}
